// Starts the app in a page that holds all of it (`cargo xtask build --single-file`). No server answers
// here: what the app asks for stands in this page, packed, one block for each file.
const root = document.documentElement;
// Read by src/browser/edition.rs.
root.dataset.offline = "file";

const blocks = new Map();
for (const block of document.querySelectorAll("script[data-file]")) blocks.set(block.dataset.file, block);

const unpacked = (block) => {
  const packed = Uint8Array.from(atob(block.textContent), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
};

window.fetch = async (address) => {
  const block = blocks.get(String(address));
  return block ? unpacked(block) : new Response("", { status: 404 });
};

unpacked(blocks.get("app.wasm"))
  .arrayBuffer()
  .then((app) => wasm_bindgen({ module_or_path: app }))
  .catch((error) => {
    document.querySelector(".boot").textContent =
      `Hearsay could not start from this file: ${error}. It needs a browser of 2023 or later. ` +
      "The file may also have arrived incomplete: copy it once more. What was saved in this browser is safe.";
  });
