# What stands in index.html and static/single.js before the app is there. A change here is a change there.
boot-loading = Hearsay is loading …
boot-no-script = Hearsay needs JavaScript and WebAssembly. Nothing is sent anywhere: both run on this computer.
boot-single-failed = Hearsay could not start from this file: { $error }. It needs a browser of 2023 or later. The file may also have arrived incomplete: copy it once more. What was saved in this browser is safe.
