## In Text und Markierungen suchen, und weglassen.

find = Suchen
find-what = In Text und Markierungen suchen
find-next = Nächste Stelle
find-previous = Stelle davor
find-close = Schließen und an der Stelle bleiben
find-none = Nicht in diesem Text
find-at = { $at } von { $n } im Text
find-in-labels = { $n ->
    [one] in { $n } Markierung
   *[other] in { $n } Markierungen
}
find-in-articles = { $n ->
    [one] in { $n } anderen Artikel
   *[other] in { $n } anderen Artikeln
}
find-left = { $n ->
    [one] noch { $n } Artikel zu durchsuchen
   *[other] noch { $n } Artikel zu durchsuchen
}
find-labels = Markierungen
find-articles = Andere Artikel
filter = Filter
filter-about = { $code ->
    [kind] Art oder Typ
    [person] Person oder Stelle
    [level] Ebene
   *[problem] Problem
}
filter-add = hinzufügen …
filter-remove = Aus dem Filter nehmen: { $part }
filter-clear = Alle zeigen
filter-cleared = Filter aufgehoben: Alle Markierungen sind zu sehen.
filter-shown = { $shown } von { $all } Markierungen sind zu sehen.
filter-attributions = Zuschreibungen
filter-claims = Behauptungen
filter-mentions = Erwähnungen
filter-any-problem = Irgendein Problem
