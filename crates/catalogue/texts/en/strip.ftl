## The article at a glance, by sourcing level.

strip-name = The article by sourcing level
strip-share = { $level }: { $share } % of the words ({ $words })
strip-short = { $level } { $share } %
strip-next = { $level }, { $share } % of the words: go to the next stretch
