## Die Markierung in der Hand.

inspector-name = Markierung in der Hand
inspector-empty = Keine Markierung in der Hand. Eine im Text anklicken oder mit{ " " }
inspector-empty-rest = { " " }zur nächsten gehen.
inspector-done = Fertig
inspector-done-title = Fertig: die Markierung ablegen
inspector-here = Markierungen an dieser Stelle
inspector-place = Stelle: { $part }
inspector-fragment-remove = Dieses Fragment entfernen
inspector-move = { $end ->
    [start] Den Anfang verschieben ({ $part })
   *[end] Das Ende verschieben ({ $part })
}, { $unit ->
    [word] ein Wort
   *[character] ein Zeichen
} { $way ->
    [back] zurück
   *[forward] weiter
}
inspector-start = Anfang
inspector-end = Ende
inspector-confidence = Gewissheit
inspector-not-said = keine Angabe
inspector-note = Notiz
inspector-no-name = ohne Namen
inspector-delete = Löschen
inspector-delete-title = Löschen: diese Markierung
mention-type = Typ
mention-refers = Verweist durch
mention-occurrences = Jedes Vorkommen markieren …
mention-occurrences-title = Jedes Vorkommen dieser Wörter markieren, mit Vorschau
identity = Identität{ " " }
identity-none = Noch keine Identität
identity-find = Identität finden oder anlegen
identity-hint = Eingabe nimmt den ersten Treffer, Umschalt+Eingabe legt eine neue Identität an.
identity-fit = Passende Identitäten
identity-new = + Neu: „{ $name }“
identity-new-title = Eine neue Identität „{ $name }“ anlegen
identity-detach = Lösen
identity-detach-title = Diese Nennung hat dann keine Identität mehr
identity-about = { $n ->
    [one] Zu dieser Identität: { $type }, { $n } Nennung in diesem Projekt
   *[other] Zu dieser Identität: { $type }, { $n } Nennungen in diesem Projekt
}
identity-name = Name
identity-type = Typ der Identität
identity-aliases = Andere Namen, einer je Zeile
identity-wikidata = Wikidata
identity-wikidata-hint = Q und eine Zahl
identity-states = Verbundene Staaten
identity-states-hint = Codes aus zwei Buchstaben: RU, KP
identity-note = Notiz zur Identität
identity-same = Ist dieselbe wie
identity-join = Vereinen
identity-delete = Identität löschen
identity-delete-title = Diese Identität löschen; ihre Nennungen bleiben ohne eine
attribution-quotation = Redeform
attribution-by-marks = nach den Anführungszeichen: { $quotation }
attribution-by-marks-none = nach den Anführungszeichen: noch keine
attribution-not-marked = nicht markiert
attribution-take-away = { $role ->
    [source] die Quelle entfernen
    [cue] das Signalwort entfernen
   *[content] den Inhalt entfernen
}
attribution-level = Quellenstufe
attribution-ask = Der Reihe nach fragen und beim ersten Ja aufhören:
attribution-example = { " " }Zum Beispiel:{ " " }
attribution-carried-by = Übermittelt durch
attribution-first-hand = nichts: aus erster Hand
attribution-effective = Wirksame Stufe:{ " " }
source-identities = Identitäten der Quelle
source-is = Die Quelle ist{ " " }
source-not = Nicht { $name }
source-add = Der Quelle eine Identität hinzufügen
add = Hinzufügen
attribution-attitude = Haltung
attribution-scope = Reichweite
attribution-source-role = Rolle der Quelle
supplements = Empfänger, Kanal, Zeit, Ort
supplement-role-of = Rolle von „{ $words }“
supplement-take-away = „{ $words }“ entfernen
supplement-add = Die Auswahl hinzufügen als
supplement-hint = Empfänger, Kanal, Zeit, Ort: die Wörter auswählen, dann hier wählen, was sie sind.
grade = Grad des Vertrauens (Admiralty-Code)
grade-reliability = Verlässlichkeit der Quelle
grade-credibility = Glaubwürdigkeit der Meldung
grade-none = nicht bewertet
grade-reliabilities = { $code ->
    [A] A völlig verlässlich
    [B] B meist verlässlich
    [C] C ziemlich verlässlich
    [D] D meist nicht verlässlich
    [E] E nicht verlässlich
   *[F] F nicht zu beurteilen
}
grade-credibilities = { $code ->
    [1] 1 bestätigt
    [2] 2 wahrscheinlich wahr
    [3] 3 möglicherweise wahr
    [4] 4 zweifelhaft
    [5] 5 unwahrscheinlich
   *[6] 6 nicht zu beurteilen
}
claim-writer = Wer den Artikel schreibt
claim-type = Behauptungstyp
claim-type-choose = den ersten wählen, der passt
claim-worth = Prüfwürdigkeit
claim-open = offen
claim-by = Behauptet von
claim-gist = Kern, in eigenen Worten
claim-topic = Thema
claim-certainty = Sicherheit
claim-polarity = Polarität
claim-objects = Worum es in der Behauptung geht
claim-about = Über{ " " }
claim-not-about = Nicht über { $name }
claim-add-object = Hinzufügen, worum es geht
claim-holders = Wer es anders vertritt
claim-holder-remove = Diesen Eintrag entfernen
claim-holder-certainty = Sicherheit in dieser Sicht
claim-holder-polarity = Polarität in dieser Sicht
claim-holder-add = Wer es vertritt
claim-relations = Beziehungen zu anderen Behauptungen
claim-from-there = { $relation } (von dort)
claim-relation-remove = Diese Beziehung entfernen
claim-this = Diese Behauptung
claim-that = die Behauptung
claim-relate = Verbinden
