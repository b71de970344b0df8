## Die automatische Sicherung.

backup = Automatische Sicherung
backup-hint = Nach jeder Pause in der Arbeit wird das Projekt in eine gewählte Datei geschrieben. Nach dem Neuladen der Seite ist sie erneut zu wählen.
backup-choose = Eine Datei wählen
backup-other = Eine andere Datei wählen
backup-stop = Beenden
backup-stopped = Die Sicherung ist beendet. Die Datei bleibt, wie sie ist.
backup-writing = { $file } wird geschrieben.
backup-written = { $file } wurde um { $at } (UTC) geschrieben.
backup-failed = Die Sicherung ließ sich nicht schreiben: { $reason } Was gespeichert war, bleibt in diesem Browser gespeichert. Eine andere Datei wählen oder mit Strg+S eine sichern.
backup-unable = Dieser Browser kann keine Datei von selbst schreiben. Das Projekt von Zeit zu Zeit mit Strg+S als Datei sichern.
