## Wie jeder Befehl heißt, in Hilfe, Befehlsliste und Tastendialog.

command-mention = Nennung: { $name }
command-claim = Behauptung: { $name }
command-level = Stufe: { $name }
command-names = { $code ->
    [label-source] Quelle: die Auswahl, in der offenen Zuschreibung oder einer neuen
    [label-cue] Signalwort: die Auswahl, in der offenen Zuschreibung oder einer neuen
    [label-content] Inhalt: die Auswahl, in der offenen Zuschreibung oder einer neuen
    [extend-source] Weiteres Fragment der Quelle
    [extend-cue] Weiteres Fragment des Signalworts
    [extend-content] Weiteres Fragment des Inhalts
    [larger] Schriftgröße: größere Schrift
    [smaller] Schriftgröße: kleinere Schrift
    [text-narrower] Breite des Textes: schmaler
    [text-wider] Breite des Textes: breiter
    [lines-closer] Abstand der Zeilen: enger
    [lines-apart] Abstand der Zeilen: weiter
    [calm] Nur der Text, oder wieder alles
    [proposal-accept] Vorschlag annehmen
    [proposal-drop] Vorschlag verwerfen
    [suggestion-next] Nächster Vorschlag
    [suggestion-previous] Voriger Vorschlag
    [suggestion-accept] Vorschlag annehmen (auch Enter)
    [suggestion-edit] Vorschlag annehmen und ändern
    [suggestion-reject] Vorschlag ablehnen (auch Entf)
    [suggestion-switch] Vorschläge zeigen oder ausblenden
    [suggestion-settings] Vorschläge: welche, und in allen Artikeln
    [suggestion-all] Viele Vorschläge annehmen, mit Vorschau
    [suggestion-everywhere] Vorschläge in allen Artikeln suchen
    [suggestion-record] Wie gut Vorschläge hier sind
    [suggestion-forget] Aus Entscheidungen Gelerntes vergessen
    [find] Im Text und in den Markierungen suchen
    [next-found] Nächste Fundstelle
    [previous-found] Vorige Fundstelle
    [filter-clear] Filter aufheben: jede Markierung zeigen
    [label-claim] Behauptung
    [label-fragment] Weiteres Fragment der Markierung in der Hand
    [label-close] Vorschlag annehmen; sonst fertig: Markierung ablegen
    [proposal-next] Wer sagt es? Ein anderer Vorschlag für die Zuschreibung in der Hand
    [label-join] Das nächste Zitat an den Inhalt in der Hand anfügen
    [escape] Auswahl aufheben, Markierung ablegen; aus einem Feld: zurück zum Text
    [go-text] Zurück zum Text
    [next-here] Nächste Markierung an dieser Stelle
    [next-label] Nächste Markierung im Text
    [previous-label] Vorige Markierung im Text
    [go-fields] Zur Identität oder zum ersten Feld der Markierung
    [label-carried-by] Getragen von …
    [label-occurrences] Jedes Vorkommen hiervon markieren
    [label-delete] Markierung löschen
    [start-character-back] Anfang der Markierung: ein Zeichen zurück
    [start-character-forward] Anfang der Markierung: ein Zeichen vor
    [start-word-back] Anfang der Markierung: ein Wort zurück
    [start-word-forward] Anfang der Markierung: ein Wort vor
    [end-character-back] Ende der Markierung: ein Zeichen zurück
    [end-character-forward] Ende der Markierung: ein Zeichen vor
    [end-word-back] Ende der Markierung: ein Wort zurück
    [end-word-forward] Ende der Markierung: ein Wort vor
    [caret-character-back] Einfügemarke: ein Zeichen zurück
    [caret-character-forward] Einfügemarke: ein Zeichen vor
    [caret-word-back] Einfügemarke: ein Wort zurück
    [caret-word-forward] Einfügemarke: ein Wort vor
    [caret-sentence-back] Einfügemarke: einen Satz zurück
    [caret-sentence-forward] Einfügemarke: einen Satz vor
    [caret-quotation-back] Einfügemarke: ein Zitat zurück
    [caret-quotation-forward] Einfügemarke: ein Zitat vor
    [caret-line-back] Einfügemarke: eine Zeile zurück
    [caret-line-forward] Einfügemarke: eine Zeile vor
    [caret-edge-back] Einfügemarke: zum Anfang der Zeile
    [caret-edge-forward] Einfügemarke: zum Ende der Zeile
    [caret-page-back] Einfügemarke: eine Seite zurück
    [caret-page-forward] Einfügemarke: eine Seite vor
    [caret-block-back] Einfügemarke: einen Block zurück
    [caret-block-forward] Einfügemarke: einen Block vor
    [caret-article-back] Einfügemarke: zum Anfang des Artikels
    [caret-article-forward] Einfügemarke: zum Ende des Artikels
    [select-character-back] Auswahl erweitern: ein Zeichen zurück
    [select-character-forward] Auswahl erweitern: ein Zeichen vor
    [select-word-back] Auswahl erweitern: ein Wort zurück
    [select-word-forward] Auswahl erweitern: ein Wort vor
    [select-sentence-back] Auswahl erweitern: einen Satz zurück
    [select-sentence-forward] Auswahl erweitern: einen Satz vor
    [select-quotation-back] Auswahl erweitern: ein Zitat zurück
    [select-quotation-forward] Auswahl erweitern: ein Zitat vor
    [select-line-back] Auswahl erweitern: eine Zeile zurück
    [select-line-forward] Auswahl erweitern: eine Zeile vor
    [select-edge-back] Auswahl erweitern: zum Anfang der Zeile
    [select-edge-forward] Auswahl erweitern: zum Ende der Zeile
    [select-page-back] Auswahl erweitern: eine Seite zurück
    [select-page-forward] Auswahl erweitern: eine Seite vor
    [select-block-back] Auswahl erweitern: einen Block zurück
    [select-block-forward] Auswahl erweitern: einen Block vor
    [select-article-back] Auswahl erweitern: zum Anfang des Artikels
    [select-article-forward] Auswahl erweitern: zum Ende des Artikels
    [select-word] Das Wort an der Einfügemarke auswählen; nochmals: auch das nächste
    [select-sentence] Den Satz an der Einfügemarke auswählen; nochmals: auch den nächsten
    [select-quotation] Das Zitat um die Einfügemarke auswählen; nochmals: das darum herum
    [next-quotation] Nächstes Zitat ohne Markierung
    [previous-quotation] Voriges Zitat ohne Markierung
    [next-problem] Nächste Markierung mit einem Problem
    [previous-problem] Vorige Markierung mit einem Problem
    [backup] Automatische Sicherung: eine Datei wählen
    [history] Verlauf und Papierkorb: was getan wurde, der Weg dorthin zurück und was gelöscht wurde
    [projects] Projekte: anlegen, öffnen, kopieren, ablegen, löschen
    [take-over] Hier schreiben: das Projekt vom anderen Tab übernehmen
    [undo] Rückgängig
    [redo] Wiederholen
    [export] Das Projekt als JSON sichern
    [help] Hilfe und Tasten
    [new-version] Mit der neuen Fassung neu laden
    [tour] Die Tour des ersten Besuchs zeigen
    [at-hand] Was das Codebuch zur Markierung in der Hand sagt
    [guideline] Leitfaden zum Durchsuchen
    [find] In Text und Markierungen suchen
    [next-found] Nächste gefundene Stelle
    [previous-found] Gefundene Stelle davor
    [filter-open] Filter der Markierungen öffnen
    [filter-clear] Filter aufheben: alle Markierungen zeigen
    [codebook] Codebuch des Projekts: nachschlagen, umbenennen, umfärben, Typen hinzufügen
    [palette] Jeder Befehl mit Namen
    [keys] Tasten: ansehen und ändern
    [settings] Einstellungen
    [add-files] Dateien hinzufügen …
    [add-paste] Text einfügen …
    [export-choice] Export: Artikel auswählen …
    [show-sourcing] Zeigen, wer was gesagt hat
    [show-claims] Die Behauptungen zeigen
    [show-entities] Die Entitäten zeigen
    [show-problems] Die Probleme zeigen
    [show-article] Zeigen, was über den Artikel bekannt ist
    [order-text] Ordnung, wer was gesagt hat: wie im Text
    [order-source] Ordnung, wer was gesagt hat: nach Quelle
    [order-level] Ordnung, wer was gesagt hat: nach Stufe
    [language-en] Sprache der Oberfläche: Englisch
    [language-de] Sprache der Oberfläche: Deutsch
    [language-browser] Sprache der Oberfläche: wie im Browser
    [theme-auto] Farben wie im System
    [theme-light] Helle Farben
    [theme-dark] Dunkle Farben
    [theme-contrast] Hoher Kontrast
    [previous-article] Voriger Artikel
    [next-article] Nächster Artikel
   *[other] ?
}
key-groups = { $code ->
    [sourcing] Zuschreibungen und Behauptungen
    [entities] Entitäten
    [levels] Quellenstufe der offenen Zuschreibung
    [label] Die Markierung in der Hand
    [suggestions] Vorschläge
    [caret] Einfügemarke und Auswahl
   *[general] Allgemein
}
key-names = { $code ->
    [Ctrl] Strg
    [Alt] Alt
    [Shift] Umschalt
    [Escape] Esc
    [Enter] Eingabe
    [Delete] Entf
    [Backspace] Rücktaste
    [Space] Leertaste
   *[other] —
}
