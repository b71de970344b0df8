# Was in index.html und static/single.js steht, bevor die App da ist. Eine Änderung hier ist auch dort eine.
boot-loading = Hearsay wird geladen …
boot-no-script = Hearsay braucht JavaScript und WebAssembly. Nichts wird irgendwohin gesendet: beides läuft auf diesem Computer.
boot-single-failed = Hearsay konnte aus dieser Datei nicht starten: { $error }. Es braucht einen Browser von 2023 oder später. Die Datei kann auch unvollständig angekommen sein: noch einmal kopieren. Was in diesem Browser gespeichert wurde, ist sicher.
