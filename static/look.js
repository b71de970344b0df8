// How the page looked last, and in which language, is how it is from the first moment; the store
// answers only later.
{
  const root = document.documentElement;
  const asked = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  root.lang = asked.find((tag) => tag === "en" || tag === "de") ?? "en";
  try {
    const { lang, ...look } = JSON.parse(localStorage.getItem("hearsay-look") ?? "{}");
    Object.assign(root.dataset, look);
    if (lang) root.lang = lang;
  } catch {
    // Nothing is remembered, or nothing may be: it is as at first.
  }
}
