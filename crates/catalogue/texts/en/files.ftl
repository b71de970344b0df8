## Files on their way in and out, and the articles that come with the app.

files-none = There were no files in it.
files-dialog-open = Nothing was added: finish or close the open dialogue first, then drop the files again.
files-no-text = There is no text to add.
files-pasted = Pasted text
files-binary = It is no text file (a picture, an archive or a document of a word processor?). Nothing was added; save its text as .txt first.
files-one-project = One project file is opened at a time: add this one afterwards.
files-project = A project of Hearsay: see the next question.
files-no-article = There is no article in it.
files-encoding = Left out: its encoding is not known.
files-same = The same text is already there as “{ $title }”; it was not added again.
files-another = another article of this import
files-id-taken = Its id was already taken; it has the id { $id } here.
files-empty = The file is empty: there is nothing to label in it.
files-length = { $n ->
    [one] { $n } code point
   *[other] { $n } code points
}
files-read-only = The project could not take it: it is read-only here.
files-done =
    Import done: { $added ->
        [one] { $added } article came in
       *[other] { $added } articles came in
    }{ $failed ->
        [0] { "" }
        [one] , { $failed } entry did not
       *[other] , { $failed } entries did not
    }.
files-stopped = Not added: the import was stopped.
files-saved = Saved as { $name }.
files-saved-without = { $n ->
    [one] Saved as { $name }, with all labels but without the text of “{ $title }”, which could not be had. Add that article again with Open, then this file: its labels find their places.
   *[other] Saved as { $name }, with all labels but without the texts of { $n } articles, “{ $title }” the first of them, which could not be had. Add these articles again with Open, then this file, which names them: their labels find their places.
}
files-choose = Choose at least one article.
files-bring-back = { $key } brings back what was there.
files-all-here = Everything in the file is already here. Nothing was changed.
files-kept = { $n ->
    [one] { $n } record with an id that was already here stayed as it was.
   *[other] { $n } records with an id that was already here stayed as they were.
}
files-no-name = Nothing was labelled: say who you are, or go on without a name.
corpus-not-utf8 = the list is not UTF-8
corpus-list = List of articles, { $fault }
corpus-no-list = The list of articles could not be loaded: { $reason }. You can add your own articles.
corpus-by-hand = { $reason } Add the file by hand to choose its encoding.
corpus-differs = { $name }: the file is not the one that the list names (its SHA-256 differs), so it was left out. Reload to try again.
corpus-failed = { $name } could not be loaded: { $reason } The other articles are not affected.
corpus-changed = { $name } has changed since it was labelled. The labelled text was kept, the new one was added beside it.
corpus-labels-not-utf8 = it is not UTF-8
corpus-labels-failed = The labels in { $file } could not be used: { $reason }
corpus-prepared-damaged = it is damaged, or made for another text.
corpus-labels = Labels of the corpus: { $fault }
files-drop = Drop the files to add them
corpus-not-ours = the file is no list of articles of Hearsay
corpus-newer = the list of articles has version { $found }, but this Hearsay reads version 1: update it
corpus-not-json = the list of articles is not JSON ({ $what })
pieces-missing = Some articles of this page are missing: { $reason } The others are not affected, and nothing of yours was changed. Reload to try again.
pieces-damaged = { $file } is damaged, or is not the file that the list names (its SHA-256 differs).
pieces-name = Texts on this computer
pieces-coming = Texts kept on this computer, for use without a network: { $done } of { $total }.
pieces-stopped = { $done } of { $total } texts are kept on this computer. The others are fetched when you open them.
pieces-failed = { $done } of { $total } texts are kept on this computer: { $reason } The others are fetched when you open them.
pieces-stop = Stop
pieces-go-on = Go on
pieces-away = Not now
