## The bar at the top.

header-saved = Saved in this browser
header-saving = Saving …
header-not-saved = Not saved
header-read-only = Read-only: open in another tab
