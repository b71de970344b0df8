## Chains: what carries an attribution, and a chain as a sentence.

# The source may be one or many, as in “Russian news agencies”: no verb or article agrees with it.
chain-link = { $who } ({ $level })
chain-carried = { $inner }, according to { $who } ({ $level })
chain-reported = { $chain }, reported by the article.
chain-no-level = no level yet
chain-weakest = Counts as { $level }, by its weakest link: { $who }.
chain-equal = Counts as { $level }, as every link of it.
chain-open = What it counts as is open. No level yet: { $who }.
chain-dialog = Carried by …
chain-choose = What carries { $name }?
chain-hint = A digit takes one at once; arrow keys choose and Enter takes. The nearest stand first.
chain-holds = holds it
chain-first-hand = Nothing but the article
chain-close = Close
chain-none = There is no other attribution that could carry it.
chain-nothing-in-hand = Take up an attribution first.
chain-same = It is carried like this already.
chain-cycle = Nothing was changed: { $by } is carried by { $name } already, and nothing can carry itself.
chain-title = change what carries { $name }
chain-title-none = let nothing carry { $name }
