## Was eine Änderung tat, in Worten, die hinter „Rückgängig: “ passen. Getipptes beginnt mit den Worten
## von typed-of; daran wird Tippen in einem Feld als ein Schritt erkannt (history.rs).

title-of = { $what }: { $name }
typed-of = Eingabe: { $what } – { $name }
typed-identity = Eingabe: { $what } – Identität { $name }
typed-article = Eingabe: { $what } – Artikel { $name }
typed-project = Eingabe: Name des Projekts
title-label = { $what } markieren
title-delete = { $what } löschen
title-move = { $end ->
    [start] Anfang verschieben: { $label }
   *[end] Ende verschieben: { $label }
}
title-add-to = { $quote } hinzufügen zu { $label }
title-remove-from = { $quote } entfernen aus { $label }
do-type = Typ setzen: { $type }
do-level = Stufe setzen: { $level }
do-clear-part = { $role ->
    [source] die Quelle entfernen
    [cue] das Signalwort entfernen
   *[content] den Inhalt entfernen
}
do-add-supplement = { $role } hinzufügen
do-supplement = Ergänzung setzen: { $role }
do-set-kind = Art setzen
do-set-identity = Identität setzen
do-remove-identity = Identität entfernen
do-remove-level = Stufe entfernen
do-set-quotation = Redeform setzen
do-set-attitude = Haltung setzen
do-set-scope = Reichweite setzen
do-set-role-source = Rolle der Quelle setzen
do-set-carrier = Träger setzen
do-remove-carrier = Träger entfernen
do-remove-supplement = eine Ergänzung entfernen
do-add-identity-source = Identität der Quelle hinzufügen
do-remove-identity-source = eine Identität der Quelle entfernen
do-set-grade = Grad setzen
do-set-claim-type = Behauptungstyp setzen
do-set-check-worthiness = Prüfwürdigkeit setzen
do-set-claimer = Urheber setzen
do-set-certainty = Sicherheit setzen
do-set-polarity = Polarität setzen
do-add-object = Gegenstand hinzufügen
do-remove-object = einen Gegenstand entfernen
do-add-commitment = Sicht hinzufügen
do-set-commitment = Sicht setzen
do-remove-commitment = eine Sicht entfernen
do-set-confidence = Gewissheit setzen
typed-gist = Kern
typed-topic = Thema
typed-note = Notiz
typed-name = Name
typed-type = Typ
typed-aliases = andere Namen
typed-wikidata = Wikidata-Nummer
typed-states = verbundene Staaten
typed-title = Titel
typed-publisher = Herausgeber
typed-address = Adresse
typed-date = Datum
typed-language = Sprache
typed-translation = Übersetzungszeichen
title-relate = zwei Behauptungen verbinden: { $relation }
title-unrelate = eine Beziehung zwischen Behauptungen entfernen
title-join = Identität { $gone } mit { $kept } vereinen
title-delete-identity = Identität { $name } löschen
title-zone = { $kind ->
    [title] eine Zone zum Titel machen
    [byline] eine Zone zur Autorenzeile machen
    [date] eine Zone zum Datum machen
    [heading] eine Zone zur Überschrift machen
   *[furniture] eine Zone zu Seitenbeiwerk machen
}
title-remove-zone = eine Zone entfernen
title-mark-zone = { $kind ->
    [title] die Auswahl als Titel kennzeichnen
    [byline] die Auswahl als Autorenzeile kennzeichnen
    [date] die Auswahl als Datum kennzeichnen
    [heading] die Auswahl als Überschrift kennzeichnen
   *[furniture] die Auswahl als Seitenbeiwerk kennzeichnen
}
title-remove-article = Artikel { $title } entfernen
title-occurrences = { $n ->
    [one] { $n } Vorkommen von { $phrase } markieren
   *[other] { $n } Vorkommen von { $phrase } markieren
}
title-add-articles = { $n ->
    [one] { $n } Artikel hinzufügen
   *[other] { $n } Artikel hinzufügen
}
title-open-project = { $name } anstelle des Projekts öffnen
title-add-project = hinzufügen, was in { $name } ist
