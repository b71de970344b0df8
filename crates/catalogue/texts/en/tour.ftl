## The tour of the first visit. Key caps stand between backquotes.

tour = Tour
tour-step = Tour, { $step } of { $of }
tour-next = Next
tour-back = Back
tour-skip = Skip the tour
tour-done = Done
tour-show = Show the tour
tour-look = Marked words are labels. Click some, or press `{ $next }`: beside the text stands who says it, and on what level.
tour-select = Select what somebody says: draw over the words with the pointer, or hold `Shift` and use the arrow keys.
tour-content = Press `{ $content }`, or the button Content: this is what is said. Your name is asked for once.
tour-who = Select who says it and press `{ $source }`, the saying word and press `{ $cue }`. Where something is proposed, `{ $close }` takes it.
tour-level = How does the article know? `{ $first }` to `{ $last }` set the sourcing level; the questions beside the text help.
tour-save = “Who said what” has a row for it now. `{ $export }` saves everything as a file, `{ $undo }` takes your try back.
