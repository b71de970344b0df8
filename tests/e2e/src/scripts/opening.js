// From the click on an article to the frame that shows its text, as a person sees it.
const item = document.querySelector(`[data-article-id="${arguments[0]}"]`);
const frame = () => new Promise(requestAnimationFrame);
await frame();
const begun = performance.now();
item.click();
for (;;) {
  await frame();
  const text = document.querySelector('[data-testid="article-text"]');
  const marks = text?.querySelector('mark[data-annotation-id]');
  if (marks && text.lastElementChild && text.childElementCount > 50) break;
  if (performance.now() - begun > 30000) throw new Error('the article did not open');
}
await frame();
return performance.now() - begun;
