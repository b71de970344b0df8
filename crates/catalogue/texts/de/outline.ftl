## Wer was gesagt hat: die Ordnungen der Liste.

outline-order = Ordnung der Liste
outline-ordered = { $code ->
    [source] Wer was gesagt hat, ist nach Quelle geordnet.
    [level] Wer was gesagt hat, ist nach Stufe geordnet.
   *[text] Wer was gesagt hat, ist wie im Text geordnet.
}
outline-text = Text
outline-source = Nach Quelle
outline-level = Nach Stufe
outline-writer = Der Verfasser
outline-record = Ein Dokument
outline-somebody = Jemand
outline-no-level = Noch keine Stufe
outline-and = { $first } und { $second }
outline-also = auch „{ $words }“
outline-counted = { $n ->
    [one] { $n } Zuschreibung
   *[other] { $n } Zuschreibungen
}
