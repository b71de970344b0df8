// Works without pause, as a person never could, and tells the server each state that the page shows
// before anything else can happen in it: whatever was called saved is known when the browser is killed.
const [seed, imports, snapshot] = arguments;
let state = seed >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = count => Math.floor(random() * count);
const one = list => list[below(list.length)];

function digest(ids) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode([...ids].sort().join('\n'))) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}

const shown = document.querySelector('[data-testid="save-state"]');

function send(said) {
  const request = new XMLHttpRequest();
  request.open('GET', `boot.js?${new URLSearchParams(said)}`, false);
  request.send();
}

// The indicator is told at once; lists and text are drawn soon after it, and told when they must be.
function tell() {
  const { state, version } = shown.dataset;
  send({ killing: state, version });
  const settled = () => { if (shown.dataset.version === version) tellAll(); };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(settled, 0)));
}

function tellAll() {
  const ids = new Set();
  for (const mark of document.querySelectorAll('[data-testid="article-text"] [data-annotation-id]')) {
    for (const id of mark.dataset.annotationId.split(' ')) ids.add(id);
  }
  const list = document.querySelector('[data-testid="article-list"]');
  const articles = [...list.querySelectorAll('[data-article-id]')];
  // Rows far from the screen are not drawn, and are then for good: until then the articles are not told.
  const room = list.querySelector('.pending');
  room?.scrollIntoView();
  const open = articles.find(item => item.getAttribute('aria-current') === 'true');
  send({
    killing: shown.dataset.state,
    version: shown.dataset.version,
    article: open?.dataset.articleId ?? '',
    labels: [...ids].join(' '),
    count: (open?.dataset.labels ?? open?.querySelector('[data-labels]')?.dataset.labels) ?? 0,
    articles: room ? '' : digest(articles.map(item => item.dataset.articleId)),
  });
}
tell();
new MutationObserver(tell).observe(shown, { attributes: true });
// A snapshot that is due is begun now, and work goes on while it is written.
if (snapshot) window.dispatchEvent(new Event('pagehide'));

function press(key, ctrl = false) {
  const root = document.querySelector('[data-testid="article-text"]') ?? document.body;
  root.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: ctrl, bubbles: true, cancelable: true }));
}

function select() {
  const root = document.querySelector('[data-testid="article-text"]');
  if (!root) return;
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walk.nextNode()) if (walk.currentNode.data.trim()) nodes.push(walk.currentNode);
  if (nodes.length === 0) return;
  const at = below(nodes.length);
  const to = Math.min(nodes.length - 1, at + below(3));
  const [from, until] = [nodes[at], nodes[to]];
  const start = below(from.data.length);
  const end = at === to ? start + 1 + below(from.data.length - start) : 1 + below(until.data.length);
  getSelection().setBaseAndExtent(from, start, until, Math.min(end, until.data.length));
}

let file = 0;
async function bring() {
  const input = document.querySelector('[data-testid="import-input"]');
  const files = new DataTransfer();
  for (let left = 1 + below(6); left > 0; left -= 1) {
    file += 1;
    const text = `Text ${seed} ${file}\n\nKim said it rained ${file} times. ${'So it went on. '.repeat(below(200))}\n`;
    files.items.add(new File([text], `text-${seed}-${file}.txt`, { type: 'text/plain' }));
  }
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  for (let wait = 0; wait < 40; wait += 1) {
    await pause(5);
    if (document.querySelector('[data-testid="import-close"]')) break;
  }
  document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  await pause(5);
  one([...document.querySelectorAll('[data-article-id]')])?.click();
}

const pause = time => new Promise(done => setTimeout(done, time));

async function work() {
  for (;;) {
    const what = random();
    if (what < imports) {
      await bring();
    } else if (what < 0.75) {
      select();
      press(one(['p', 'o', 'd', 'k', 'k', 's', 'u', 'c', '+']));
      if (random() < 0.3) press(one(['3', '5', '7', 'Enter']));
    } else if (what < 0.85) {
      press('z', true);
    } else if (what < 0.9) {
      press('y', true);
    } else {
      press(one(['n', 'Delete', '<', '>', 'Enter']));
    }
    await pause(random() < 0.6 ? 0 : below(80));
  }
}
work();
