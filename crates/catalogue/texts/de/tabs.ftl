## Mehrere Tabs mit einem Projekt.

tabs-name = Andere Tabs
tabs-reads = Ein anderer Tab schreibt dieses Projekt. Was er speichert, erscheint hier sofort.
tabs-take = Hier schreiben
tabs-taking = Der andere Tab wird um das Projekt gebeten …
tabs-taken = Dieser Tab schreibt jetzt das Projekt. Der andere liest weiter mit.
tabs-not-taken = Dieser Tab konnte nicht übernehmen: { $reason } Nichts wurde geändert, der andere Tab schreibt weiter.
tabs-unreadable = was gespeichert ist, ließ sich nicht ganz lesen.
tabs-behind = Was ein anderer Tab gespeichert hat, ließ sich nicht lesen: { $reason } Neu laden, um es zu sehen.
tabs-lost = Ein anderer Tab schreibt jetzt dieses Projekt. Alles von hier ist gespeichert.
tabs-aside = { $n ->
    [one] Ein anderer Tab hat übernommen, bevor eine Änderung dieses Tabs gespeichert war. Sie wird hier aufbewahrt: als Datei sichern oder erneut hinzufügen.
   *[other] Ein anderer Tab hat übernommen, bevor { $n } Änderungen dieses Tabs gespeichert waren. Sie werden hier aufbewahrt: als Datei sichern oder erneut hinzufügen.
}
tabs-add = Erneut hinzufügen
tabs-save = Als Datei sichern
tabs-drop = Nicht nötig
tabs-added = Was hier aufbewahrt war, gehört wieder zum Projekt.
tabs-not-added = { $n ->
    [one] Eine Änderung passt nicht mehr zum Projekt. Sie wird weiter hier aufbewahrt: als Datei sichern.
   *[other] { $n } Änderungen passen nicht mehr zum Projekt. Sie werden weiter hier aufbewahrt: als Datei sichern.
}
