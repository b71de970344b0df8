## Was nach einem Befehl gesagt und von Bildschirmlesern vorgelesen wird.

said-take-up = { $key ->
    [none] Zuerst eine Markierung aufnehmen: sie anklicken.
   *[other] Zuerst eine Markierung aufnehmen: sie anklicken oder { $key } drücken.
}
said-white-space = Nur Leerraum ist ausgewählt: da ist nichts zu markieren.
said-select-first = Zuerst Text auswählen.
said-labelled = Markiert: { $what }.
said-complete = Vollständig.
said-still-open = Noch offen: { $parts }.
words-level = Stufe
said-who-is-it = Wer oder was ist es? Mit E angeben.
said-done = Erledigt: { $title }.
said-carrier-gone = { $n ->
    [one] { $n } Zuschreibung hat keinen Träger mehr.
   *[other] { $n } Zuschreibungen haben keinen Träger mehr.
}
said-take-back = { $key } nimmt es zurück.
said-no-further = Weiter lässt es sich nicht verschieben.
said-now = Jetzt „{ $words }“.
said-fragment-first = Zuerst eine Markierung aufnehmen, dann den Text auswählen, der dazukommt.
said-fragments = { $n ->
    [one] Hinzugefügt: jetzt { $n } Fragment.
   *[other] Hinzugefügt: jetzt { $n } Fragmente.
}
said-only-fragment = Es gibt nur dieses Fragment. Stattdessen die Markierung löschen.
said-only-part = Es gibt nur diesen Teil. Stattdessen die Markierung löschen.
said-identity-name = Die Identität braucht einen Namen.
said-level-attribution = Stufen gehören zu Zuschreibungen: zuerst eine aufnehmen.
said-carries-itself = Damit würde sie sich selbst tragen. Nichts wurde geändert.
said-relates-itself = Eine Behauptung kann nicht mit sich selbst verbunden sein.
said-relation-there = Diese Beziehung gibt es schon.
said-relation-removed = Beziehung entfernt.
said-identity-kept = Die Identität braucht einen Namen; der alte blieb.
said-wikidata = Eine Wikidata-Nummer ist der Buchstabe Q und eine Zahl, zum Beispiel Q423. Der alte Wert blieb.
said-states = Staaten sind Ländercodes aus zwei Buchstaben, zum Beispiel RU, KP. Der alte Wert blieb.
said-mentions-stay = Ihre Nennungen bleiben, ohne Identität.
said-zone-removed = Zone entfernt: ihr Text zählt als Fließtext.
said-zone-select = Zuerst den Text der Zone auswählen.
said-brings-back = { $key } bringt ihn mit allen Markierungen zurück.
said-mention-first = Zuerst eine Nennung aufnehmen.
said-all-labelled = Jedes Vorkommen von { $phrase } ist schon markiert.
said-none-chosen = Kein Vorkommen wurde gewählt.
said-other-tab = Nichts wurde geändert: dieses Projekt ist in einem anderen Tab zum Schreiben offen. Mit „Hier schreiben“ übernehmen.
said-other-tab-writes = Nichts wurde geändert: ein anderer Tab schreibt dieses Projekt.
said-refused = Nichts wurde geändert: { $refusal }.
said-nothing-undo = Es gibt nichts rückgängig zu machen.
said-nothing-redo = Es gibt nichts zu wiederholen.
said-undone = Rückgängig gemacht: { $title }.
said-redone = Wiederholt: { $title }.
said-article = Artikel: { $title }.
said-last-article = Dies ist der letzte Artikel.
said-first-article = Dies ist der erste Artikel.
said-no-label-here = Hier ist keine Markierung.
said-no-label-down = Weiter unten ist keine Markierung.
said-no-label-up = Weiter oben ist keine Markierung.
said-in-hand = In der Hand: { $name }.
said-put-down = Markierung abgelegt.
said-dropped = Auswahl aufgehoben.
desk-failed = Die Werkzeuge zum Markieren konnten nicht geladen werden: { $reason } Was gespeichert ist, ist sicher, und was getan wurde, wartet. Der nächste Klick oder Befehl versucht es erneut, ebenso ein Neuladen der Seite.
desk-file = ihre Datei kam nicht an.
desk-files-early = Die Werkzeuge, die Dateien lesen, werden noch geladen: Nichts wurde hinzugefügt. Bitte die Dateien gleich noch einmal wählen oder ablegen.
