// Starts the app. Trunk writes the names of the two built files into this tag.
const tag = document.querySelector("script[data-wasm]");
const at = (name) => new URL(name, document.baseURI).href;
const root = document.documentElement;

// What is not needed to start waits until the app says that it is ready.
const started = new MutationObserver(() => {
  started.disconnect();
  // When it does not come, the app works all the same and is kept at the next visit.
  import(at("offline.js")).catch(() => {});
});
started.observe(root, { attributeFilter: ["data-app"] });

const { default: start } = await import(at(tag.dataset.js));
await start({ module_or_path: at(tag.dataset.wasm) });
