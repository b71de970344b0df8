## Die Leiste am oberen Rand.

header-saved = In diesem Browser gespeichert
header-saving = Wird gespeichert …
header-not-saved = Nicht gespeichert
header-read-only = Schreibgeschützt: in einem anderen Tab offen
