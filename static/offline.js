// Loaded once the app is ready: has the app kept for use without a network, and tells it of a new
// version. What stands in `data-offline` and `data-update` of the root is read by src/browser/edition.rs.
const root = document.documentElement;
const build = document.querySelector("meta[name=hearsay-build]")?.content;
const HOUR = 3600000;

const tell = (name, value) => {
  root.setAttribute(name, value);
  document.dispatchEvent(new Event("hearsay-copy"));
};

const keep = async () => {
  const { serviceWorker } = navigator;
  const before = serviceWorker.controller;
  let asked = false;
  let looked = Date.now();
  const registration = await serviceWorker.register(new URL("sw.js", document.baseURI), { updateViaCache: "none" });

  const look = () => {
    if (registration.waiting && registration.active) tell("data-update", "ready");
  };
  const follow = (worker) => {
    let whole = false;
    worker?.addEventListener("statechange", () => {
      whole ||= worker.state === "installed";
      // A version that is not whole ends here; the one before goes on.
      if (worker.state === "redundant" && !whole) tell(registration.active ? "data-update" : "data-offline", "broken");
      look();
    });
  };
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  look();

  serviceWorker.addEventListener("message", ({ data }) => {
    if (data === "kept") tell("data-offline", "kept");
  });
  serviceWorker.startMessages();
  serviceWorker.addEventListener("controllerchange", () => {
    serviceWorker.controller?.postMessage({ page: build });
    if (asked) location.reload();
    // Another tab has asked for the new version; this one has it after its next load.
    else if (before) tell("data-update", "ready");
  });
  before?.postMessage({ page: build });

  document.addEventListener("hearsay-take-over", () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("take over");
    else location.reload();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - looked > HOUR) {
      looked = Date.now();
      registration.update().catch(() => {});
    }
  });
  // After a crash there is nothing left that a new version could disturb.
  if (root.dataset.app === "crashed") registration.waiting?.postMessage("take over");
};

// Named here and not in the page: with its list of icons it would be fetched before the app is ready.
if (build) {
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = "manifest.webmanifest";
  document.head.append(manifest);
}

if (!build) tell("data-offline", "none");
else if (!("serviceWorker" in navigator)) tell("data-offline", "refused");
else keep().catch(() => tell("data-offline", "refused"));
