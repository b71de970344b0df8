## Words of the field: values of closed lists, and labels in sentences. The words that are the
## same everywhere: label, mention, claim, attribution, source, cue, content, supplement, level,
## carrier, first hand, entity, identity.

words-labels = { $n ->
    [one] { $n } label
   *[other] { $n } labels
}
mention-kinds = { $code ->
    [name] Name
    [nominal] Nominal
   *[pronoun] Pronoun
}
quotations = { $code ->
    [direct] Direct
    [indirect] Indirect
   *[mixed] Mixed
}
attitudes = { $code ->
    [assertion] Assertion
    [belief] Belief
    [knowledge] Knowledge
    [intention] Intention
    [evaluation] Evaluation
   *[expectation] Expectation
}
scopes = { $code ->
    [core] Core
   *[extended] Extended
}
source-roles = { $code ->
    [participant] Participant
    [representative] Representative
    [expert] Expert
    [witness] Witness
    [outlet] Outlet
   *[record] Record
}
supplement-roles = { $code ->
    [recipient] Recipient
    [medium] Medium
    [time] Time
    [place] Place
   *[other] Other
}
certainties = { $code ->
    [certain] Certain
    [probable] Probable
    [possible] Possible
   *[underspecified] Underspecified
}
polarities = { $code ->
    [positive] Positive
    [negative] Negative
   *[unknown] Unknown
}
confidences = { $code ->
    [high] High
    [medium] Medium
   *[low] Low
}
relation-types = { $code ->
    [same_as] Same as
    [supports] Supports
    [contradicts] Contradicts
   *[responds_to] Responds to
}
zone-kinds = { $code ->
    [title] Title
    [byline] Byline
    [date] Date
    [heading] Heading
   *[furniture] Furniture
}
roles = { $code ->
    [source] Source
    [cue] Cue
   *[content] Content
}
kinds = { $code ->
    [source] source
    [cue] cue
    [content] content
    [attribution] attribution
    [supplement] supplement
    [claim] claim
   *[mention] mention
}
statuses = { $code ->
    [suggested] suggested
    [accepted] accepted
    [edited] edited
   *[rejected] rejected
}
level-none = No level
claim-type-none = No type
words-quoted = “{ $words }”
words-part = part
words-writer = the writer
words-record = a record
words-somebody = somebody
entity-no-identity = { $type }, no identity yet
article-untitled = Untitled article
