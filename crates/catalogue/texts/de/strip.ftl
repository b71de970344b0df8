## Der Artikel auf einen Blick, nach Quellenstufe.

strip-name = Der Artikel nach Quellenstufe
strip-share = { $level }: { $share } % der Wörter ({ $words })
strip-short = { $level } { $share } %
strip-next = { $level }, { $share } % der Wörter: zum nächsten Abschnitt
