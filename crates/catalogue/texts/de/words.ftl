## Wörter des Fachs: Werte fester Listen, und Markierungen in Sätzen. Überall gleich heißen: label
## Markierung, mention Nennung, claim Behauptung, attribution Zuschreibung, source Quelle, cue
## Signalwort, content Inhalt, supplement Ergänzung, level Stufe, carrier Träger, first hand erste
## Hand, entity Entität, identity Identität.

words-labels = { $n ->
    [one] { $n } Markierung
   *[other] { $n } Markierungen
}
mention-kinds = { $code ->
    [name] Name
    [nominal] Nomen
   *[pronoun] Pronomen
}
quotations = { $code ->
    [direct] Direkt
    [indirect] Indirekt
   *[mixed] Gemischt
}
attitudes = { $code ->
    [assertion] Behauptung
    [belief] Überzeugung
    [knowledge] Wissen
    [intention] Absicht
    [evaluation] Wertung
   *[expectation] Erwartung
}
scopes = { $code ->
    [core] Kern
   *[extended] Erweitert
}
source-roles = { $code ->
    [participant] Beteiligte
    [representative] Vertretung
    [expert] Fachleute
    [witness] Zeugen
    [outlet] Medium
   *[record] Aufzeichnung
}
supplement-roles = { $code ->
    [recipient] Empfänger
    [medium] Kanal
    [time] Zeit
    [place] Ort
   *[other] Anderes
}
certainties = { $code ->
    [certain] Sicher
    [probable] Wahrscheinlich
    [possible] Möglich
   *[underspecified] Offen gelassen
}
polarities = { $code ->
    [positive] Bejaht
    [negative] Verneint
   *[unknown] Unbekannt
}
confidences = { $code ->
    [high] Hoch
    [medium] Mittel
   *[low] Niedrig
}
relation-types = { $code ->
    [same_as] Dasselbe wie
    [supports] Stützt
    [contradicts] Widerspricht
   *[responds_to] Antwortet auf
}
zone-kinds = { $code ->
    [title] Titel
    [byline] Autorenzeile
    [date] Datum
    [heading] Überschrift
   *[furniture] Seitenbeiwerk
}
roles = { $code ->
    [source] Quelle
    [cue] Signalwort
   *[content] Inhalt
}
kinds = { $code ->
    [source] Quelle
    [cue] Signalwort
    [content] Inhalt
    [attribution] Zuschreibung
    [supplement] Ergänzung
    [claim] Behauptung
   *[mention] Nennung
}
statuses = { $code ->
    [suggested] vorgeschlagen
    [accepted] angenommen
    [edited] bearbeitet
   *[rejected] abgelehnt
}
level-none = Keine Stufe
claim-type-none = Kein Typ
words-quoted = „{ $words }“
words-part = Teil
words-writer = wer schreibt
words-record = eine Aufzeichnung
words-somebody = jemand
entity-no-identity = { $type }, noch ohne Identität
article-untitled = Artikel ohne Titel
