## Suggestions of the rules: what is found in an article and nobody has decided about yet.

suggestions = Suggestions
suggestions-card = Suggestion
suggestions-count = { $at } of { $of }
suggestions-confidence = { $n } % sure
suggestions-accept = Accept
suggestions-edit-button = Accept and edit
suggestions-reject = Reject
suggestions-next = Next suggestion
suggestions-previous = Previous suggestion
suggestions-all-button = Accept the like …
suggestions-leave = Leave the suggestions
suggestions-said-attribution = Suggested: { $source ->
    [none] no source
   *[other] source { $source }
}, { $cue ->
    [none] no cue
   *[other] cue { $cue }
}, content { $content }{ $also ->
    [none] { "" }
   *[other] { "," } also { $also }
}{ $via ->
    [none] { "" }
   *[other] { "," } carried by { $via }
}, level { $sort }, { $confidence } % sure. { $reason } { $accept } accepts it, { $reject } rejects it ({ $at } of { $of }).
suggestions-said-mention = Suggested: { $sort } { $words }{ $entity ->
    [none] { "" }
   *[other] { "," } a name of { $entity }
}, { $confidence } % sure. { $reason } { $accept } accepts it, { $reject } rejects it ({ $at } of { $of }).
suggestions-rules = { $code ->
    [quotation_before] The quotation ends before who says it.
    [quotation_after] The quotation follows who says it.
    [quotation_interrupted] Who says it stands within the quotation.
    [that_clause] A verb of saying with “that”.
    [bare_clause] A verb of saying with a sentence.
    [question_clause] A verb of asking with a question.
    [infinitive] A verb of saying with “to”.
    [object] A verb of saying with what is said as its object.
    [parenthesis] Who says it stands after a comma.
    [according_to] “According to” names the source.
    [as_reported] “As X said” names the source.
    [passive] A passive tells that somebody says it.
    [participle] The sentence goes on with what else is said.
    [noun] A noun of saying with “that”.
    [adjective] An adjective of holding with “that”.
    [colon] A colon follows who says it.
    [known] A name of one of the project’s identities.
    [pronoun] A pronoun near the name of one of the project’s identities, the only person named there.
    [short] A short form of one of the project’s identities.
    [amount] A date, a time or a number.
   *[name] It is written like a name.
}
suggestions-learnt = { $n ->
    [one] Accepted { $accepted } of { $n } time here.
   *[other] Accepted { $accepted } of { $n } times here.
}
suggestions-accept-title = accept the suggested { $what }
suggestions-reject-title = reject the suggested { $what }
suggestions-all-title = { $n ->
    [one] accept { $n } suggestion
   *[other] accept { $n } suggestions
}
suggestions-forget-title = { $n ->
    [one] forget what { $n } decision taught
   *[other] forget what { $n } decisions taught
}
suggestions-nothing-learnt = Nothing has been learnt from decisions here.
suggestions-edit = It is in hand: move its ends, choose another level or type.
suggestions-last = { $n ->
    [0] That was the last suggestion.
    [one] No suggestion follows; { $n } stands before.
   *[other] No suggestion follows; { $n } stand before.
}
suggestions-none-down = No suggestion further down.
suggestions-none-up = No suggestion further up.
suggestions-not-ready = The article is still being looked through.
suggestions-are-off = Suggestions are switched off.
suggestions-on = Suggestions are shown.
suggestions-off = Suggestions are hidden.
suggestions-left = The suggestion is left as it is.
suggestions-not-in-hand = Take up a suggestion first.
suggestions-stopped = The search is stopped; what was found stays.
suggestions-searched = { $articles ->
    [0] All articles have been looked through already.
    [one] { $articles } article looked through: { $n } suggested there.
   *[other] { $articles } articles looked through: { $n } suggested there.
}
suggestions-show = Show suggestions in the text
suggestions-least = Least confidence
suggestions-levels = Attributions, by level
suggestions-types = Names, dates and amounts, by type
suggestions-here = { $n ->
    [one] { $n } suggestion is shown in this article, of { $all } found.
   *[other] { $n } suggestions are shown in this article, of { $all } found.
}
suggestions-outlets = Outlets and whose they are
suggestions-outlets-hint = The level of an outlet is suggested from a list that comes with the app and from this project, which goes first. An organisation becomes an outlet of the project when it is the source of an attribution at one of the two levels for outlets, or when one of its names says so (“Radio Volna”). If it has affiliated states, it is a state outlet. Identity, other names and states are edited beside each of its mentions.
suggestions-outlets-own = { $n ->
    [0] No outlets of this project yet.
    [one] { $n } outlet of this project:
   *[other] { $n } outlets of this project:
}
suggestions-outlets-state = State outlets that come with the app
suggestions-outlets-other = Other outlets that come with the app
suggestions-outlets-why = { $code ->
    [affiliated] State outlet of this project: { $name } has affiliated states.
    [labelled_state] State outlet of this project: { $name } is labelled as one.
    [labelled] Outlet of this project: { $name } is labelled as one.
    [shipped_state] State outlet of this project: a name of { $name } is on the list of the app.
   *[shipped] Outlet of this project: a name of { $name } is on the list of the app.
}
suggestions-everywhere = Look through all articles
suggestions-foreign = Suggestions are made for English. This article is in another language: little is found in it but names that are known.
suggestions-everywhere-hint = Articles are looked through when they are opened. Here all others are too, and again only those for which other names are known.
suggestions-search = Search for suggestions
suggestions-progress = { $done } of { $total } articles
suggestions-stop = Stop
suggestions-record-button = How well they do here …
suggestions-many-button = Accept many …
suggestions-forget-button = Forget what was learnt
suggestions-many = Accept suggestions
suggestions-which = Which
suggestions-in-all = In all articles
suggestions-unread = { $n ->
    [one] { $n } article has not been looked through yet.
   *[other] { $n } articles have not been looked through yet.
}
suggestions-many-what = { $chosen } of { $all } chosen:
suggestions-many-none = Nothing is suggested like this.
suggestions-many-more = There are more. Accept these, then ask again for the rest.
suggestions-many-apply = Accept { $n }
suggestions-by-all = Everything that is shown
suggestions-by-attributions = All attributions
suggestions-by-mentions = All names, dates and amounts
suggestions-by-sort = All of: { $words }
suggestions-by-source = All of this source: { $words }
suggestions-by-cue = All with this cue: { $words }
suggestions-record = How well suggestions do here
suggestions-record-none = Nothing has been decided yet. Accept or reject suggestions, and their figures stand here.
suggestions-record-total = { $all ->
    [one] { $all } decision
   *[other] { $all } decisions
}: { $accepted } accepted, { $edited } accepted and edited, { $rejected } rejected.
suggestions-record-forgotten = { $n ->
    [one] Nothing is learnt from { $n } of them any more.
   *[other] Nothing is learnt from { $n } of them any more.
}
suggestions-record-sorts = By kind
suggestions-record-days = By day
suggestions-record-kind = Kind
suggestions-record-day = Day
suggestions-record-no-day = unknown
suggestions-record-accepted = Accepted
suggestions-record-edited = Edited
suggestions-record-rejected = Rejected
suggestions-record-taken = Taken
suggestions-record-share = { $n } %
