## Dialogues.

cancel = Cancel
close = Close
and-more = and { $n } more
annotator = Who is labelling?
annotator-why = Your name or initials stand on each label with its time. They stay in this browser and in the files you save.
annotator-name = Name or initials
annotator-skip = Go on without a name
annotator-start = Start labelling
remove = Remove this article?
remove-what = { $n ->
    [one] “{ $title }” goes with { $n } label. It can be brought back with { $key }.
   *[other] “{ $title }” goes with { $n } labels. It can be brought back with { $key }.
}
remove-keep = Keep it
remove-yes = Remove it
export = Export as JSON
export-articles = Articles
export-all = All
export-none = None
export-texts = With the texts of the articles
export-hint = Without the texts the file can be passed on where the articles may not: offsets and the SHA-256 of each text find the places again when the text is there.
export-save = Save file
encoding = Which encoding is this?
duplicate = This text is already here
import-report = What came in
import-reading = Reading files
import-read = Files read
import-came = { $n ->
    [one] { $n } article so far
   *[other] { $n } articles so far
}
import-progress = { $done } of { $total } · { $name }
import-stop = Stop
import-stop-all = Stop the import
encoding-yes = Yes: read it as { $encoding }
encoding-ask = Read as { $encoding } it begins like this. Are all characters right?
encoding-beginning = Beginning of the file
encoding-no = No: leave this file out
duplicate-ask = “{ $title }” ({ $file }) has the very same text as “{ $existing }”. Add it a second time?
duplicate-add = Add it again
duplicate-add-all = Add all again
duplicate-skip-all = Skip all
duplicate-skip = Skip it
import-added = { $n } added
import-there = { $n } already there
import-failed = { $n } failed
import-left-out = { $n } left out
import-nothing = Nothing came in
import-report-name = Report
import-done = Done
verdicts = { $code ->
    [added] added
    [duplicate] duplicate
    [failed] failed
    [project] project
    [skipped] skipped
   *[note] note
}
occurrences = Label every occurrence
occurrences-what = “{ $phrase }” as { $type }, { $chosen } of { $all } places chosen:
occurrences-more = There are more. Label these, then ask again for the rest.
occurrences-name = Occurrences
occurrences-taken = { " " }· labelled already
occurrences-label = Label { $n }
paste = Paste an article
paste-title = Title (may stay empty)
paste-text = Text
paste-hint = A text field keeps line ends as single line feeds. To keep CRLF, add the text as a file.
paste-add = Add article
project = Open a project
project-what =
    “{ $name }” in { $file }: { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $labels ->
        [one] { $labels } label
       *[other] { $labels } labels
    }, { $identities ->
        [one] { $identities } identity
       *[other] { $identities } identities
    }.
project-wrong = { $n ->
    [one] { $n } thing is wrong in this file.
   *[other] { $n } things are wrong in this file.
} You can leave it, or take in everything else; what is listed is left out or corrected as it says.
project-missing = The texts of these articles are not in the file and not here. Add the texts first, then open this file again: the labels find their places by the SHA-256 of the text.
project-missing-name = Articles without text
project-faults = What is wrong in the file
project-leave = Leave everything as it is
project-merge = Add to this project
project-replace = Open in place of this project
project-undo = Either can be undone with { $key }.
settings = Settings
settings-name = Your name or initials
settings-project = Name of the project
settings-privacy = Nothing leaves this computer: articles, labels and settings stay in this browser’s storage and in the files you save. The browser’s storage can be cleared by you or by the browser; the file you save is the record.
help = Help and keys
help-name = Help
help-minute = In a minute
help-mention = Select a name in the text and press the key of its type: `{ $person }` for a person, `{ $org }` for an organisation.
help-attribution = Select what is said and press `{ $content }`, the saying word and `{ $cue }`, who says it and `{ $source }`, in any order: they go into one attribution.
help-level = Give it a sourcing level with `{ $first }` to `{ $last }`, then `{ $close }`. Choose what carries it under “Carried by”.
help-suggestions = What is suggested is dotted under the words and is no label yet: `{ $next }` takes up the next one, `{ $accept }` accepts it, `{ $edit }` accepts it to be changed, `{ $reject }` rejects it.
help-claim = Select what is asserted and press `{ $claim }` for a claim.
help-save = Everything is stored in this browser as it happens. The file you save with `{ $export }` is the record.
settings-language = Language
settings-language-browser = As the browser says
settings-spoken = The texts are in English now.
