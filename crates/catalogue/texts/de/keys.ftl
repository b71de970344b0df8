## Der Dialog, in dem Tasten geändert werden.

keys-title = Tasten
keys-hint = Einen Befehl auswählen, dann die Taste drücken, die er haben soll. Es zählt das Zeichen, das eine Taste schreibt, so dass jede Tastaturbelegung geht.
keys-filter = Befehl oder Taste finden
keys-all = Alle Befehle
keys-none = So heißt kein Befehl, und keiner hat diese Taste.
keys-command = Der Befehl
keys-code = Code: { $code }
keys-without = Er hat keine Taste.
keys-wait = Eine Taste geben
keys-waiting = Die Taste drücken … (Esc: keine)
keys-remove = Wegnehmen
keys-remove-of = Wegnehmen: { $key }
keys-reset = Standardtasten für ihn
keys-reset-all = Standardtasten für alle
keys-changed = geändert
keys-close = Schließen
keys-refused = { $key } bleibt, was es ist. { $reason }
keys-clash = { $key } bedeutet schon „{ $name }“. Beim Tauschen bekommt jener Befehl die erste Taste von diesem, falls er eine hat.
keys-swap = Tauschen
keys-cancel = Abbrechen
keys-clashes = Eine neuere Version des Standards vergibt eigene Tasten; die eigenen gehen vor:
keys-clash-line = { $key }: „{ $first }“, nicht „{ $second }“
keys-now = { $n ->
    [0] „{ $name }“ hat jetzt keine Taste.
   *[other] „{ $name }“ liegt jetzt auf { $keys }.
}
keys-all-standard = Alle Tasten sind wieder die des Standards.
reserved-reasons = { $code ->
    [tabs] Browser öffnen, schließen und wechseln damit Tabs und Fenster.
    [reload] Browser laden damit die Seite neu.
    [zoom] Browser ändern damit die Größe der Seite.
    [history] Browser gehen damit zurück, vor oder durch den Verlauf.
    [find] Browser suchen damit auf der Seite.
    [editing] Damit wird wie überall kopiert, eingefügt oder rückgängig gemacht.
    [page] Browser öffnen, drucken oder sichern damit die Seite.
    [function] Funktionstasten gehören dem Browser und dem System.
    [menus] Alt mit Buchstabe oder Ziffer öffnet Menüs des Browsers und schreibt auf einem Mac andere Zeichen.
    [screen-reader] Screenreader verwenden das.
    [focus] Es bewegt den Fokus oder verlässt ein Feld oder einen Dialog.
    [dead] Es schreibt für sich allein kein Zeichen.
    [system] Es gehört dem System.
   *[browser] Browser verwenden Strg mit Buchstaben und Ziffern selbst.
}
help-change-keys = Tasten ändern …
