## Finding in text and labels, and leaving out.

find = Find
find-what = Find in text and labels
find-next = Next place
find-previous = Place before
find-close = Close, and stay at the place
find-none = Not in this text
find-at = { $at } of { $n } in the text
find-in-labels = { $n ->
    [one] in { $n } label
   *[other] in { $n } labels
}
find-in-articles = { $n ->
    [one] in { $n } other article
   *[other] in { $n } other articles
}
find-left = { $n ->
    [one] { $n } article still to be looked through
   *[other] { $n } articles still to be looked through
}
find-labels = Labels
find-articles = Other articles
filter = Filter
filter-about = { $code ->
    [kind] Kind or type
    [person] Person or body
    [level] Level
   *[problem] Problem
}
filter-add = add …
filter-remove = Remove from the filter: { $part }
filter-clear = Show all
filter-cleared = Filter taken away: every label is shown.
filter-shown = { $shown } of { $all } labels are shown.
filter-attributions = Attributions
filter-claims = Claims
filter-mentions = Mentions
filter-any-problem = Any problem
