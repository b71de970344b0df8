## The history as a list.

past = History
past-hint = Every change that can be taken back, the last one first. Whatever is taken back can be done again.
past-none = Nothing was changed yet.
past-back = Back to before this
past-forward = Forward to after this
past-now = Now
past-named = { $what }: { $title }
