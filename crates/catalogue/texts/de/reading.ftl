## Wie der Text zum Lesen gesetzt ist, und Lesen ohne Ablenkung.

reading-smallest = Die Schrift kann nicht kleiner werden.
reading-largest = Die Schrift kann nicht größer werden.
reading-size-now = Schriftgröße: Stufe { $step } von { $of }.
reading-calm-on = Nur der Text ist zu sehen.
reading-calm-off = Alles ist wieder zu sehen.
reading-leave-calm = Alles zeigen
reading-colours = Farben
reading-colours-auto = Wie im System
reading-colours-light = Hell
reading-colours-dark = Dunkel
reading-colours-contrast = Hoher Kontrast
reading-size = Schriftgröße
reading-width = Breite des Textes
reading-lines = Abstand der Zeilen
reading-motion = Bewegung
reading-motion-auto = Wie im System
reading-motion-less = Keine
reading-width-0 = Schmal
reading-width-1 = Üblich
reading-width-2 = Breit
reading-width-3 = Sehr breit
reading-width-4 = Der ganze Bereich
reading-lines-0 = Eng
reading-lines-1 = Üblich
reading-lines-2 = Weit
reading-lines-3 = Sehr weit
