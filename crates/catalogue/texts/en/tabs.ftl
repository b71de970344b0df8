## Several tabs on one project.

tabs-name = Other tabs
tabs-reads = Another tab writes this project. What it stores appears here at once.
tabs-take = Write here
tabs-taking = Asking the other tab for the project …
tabs-taken = This tab writes the project now. The other one goes on reading.
tabs-not-taken = This tab could not take over: { $reason } Nothing was changed, and the other tab goes on writing.
tabs-unreadable = what is stored could not be read whole.
tabs-behind = What another tab has stored could not be read: { $reason } Reload to see it.
tabs-lost = Another tab writes this project now. Everything done here is stored.
tabs-aside = { $n ->
    [one] Another tab took over before a change of this tab was stored. The change is kept here: save it as a file, or add it again.
   *[other] Another tab took over before { $n } changes of this tab were stored. They are kept here: save them as a file, or add them again.
}
tabs-add = Add them again
tabs-save = Save as a file
tabs-drop = Not needed
tabs-added = What was kept here is part of the project again.
tabs-not-added = { $n ->
    [one] A change does not fit the project as it is now. It is still kept here: save it as a file.
   *[other] { $n } changes do not fit the project as it is now. They are still kept here: save them as a file.
}
