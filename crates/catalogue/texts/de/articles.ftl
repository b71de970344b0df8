## Die Liste der Artikel und was über dem Text steht.

articles = Artikel
articles-loading = Artikel werden geladen
articles-loading-of = Artikel werden geladen: { $done } von { $total }
articles-failures = Was nicht geladen werden konnte
articles-empty = Noch keine Artikel. Dateien hinzufügen, irgendwo auf dieser Seite ablegen oder Text einfügen.
articles-translated = übersetzt
articles-labels = { $n ->
    [0] keine Markierungen
    [one] { $n } Markierung
   *[other] { $n } Markierungen
}
article-none = Kein Artikel ist offen
article-text = Text des Artikels
article = Artikel
labels = Markierungen
panes = Bereiche
text = Text
