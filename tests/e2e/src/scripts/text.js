// Offsets are code points of the article's text content; the page itself thinks in UTF-16 units.
const root = document.querySelector('[data-testid="article-text"]');

function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function nodes() {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) found.push(walk.currentNode);
  return found;
}

// The text node and unit at which the character `offset` stands.
function place(offset) {
  let left = offset;
  for (const node of nodes()) {
    const length = codePoints(node.data);
    if (left < length) return [node, [...node.data].slice(0, left).join('').length];
    left -= length;
  }
  throw new Error(`the article has no character ${offset}`);
}

function offsetOf(node, unit) {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(node, unit);
  return codePoints(before.toString());
}

function frame() {
  return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}

// The character as the reader sees it that holds this unit.
function seen(node, unit) {
  const { index, segment } = new Intl.Segmenter().segment(node.data).containing(unit);
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + segment.length);
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

// The box that scrolls the text, and what of it can be seen.
function scroller() {
  let box = root;
  while (box && !(box.scrollHeight > box.clientHeight
    && /auto|scroll/.test(getComputedStyle(box).overflowY))) box = box.parentElement;
  return box ?? document.scrollingElement;
}

function visible() {
  const box = scroller();
  const page = { top: 0, bottom: innerHeight, left: 0, right: innerWidth };
  return box === document.scrollingElement ? page : box.getBoundingClientRect();
}

function inView(rect, edge = 4) {
  const box = visible();
  const y = (rect.top + rect.bottom) / 2;
  return y > Math.max(0, box.top) + edge && y < Math.min(innerHeight, box.bottom) - edge
    && rect.left >= 0 && rect.right <= innerWidth;
}

// A pointer that is held down so near to an edge of what scrolls makes Chromium scroll on its own
// (by 20 px), and the text moves away under the drag.
function edge() {
  const box = visible();
  return Math.min(26, (Math.min(innerHeight, box.bottom) - Math.max(0, box.top)) / 4);
}

// What is far away has its real height only once it is near, and is drawn anew then: until that,
// places in it are measured where they will not be. So the section of a character comes first,
// then the character, until it stays where it was.
async function bringIntoView(offset) {
  let before = null;
  for (let tries = 0; tries < 20; tries += 1) {
    const [node, unit] = place(offset);
    let section = node;
    while (section.parentNode !== root) section = section.parentNode;
    const box = visible();
    const around = section.getBoundingClientRect?.() ?? box;
    const rect = seen(node, unit);
    if (around.bottom < box.top || around.top > box.bottom) {
      scroller().scrollBy({ top: around.top - box.top, behavior: 'instant' });
      before = null;
    } else if (!inView(rect, edge()) && !(inView(rect) && rect.top === before)) {
      const middle = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
      scroller().scrollBy({ top: rect.top - middle, behavior: 'instant' });
      // Where that leads nowhere, the text begins or ends here.
      before = rect.top;
    } else if (rect.top === before) {
      return;
    } else {
      before = rect.top;
    }
    await frame();
  }
  throw new Error('the place cannot be scrolled into view');
}

// What a press at a point would put the caret at, as an offset; otherwise what is there instead.
function caretAt(x, y) {
  const hit = document.caretPositionFromPoint(x, y);
  if (hit && root.contains(hit.offsetNode)) return offsetOf(hit.offsetNode, hit.offset);
  const over = document.elementFromPoint(x, y);
  return over ? `<${over.tagName.toLowerCase()} class="${over.className}">` : 'nothing';
}

// A point at which a press puts the caret between the characters `offset - 1` and `offset`,
// on the side of the character `side` of the two.
function caretPoint(offset, side) {
  const [node, unit] = place(side);
  const rect = seen(node, unit);
  const y = (rect.top + rect.bottom) / 2;
  const tried = [];
  for (const x of [rect.left + rect.width * 0.15, rect.right - rect.width * 0.15, rect.left + 0.5, rect.right - 0.5]) {
    const found = caretAt(x, y);
    if (found === offset) return { x, y };
    tried.push(found);
  }
  // Where directions of writing meet, the place is elsewhere on the line.
  const line = node.parentElement.getBoundingClientRect();
  const fitting = [];
  for (let x = Math.max(0, line.left) + 0.5; x < Math.min(innerWidth, line.right); x += 1) {
    if (caretAt(x, y) === offset) fitting.push(x);
  }
  if (fitting.length > 0) return { x: fitting[Math.floor(fitting.length / 2)], y };
  throw new Error(`no point leads to ${offset} (${JSON.stringify(node.data.slice(unit, unit + 12))}), only to ${tried.join(', ')}`);
}

// Where to press for the start and the end of a range; `end` is missing when it is not on the
// screen together with the start.
async function ends(start, end) {
  await bringIntoView(end - 1);
  await bringIntoView(start);
  const from = caretPoint(start, start);
  const both = inView(seen(...place(end - 1)));
  return { from, to: both ? caretPoint(end, end - 1) : null };
}

async function endPoint(end) {
  await bringIntoView(end - 1);
  return caretPoint(end, end - 1);
}

// The middle of a character, for clicks.
async function middle(offset) {
  await bringIntoView(offset);
  const rect = seen(...place(offset));
  return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
}

// Whether a piece is drawn as part of a label; ids and kinds stand side by side.
function isPart(mark, id, kind) {
  const kinds = mark.dataset.kind.split(' ');
  return mark.dataset.annotationId.split(' ')
    .some((other, index) => other === id && (!kind || kinds[index] === kind));
}

// The ranges of the text that are drawn as part of a label, neighbours joined.
function drawn(id, kind) {
  const ranges = [];
  let at = 0;
  for (const node of nodes()) {
    const length = codePoints(node.data);
    const mark = node.parentElement.closest('[data-annotation-id]');
    if (length > 0 && mark && isPart(mark, id, kind)) {
      const last = ranges.at(-1);
      if (last && last[1] === at) last[1] = at + length;
      else ranges.push([at, at + length]);
    }
    at += length;
  }
  return ranges;
}

// All that is drawn over one character.
function over(offset) {
  const [node] = place(offset);
  const mark = node.parentElement.closest('[data-annotation-id]');
  return mark ? { ids: mark.dataset.annotationId.split(' '), kinds: mark.dataset.kind.split(' ') } : { ids: [], kinds: [] };
}
