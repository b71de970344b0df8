// The same text with the same segments as bare elements: what the app is compared with.
const paragraphs = await (await fetch('pieces.json')).json();

function frames() {
  return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function fill() {
  const all = document.createDocumentFragment();
  for (const pieces of paragraphs) {
    const block = document.createElement('div');
    for (const [words, over] of pieces) {
      if (over > 0) {
        const mark = document.createElement('mark');
        mark.append(words);
        block.append(mark);
      } else {
        block.append(words);
      }
    }
    all.append(block);
  }
  document.getElementById('text').append(all);
}

window.openText = async () => {
  const begun = performance.now();
  fill();
  await frames();
  return performance.now() - begun;
};

window.labelMiddle = async () => {
  const blocks = document.getElementById('text').children;
  const block = blocks[Math.floor(blocks.length / 2)];
  block.scrollIntoView({ block: 'center' });
  await frames();
  const node = [...block.childNodes].find(child => child.nodeType === Node.TEXT_NODE && child.length > 6);
  const range = document.createRange();
  range.setStart(node, 1);
  range.setEnd(node, 5);
  const begun = performance.now();
  range.surroundContents(document.createElement('mark'));
  await frames();
  return performance.now() - begun;
};

document.documentElement.dataset.ready = 'true';
