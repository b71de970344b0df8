## The guideline inside the app.

guideline-title = Guideline
guideline-search = Find in the guideline
guideline-hint = Arrow keys go through the finds, Enter goes there.
guideline-found = { $n ->
    [0] No section has all these words.
    [one] { $n } section
   *[other] { $n } sections
}
guideline-loading = The guideline is loading …
guideline-text = Text of the guideline
guideline-close = Close
guideline-why = Why?
guideline-why-of = Why: the rule in the guideline
guideline-failed = The guideline could not be loaded: { $reason }. Your work is not touched by this. Close this, see to the connection and open it again; it also stands in docs/GUIDELINE.md of the project.
guideline-language = The guideline is written in English.
