## Die Knöpfe, mit denen die Auswahl markiert wird.

bar-name = Auswahl markieren
bar-characters = { $n ->
    [one] { " " }· { $n } Zeichen
   *[other] { " " }· { $n } Zeichen
}
bar-in-hand = In der Hand:{ " " }
bar-empty = Text auswählen, um ihn zu markieren.
bar-part = { $role ->
    [source] Die Auswahl ist die Quelle der offenen Zuschreibung oder beginnt eine neue
    [cue] Die Auswahl ist das Signalwort der offenen Zuschreibung oder beginnt eine neue
   *[content] Die Auswahl ist der Inhalt der offenen Zuschreibung oder beginnt eine neue
}
bar-claim = Behauptung
bar-claim-title = Die Auswahl ist eine Behauptung
bar-fragment = Fragment
bar-fragment-title = Die Auswahl der Markierung in der Hand als weiteres Fragment hinzufügen
