## Words of the field, for sentences.

words-labels = { $n ->
    [one] { $n } label
   *[other] { $n } labels
}
