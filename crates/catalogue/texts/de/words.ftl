## Wörter des Fachs, für Sätze.

words-labels = { $n ->
    [one] { $n } Markierung
   *[other] { $n } Markierungen
}
