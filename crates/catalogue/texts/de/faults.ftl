# Was an einer Datei, am Gespeicherten oder an einer Änderung nicht stimmt; $code ist die Art des Fehlers.
fault = { $code ->
    [not_json] kein JSON oder abgeschnitten: { $why } (Zeile { $line }, Spalte { $column })
    [not_ours] Die Datei ist kein Export von Hearsay: { $why }. Nichts wurde geändert.
    [newer] Die Datei hat Formatversion { $found }; dieses Hearsay liest Version { $ours }. Nichts wurde geändert. Mit einem neueren Hearsay öffnen.
    [refused] Die Datensätze der Datei widersprechen einander: { $why }. Nichts wurde geändert.
    [not_object] sie enthält kein Objekt
    [other_format] ihr Format ist „{ $found }“
    [no_format] sie nennt kein Format
    [no_version] sie nennt keine Version ihres Formats
    [other_offsets] ihre Positionen haben „{ $key }“ als „{ $found }“, nicht „{ $ours }“
    [unknown_field] das Feld „{ $key }“ ist hier unbekannt und entfällt
    [empty_field] das Feld „{ $key }“ fehlt und gilt als leer
    [missing_field] das Feld „{ $key }“ fehlt
    [wrong_type] hier erwartet: { $expected }; gefunden: { $found }
    [unknown_code] „{ $found }“ steht nicht in der Liste „{ $kind }“ dieser Version
    [bad_form] hier erwartet: { $expected }; gefunden: „{ $found }“
    [id_empty] die Kennung ist leer
    [id_too_long] die Kennung ist länger als 200 Bytes
    [id_character] die Kennung enthält das Zeichen „{ $found }“
    [id_reserved] die Kennung „{ $id }“ steht für den Autor
    [no_time] „{ $found }“ ist keine Zeit der Form 2026-11-22T09:30:00.000Z
    [bad_digest] ein SHA-256 hat 64 Ziffern von 0 bis 9 und a bis f
    [bad_wikidata] „{ $found }“ ist keine Wikidata-Kennung wie Q42
    [bad_address] „{ $found }“ ist keine Adresse unterhalb der Liste
    [bad_credibility] die Glaubwürdigkeit geht von 1 bis 6
    [bad_checkworthiness] die Prüfwürdigkeit ist 0, 1 oder 2
    [bad_score] ein Wert geht von -3 bis 3 und hat höchstens drei Nachkommastellen
    [bad_decision] ein Wert geht von 0 bis 100, und eine Entscheidung sagt mehr als „vorgeschlagen“
    [range_empty] der Bereich { $start }–{ $end } ist leer oder verkehrt herum
    [range_outside] der Bereich endet bei { $end }, der Text hat aber { $len } Codepunkte
    [range_disorder] ein Teil beginnt bei { $start }, bevor der vor ihm endet ({ $end })
    [no_range] kein Bereich: der Datensatz hat keine Stelle im Text
    [text_differs] im Bereich { $start }–{ $end } sollte „{ $quoted }“ stehen, im Text steht dort aber „{ $there }“
    [zone_disorder] die Zone beginnt, bevor die vor ihr endet
    [digest_differs] der SHA-256 ist { $told }, der des Textes aber { $counted }: der Text wurde nach dem Export geändert, und nur Markierungen, deren Wörter noch dort stehen, bleiben erhalten
    [supplied_differs] der gelieferte Text hat den SHA-256 { $counted }
    [no_text] der Artikel hat weder einen Text noch den SHA-256 eines Textes
    [length_differs] die Datei nennt { $told }, der Text hat aber { $counted }
    [stale] die Datensätze ergeben { $counted } für „{ $key }“, die Datei sagt etwas anderes
    [twice] dieselbe Kennung steht schon davor ({ $kind }); die erste bleibt
    [term_twice] ein Eintrag davor ist ebenfalls { $id }
    [stored_twice] die Kennung steht dort zweimal
    [stored_twice] die Kennung steht dort zweimal
    [dangling] { $id } ({ $kind }) ist nicht da oder wurde ausgelassen
    [claimer_dangling] die Zuschreibung { $id } ist nicht da oder wurde ausgelassen; die Behauptung gilt nun als die des Autors
    [type_dangling] das Codebuch der Datei hat keinen Typ { $id }, der diesen verfeinert
    [circle] der Träger { $id } führt zu dieser Zuschreibung zurück
    [term_standard] der Standard hat diesen Code, er verfeinert also nichts
    [term_fixed] ein Eintrag dieser Liste kann nicht verborgen werden
    [term_alien] kein Eintrag des Standards und verfeinert keinen
    [term_nameless] ein eigener Typ des Projekts braucht einen Namen
    [term_colours] zwei Einträge dieser Liste haben dieselbe Farbe; alle haben wieder ihre eigene
    [term_colour_taken] ein anderer Eintrag der Liste hat diese Farbe
    [term_exists] der Standard hat diesen Code schon
    [term_closed] der Standard hat keinen solchen Eintrag, und keiner kann hinzukommen
    [no_kind] die Art der Änderung ist unbekannt
    [no_edit] „{ $found }“ ist keine Art von Änderung
    [incomplete] sie ist unvollständig
    [no_form] keine Speicherform ist genannt
    [not_utf8] Byte { $at } ist kein UTF-8
    [odd_bytes] die Datei nennt sich UTF-16, hat aber eine ungerade Zahl von Bytes ({ $len }): sie wurde wohl abgeschnitten
    [half_pair] die Datei nennt sich UTF-16, bei Byte { $at } beginnt aber ein halbes Surrogatpaar
    [zero_bytes] jedes zweite Byte ist null, wie in UTF-16 ohne Bytereihenfolge-Marke
    [refused_no_document] es gibt keinen Artikel { $id }
    [refused_document_twice] der Artikel { $id } ist schon da
    [refused_mismatch] die Kennung { $id } passt nicht zu ihrem Datensatz
    [refused_id_twice] ein anderer Artikel hat eine Markierung mit der Kennung { $id }
    [refused_span] { $id }: { $why }
    [refused_no_span] { $id } hat keine Stelle im Text
    [refused_dangling] { $id } verweist auf { $to }, das nicht da ist
    [refused_cycle] die Zuschreibung { $id } würde sich selbst tragen
    [refused_term] { $id }: { $why }
    [json_trailing] nach dem Ende folgt noch etwas
    [json_value] ein Wert wird erwartet
    [json_end] sie endet zu früh
    [json_comma] ein Komma zu viel
    [json_missing] ein Komma, Doppelpunkt oder eine Klammer fehlt
    [json_key] ein Name in Anführungszeichen wird erwartet
    [json_number] das ist keine Zahl
    [json_control] in einer Zeichenkette steht ein Steuerzeichen
    [json_escape] eine unbekannte Maskierung
    [json_deep] zu tief verschachtelt
   *[other] { $code }
}
fault-words = { $code ->
    [object] ein Objekt
    [list] eine Liste
    [string] eine Zeichenkette
    [whole] eine ganze Zahl
    [count] eine ganze Zahl ab 0
    [number] eine Zahl
    [flag] true oder false
    [ranges] eine Liste von Bereichen
    [offsets] ein Paar von Positionen
    [country] ein Ländercode aus zwei Großbuchstaben
    [entity] Identität
    [mention] Nennung
    [attribution] Zuschreibung
    [decision] Entscheidung
    [label] Markierung
    [claim] Behauptung
    [relation] Beziehung
    [article] Artikel
    [attitude] Haltung
    [certainty] Gewissheit
    [claim_type] Behauptungstyp
    [colour] Farbe
    [confidence] Gewissheit
    [entity_type] Entitätstyp
    [sourcing_level] Quellenstufe
    [kind_of_mention] Art der Nennung
    [polarity] Polarität
    [quotation_kind] Zitatart
    [relation_type] Beziehungsart
    [reliability] Zuverlässigkeit
    [scope] Geltung
    [source_role] Rolle der Quelle
    [status] Status
    [supplement_role] Rolle der Ergänzung
    [list_of_the_codebook] Liste des Codebuchs
    [kind_of_zone] Art der Zone
    [origin_of_a_zone] Herkunft der Zone
   *[other] Wert
}
fault-line = Zeile { $line }: { $fault }
