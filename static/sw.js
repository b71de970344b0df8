// Keeps the app for use without a network. `cargo xtask build` writes into the next line which files
// make up the build, each with its SHA-256; without them (`trunk build`) nothing is kept, and what an
// earlier build has left is cleared away. Why it works as it does: docs/adr/009-offline.md.
const BUILD = null;

const HOME = self.registration.scope;
// Other apps of the same host share the store: every name begins with the folder of this one.
const PREFIX = `hearsay ${new URL(HOME).pathname} `;
const OWN = PREFIX + (BUILD?.version ?? "");
const ARTICLES = `${PREFIX}articles`;
const PAGES = `${PREFIX}pages`;
const LISTED = new Map(BUILD?.files);
// A cache without this entry is not whole.
const WHOLE = `${HOME}?whole`;
const PATIENCE_MS = 4000;
const AWAY_MS = 10000;
const AT_ONCE = 4;

self.addEventListener("install", (event) => event.waitUntil(BUILD ? fill() : self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(BUILD ? takeOver() : leave()));
self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
  else if (event.data?.page) event.waitUntil(introduce(event.source, event.data.page));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (!BUILD || request.method !== "GET" || !request.url.startsWith(HOME)) return;
  const path = request.url.slice(HOME.length).split(/[?#]/)[0];
  // Pieces of a large corpus are named by their hashes, and the app keeps what is in them.
  if (path.startsWith("corpus/shards/")) return;
  if (path.startsWith("corpus/")) event.respondWith(article(request.url.split(/[?#]/)[0]));
  else event.respondWith(answer(event, path === "index.html" ? "" : path));
});

// ── filling ────────────────────────────────────────────────────────────────────────────────────

// Fails unless every file of the build has arrived with the right hash; then the version before stays.
async function fill() {
  const cache = await caches.open(OWN);
  const left = [...LISTED];
  const take = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path, hash] = next;
      await cache.put(HOME + path, await verified(HOME + path, hash));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  await cache.put(WHOLE, new Response(""));
  await fillArticles();
}

// From any version that is kept, from the browser's own cache, from the host: whoever has the right bytes.
async function verified(url, hash) {
  for (const name of await versions()) {
    const kept = await caches.match(url, { cacheName: name });
    if (kept && (await digest(await kept.clone().arrayBuffer())) === hash) return kept;
  }
  for (const cache of ["default", "reload"]) {
    const response = await fetch(url, { cache });
    const bytes = await response.arrayBuffer();
    // Made anew: a browser refuses to start a page from an answer that was redirected.
    if (response.ok && (await digest(bytes)) === hash) return new Response(bytes, { headers: response.headers });
  }
  throw new Error(`${url} is missing, or is not the file of this build`);
}

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function versions() {
  const fixed = [ARTICLES, PAGES];
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !fixed.includes(name));
}

// ── taking over ────────────────────────────────────────────────────────────────────────────────

// Pages that are open now were made by the version before and go on with its files until they are gone.
// Where there was none they came from the host, and may be of any version until they say which.
async function takeOver() {
  const before = await recall();
  const pages = {};
  for (const { id } of await openPages()) pages[id] = before.pages[id] ?? before.active ?? "of the host";
  const old = (await versions()).filter((name) => name !== OWN);
  await remember({ active: BUILD.version, pages, old });
  await tidy();
  await self.clients.claim();
}

async function openPages() {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter((page) => page.url.startsWith(HOME));
}

// Only what was old when this version came: the version after it may be filling its own cache by now.
async function tidy() {
  const { active, pages, old } = await recall();
  if (!old.length) return;
  const needed = (await openPages()).map((page) => PREFIX + pages[page.id]);
  const left = old.filter((name) => needed.includes(name));
  for (const name of old) {
    if (!left.includes(name)) await caches.delete(name);
  }
  if (left.length < old.length) await remember({ active, pages, old: left });
}

async function leave() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX)) await caches.delete(name);
  }
  await self.registration.unregister();
}

// Which version each open page was made by. Stored, since the browser ends a worker whenever it likes.
let known;

async function recall() {
  known ??= caches.match(HOME, { cacheName: PAGES }).then((kept) => kept?.json());
  return (await known) ?? { pages: {}, old: [] };
}

async function remember(what) {
  known = Promise.resolve(what);
  await (await caches.open(PAGES)).put(HOME, new Response(JSON.stringify(what)));
}

// A page says which version it is of, and is told when it is cared for.
async function introduce(page, version) {
  const { active, pages, old } = await recall();
  if (version !== (pages[page.id] ?? BUILD.version)) {
    await remember({ active, pages: { ...pages, [page.id]: version }, old });
  }
  page.postMessage("kept");
  // The page that asked for this version is gone only now that its successor speaks.
  await tidy();
}

// ── answering ──────────────────────────────────────────────────────────────────────────────────

// Each page gets the files of the version that made it, or those of the host: never a mixture.
async function answer(event, path) {
  const starts = event.request.mode === "navigate";
  const { pages } = starts ? { pages: {} } : await recall();
  const version = pages[event.clientId] ?? BUILD.version;
  if (starts) event.waitUntil(tidy());
  const cacheName = PREFIX + version;
  if (await caches.match(WHOLE, { cacheName })) {
    const kept = await caches.match(HOME + path, { cacheName });
    if (kept) return kept;
    // The browser has thrown a file away: the rest is not trusted either.
    if (version === BUILD.version && LISTED.has(path)) await caches.delete(OWN);
  } else if (starts) event.waitUntil(fill().catch(() => {}));
  return fetch(event.request);
}

// ── articles ───────────────────────────────────────────────────────────────────────────────────

// Articles are the host's and change without the app: the host is asked first, and what came last is
// kept for when it does not answer. The app itself compares each text with the hash in the list.
let awayUntil = 0;

async function article(url) {
  const cache = await caches.open(ARTICLES);
  const kept = await cache.match(url);
  if (kept && Date.now() < awayUntil) return kept;
  try {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), PATIENCE_MS);
    const response = await fetch(url, { cache: "no-cache", signal: silence.signal });
    clearTimeout(timer);
    if (response.ok) await cache.put(url, response.clone());
    return response;
  } catch (error) {
    if (!kept) throw error;
    // One silence is enough: the next articles come at once.
    awayUntil = Date.now() + AWAY_MS;
    return kept;
  }
}

// What does not come is left to the app, which says so when it asks for it.
async function fillArticles() {
  const list = `${HOME}corpus/manifest.json`;
  try {
    const { articles = [], labels = [] } = await (await article(list)).clone().json();
    const files = articles.flatMap(({ file, prepared }) => (prepared ? [file, prepared] : [file]));
    for (const file of [...files, ...labels]) {
      await article(new URL(file, list).href).catch(() => {});
    }
  } catch {
    // No list, no articles.
  }
}
