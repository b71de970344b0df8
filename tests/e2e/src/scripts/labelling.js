// From the next key to the second frame after a label was drawn: by then it is on the screen.
window.keyToScreen = undefined;
const text = document.querySelector('[data-testid="article-text"]');
const isMark = node => node.nodeName === 'MARK' || (node.querySelector?.('mark') ?? null) !== null;
document.addEventListener('keydown', () => {
  const begun = performance.now();
  const watch = new MutationObserver(changes => {
    if (!changes.some(change => [...change.addedNodes].some(isMark))) return;
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => {
      window.keyToScreen = performance.now() - begun;
    }));
  });
  watch.observe(text, { subtree: true, childList: true });
}, { once: true, capture: true });
