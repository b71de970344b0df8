## Who said what: the orders of the list.

outline-order = Order of the list
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
