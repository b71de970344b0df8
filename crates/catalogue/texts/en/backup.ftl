## The automatic backup.

backup = Automatic backup
backup-hint = After each pause in the work the project is written to a file of your choice. It has to be chosen again after the page was loaded anew.
backup-choose = Choose a file
backup-other = Choose another file
backup-stop = Stop
backup-stopped = The backup has ended. The file stays as it is.
backup-writing = { $file } is being written.
backup-written = { $file } was written at { $at } (UTC).
backup-failed = The backup could not be written: { $reason } What was saved stays saved in this browser. Choose another file, or save one with Ctrl+S.
backup-unable = This browser cannot write a file by itself. Save the project as a file with Ctrl+S from time to time.
