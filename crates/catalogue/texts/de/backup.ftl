## Die automatische Sicherung, und die Erinnerung, wo es keine gibt.

backup = Automatische Sicherung
backup-hint = Nach jeder Pause in der Arbeit wird das Projekt in eine gewählte Datei oder in einen Ordner geschrieben: dort liegt der neueste Stand neben dem letzten jedes Tages.
backup-choose = Eine Datei wählen
backup-folder = Einen Ordner wählen
backup-stop = Beenden
backup-stopped = Die Sicherung ist beendet. Was geschrieben ist, bleibt, wie es ist.
backup-writing = { $file } wird geschrieben.
backup-written = { $file } wurde um { $at } (UTC) geschrieben.
backup-failed = Die Sicherung ließ sich nicht schreiben: { $reason } Was gespeichert war, bleibt in diesem Browser gespeichert. Einen anderen Ort wählen oder mit { $key } eine Datei sichern.
backup-unable = Dieser Browser kann keine Datei von selbst schreiben. Das Projekt von Zeit zu Zeit mit { $key } als Datei sichern; die Erinnerung unten hilft dabei.
backup-rests = Die Sicherung nach { $file } ruht, seit die Seite geladen wurde: Der Browser will sie neu erlaubt haben.
backup-resume = Weiter sichern
backup-refused = Der Browser lässt { $file } nicht schreiben. Was gespeichert war, bleibt in diesem Browser gespeichert. Weiter sichern und es erlauben, oder einen anderen Ort wählen.
backup-remind = An das Sichern einer Datei erinnern
backup-minutes = { $n ->
    [0] nie
   *[other] nach { $n } Minuten
}
backup-reminder = { $n ->
    [one] { $n } Änderung ist nur in diesem Browser.
   *[other] { $n } Änderungen sind nur in diesem Browser.
}
backup-save = Eine Datei sichern
backup-not-now = Nicht jetzt
backup-notice = Sicherung
