## What every command is called, in the help, the palette and the dialogue of keys. The codes on the
## left stand with dots in docs/KEYS.md.

command-mention = Mention: { $name }
command-claim = Claim: { $name }
command-level = Level: { $name }
command-names = { $code ->
    [label-source] Source: the selection, of the open attribution or a new one
    [label-cue] Cue: the selection, of the open attribution or a new one
    [label-content] Content: the selection, of the open attribution or a new one
    [extend-source] Further fragment of the source
    [extend-cue] Further fragment of the cue
    [extend-content] Further fragment of the content
    [larger] Text size: larger letters
    [smaller] Text size: smaller letters
    [text-narrower] Width of the text: narrower
    [text-wider] Width of the text: wider
    [lines-closer] Distance of the lines: closer together
    [lines-apart] Distance of the lines: further apart
    [calm] Only the text, or everything again
    [proposal-accept] Take what is proposed
    [proposal-drop] Drop what is proposed
    [suggestion-next] Next suggestion
    [suggestion-previous] Previous suggestion
    [suggestion-accept] Accept the suggestion in hand (also Enter)
    [suggestion-edit] Accept the suggestion in hand and edit it
    [suggestion-reject] Reject the suggestion in hand (also Delete)
    [suggestion-switch] Show or hide suggestions
    [suggestion-settings] Suggestions: which ones, and in all articles
    [suggestion-all] Accept many suggestions, with a preview
    [suggestion-everywhere] Look for suggestions in all articles
    [suggestion-record] How well suggestions do here
    [suggestion-forget] Forget what was learnt from decisions
    [find] Find in the text and in labels
    [next-found] Next place found
    [previous-found] Place found before
    [filter-open] Open the filter of labels
    [filter-clear] Take the filter away: show every label
    [label-claim] Claim
    [label-fragment] Further fragment of the label in hand
    [label-close] Take what is proposed; else done: put the label down
    [proposal-next] Who says it? Another proposal for the attribution in hand
    [label-join] Join the next quotation to the content in hand
    [escape] Drop the selection, put the label down; from a field: back to the text
    [go-text] Back to the text
    [next-here] Next label at this place
    [next-label] Next label of the text
    [previous-label] Previous label of the text
    [go-fields] To the identity or the first field of the label
    [label-carried-by] Carried by …
    [label-occurrences] Label every occurrence of this
    [label-delete] Delete the label
    [start-character-back] Start of the label: a character back
    [start-character-forward] Start of the label: a character forward
    [start-word-back] Start of the label: a word back
    [start-word-forward] Start of the label: a word forward
    [end-character-back] End of the label: a character back
    [end-character-forward] End of the label: a character forward
    [end-word-back] End of the label: a word back
    [end-word-forward] End of the label: a word forward
    [caret-character-back] Caret back by a character
    [caret-character-forward] Caret forward by a character
    [caret-word-back] Caret back by a word
    [caret-word-forward] Caret forward by a word
    [caret-sentence-back] Caret back by a sentence
    [caret-sentence-forward] Caret forward by a sentence
    [caret-quotation-back] Caret back by a quotation
    [caret-quotation-forward] Caret forward by a quotation
    [caret-line-back] Caret back by a line
    [caret-line-forward] Caret forward by a line
    [caret-edge-back] Caret to the beginning of the line
    [caret-edge-forward] Caret to the end of the line
    [caret-page-back] Caret back by a page
    [caret-page-forward] Caret forward by a page
    [caret-block-back] Caret back by a block
    [caret-block-forward] Caret forward by a block
    [caret-article-back] Caret to the beginning of the article
    [caret-article-forward] Caret to the end of the article
    [select-character-back] Extend the selection back by a character
    [select-character-forward] Extend the selection forward by a character
    [select-word-back] Extend the selection back by a word
    [select-word-forward] Extend the selection forward by a word
    [select-sentence-back] Extend the selection back by a sentence
    [select-sentence-forward] Extend the selection forward by a sentence
    [select-quotation-back] Extend the selection back by a quotation
    [select-quotation-forward] Extend the selection forward by a quotation
    [select-line-back] Extend the selection back by a line
    [select-line-forward] Extend the selection forward by a line
    [select-edge-back] Extend the selection to the beginning of the line
    [select-edge-forward] Extend the selection to the end of the line
    [select-page-back] Extend the selection back by a page
    [select-page-forward] Extend the selection forward by a page
    [select-block-back] Extend the selection back by a block
    [select-block-forward] Extend the selection forward by a block
    [select-article-back] Extend the selection to the beginning of the article
    [select-article-forward] Extend the selection to the end of the article
    [select-word] Select the word at the caret; again: the next one too
    [select-sentence] Select the sentence at the caret; again: the next one too
    [select-quotation] Select the quotation around the caret; again: the one around that
    [next-quotation] Next quotation that is not labelled
    [previous-quotation] Previous quotation that is not labelled
    [next-problem] Next label with a problem
    [previous-problem] Previous label with a problem
    [backup] Automatic backup: choose a file
    [history] History and bin: what was done, the way back to it, and what was deleted
    [projects] Projects: make, open, copy, put away, delete
    [take-over] Write here: take the project over from the other tab
    [undo] Undo
    [redo] Redo
    [export] Save the project as JSON
    [help] Help and keys
    [new-version] Reload with the new version
    [tour] Show the tour of the first visit
    [at-hand] What the codebook says of the label in hand
    [guideline] Guideline, to be searched
    [find] Find in the text and in labels
    [next-found] Next place found
    [previous-found] Place found before
    [filter-clear] Take the filter away: show every label
    [codebook] Codebook of the project: look up, rename, recolour, add types
    [palette] Every command by name
    [keys] Keys: see and change them
    [settings] Settings
    [add-files] Add files …
    [add-paste] Paste text …
    [export-choice] Export: choose articles …
    [show-sourcing] Show who said what
    [show-claims] Show the claims
    [show-entities] Show the entities
    [show-problems] Show the problems
    [show-article] Show what is known of the article
    [order-text] Order who said what as in the text
    [order-source] Order who said what by source
    [order-level] Order who said what by level
    [language-en] Language of the interface: English
    [language-de] Language of the interface: German
    [language-browser] Language of the interface: as the browser asks
    [theme-auto] Colours as the system has them
    [theme-light] Light colours
    [theme-dark] Dark colours
    [theme-contrast] High contrast
    [previous-article] Previous article
    [next-article] Next article
   *[other] ?
}
key-groups = { $code ->
    [sourcing] Sourcing and claims
    [entities] Entities
    [levels] Sourcing level of the open attribution
    [label] The label in hand
    [suggestions] Suggestions
    [caret] The caret and the selection
   *[general] General
}
key-names = { $code ->
    [Ctrl] Ctrl
    [Alt] Alt
    [Shift] Shift
    [Escape] Esc
    [Enter] Enter
    [Delete] Delete
    [Backspace] Backspace
    [Space] Space
   *[other] —
}
