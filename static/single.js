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
    // As in crates/catalogue/texts/*/boot.ftl; a test compares them.
    const told = {
      en: `Hearsay could not start from this file: ${error}. It needs a browser of 2023 or later. The file may also have arrived incomplete: copy it once more. What was saved in this browser is safe.`,
      de: `Hearsay konnte aus dieser Datei nicht starten: ${error}. Es braucht einen Browser von 2023 oder später. Die Datei kann auch unvollständig angekommen sein: noch einmal kopieren. Was in diesem Browser gespeichert wurde, ist sicher.`,
    };
    document.querySelector(".boot").textContent = told[root.lang] ?? told.en;
  });
