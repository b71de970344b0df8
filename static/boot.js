// Starts the app. Trunk writes the names of the two built files into this tag.
const tag = document.querySelector("script[data-wasm]");
const at = (name) => new URL(name, document.baseURI).href;

const { default: start } = await import(at(tag.dataset.js));
await start({ module_or_path: at(tag.dataset.wasm) });
