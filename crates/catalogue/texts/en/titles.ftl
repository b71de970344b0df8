## What a change did, in words that fit behind “Undo: ”. Those that are typed begin with the words
## of typed-of, by which typing in one field becomes one step; see history.rs.

title-of = { $what } of { $name }
typed-of = edit the { $what } of { $name }
typed-identity = edit the { $what } of identity { $name }
typed-article = edit the { $what } of article { $name }
typed-project = edit the name of the project
title-label = label { $what }
title-delete = delete { $what }
title-move = { $end ->
    [start] move the start of { $label }
   *[end] move the end of { $label }
}
title-add-to = add { $quote } to { $label }
title-remove-from = remove { $quote } from { $label }
do-type = set type { $type }
do-level = set level { $level }
do-clear-part = { $role ->
    [source] remove the source
    [cue] remove the cue
   *[content] remove the content
}
do-add-supplement = add { $role }
do-supplement = set supplement { $role }
do-set-kind = set kind
do-set-identity = set identity
do-remove-identity = remove the identity
do-remove-level = remove the level
do-set-quotation = set quotation
do-set-attitude = set attitude
do-set-scope = set scope
do-set-role-source = set role of the source
do-set-carrier = set carrier
do-remove-carrier = remove the carrier
do-remove-supplement = remove a supplement
do-add-identity-source = add identity of the source
do-remove-identity-source = remove an identity of the source
do-set-grade = set grade
do-set-claim-type = set claim type
do-set-check-worthiness = set check-worthiness
do-set-claimer = set claimer
do-set-certainty = set certainty
do-set-polarity = set polarity
do-add-object = add an object
do-remove-object = remove an object
do-add-commitment = add a commitment
do-set-commitment = set a commitment
do-remove-commitment = remove a commitment
do-set-confidence = set confidence
typed-gist = gist
typed-topic = topic
typed-note = note
typed-name = name
typed-type = type
typed-aliases = aliases
typed-wikidata = Wikidata id
typed-states = state affiliation
typed-title = title
typed-publisher = publisher
typed-address = address
typed-date = date
typed-language = language
typed-translation = translation mark
title-relate = relate two claims: { $relation }
title-unrelate = remove a relation between claims
title-join = join identity { $gone } with { $kept }
title-delete-identity = delete identity { $name }
title-zone = { $kind ->
    [title] make a zone title
    [byline] make a zone byline
    [date] make a zone date
    [heading] make a zone heading
   *[furniture] make a zone furniture
}
title-remove-zone = remove a zone
title-mark-zone = { $kind ->
    [title] mark the selection as title
    [byline] mark the selection as byline
    [date] mark the selection as date
    [heading] mark the selection as heading
   *[furniture] mark the selection as furniture
}
title-remove-article = remove article { $title }
title-occurrences = { $n ->
    [one] label { $n } occurrence of { $phrase }
   *[other] label { $n } occurrences of { $phrase }
}
title-add-articles = { $n ->
    [one] add { $n } article
   *[other] add { $n } articles
}
title-open-project = open { $name } in place of the project
title-add-project = add what is in { $name }
