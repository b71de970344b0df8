## The history as a list.

past = History and bin
past-hint = Every change that can be taken back, the last one first. Whatever is taken back can be done again.
past-none = Nothing was changed yet.
past-back = Back to before this
past-forward = Forward to after this
past-now = Now
past-named = { $what }: { $title }
past-bin = Bin
past-bin-hint = What was deleted and is not here now. It comes back as it was; everything done since stays.
past-bin-back = Put back
past-bin-title = put back what went with: { $title }
past-bin-said = Put back what went with: { $title }.
