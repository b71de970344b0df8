// Makes the journal longer, a change and its undoing at a time.
const [turns] = arguments;
const pause = () => new Promise(done => setTimeout(done));
document.querySelector('dialog[open]')?.dispatchEvent(new Event('cancel', { cancelable: true }));
await pause();
const root = document.querySelector('[data-testid="article-text"]');
const press = (key, ctrlKey) =>
  root.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
while (walk.nextNode() && !walk.currentNode.data.trim());
const node = walk.currentNode;
getSelection().setBaseAndExtent(node, 0, node, node.data.length);
press('k', false);
for (let turn = 0; turn < turns; turn += 1) {
  press('z', true);
  press('y', true);
  if (turn % 20 === 0) await pause();
}
