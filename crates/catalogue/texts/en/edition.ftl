## This copy of the app: how the browser keeps it, and newer versions.

edition-ready = A new version of Hearsay is ready. It comes when you reload; nothing changes until then.
edition-reload = Reload now
edition-later = Later
edition-unsaved = The new version waits: not everything is stored yet. When it cannot be stored, save a file first.
edition-none = There is no new version.
edition-notice = About this copy
edition-file = This is Hearsay in one file, without a server. Your labels are kept by this browser on this computer, not in the file: save a project file to pass them on. All pages opened from a disk may share this storage.
edition-understood = Understood
edition-keeping = { $code ->
    [kept] This app is kept by the browser and works without a network.
    [broken] The host does not have all files of this app; it works as long as the host can be reached.
    [refused] This browser keeps no apps for use without a network here (a private window, or an address without HTTPS); the app works as long as the host can be reached.
    [none] This build is not kept for use without a network: it was made by trunk alone.
    [file] This app is one file and needs no network. New versions do not come by themselves, and labels stay in this browser, not in the file.
   *[unknown] Whether this app works without a network is not known yet.
}
edition-newer-broken = The host has a newer version that is not complete; this one goes on as before.
