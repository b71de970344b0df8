## The automatic backup, and the reminder where there is none.

backup = Automatic backup
backup-hint = After each pause in the work the project is written to a file of your choice, or into a folder: there the latest state lies beside the last one of each day.
backup-choose = Choose a file
backup-folder = Choose a folder
backup-stop = Stop
backup-stopped = The backup has ended. What is written stays as it is.
backup-writing = { $file } is being written.
backup-written = { $file } was written at { $at } (UTC).
backup-failed = The backup could not be written: { $reason } What was saved stays saved in this browser. Choose another place, or save a file with { $key }.
backup-unable = This browser cannot write a file by itself. Save the project as a file with { $key } from time to time; the reminder below helps.
backup-rests = The backup to { $file } rests since the page was loaded: the browser wants you to allow it again.
backup-resume = Go on with it
backup-refused = The browser does not let { $file } be written. What was saved stays saved in this browser. Go on with the backup and allow it, or choose another place.
backup-remind = Remind me of saving a file
backup-minutes = { $n ->
    [0] never
   *[other] after { $n } minutes
}
backup-reminder = { $n ->
    [one] { $n } change is in this browser only.
   *[other] { $n } changes are in this browser only.
}
backup-save = Save a file
backup-not-now = Not now
backup-notice = Backup
