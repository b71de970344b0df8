## The codebook: looking it up and changing it for a project.

codebook-title = Codebook of this project
codebook-open = Codebook
codebook-all = All entries
codebook-entry = The entry
codebook-close = Close
codebook-list-kinds = Parts of labels
codebook-list-entity-types = Types of entities
codebook-list-claim-types = Types of claims
codebook-list-levels = Sourcing levels
codebook-blue = blue
codebook-violet = violet
codebook-teal = teal
codebook-green = green
codebook-ochre = ochre
codebook-orange = orange
codebook-pink = pink
codebook-grey = grey
codebook-definition = Definition
codebook-question = Question that decides
codebook-example = Examples
codebook-code = Code in files: { $code }
codebook-refines = Refines { $base }
codebook-hidden = hidden
codebook-used = { $n ->
    [0] No label has it.
    [one] { $n } label in { $articles } has it.
   *[other] { $n } labels in { $articles } have it.
}
codebook-articles = { $n ->
    [one] { $n } article
   *[other] { $n } articles
}
codebook-change = Change …
codebook-add = Add a type …
codebook-standard = Back to the standard …
codebook-remove = Remove this type …
codebook-merge = Merge into another type …
codebook-merge-into = Its labels become
codebook-merge-choose = choose a type
codebook-guideline = In the guideline
codebook-name = Name
codebook-colour = Colour
codebook-colour-of-kind = as its kind
codebook-colour-taken = { $colour }, now { $name }
codebook-hide = Leave it out of menus and keys
codebook-base = It refines
codebook-preview = What this changes
codebook-examples = Some of the labels
codebook-apply = Apply
codebook-cancel = Leave it as it is
codebook-undo-hint = One undo takes it back.
codebook-adding-only = The levels and the codes of the standard stay: other tools and other people’s labels follow them. A project may call and colour them otherwise, and add types that refine one of them.
codebook-says-nothing = Nothing changes.
codebook-says-name = “{ $old }” is called “{ $new }” in menus, lists and files. Its code stays { $code }.
codebook-says-colour = Its colour becomes: { $colour }.
codebook-says-swap = “{ $name }” has this colour now; its colour becomes: { $colour }. So no two look alike.
codebook-says-hidden = { $n ->
    [0] Menus and keys leave it out.
    [one] Menus and keys leave it out; the one label that has it keeps it.
   *[other] Menus and keys leave it out; the { $n } labels that have it keep it.
}
codebook-says-shown = Menus and keys have it again.
codebook-says-words = Its definition, question or examples are others.
codebook-says-add = A new type. Its labels count as { $base } in every other tool.
codebook-says-moved = { $n ->
    [0] “{ $name }” goes. No label has it.
    [one] “{ $name }” goes. Its one label becomes { $into }.
   *[other] “{ $name }” goes. Its { $n } labels become { $into }.
}
codebook-nothing-changed = Nothing was changed: everything is as it was.
codebook-needs-name = A type needs a name. Nothing was changed.
codebook-name-taken = “{ $name }” is there already. Nothing was changed; choose another name.
codebook-choose-type = Choose the type that its labels become.
codebook-title-change = change “{ $name }” in the codebook
codebook-title-add = add “{ $name }” to the codebook
codebook-title-standard = “{ $name }” back to the standard
codebook-title-remove = remove “{ $name }” from the codebook
codebook-title-merge = merge “{ $name }” into “{ $into }”
codebook-done = Done: { $title }. Undo takes it back.
codebook-at-hand = What the codebook says
codebook-at-hand-show = What does this mean?
codebook-ask-in-order = Ask in order and stop at the first yes.
codebook-away = The codebook is put away.
codebook-nothing-in-hand = Take up a label first: then this shows what the codebook says of it.
codebook-no-such-type = The project has no such type. Nothing was changed.
codebook-type-hidden = “{ $name }” is hidden in the codebook of this project. Nothing was labelled.
