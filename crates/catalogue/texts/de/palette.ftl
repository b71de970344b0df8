## Die Liste der Befehle.

palette-title = Befehle
palette-query = Befehl, Artikel oder Teil eines Namens
palette-hint = Pfeiltasten wählen, die Eingabetaste führt aus, Escape verlässt die Liste.
palette-found = { $n ->
    [0] Nichts heißt so.
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
palette-list = Befehle
palette-open = Öffnen: { $title }
palette-hindrances = { $code ->
    [writes] Dieser Tab schreibt das Projekt bereits.
    [read-only] Ein anderer Tab schreibt dieses Projekt.
    [article] Kein Artikel ist offen.
    [selection] Zuerst Text auswählen.
    [label] Keine Markierung ist in der Hand.
    [attribution] Keine Zuschreibung ist in der Hand.
    [mention] Keine Nennung ist in der Hand.
    [suggestion] Kein Vorschlag ist aufgenommen.
    [labels] Dieser Artikel hat keine Markierungen zum Filtern.
    [undo] Es gibt nichts rückgängig zu machen.
    [redo] Es gibt nichts zu wiederholen.
    [version] Es gibt keine neue Fassung.
    [unsaved] Noch ist nicht alles gespeichert.
   *[articles] Es gibt keinen anderen Artikel.
}
