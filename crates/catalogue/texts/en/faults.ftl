# What is wrong in a file, in what is stored, or with a change; $code is the kind of fault.
# $why is another of these texts; $kind and $expected are words of fault-words.
fault = { $code ->
    [not_json] it is not JSON or was cut off: { $why } (line { $line }, column { $column })
    [not_ours] The file is no export of Hearsay: { $why }. Nothing was changed.
    [newer] The file has format version { $found }; this Hearsay reads version { $ours }. Nothing was changed. Open it with a newer Hearsay.
    [refused] The records of the file contradict each other: { $why }. Nothing was changed.
    [not_object] it holds no object
    [other_format] its format is “{ $found }”
    [no_format] it names no format
    [no_version] it names no version of its format
    [other_offsets] its offsets have “{ $key }” as “{ $found }”, not “{ $ours }”
    [unknown_field] the field “{ $key }” is unknown here and is not kept
    [empty_field] the field “{ $key }” is missing and is taken as empty
    [missing_field] the field “{ $key }” is missing
    [wrong_type] expected here: { $expected }; found: { $found }
    [unknown_code] “{ $found }” is not in the list “{ $kind }” of this version
    [bad_form] expected here: { $expected }; found: “{ $found }”
    [id_empty] the id is empty
    [id_too_long] the id is longer than 200 bytes
    [id_character] the id holds the character “{ $found }”
    [id_reserved] the id “{ $id }” is reserved for the writer
    [no_time] “{ $found }” is not a time of the form 2026-11-22T09:30:00.000Z
    [bad_digest] a SHA-256 has 64 digits from 0 to 9 and a to f
    [bad_wikidata] “{ $found }” is no Wikidata id like Q42
    [bad_address] “{ $found }” is no address below the list
    [bad_credibility] credibility goes from 1 to 6
    [bad_checkworthiness] check-worthiness is 0, 1 or 2
    [bad_score] a score goes from -3 to 3 and has at most three decimals
    [bad_decision] a score goes from 0 to 100, and a decision says more than “suggested”
    [range_empty] the range { $start }–{ $end } is empty or reversed
    [range_outside] the range ends at { $end }, but the text has { $len } code points
    [range_disorder] a fragment starts at { $start }, before the one in front of it ends ({ $end })
    [no_range] there is no range: the record has no place in the text
    [text_differs] the range { $start }–{ $end } should hold “{ $quoted }”, but the text there is “{ $there }”
    [zone_disorder] the zone starts before the one in front of it ends
    [digest_differs] the SHA-256 is { $told }, but that of the text is { $counted }: the text was changed after the export, and only labels whose words still stand there are kept
    [supplied_differs] the text that was supplied has SHA-256 { $counted }
    [no_text] the article has neither a text nor the SHA-256 of one
    [length_differs] the file says { $told }, but the text has { $counted }
    [stale] the records give { $counted } for “{ $key }”, the file something else
    [twice] the same id is already in front of this one ({ $kind }); the first one is kept
    [term_twice] another entry in front of this one is { $id } as well
    [stored_twice] the id stands there twice
    [stored_twice] the id stands there twice
    [dangling] { $id } ({ $kind }) is not there or was left out
    [claimer_dangling] attribution { $id } is not there or was left out; the claim now counts as the author’s
    [type_dangling] the codebook of the file has no type { $id } that refines this one
    [circle] the carrier { $id } leads back to this attribution
    [term_standard] the standard has this code, so it refines nothing
    [term_fixed] an entry of this list cannot be hidden
    [term_alien] it is no entry of the standard and refines none
    [term_nameless] a type of the project’s own needs a name
    [term_colours] two entries of this list have one colour; all have their own again
    [term_colour_taken] another entry of its list has its colour
    [term_exists] the standard has this code already
    [term_closed] the standard has no such entry, and none can be added
    [no_kind] the kind of change is unknown
    [no_edit] “{ $found }” is no kind of change
    [incomplete] it is incomplete
    [no_form] it names no stored form
    [not_utf8] byte { $at } is not UTF-8
    [odd_bytes] the file says UTF-16, but has an odd number of bytes ({ $len }): it was probably cut off
    [half_pair] the file says UTF-16, but byte { $at } begins half of a surrogate pair
    [zero_bytes] every other byte is zero, as in UTF-16 whose byte order mark is missing
    [refused_no_document] there is no article { $id }
    [refused_document_twice] article { $id } is already there
    [refused_mismatch] the id { $id } does not fit its record
    [refused_id_twice] another article has a label with the id { $id }
    [refused_span] { $id }: { $why }
    [refused_no_span] { $id } has no place in the text
    [refused_dangling] { $id } points at { $to }, which is not there
    [refused_cycle] attribution { $id } would carry itself
    [refused_term] { $id }: { $why }
    [json_trailing] something follows the end
    [json_value] a value is expected
    [json_end] it ends too early
    [json_comma] a comma too many
    [json_missing] a comma, colon or bracket is missing
    [json_key] a name in quotation marks is expected
    [json_number] this is no number
    [json_control] a control character stands in a string
    [json_escape] an unknown escape
    [json_deep] it is nested too deeply
   *[other] { $code }
}
# Names what a file should hold, or the list that a code belongs to.
fault-words = { $code ->
    [object] an object
    [list] a list
    [string] a string
    [whole] a whole number
    [count] a whole number from 0
    [number] a number
    [flag] true or false
    [ranges] a list of ranges
    [offsets] a pair of offsets
    [country] a country code of two capital letters
    [entity] identity
    [mention] mention
    [attribution] attribution
    [decision] decision
    [label] label
    [claim] claim
    [relation] relation
    [article] article
    [attitude] attitude
    [certainty] certainty
    [claim_type] claim type
    [colour] colour
    [confidence] confidence
    [entity_type] entity type
    [sourcing_level] sourcing level
    [kind_of_mention] kind of mention
    [polarity] polarity
    [quotation_kind] quotation kind
    [relation_type] relation type
    [reliability] reliability
    [scope] scope
    [source_role] source role
    [status] status
    [supplement_role] supplement role
    [list_of_the_codebook] list of the codebook
    [kind_of_zone] kind of zone
    [origin_of_a_zone] origin of a zone
   *[other] value
}
# Where in a file a fault is.
fault-line = line { $line }: { $fault }
