## The codebook as it is shown. The export carries the English one of crates/domain; a test keeps
## both the same.

level-names = { $code ->
    [author] Author
    [state_outlet] State outlet
    [outlet] Outlet
    [record] Record
    [named_person] Named person
    [named_body] Named body
    [unnamed] Unnamed
   *[unspecified] Unspecified
}
level-definitions = { $code ->
    [author] Nobody but the writer: plain narration, or a phrase in which the writer speaks to the reader.
    [state_outlet] A news outlet, agency or group of outlets that the article calls state-run, or that the project’s outlet list marks as state or party organ.
    [outlet] Any other news outlet, agency or group of outlets.
    [record] A text, image, recording or data set that speaks for itself, with no outlet and no speaker named as its voice.
    [named_person] An individual identified by name or unique office, here or earlier in the article; pronouns and epithets count.
    [named_body] An organisation, ministry, government or country that speaks as such, its unnamed spokesperson included.
    [unnamed] People identified only by role, rank, place or number, who speak in a body rather than for it.
   *[unspecified] Somebody else holds it, and nobody says who: passives, speech nouns without a speaker, “the West”.
}
level-questions = { $code ->
    [author] Does only the writer speak here?
    [state_outlet] Is the source an outlet run by a state or party?
    [outlet] Is the source another outlet, agency or group of outlets?
    [record] Is the source a text, image, recording or data set that speaks for itself?
    [named_person] Is the source an individual known by name or by a unique office?
    [named_body] Is the source a body that speaks as such?
    [unnamed] Are the sources people known only by role, rank, place or number?
   *[unspecified] Does somebody else hold it, without any word on who?
}
level-examples = { $code ->
    [author] It bears repeating that …
    [state_outlet] the state agency added; as quoted by state television
    [outlet] the newspaper writes; agencies report
    [record] satellite images show; a banner reading
    [named_person] the foreign minister said; she added
    [named_body] the ministry announced; a State Department spokesman said
    [unnamed] three senior officials told; diplomats worry
   *[unspecified] it is estimated that; accusations that
}
kind-names = { $code ->
    [source] Source
    [cue] Cue
    [content] Content
    [supplement] Supplement
    [claim] Claim
   *[mention] Mention
}
kind-definitions = { $code ->
    [source] Who says or holds it: the whole phrase that identifies, or the pronoun.
    [cue] The shortest phrase that attributes, without auxiliaries, dates and recipients.
    [content] Everything that is attributed, with quotation marks and “that”.
    [supplement] A recipient, medium, time or place of the attributing phrase.
    [claim] Something that is asserted and could be looked at alone.
   *[mention] A place where the text names or points at a person, body, place or thing.
}
kind-questions = { $code ->
    [source] Who is said to say it?
    [cue] Which words attribute it?
    [content] What is said or held?
    [supplement] To whom, in what, when or where is it said?
    [claim] Is something asserted here?
   *[mention] Who or what is meant here?
}
kind-examples = { $code ->
    [source] the foreign minister; she
    [cue] said; according to
    [content] that the talks would go on
    [supplement] in a letter; told reporters
    [claim] the treaty was signed
   *[mention] the agency; Pyongyang
}
entity-type-names = { $code ->
    [PERSON] Person
    [ORG] Organisation
    [GPE] Country or city
    [LOC] Region
    [FAC] Facility
    [NORP] Nationality or group
    [EVENT] Event
    [AGREEMENT] Agreement
    [PRODUCT] Product
    [WEAPON] Weapon
    [DATE] Date
    [TIME] Time
    [NUMBER] Number
   *[OTHER] Other
}
entity-type-definitions = { $code ->
    [PERSON] People by name; titles stay outside the name.
    [ORG] Bodies, agencies, ministries, parties, outlets, companies.
    [GPE] Places with a government; a capital that stands for its government keeps this type.
    [LOC] Places without a government of their own: regions, seas, mountains.
    [FAC] Buildings, squares, airports, stations, bridges.
    [NORP] Nationalities, religious and political groups, also as adjectives.
    [EVENT] Named or unique events: summits, wars, ceremonies.
    [AGREEMENT] Laws, treaties, resolutions, sanctions.
    [PRODUCT] Things made that are no weapons: vehicles, devices, brands.
    [WEAPON] Weapons, ammunition and their carriers.
    [DATE] Dates and periods of a day or longer.
    [TIME] Times of day and durations under a day.
    [NUMBER] Cardinals, ordinals, money, percentages, quantities.
   *[OTHER] Works, languages and what fits nowhere else.
}
entity-type-examples = { $code ->
    [PERSON] Kim Jong Un
    [ORG] KCNA; the Kremlin
    [GPE] Pyongyang; Russia
    [LOC] Northeast Asia
    [FAC] Kim Il Sung Square
    [NORP] Russian; Western
    [EVENT] the Korean War
    [AGREEMENT] the strategic partnership treaty
    [PRODUCT] an Aurus limousine
    [WEAPON] ballistic missiles
    [DATE] Wednesday; June 2024
    [TIME] two hours
    [NUMBER] 24; thousands
   *[OTHER] the national anthem
}
claim-type-names = { $code ->
    [denial] Denial
    [accusation] Accusation
    [commitment] Commitment
    [demand] Demand
    [prediction] Prediction
    [event] Event
    [assessment] Assessment
   *[opinion] Opinion
}
claim-type-definitions = { $code ->
    [denial] Rejects a claim.
    [accusation] Says that another party did or does wrong.
    [commitment] The speaker or their side will do something.
    [demand] Others should do something.
    [prediction] Something will or may happen.
    [event] Something happened or is so, and a record could settle it.
    [assessment] Interpretation, cause or comparison that evidence can weigh on.
   *[opinion] Praise, value, feeling.
}
claim-type-questions = { $code ->
    [denial] Does it reject a claim?
    [accusation] Does it say that another party does wrong?
    [commitment] Does it bind the speaker’s own side?
    [demand] Does it ask others to act?
    [prediction] Is it about what will or may happen?
    [event] Could a record settle it?
    [assessment] Can evidence weigh on it?
   *[opinion] Is it praise, value or feeling?
}
claim-type-examples = { $code ->
    [denial] no weapons were sent
    [accusation] they broke the embargo
    [commitment] we will assist each other
    [demand] the sanctions must be revised
    [prediction] the deal could deepen trade
    [event] the treaty was signed
    [assessment] the visit is a victory
   *[opinion] a warm friendship
}
rule-names = { $code ->
    [content_without_level] No level
    [cue_without_content] Cue without content
    [source_without_content] Source without content
    [overlapping_roles] Overlapping roles
    [level_without_source] Level without source
    [unspecified_with_source] Unspecified, but with a source
    [carrier_does_not_hold] Carried from outside
    [mention_without_entity] No identity
    [mention_twice] Labelled twice
    [claim_without_type] No claim type
    [claim_without_checkworthiness] Check-worthiness open
    [edge_space] Space at the edge
    [split_character] Cuts a character
   *[in_furniture] In page furniture
}
rule-definitions = { $code ->
    [content_without_level] The attribution has a content but no sourcing level: choose one with the keys 1 to 8.
    [cue_without_content] The cue attributes nothing: mark what is said, or delete the attribution.
    [source_without_content] The source says nothing: mark what is said, or delete the attribution.
    [overlapping_roles] The same words are source, cue or content of one attribution at once: shorten one of them.
    [level_without_source] The level names somebody, but no source is marked: mark it, or choose author, record or unspecified.
    [unspecified_with_source] A source is marked, so somebody is named or described: choose another level, or remove the source.
    [carrier_does_not_hold] The content of the attribution that carries this one does not hold it: widen that content, or choose another carrier.
    [mention_without_entity] The mention belongs to no identity: join it to one or make one.
    [mention_twice] The same words carry the same type twice: delete one.
    [claim_without_type] Choose the first type that fits.
    [claim_without_checkworthiness] Say 0, 1 or 2.
    [edge_space] The span begins or ends with white space: move its end.
    [split_character] The span cuts through a character as the reader sees it: move its end.
   *[in_furniture] The label stands in page furniture, which counts exclude.
}
checkworthiness = { $code ->
    [0] No fact to check.
    [1] Checkable but minor.
   *[2] Checkable and matters: money, weapons, law, safety, numbers, who did what.
}
