## Finger und Stift: Griffe und die Leiste am Daumen.

hands-selected = Ausgewählt: „{ $words }“.
hands-tools = Was in der Hand ist
hands-undo = Zurück
hands-delete = Löschen
hands-level = Stufe …
hands-more = Mehr …
hands-start-back = Anfang um ein Zeichen nach vorn
hands-start-forward = Anfang um ein Zeichen nach hinten
hands-end-back = Ende um ein Zeichen nach vorn
hands-end-forward = Ende um ein Zeichen nach hinten
hands-suggestion = Vorschlag
