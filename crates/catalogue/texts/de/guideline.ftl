## Der Leitfaden in der App.

guideline-title = Leitfaden
guideline-search = Im Leitfaden suchen
guideline-hint = Pfeiltasten gehen durch die Funde, die Eingabetaste geht hin.
guideline-found = { $n ->
    [0] Kein Abschnitt hat alle diese Wörter.
    [one] { $n } Abschnitt
   *[other] { $n } Abschnitte
}
guideline-loading = Der Leitfaden wird geladen …
guideline-text = Text des Leitfadens
guideline-close = Schließen
guideline-why = Warum?
guideline-why-of = Warum: die Regel im Leitfaden
guideline-failed = Der Leitfaden konnte nicht geladen werden: { $reason }. Deine Arbeit ist davon nicht berührt. Schließe dies, prüfe die Verbindung und öffne ihn noch einmal; er steht auch in docs/GUIDELINE.md des Projekts.
guideline-language = Die Richtlinie liegt in englischer Sprache vor.
