// When the page was ready, tasks over 50 ms, and how long an article takes from the click to the screen.
window.corpus = { ready: 0, tasks: [] };
new PerformanceObserver(list => {
  for (const task of list.getEntries()) window.corpus.tasks.push(task.duration);
}).observe({ type: 'longtask' });
const readiness = new MutationObserver(() => {
  if (document.documentElement.dataset.app !== 'ready') return;
  readiness.disconnect();
  window.corpus.ready = performance.now();
});
readiness.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-app'] });

window.takeTasks = async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  return window.corpus.tasks.splice(0);
};
const row = id => document.querySelector(`[data-testid="article-list"] [data-article-id="${id}"]`);
const list = () => {
  let part = document.querySelector('[data-testid="article-list"]');
  while (part.scrollHeight <= part.clientHeight + 1 || !/auto|scroll/.test(getComputedStyle(part).overflowY))
    part = part.parentElement;
  return part;
};
const frame = () => new Promise(done => requestAnimationFrame(done));
// The rows at a part of the list, 0 its beginning and 1 its end.
window.listedAt = async part => {
  list().scrollTop = list().scrollHeight * part;
  for (let n = 0; n < 30; n += 1) await frame();
  const box = list().getBoundingClientRect();
  const rows = [...document.querySelectorAll('[data-testid="article-list"] [data-article-id]')];
  const seen = rows.filter(one => {
    const at = one.getBoundingClientRect();
    return at.top >= box.top && at.bottom <= box.bottom;
  });
  return seen.map(one => one.dataset.articleId);
};
// Through the whole list, a screen in each frame.
window.scrollList = async steps => {
  for (let n = 0; n <= steps; n += 1) {
    list().scrollTop = list().scrollHeight * n / steps;
    await frame();
  }
};
window.openArticle = async id => {
  const text = document.querySelector('[data-testid="article-text"]');
  const before = text.textContent;
  const begun = performance.now();
  row(id).click();
  while (document.querySelector('[data-testid="article-text"]').textContent === before) {
    if (performance.now() - begun > 10000) throw new Error(`${id} does not open`);
    await frame();
  }
  await frame();
  return performance.now() - begun;
};
window.wasmBytes = async () => {
  const script = document.querySelector('link[rel="modulepreload"]')?.href
    ?? [...document.querySelectorAll('script')].map(one => one.src).find(src => /hearsay-page-[0-9a-f]+\.js$/.test(src));
  const { default: init } = await import(script);
  return (await init()).memory.buffer.byteLength;
};
