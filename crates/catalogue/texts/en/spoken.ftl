## What a screen reader says when the caret moves.

characters = { $code ->
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
    [quote] quotation mark
    [single] opening single quotation mark
    [apostrophe] apostrophe
    [hyphen] hyphen
    [dash] dash
    [bracket] opening bracket
   *[other] closing bracket
}
spoken-selected = { $words }: selected
spoken-no-longer = { $words }: no longer selected
spoken-no-quotation-down = No quotation further down.
spoken-no-quotation-up = No quotation further up.
spoken-end = End of the article.
spoken-start = Start of the article.
spoken-no-word = No further word.
spoken-no-sentence = No further sentence.
spoken-no-quotation = No quotation around this.
spoken-no-unlabelled-down = No unlabelled quotation further down.
spoken-no-unlabelled-up = No unlabelled quotation further up.
spoken-no-problem-down = No problem further down.
spoken-no-problem-up = No problem further up.
spoken-problem = Problem: { $problems }. In hand: { $name }.
spoken-out = Out of { $name }.
spoken-in = In { $name }.
spoken-part-of = { $part } of { $source }
