## Touch and pen: handles and the bar at the thumb.

hands-selected = Selected: “{ $words }”.
hands-tools = What is in hand
hands-undo = Undo
hands-delete = Delete
hands-level = Level …
hands-more = More …
hands-start-back = Start earlier by a character
hands-start-forward = Start later by a character
hands-end-back = End earlier by a character
hands-end-forward = End later by a character
hands-suggestion = Suggestion
