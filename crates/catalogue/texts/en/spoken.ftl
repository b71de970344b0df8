## What a screen reader says of the caret. Nothing of it is shown.

spoken-selected = { $words }: selected
spoken-unselected = { $words }: no longer selected
spoken-in = In { $what }.
spoken-out = Out of { $what }.
spoken-part-of = { $part } of { $source }
spoken-edge = { $code ->
    [quotation-forward] No quotation further down.
    [quotation-back] No quotation further up.
    [forward] End of the article.
   *[back] Start of the article.
}
spoken-nothing = { $code ->
    [word] No further word.
    [sentence] No further sentence.
   *[quotation] No quotation around this.
}
spoken-no-quotation = { $code ->
    [forward] No unlabelled quotation further down.
   *[back] No unlabelled quotation further up.
}
spoken-no-problem = { $code ->
    [forward] No problem further down.
   *[back] No problem further up.
}
spoken-problem = Problem: { $names }. In hand: { $label }.
spoken-characters = { $code ->
    [end] end of the article
    [space] space
    [no-break] no-break space
    [line] end of line
    [tab] tab
    [stop] full stop
    [comma] comma
    [semicolon] semicolon
    [colon] colon
    [exclamation] exclamation mark
    [question] question mark
    [ellipsis] ellipsis
    [opening] opening quotation mark
    [closing] closing quotation mark
    [straight] quotation mark
    [single] opening single quotation mark
    [apostrophe] apostrophe
    [hyphen] hyphen
    [dash] dash
    [bracket] opening bracket
   *[bracket-closing] closing bracket
}
