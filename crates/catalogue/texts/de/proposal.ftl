## Vorschläge zur Zuschreibung in der Hand: wer den Inhalt sagt, mit welchen Worten.

proposal-name = Vorgeschlagen
proposal-count = { $at } von { $of }
proposal-accept = Nehmen
proposal-accept-title = Nehmen, was vorgeschlagen ist
proposal-next = Anderer
proposal-next-title = Anderer Vorschlag
proposal-drop = Lassen
proposal-drop-title = Lassen, was vorgeschlagen ist
proposal-said = Vorgeschlagen: { $source ->
    [none] keine Quelle
   *[other] Quelle { $source }
}, { $cue ->
    [none] kein Signalwort
   *[other] Signalwort { $cue }
}{ $content ->
    [none] { "" }
   *[other] { "," } weiter mit { $content }
}, { $level ->
    [none] keine Stufe
   *[other] Stufe { $level }
}. { $reason } { $take } nimmt ihn, eine Ziffer nimmt ihn mit dieser Stufe, { $key } zeigt einen anderen ({ $at } von { $of }), { $leave } lässt ihn.
proposal-title = Vorschlag für { $content } nehmen
proposal-accepted = Genommen: { $source ->
    [none] keine Quelle
   *[other] { $source }
}, { $level ->
    [none] keine Stufe
   *[other] { $level }
}{ $also ->
    [none] { "" }
   *[other] { "," } dazu { $also }
}.
proposal-dropped = Es ist nichts mehr vorgeschlagen.
proposal-only = Es gibt keinen anderen Vorschlag.
proposal-none = Nichts in der Nähe dieses Inhalts sagt, wer dafür steht. Quelle und Signalwort lassen sich auswählen und markieren.
proposal-foreign = Quelle und Signalwort werden nur in englischen Artikeln vorgeschlagen. In diesem lassen sie sich auswählen und markieren.
proposal-complete = Quelle und Signalwort sind schon markiert.
proposal-no-content = Zuerst den Inhalt markieren: auswählen und die Taste für den Inhalt drücken.
proposal-nothing-in-hand = { $key ->
    [none] Zuerst eine Zuschreibung in die Hand nehmen: anklicken.
   *[other] Zuerst eine Zuschreibung in die Hand nehmen: anklicken oder { $key } drücken.
}
proposal-no-quotation = In der Nähe dieses Inhalts gibt es kein weiteres Zitat.
proposal-join-title = { $words } an den Inhalt fügen
proposal-joined = { $words } angefügt: der Inhalt hat jetzt { $n } Stücke.
proposal-reasons = { $code ->
    [quotation_before] Das Zitat endet vor dem, der es sagt.
    [quotation_after] Das Zitat folgt auf den, der es sagt.
    [quotation_interrupted] Wer es sagt, steht mitten im Zitat.
    [that_clause] Ein Verb des Sagens mit „dass“.
    [bare_clause] Ein Verb des Sagens mit einem Satz.
    [question_clause] Ein Verb des Fragens mit einer Frage.
    [infinitive] Ein Verb des Sagens mit einem Infinitiv.
    [parenthesis] Wer es sagt, steht nach einem Komma.
    [according_to] „Laut“ nennt die Quelle.
    [as_reported] „Wie X sagte“ nennt die Quelle.
    [passive] Ein Passiv sagt, dass jemand es sagt.
    [participle] Der Satz geht weiter mit dem, was noch gesagt wird.
    [noun] Ein Nomen des Sagens mit „dass“.
    [adjective] Ein Adjektiv des Meinens mit „dass“.
    [colon] Ein Doppelpunkt folgt auf den, der es sagt.
    [same_speaker] Wer vorher sprach, spricht weiter.
   *[nearby_cue] Ein Verb des Sagens steht in der Nähe.
}
