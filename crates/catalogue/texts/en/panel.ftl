## The lists beside the text, and the article’s own card.

panel = Lists
panel-lists = Lists of this article
panel-sourcing = Who said what
panel-claims = Claims
panel-entities = Entities
panel-problems = Problems
panel-more = and { $n } more
claims-empty = No claim yet. Select what is asserted and press `{ $claim }`.
claims-check = check { $degree }
entities-empty = No entity yet. Select a name and press the key of its type: `{ $person }` for a person, `{ $org }` for an organisation …
problems-empty = No problem found against the guideline.
sourcing-empty = No attribution yet. Select who said it and press `{ $source }`, the saying word and `{ $cue }`, what was said and `{ $content }`.
sourcing-via = via { $carriers }
sourcing-counts-as = { " " }· counts as{ " " }
sourcing-no-source = no source
sourcing-no-content = no content
card-none = No article is open.
card-title = Title
card-publisher = Publisher
card-address = Address
card-date = Date
card-date-hint = Best as 2024-06-19
card-language = Language
card-language-hint = Language tag: en, ko, ru
card-translation = A translation
card-note = Note on the article
zones = Zones
zones-hint = Title, byline, date and page furniture are marked, never cut. Counts leave furniture out.
zones-mark = Mark the selection as
zones-add = Add zone
zones-select = To add a zone, select its text first.
card-text = Text
card-length = { $n ->
    [one] { $n } code point · SHA-256 { $sha }
   *[other] { $n } code points · SHA-256 { $sha }
}
card-remove = Remove article …
card-remove-title = Remove this article with its labels, after a question
zone-kind-of = Kind of zone { $number }
zone-set = set
zone-found = found
zone-remove = This is running text
