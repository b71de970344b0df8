## Ketten: was eine Zuschreibung trägt, und eine Kette als Satz.

# Die Quelle kann eine oder mehrere sein: nichts richtet sich nach ihrer Zahl.
chain-link = { $who } ({ $level })
chain-carried = { $inner }, laut { $who } ({ $level })
chain-reported = { $chain }, berichtet vom Artikel.
chain-no-level = noch ohne Stufe
chain-weakest = Zählt als { $level }, nach dem schwächsten Glied: { $who }.
chain-equal = Zählt als { $level }, wie jedes Glied.
chain-open = Was es zählt, ist offen. Noch ohne Stufe: { $who }.
chain-dialog = Getragen von …
chain-choose = Was trägt { $name }?
chain-hint = Eine Ziffer nimmt sofort; Pfeiltasten wählen und die Eingabetaste nimmt. Die nächsten stehen vorn.
chain-holds = enthält es
chain-first-hand = Nichts als der Artikel
chain-close = Schließen
chain-none = Es gibt keine andere Zuschreibung, die es tragen könnte.
chain-nothing-in-hand = Zuerst eine Zuschreibung in die Hand nehmen.
chain-same = So wird es schon getragen.
chain-cycle = Nichts wurde geändert: { $by } wird schon von { $name } getragen, und nichts kann sich selbst tragen.
chain-title = ändern, was { $name } trägt
chain-title-none = { $name } von nichts tragen lassen
