## The palette of commands.

palette-title = Commands
palette-query = Command, article or part of a name
palette-hint = Arrow keys choose, Enter does it, Escape leaves.
palette-found = { $n ->
    [0] Nothing is called so.
    [one] { $n } entry
   *[other] { $n } entries
}
palette-list = Commands
palette-open = Open: { $title }
palette-hindrances = { $code ->
    [writes] This tab writes the project already.
    [read-only] Another tab writes this project.
    [article] No article is open.
    [selection] Select some text first.
    [label] No label is in hand.
    [attribution] No attribution is in hand.
    [mention] No mention is in hand.
    [suggestion] No suggestion is in hand.
    [labels] This article has no labels to filter.
    [undo] There is nothing to undo.
    [redo] There is nothing to do again.
    [version] There is no new version.
    [unsaved] Not everything is stored yet.
   *[articles] There is no other article.
}
