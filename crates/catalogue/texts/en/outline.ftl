## Who said what: the orders of the list.

outline-order = Order of the list
outline-ordered = { $code ->
    [source] Who said what is ordered by source.
    [level] Who said what is ordered by level.
   *[text] Who said what is ordered as in the text.
}
outline-text = Text
outline-source = By source
outline-level = By level
outline-writer = The writer
outline-record = A record
outline-somebody = Somebody
outline-no-level = No level yet
outline-and = { $first } and { $second }
outline-also = also “{ $words }”
outline-counted = { $n ->
    [one] { $n } attribution
   *[other] { $n } attributions
}
