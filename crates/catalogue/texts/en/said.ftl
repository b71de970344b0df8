## What is told after a command, and read out by screen readers.

said-take-up = { $key ->
    [none] Take up a label first: click it.
   *[other] Take up a label first: click it, or press { $key }.
}
said-white-space = Only white space is selected: there is nothing to label.
said-select-first = Select some text first.
said-labelled = Labelled { $what }.
said-complete = Complete.
said-still-open = Still open: { $parts }.
words-level = level
said-who-is-it = Who or what is it? Press E to say.
said-done = Done: { $title }.
said-carrier-gone = { $n ->
    [one] Nothing carries { $n } attribution any more.
   *[other] Nothing carries { $n } attributions any more.
}
said-take-back = { $key } takes it back.
said-no-further = It cannot move further.
said-now = Now “{ $words }”.
said-fragment-first = Take up a label first, then select the text to add to it.
said-fragments = { $n ->
    [one] Added: it now has { $n } fragment.
   *[other] Added: it now has { $n } fragments.
}
said-only-fragment = It has only this fragment. Delete the label instead.
said-only-part = It has only this part. Delete the label instead.
said-identity-name = The identity needs a name.
said-level-attribution = Levels belong to attributions: take one up first.
said-carries-itself = That would make it carry itself. Nothing was changed.
said-relates-itself = A claim cannot be related to itself.
said-relation-there = This relation is already there.
said-relation-removed = Relation removed.
said-identity-kept = The identity needs a name; the old one was kept.
said-wikidata = A Wikidata id is the letter Q and a number, for example Q423. The old value was kept.
said-states = States are two-letter country codes, for example RU, KP. The old value was kept.
said-mentions-stay = Its mentions stay, without identity.
said-zone-removed = Zone removed: its text counts as running text.
said-zone-select = Select the text of the zone first.
said-brings-back = { $key } brings it back with all its labels.
said-mention-first = Take up a mention first.
said-all-labelled = Every occurrence of { $phrase } is labelled already.
said-none-chosen = No occurrence was chosen.
said-other-tab = Nothing was changed: this project is open for writing in another tab. Choose “Write here” to take it over.
said-other-tab-writes = Nothing was changed: another tab writes this project.
said-refused = Nothing was changed: { $refusal }.
said-nothing-undo = There is nothing to undo.
said-nothing-redo = There is nothing to redo.
said-undone = Undone: { $title }.
said-redone = Done again: { $title }.
said-article = Article: { $title }.
said-last-article = This is the last article.
said-first-article = This is the first article.
said-no-label-here = There is no label here.
said-no-label-down = There is no label further down.
said-no-label-up = There is no label further up.
said-in-hand = In hand: { $name }.
said-put-down = Label put down.
said-dropped = Selection dropped.
desk-failed = The tools for labelling could not be loaded: { $reason } What is stored is safe, and what you did waits. The next click or command tries again; reloading the page does, too.
desk-file = the file that holds them did not come.
desk-files-early = The tools that read files are still being loaded: nothing was added. Choose or drop the files again in a moment.
