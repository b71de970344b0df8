## Was ein Vorleseprogramm zur Schreibmarke sagt. Nichts davon wird gezeigt.

spoken-selected = { $words }: ausgewählt
spoken-unselected = { $words }: nicht mehr ausgewählt
spoken-in = Anfang: { $what }.
spoken-out = Ende: { $what }.
spoken-part-of = { $part } von { $source }
spoken-edge = { $code ->
    [quotation-forward] Weiter unten steht kein Zitat.
    [quotation-back] Weiter oben steht kein Zitat.
    [forward] Ende des Artikels.
   *[back] Anfang des Artikels.
}
spoken-nothing = { $code ->
    [word] Kein weiteres Wort.
    [sentence] Kein weiterer Satz.
   *[quotation] Kein Zitat um diese Stelle.
}
spoken-no-quotation = { $code ->
    [forward] Weiter unten steht kein Zitat ohne Markierung.
   *[back] Weiter oben steht kein Zitat ohne Markierung.
}
spoken-no-problem = { $code ->
    [forward] Weiter unten gibt es kein Problem.
   *[back] Weiter oben gibt es kein Problem.
}
spoken-problem = Problem: { $names }. In der Hand: { $label }.
spoken-characters = { $code ->
    [end] Ende des Artikels
    [space] Leerzeichen
    [no-break] geschütztes Leerzeichen
    [line] Zeilenende
    [tab] Tabulator
    [stop] Punkt
    [comma] Komma
    [semicolon] Semikolon
    [colon] Doppelpunkt
    [exclamation] Ausrufezeichen
    [question] Fragezeichen
    [ellipsis] Auslassungspunkte
    [opening] Anführungszeichen auf
    [closing] Anführungszeichen zu
    [straight] Anführungszeichen
    [single] einfaches Anführungszeichen auf
    [apostrophe] Apostroph
    [hyphen] Bindestrich
    [dash] Gedankenstrich
    [bracket] Klammer auf
   *[bracket-closing] Klammer zu
}
