## Dateien herein und hinaus, und die Artikel, die mit der App kommen.

files-none = Es waren keine Dateien darin.
files-dialog-open = Nichts wurde hinzugefügt: zuerst den offenen Dialog beenden oder schließen, dann die Dateien erneut ablegen.
files-no-text = Es gibt keinen Text hinzuzufügen.
files-pasted = Eingefügter Text
files-binary = Es ist keine Textdatei (ein Bild, ein Archiv oder ein Dokument einer Textverarbeitung?). Nichts wurde hinzugefügt; zuerst den Text als .txt sichern.
files-one-project = Nur eine Projektdatei wird auf einmal geöffnet: diese danach hinzufügen.
files-project = Ein Projekt von Hearsay: siehe die nächste Frage.
files-no-article = Es ist kein Artikel darin.
files-encoding = Weggelassen: die Kodierung ist nicht bekannt.
files-same = Derselbe Text ist schon da als „{ $title }“; er wurde nicht noch einmal hinzugefügt.
files-another = ein anderer Artikel dieses Imports
files-id-taken = Die Kennung war schon vergeben; hier ist sie { $id }.
files-empty = Die Datei ist leer: darin ist nichts zu markieren.
files-length = { $n ->
    [one] { $n } Codepunkt
   *[other] { $n } Codepunkte
}
files-read-only = Das Projekt konnte es nicht aufnehmen: es ist hier schreibgeschützt.
files-done =
    Import fertig: { $added ->
        [one] { $added } Artikel kam herein
       *[other] { $added } Artikel kamen herein
    }{ $failed ->
        [0] { "" }
        [one] , { $failed } Eintrag nicht
       *[other] , { $failed } Einträge nicht
    }.
files-stopped = Nicht hinzugefügt: der Import wurde angehalten.
files-saved = Gesichert als { $name }.
files-saved-without = { $n ->
    [one] Gesichert als { $name }, mit allen Markierungen, aber ohne den Text von „{ $title }“, der nicht zu bekommen war. Fügen Sie diesen Artikel mit Öffnen wieder hinzu, danach diese Datei: ihre Markierungen finden ihre Stellen.
   *[other] Gesichert als { $name }, mit allen Markierungen, aber ohne die Texte von { $n } Artikeln, darunter zuerst „{ $title }“, die nicht zu bekommen waren. Fügen Sie diese Artikel mit Öffnen wieder hinzu, danach diese Datei, die sie nennt: ihre Markierungen finden ihre Stellen.
}
files-choose = Mindestens einen Artikel wählen.
files-bring-back = { $key } bringt zurück, was da war.
files-all-here = Alles in der Datei ist schon hier. Nichts wurde geändert.
files-kept = { $n ->
    [one] { $n } Eintrag mit einer Kennung, die es hier schon gab, blieb, wie er war.
   *[other] { $n } Einträge mit Kennungen, die es hier schon gab, blieben, wie sie waren.
}
files-no-name = Nichts wurde markiert: sagen, wer markiert, oder ohne Namen weitermachen.
corpus-not-utf8 = die Liste ist nicht UTF-8
corpus-list = Liste der Artikel, { $fault }
corpus-no-list = Die Liste der Artikel konnte nicht geladen werden: { $reason }. Eigene Artikel lassen sich hinzufügen.
corpus-by-hand = { $reason } Die Datei von Hand hinzufügen, um die Kodierung zu wählen.
corpus-differs = { $name }: die Datei ist nicht die, die die Liste nennt (ihr SHA-256 ist anders), und wurde weggelassen. Neu laden, um es erneut zu versuchen.
corpus-failed = { $name } konnte nicht geladen werden: { $reason } Die anderen Artikel sind nicht betroffen.
corpus-changed = { $name } hat sich geändert, seit darin markiert wurde. Der markierte Text blieb, der neue kam daneben.
corpus-labels-not-utf8 = die Datei ist nicht UTF-8
corpus-labels-failed = Die Markierungen in { $file } waren nicht zu gebrauchen: { $reason }
corpus-prepared-damaged = Sie ist beschädigt oder gehört zu einem anderen Text.
corpus-labels = Markierungen des Korpus: { $fault }
files-drop = Dateien loslassen, um sie hinzuzufügen
corpus-not-ours = die Datei ist keine Artikelliste von Hearsay
corpus-newer = die Artikelliste hat Version { $found }, dieses Hearsay liest aber Version 1: aktualisieren
corpus-not-json = die Artikelliste ist kein JSON ({ $what })
pieces-missing = Einige Artikel dieser Seite fehlen: { $reason } Die anderen sind nicht betroffen, und von Ihrer Arbeit wurde nichts geändert. Laden Sie die Seite neu, um es noch einmal zu versuchen.
pieces-damaged = { $file } ist beschädigt oder nicht die Datei, die in der Liste steht (der SHA-256-Wert ist ein anderer).
pieces-name = Texte auf diesem Rechner
pieces-coming = Texte auf diesem Rechner, auch ohne Netz zu lesen: { $done } von { $total }.
pieces-stopped = { $done } von { $total } Texten liegen auf diesem Rechner. Die anderen werden geholt, wenn Sie sie öffnen.
pieces-failed = { $done } von { $total } Texten liegen auf diesem Rechner: { $reason } Die anderen werden geholt, wenn Sie sie öffnen.
pieces-stop = Anhalten
pieces-go-on = Weiter
pieces-away = Nicht jetzt
