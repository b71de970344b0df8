## Dialoge.

cancel = Abbrechen
close = Schließen
and-more = und { $n } weitere
annotator = Wer markiert?
annotator-why = Name oder Kürzel stehen mit der Zeit an jeder Markierung. Sie bleiben in diesem Browser und in den gesicherten Dateien.
annotator-name = Name oder Kürzel
annotator-skip = Ohne Namen weiter
annotator-start = Mit dem Markieren beginnen
remove = Diesen Artikel entfernen?
remove-what = { $n ->
    [one] „{ $title }“ geht mit { $n } Markierung. Mit { $key } kommt der Artikel zurück.
   *[other] „{ $title }“ geht mit { $n } Markierungen. Mit { $key } kommt der Artikel zurück.
}
remove-keep = Behalten
remove-yes = Entfernen
export = Als JSON exportieren
export-articles = Artikel
export-all = Alle
export-none = Keine
export-texts = Mit den Texten der Artikel
export-hint = Ohne die Texte kann die Datei weitergegeben werden, wo die Artikel es nicht dürfen: Positionen und der SHA-256 jedes Textes finden die Stellen wieder, wenn der Text da ist.
export-save = Datei sichern
encoding = Welche Kodierung ist das?
duplicate = Dieser Text ist schon da
import-report = Was hereinkam
import-reading = Dateien werden gelesen
import-read = Gelesene Dateien
import-came = { $n ->
    [one] { $n } Artikel bisher
   *[other] { $n } Artikel bisher
}
import-progress = { $done } von { $total } · { $name }
import-stop = Anhalten
import-stop-all = Import anhalten
encoding-yes = Ja: als { $encoding } lesen
encoding-ask = Als { $encoding } gelesen beginnt die Datei so. Stimmen alle Zeichen?
encoding-beginning = Anfang der Datei
encoding-no = Nein: diese Datei weglassen
duplicate-ask = „{ $title }“ ({ $file }) hat genau denselben Text wie „{ $existing }“. Ein zweites Mal hinzufügen?
duplicate-add = Noch einmal hinzufügen
duplicate-add-all = Alle noch einmal hinzufügen
duplicate-skip-all = Alle überspringen
duplicate-skip = Überspringen
import-added = { $n } hinzugefügt
import-there = { $n } schon da
import-failed = { $n } misslungen
import-left-out = { $n } weggelassen
import-nothing = Nichts kam herein
import-report-name = Bericht
import-done = Fertig
verdicts = { $code ->
    [added] hinzugefügt
    [duplicate] doppelt
    [failed] misslungen
    [project] Projekt
    [skipped] übersprungen
   *[note] Hinweis
}
occurrences = Jedes Vorkommen markieren
occurrences-what = „{ $phrase }“ als { $type }, { $chosen } von { $all } Stellen gewählt:
occurrences-more = Es gibt mehr. Diese markieren, dann nach dem Rest fragen.
occurrences-name = Vorkommen
occurrences-taken = { " " }· schon markiert
occurrences-label = { $n } markieren
paste = Artikel einfügen
paste-title = Titel (darf leer bleiben)
paste-text = Text
paste-hint = Ein Textfeld behält Zeilenenden als einfache Zeilenvorschübe. Um CRLF zu behalten, den Text als Datei hinzufügen.
paste-add = Artikel hinzufügen
project = Ein Projekt öffnen
project-what =
    „{ $name }“ in { $file }: { $articles } Artikel, { $labels ->
        [one] { $labels } Markierung
       *[other] { $labels } Markierungen
    }, { $identities ->
        [one] { $identities } Identität
       *[other] { $identities } Identitäten
    }.
project-wrong = { $n ->
    [one] In dieser Datei stimmt { $n } Sache nicht.
   *[other] In dieser Datei stimmen { $n } Dinge nicht.
} Man kann sie lassen oder alles andere übernehmen; was hier steht, wird weggelassen oder berichtigt, wie angegeben.
project-missing = Die Texte dieser Artikel sind weder in der Datei noch hier. Zuerst die Texte hinzufügen, dann diese Datei erneut öffnen: die Markierungen finden ihre Stellen durch den SHA-256 des Textes.
project-missing-name = Artikel ohne Text
project-faults = Was in der Datei nicht stimmt
project-leave = Alles lassen, wie es ist
project-merge = Zu diesem Projekt hinzufügen
project-replace = Anstelle dieses Projekts öffnen
project-undo = Beides lässt sich mit { $key } rückgängig machen.
settings = Einstellungen
settings-name = Name oder Kürzel
settings-project = Name des Projekts
settings-privacy = Nichts verlässt diesen Rechner: Artikel, Markierungen und Einstellungen bleiben im Speicher dieses Browsers und in den gesicherten Dateien. Der Speicher des Browsers kann von Hand oder vom Browser geleert werden; die gesicherte Datei ist der Nachweis.
help = Hilfe und Tasten
help-name = Hilfe
help-minute = In einer Minute
help-mention = Einen Namen im Text auswählen und die Taste seines Typs drücken: `{ $person }` für eine Person, `{ $org }` für eine Organisation.
help-attribution = Das Gesagte auswählen und `{ $content }` drücken, das Wort des Sagens und `{ $cue }`, wer es sagt und `{ $source }`, in beliebiger Folge: sie werden eine Zuschreibung.
help-level = Mit `{ $first }` bis `{ $last }` eine Quellenstufe geben, dann `{ $close }`. Unter „Übermittelt durch“ wählen, was sie trägt.
help-suggestions = Vorschläge sind unter den Wörtern gepunktet und noch keine Markierung: `{ $next }` nimmt den nächsten auf, `{ $accept }` nimmt ihn an, `{ $edit }` nimmt ihn an zum Ändern, `{ $reject }` lehnt ihn ab.
help-claim = Auswählen, was behauptet wird, und `{ $claim }` für eine Behauptung drücken.
help-save = Alles wird sofort in diesem Browser gespeichert. Die Datei, die mit `{ $export }` gesichert wird, ist der Nachweis.
settings-language = Sprache
settings-language-browser = Wie im Browser
settings-spoken = Die Texte sind jetzt auf Deutsch.
