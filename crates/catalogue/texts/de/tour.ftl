## Die Tour beim ersten Besuch. Tasten stehen zwischen Gravis-Zeichen.

tour = Tour
tour-step = Tour, { $step } von { $of }
tour-next = Weiter
tour-back = Zurück
tour-skip = Tour überspringen
tour-done = Fertig
tour-show = Die Tour zeigen
tour-look = Farbige Wörter sind Markierungen. Eine anklicken oder `{ $next }` drücken: neben dem Text steht, wer es sagt und auf welcher Stufe.
tour-select = Auswählen, was jemand sagt: mit dem Zeiger über die Wörter ziehen oder mit `Umschalt` und den Pfeiltasten.
tour-content = `{ $content }` oder den Knopf Inhalt drücken: das ist das Gesagte. Nach dem Namen wird einmal gefragt.
tour-who = Auswählen, wer es sagt, und `{ $source }` drücken, dann das Wort des Sagens und `{ $cue }`. Was vorgeschlagen ist, nimmt `{ $close }` an.
tour-level = Woher weiß es der Artikel? `{ $first }` bis `{ $last }` setzen die Quellenstufe; die Fragen neben dem Text helfen.
tour-save = „Wer sagte was“ hat jetzt eine Zeile dafür. `{ $export }` sichert alles als Datei, `{ $undo }` nimmt den Versuch zurück.
