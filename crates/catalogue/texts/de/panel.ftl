## Die Listen neben dem Text und die Karte des Artikels.

panel = Listen
panel-lists = Listen dieses Artikels
panel-sourcing = Wer sagte was
panel-claims = Behauptungen
panel-entities = Entitäten
panel-problems = Probleme
panel-more = und { $n } weitere
claims-empty = Noch keine Behauptung. Auswählen, was behauptet wird, und `{ $claim }` drücken.
claims-check = Prüfung { $degree }
entities-empty = Noch keine Entität. Einen Namen auswählen und die Taste seines Typs drücken: `{ $person }` für Person, `{ $org }` für Organisation …
problems-empty = Nichts gefunden, was der Richtlinie widerspricht.
sourcing-empty = Noch keine Zuschreibung. Auswählen, wer es sagte, und `{ $source }` drücken; das Wort des Sagens und `{ $cue }`; das Gesagte und `{ $content }`.
sourcing-via = über { $carriers }
sourcing-counts-as = { " " }· zählt als{ " " }
sourcing-no-source = keine Quelle
sourcing-no-content = kein Inhalt
card-none = Kein Artikel ist offen.
card-title = Titel
card-publisher = Herausgeber
card-address = Adresse
card-date = Datum
card-date-hint = Am besten als 2024-06-19
card-language = Sprache
card-language-hint = Sprachkürzel: en, ko, ru
card-translation = Eine Übersetzung
card-note = Notiz zum Artikel
zones = Zonen
zones-hint = Titel, Autorenzeile, Datum und Seitenbeiwerk sind gekennzeichnet, nie weggeschnitten. Beim Zählen bleibt das Beiwerk außen vor.
zones-mark = Die Auswahl kennzeichnen als
zones-add = Zone anlegen
zones-select = Für eine neue Zone zuerst ihren Text auswählen.
card-text = Text
card-length = { $n ->
    [one] { $n } Codepunkt · SHA-256 { $sha }
   *[other] { $n } Codepunkte · SHA-256 { $sha }
}
card-remove = Artikel entfernen …
card-remove-title = Diesen Artikel mit seinen Markierungen entfernen, nach einer Rückfrage
zone-kind-of = Art der Zone { $number }
zone-set = gesetzt
zone-found = gefunden
zone-remove = Dies ist Fließtext
