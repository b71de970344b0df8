## Vorschläge der Regeln: was in einem Artikel gefunden und noch nicht entschieden wurde.

suggestions = Vorschläge
suggestions-card = Vorschlag
suggestions-count = { $at } von { $of }
suggestions-confidence = zu { $n } % sicher
suggestions-accept = Annehmen
suggestions-edit-button = Annehmen und ändern
suggestions-reject = Ablehnen
suggestions-next = Nächster Vorschlag
suggestions-previous = Voriger Vorschlag
suggestions-all-button = Ähnliche annehmen …
suggestions-leave = Vorschläge verlassen
suggestions-said-attribution = Vorgeschlagen: { $source ->
    [none] keine Quelle
   *[other] Quelle { $source }
}, { $cue ->
    [none] kein Signalwort
   *[other] Signalwort { $cue }
}, Inhalt { $content }{ $also ->
    [none] { "" }
   *[other] { "," } dazu { $also }
}{ $via ->
    [none] { "" }
   *[other] { "," } getragen von { $via }
}, Stufe { $sort }, zu { $confidence } % sicher. { $reason } { $accept } nimmt an, { $reject } lehnt ab ({ $at } von { $of }).
suggestions-said-mention = Vorgeschlagen: { $sort } { $words }{ $entity ->
    [none] { "" }
   *[other] { "," } ein Name von { $entity }
}, zu { $confidence } % sicher. { $reason } { $accept } nimmt an, { $reject } lehnt ab ({ $at } von { $of }).
suggestions-rules = { $code ->
    [quotation_before] Das Zitat endet vor dem, der es sagt.
    [quotation_after] Das Zitat folgt auf den, der es sagt.
    [quotation_interrupted] Wer es sagt, steht mitten im Zitat.
    [that_clause] Ein Verb des Sagens mit „dass“.
    [bare_clause] Ein Verb des Sagens mit einem Satz.
    [question_clause] Ein Verb des Fragens mit einer Frage.
    [infinitive] Ein Verb des Sagens mit „zu“.
    [object] Ein Verb des Sagens mit dem Gesagten als Objekt.
    [parenthesis] Wer es sagt, steht nach einem Komma.
    [according_to] „Laut“ nennt die Quelle.
    [as_reported] „Wie X sagte“ nennt die Quelle.
    [passive] Ein Passiv sagt, dass jemand es sagt.
    [participle] Der Satz geht weiter mit dem, was noch gesagt wird.
    [noun] Ein Nomen des Sagens mit „dass“.
    [adjective] Ein Adjektiv des Meinens mit „dass“.
    [colon] Ein Doppelpunkt folgt auf den, der es sagt.
    [known] Ein Name einer Identität des Projekts.
    [pronoun] Ein Pronomen nahe dem Namen einer Identität des Projekts, der einzigen dort genannten Person.
    [short] Eine Kurzform einer Identität des Projekts.
    [amount] Ein Datum, eine Zeit oder eine Zahl.
   *[name] Es ist wie ein Name geschrieben.
}
suggestions-learnt = { $n ->
    [one] Hier { $accepted } von { $n } Mal angenommen.
   *[other] Hier { $accepted } von { $n } Malen angenommen.
}
suggestions-accept-title = Vorschlag annehmen: { $what }
suggestions-reject-title = Vorschlag ablehnen: { $what }
suggestions-all-title = { $n ->
    [one] { $n } Vorschlag annehmen
   *[other] { $n } Vorschläge annehmen
}
suggestions-forget-title = { $n ->
    [one] aus { $n } Entscheidung Gelerntes vergessen
   *[other] aus { $n } Entscheidungen Gelerntes vergessen
}
suggestions-nothing-learnt = Hier wurde noch nichts aus Entscheidungen gelernt.
suggestions-edit = Jetzt in der Hand: Enden verschieben, andere Stufe oder anderen Typ wählen.
suggestions-last = { $n ->
    [0] Das war der letzte Vorschlag.
    [one] Kein Vorschlag folgt; { $n } steht davor.
   *[other] Kein Vorschlag folgt; { $n } stehen davor.
}
suggestions-none-down = Weiter unten kein Vorschlag.
suggestions-none-up = Weiter oben kein Vorschlag.
suggestions-not-ready = Der Artikel wird noch durchgesehen.
suggestions-are-off = Vorschläge sind ausgeschaltet.
suggestions-on = Vorschläge sind zu sehen.
suggestions-off = Vorschläge sind ausgeblendet.
suggestions-left = Der Vorschlag bleibt, wie er ist.
suggestions-not-in-hand = Zuerst einen Vorschlag aufnehmen.
suggestions-stopped = Die Suche ist beendet; was gefunden wurde, bleibt.
suggestions-searched = { $articles ->
    [0] Alle Artikel sind schon durchgesehen.
    [one] { $articles } Artikel durchgesehen: dort { $n } Vorschläge.
   *[other] { $articles } Artikel durchgesehen: dort { $n } Vorschläge.
}
suggestions-show = Vorschläge im Text zeigen
suggestions-least = Geringste Sicherheit
suggestions-levels = Zuschreibungen, nach Stufe
suggestions-types = Namen, Daten und Mengen, nach Typ
suggestions-here = { $n ->
    [one] { $n } Vorschlag ist in diesem Artikel zu sehen, von { $all } gefundenen.
   *[other] { $n } Vorschläge sind in diesem Artikel zu sehen, von { $all } gefundenen.
}
suggestions-outlets = Medien und wem sie gehören
suggestions-outlets-hint = Die Stufe eines Mediums wird nach einer mitgelieferten Liste vorgeschlagen und nach diesem Projekt, das vorgeht. Eine Organisation wird zum Medium des Projekts, wenn sie Quelle einer Zuschreibung auf einer der beiden Stufen für Medien ist oder wenn einer ihrer Namen es sagt („Radio Volna“). Hat sie verbundene Staaten, ist sie ein staatliches Medium. Identität, andere Namen und Staaten werden bei jeder ihrer Nennungen bearbeitet.
suggestions-outlets-own = { $n ->
    [0] Noch keine Medien dieses Projekts.
    [one] { $n } Medium dieses Projekts:
   *[other] { $n } Medien dieses Projekts:
}
suggestions-outlets-state = Mitgelieferte staatliche Medien
suggestions-outlets-other = Andere mitgelieferte Medien
suggestions-outlets-why = { $code ->
    [affiliated] Staatliches Medium dieses Projekts: { $name } hat verbundene Staaten.
    [labelled_state] Staatliches Medium dieses Projekts: { $name } ist so markiert.
    [labelled] Medium dieses Projekts: { $name } ist so markiert.
    [shipped_state] Staatliches Medium dieses Projekts: ein Name von { $name } steht auf der mitgelieferten Liste.
   *[shipped] Medium dieses Projekts: ein Name von { $name } steht auf der mitgelieferten Liste.
}
suggestions-everywhere = Alle Artikel durchsehen
suggestions-foreign = Die Vorschläge sind für Englisch gemacht. Dieser Artikel ist in einer anderen Sprache: außer bekannten Namen wird darin wenig gefunden.
suggestions-everywhere-hint = Artikel werden beim Öffnen durchgesehen. Hier auch alle anderen, und erneut nur die, für die andere Namen bekannt sind.
suggestions-search = Suche nach Vorschlägen
suggestions-progress = { $done } von { $total } Artikeln
suggestions-stop = Anhalten
suggestions-record-button = Wie gut sie hier sind …
suggestions-many-button = Viele annehmen …
suggestions-forget-button = Gelerntes vergessen
suggestions-many = Vorschläge annehmen
suggestions-which = Welche
suggestions-in-all = In allen Artikeln
suggestions-unread = { $n ->
    [one] { $n } Artikel wurde noch nicht durchgesehen.
   *[other] { $n } Artikel wurden noch nicht durchgesehen.
}
suggestions-many-what = { $chosen } von { $all } gewählt:
suggestions-many-none = Nichts wird so vorgeschlagen.
suggestions-many-more = Es gibt mehr. Diese annehmen, dann noch einmal nach den übrigen fragen.
suggestions-many-apply = { $n } annehmen
suggestions-by-all = Alles, was zu sehen ist
suggestions-by-attributions = Alle Zuschreibungen
suggestions-by-mentions = Alle Namen, Daten und Mengen
suggestions-by-sort = Alle dieser Art: { $words }
suggestions-by-source = Alle dieser Quelle: { $words }
suggestions-by-cue = Alle mit diesem Signalwort: { $words }
suggestions-record = Wie gut Vorschläge hier sind
suggestions-record-none = Noch nichts entschieden. Sobald Vorschläge angenommen oder abgelehnt sind, stehen ihre Zahlen hier.
suggestions-record-total = { $all ->
    [one] { $all } Entscheidung
   *[other] { $all } Entscheidungen
}: { $accepted } angenommen, { $edited } angenommen und geändert, { $rejected } abgelehnt.
suggestions-record-forgotten = { $n ->
    [one] Aus { $n } davon wird nichts mehr gelernt.
   *[other] Aus { $n } davon wird nichts mehr gelernt.
}
suggestions-record-sorts = Nach Art
suggestions-record-days = Nach Tag
suggestions-record-kind = Art
suggestions-record-day = Tag
suggestions-record-no-day = unbekannt
suggestions-record-accepted = Angenommen
suggestions-record-edited = Geändert
suggestions-record-rejected = Abgelehnt
suggestions-record-taken = Übernommen
suggestions-record-share = { $n } %
