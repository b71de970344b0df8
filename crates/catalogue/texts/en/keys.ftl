## The dialogue in which keys are changed.

keys-title = Keys
keys-hint = Choose a command, then give it a key by pressing it. Keys go by the character that they write, so that every keyboard layout works.
keys-filter = Find a command or a key
keys-all = All commands
keys-none = No command is called so, and none has this key.
keys-command = The command
keys-code = Code: { $code }
keys-without = It has no key.
keys-wait = Give it a key
keys-waiting = Press the key … (Esc: none)
keys-remove = Take away
keys-remove-of = Take away: { $key }
keys-reset = Standard keys for it
keys-reset-all = Standard keys for all
keys-changed = changed
keys-close = Close
keys-refused = { $key } stays what it is. { $reason }
keys-clash = { $key } already means “{ $name }”. Swapped, that command gets the first key of this one, if it has one.
keys-swap = Swap
keys-cancel = Cancel
keys-clashes = A newer version of the standard gives out keys that are yours; yours go first:
keys-clash-line = { $key }: “{ $first }”, not “{ $second }”
keys-now = { $n ->
    [0] “{ $name }” has no key now.
   *[other] “{ $name }” is on { $keys } now.
}
keys-all-standard = All keys are the standard ones again.
reserved-reasons = { $code ->
    [tabs] Browsers open, close and change tabs and windows with it.
    [reload] Browsers load the page anew with it.
    [zoom] Browsers change the size of the page with it.
    [history] Browsers go back, forward or through the history with it.
    [find] Browsers find on the page with it.
    [editing] It copies, pastes or undoes, as everywhere.
    [page] Browsers open, print or save the page with it.
    [function] Function keys belong to the browser and the system.
    [menus] Alt with a letter or digit opens menus of the browser, and writes other characters on a Mac.
    [screen-reader] Screen readers use it.
    [focus] It moves the focus, or leaves a field or a dialogue.
    [dead] It writes no character by itself.
    [system] It belongs to the system.
   *[browser] Browsers use Ctrl with letters and digits for themselves.
}
help-change-keys = Change keys …
