## The label in hand.

inspector-name = Label in hand
inspector-empty = No label in hand. Click a label in the text, or press{ " " }
inspector-empty-rest = { " " }for the next one.
inspector-done = Done
inspector-done-title = Done: put the label down
inspector-here = Labels at this place
inspector-place = Place of the { $part }
inspector-fragment-remove = Remove this fragment
inspector-move = { $end ->
    [start] Move the start of the { $part }
   *[end] Move the end of the { $part }
} { $way ->
    [back] back
   *[forward] forward
} by { $unit ->
    [word] a word
   *[character] a character
}
inspector-start = Start
inspector-end = End
inspector-confidence = Confidence
inspector-not-said = not said
inspector-note = Note
inspector-no-name = no name
inspector-delete = Delete
inspector-delete-title = Delete this label
mention-type = Type
mention-refers = Refers by
mention-occurrences = Label every occurrence …
mention-occurrences-title = Label every occurrence of these words, with a preview
identity = Identity{ " " }
identity-none = No identity yet
identity-find = Find or make an identity
identity-hint = Enter takes the first match, Shift+Enter makes a new identity.
identity-fit = Identities that fit
identity-new = + New: “{ $name }”
identity-new-title = Make a new identity “{ $name }”
identity-detach = Detach
identity-detach-title = This mention has no identity any more
identity-about = { $n ->
    [one] About this identity: { $type }, { $n } mention in this project
   *[other] About this identity: { $type }, { $n } mentions in this project
}
identity-name = Name
identity-type = Type of the identity
identity-aliases = Other names, one a line
identity-wikidata = Wikidata
identity-wikidata-hint = Q and a number
identity-states = Affiliated states
identity-states-hint = Two-letter codes: RU, KP
identity-note = Note on the identity
identity-same = Is the same as
identity-join = Join
identity-delete = Delete identity
identity-delete-title = Delete this identity; its mentions stay without one
attribution-quotation = Quotation
attribution-by-marks = by its marks: { $quotation }
attribution-by-marks-none = by its marks: none yet
attribution-not-marked = not marked
attribution-take-away = { $role ->
    [source] Take the source away
    [cue] Take the cue away
   *[content] Take the content away
}
attribution-level = Sourcing level
attribution-ask = Ask in order and stop at the first yes:
attribution-example = { " " }For example:{ " " }
attribution-carried-by = Carried by
attribution-first-hand = nothing: first hand
attribution-effective = Effective level:{ " " }
source-identities = Identities of the source
source-is = Source is{ " " }
source-not = Not { $name }
source-add = Add an identity to the source
add = Add
attribution-attitude = Attitude
attribution-scope = Scope
attribution-source-role = Role of the source
supplements = Recipient, medium, time, place
supplement-role-of = Role of “{ $words }”
supplement-take-away = Take “{ $words }” away
supplement-add = Add the selection as
supplement-hint = Recipient, medium, time, place: select the words, then choose here what they are.
grade = Grade of trust (Admiralty code)
grade-reliability = Reliability of the source
grade-credibility = Credibility of the item
grade-none = not graded
grade-reliabilities = { $code ->
    [A] A completely reliable
    [B] B usually reliable
    [C] C fairly reliable
    [D] D not usually reliable
    [E] E unreliable
   *[F] F cannot be judged
}
grade-credibilities = { $code ->
    [1] 1 confirmed
    [2] 2 probably true
    [3] 3 possibly true
    [4] 4 doubtful
    [5] 5 improbable
   *[6] 6 cannot be judged
}
claim-writer = The writer of the article
claim-type = Claim type
claim-type-choose = choose the first that fits
claim-worth = Worth checking
claim-open = open
claim-by = Claimed by
claim-gist = Gist, in your own words
claim-topic = Topic
claim-certainty = Certainty
claim-polarity = Polarity
claim-objects = What the claim is about
claim-about = About{ " " }
claim-not-about = Not about { $name }
claim-add-object = Add what the claim is about
claim-holders = Holders who differ
claim-holder-remove = Take this holder away
claim-holder-certainty = Certainty of this holder
claim-holder-polarity = Polarity of this holder
claim-holder-add = Add a holder
claim-relations = Relations to other claims
claim-from-there = { $relation } (from there)
claim-relation-remove = Take this relation away
claim-this = This claim
claim-that = the claim
claim-relate = Relate
