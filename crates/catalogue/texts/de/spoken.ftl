## Was ein Bildschirmleser sagt, wenn sich die Schreibmarke bewegt.

characters = { $code ->
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
    [quote] Anführungszeichen
    [single] einfaches Anführungszeichen auf
    [apostrophe] Apostroph
    [hyphen] Bindestrich
    [dash] Gedankenstrich
    [bracket] Klammer auf
   *[other] Klammer zu
}
spoken-selected = { $words }: ausgewählt
spoken-no-longer = { $words }: nicht mehr ausgewählt
spoken-no-quotation-down = Weiter unten kein Zitat.
spoken-no-quotation-up = Weiter oben kein Zitat.
spoken-end = Ende des Artikels.
spoken-start = Anfang des Artikels.
spoken-no-word = Kein weiteres Wort.
spoken-no-sentence = Kein weiterer Satz.
spoken-no-quotation = Kein Zitat um dies herum.
spoken-no-unlabelled-down = Weiter unten kein Zitat ohne Markierung.
spoken-no-unlabelled-up = Weiter oben kein Zitat ohne Markierung.
spoken-no-problem-down = Weiter unten kein Problem.
spoken-no-problem-up = Weiter oben kein Problem.
spoken-problem = Problem: { $problems }. In der Hand: { $name }.
spoken-out = Aus: { $name }.
spoken-in = In: { $name }.
spoken-part-of = { $part } von { $source }
