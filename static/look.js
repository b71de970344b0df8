// How the page looked last is how it looks from the first moment; the store answers only later.
try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.getItem("hearsay-look") ?? "{}"));
} catch {
  // Nothing is remembered, or nothing may be: it looks as at first.
}
