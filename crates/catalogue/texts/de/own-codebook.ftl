## Das Codebuch: nachschlagen und für ein Projekt ändern.

codebook-title = Codebuch dieses Projekts
codebook-open = Codebuch
codebook-all = Alle Einträge
codebook-entry = Der Eintrag
codebook-close = Schließen
codebook-list-kinds = Teile von Markierungen
codebook-list-entity-types = Arten von Entitäten
codebook-list-claim-types = Arten von Behauptungen
codebook-list-levels = Quellenstufen
codebook-blue = Blau
codebook-violet = Violett
codebook-teal = Petrol
codebook-green = Grün
codebook-ochre = Ocker
codebook-orange = Orange
codebook-pink = Rosa
codebook-grey = Grau
codebook-definition = Definition
codebook-question = Entscheidende Frage
codebook-example = Beispiele
codebook-code = Code in Dateien: { $code }
codebook-refines = Verfeinert { $base }
codebook-hidden = ausgeblendet
codebook-used = { $n ->
    [0] Keine Markierung hat ihn.
    [one] { $n } Markierung in { $articles } hat ihn.
   *[other] { $n } Markierungen in { $articles } haben ihn.
}
codebook-articles = { $n ->
    [one] { $n } Artikel
   *[other] { $n } Artikeln
}
codebook-change = Ändern …
codebook-add = Art hinzufügen …
codebook-standard = Zurück zum Standard …
codebook-remove = Diese Art entfernen …
codebook-merge = Mit einer anderen Art vereinen …
codebook-merge-into = Ihre Markierungen werden zu
codebook-merge-choose = Art wählen
codebook-guideline = Im Leitfaden
codebook-name = Name
codebook-colour = Farbe
codebook-colour-of-kind = wie ihre Gattung
codebook-colour-taken = { $colour }, jetzt { $name }
codebook-hide = In Menüs und Tasten weglassen
codebook-base = Sie verfeinert
codebook-preview = Was sich dadurch ändert
codebook-examples = Einige der Markierungen
codebook-apply = Anwenden
codebook-cancel = Alles lassen, wie es ist
codebook-undo-hint = Einmal Rückgängig nimmt es zurück.
codebook-adding-only = Die Stufen und die Codes des Standards bleiben: Andere Programme und die Markierungen anderer richten sich danach. Ein Projekt darf sie anders nennen und färben und Arten hinzufügen, die eine von ihnen verfeinern.
codebook-says-nothing = Es ändert sich nichts.
codebook-says-name = „{ $old }“ heißt in Menüs, Listen und Dateien „{ $new }“. Der Code bleibt { $code }.
codebook-says-colour = Die Farbe wird: { $colour }.
codebook-says-swap = „{ $name }“ hat diese Farbe jetzt; dessen Farbe wird: { $colour }. So sehen nie zwei gleich aus.
codebook-says-hidden = { $n ->
    [0] Menüs und Tasten lassen es weg.
    [one] Menüs und Tasten lassen es weg; die eine Markierung damit behält es.
   *[other] Menüs und Tasten lassen es weg; die { $n } Markierungen damit behalten es.
}
codebook-says-shown = Menüs und Tasten haben es wieder.
codebook-says-words = Definition, Frage oder Beispiele sind andere.
codebook-says-add = Eine neue Art. Ihre Markierungen zählen in jedem anderen Programm als { $base }.
codebook-says-moved = { $n ->
    [0] „{ $name }“ fällt weg. Keine Markierung hat es.
    [one] „{ $name }“ fällt weg. Die eine Markierung wird zu { $into }.
   *[other] „{ $name }“ fällt weg. Die { $n } Markierungen werden zu { $into }.
}
codebook-nothing-changed = Nichts wurde geändert: Alles ist, wie es war.
codebook-needs-name = Eine Art braucht einen Namen. Nichts wurde geändert.
codebook-name-taken = „{ $name }“ gibt es schon. Nichts wurde geändert; bitte einen anderen Namen wählen.
codebook-choose-type = Bitte die Art wählen, zu der ihre Markierungen werden.
codebook-title-change = „{ $name }“ im Codebuch ändern
codebook-title-add = „{ $name }“ ins Codebuch aufnehmen
codebook-title-standard = „{ $name }“ zurück zum Standard
codebook-title-remove = „{ $name }“ aus dem Codebuch entfernen
codebook-title-merge = „{ $name }“ mit „{ $into }“ vereinen
codebook-done = Geschehen: { $title }. Rückgängig nimmt es zurück.
codebook-at-hand = Was das Codebuch sagt
codebook-at-hand-show = Was heißt das?
codebook-ask-in-order = Der Reihe nach fragen und beim ersten Ja aufhören.
codebook-away = Das Codebuch ist weggelegt.
codebook-nothing-in-hand = Zuerst eine Markierung in die Hand nehmen: Dann steht hier, was das Codebuch dazu sagt.
codebook-no-such-type = Das Projekt hat keine solche Art. Nichts wurde geändert.
codebook-type-hidden = „{ $name }“ ist im Codebuch dieses Projekts ausgeblendet. Nichts wurde markiert.
