## The buttons that label the selection.

bar-name = Label the selection
bar-characters = { $n ->
    [one] { " " }· { $n } character
   *[other] { " " }· { $n } characters
}
bar-in-hand = In hand:{ " " }
bar-empty = Select text to label it.
bar-part = { $role ->
    [source] The selection is the source of the open attribution, or begins a new one
    [cue] The selection is the cue of the open attribution, or begins a new one
   *[content] The selection is the content of the open attribution, or begins a new one
}
bar-claim = Claim
bar-claim-title = The selection is a claim
bar-fragment = Fragment
bar-fragment-title = Add the selection to the label in hand as a further fragment
