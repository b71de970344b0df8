## Proposals for the attribution in hand: who says its content, by which words.

proposal-name = Proposed
proposal-count = { $at } of { $of }
proposal-accept = Take
proposal-accept-title = Take what is proposed
proposal-next = Another
proposal-next-title = Another proposal
proposal-drop = Leave
proposal-drop-title = Leave what is proposed
proposal-said = Proposed: { $source ->
    [none] no source
   *[other] source { $source }
}, { $cue ->
    [none] no cue
   *[other] cue { $cue }
}{ $content ->
    [none] { "" }
   *[other] { "," } going on with { $content }
}, { $level ->
    [none] no level
   *[other] level { $level }
}. { $reason } { $take } takes it, a digit takes it with that level, { $key } shows another ({ $at } of { $of }), { $leave } leaves it.
proposal-title = take what is proposed for { $content }
proposal-accepted = Taken: { $source ->
    [none] no source
   *[other] { $source }
}, { $level ->
    [none] no level
   *[other] { $level }
}{ $also ->
    [none] { "" }
   *[other] { "," } also { $also }
}.
proposal-dropped = Nothing is proposed any more.
proposal-only = There is no other proposal.
proposal-none = Nothing near this content says who holds it. Select the source and the cue and label them.
proposal-foreign = Source and cue are proposed in English articles only. In this one, select and label them.
proposal-complete = Source and cue are labelled already.
proposal-no-content = Label the content first: select it and press the key of the content.
proposal-nothing-in-hand = { $key ->
    [none] Take up an attribution first: click it.
   *[other] Take up an attribution first: click it, or press { $key }.
}
proposal-no-quotation = There is no further quotation near this content.
proposal-join-title = join { $words } to the content
proposal-joined = Joined { $words }: the content now has { $n } fragments.
proposal-reasons = { $code ->
    [quotation_before] The quotation ends before who says it.
    [quotation_after] The quotation follows who says it.
    [quotation_interrupted] Who says it stands within the quotation.
    [that_clause] A verb of saying with “that”.
    [bare_clause] A verb of saying with a sentence.
    [question_clause] A verb of asking with a question.
    [infinitive] A verb of saying with “to”.
    [parenthesis] Who says it stands after a comma.
    [according_to] “According to” names the source.
    [as_reported] “As X said” names the source.
    [passive] A passive tells that somebody says it.
    [participle] The sentence goes on with what else is said.
    [noun] A noun of saying with “that”.
    [adjective] An adjective of holding with “that”.
    [colon] A colon follows who says it.
    [same_speaker] Who spoke before goes on.
   *[nearby_cue] A verb of saying stands near.
}
