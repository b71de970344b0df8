// Tasks over 50 ms from now on, and frames that came late.
const found = { tasks: [], frames: 0, late: 0, scrolled: 0 };
const observer = new PerformanceObserver(list => {
  for (const task of list.getEntries()) found.tasks.push(task.duration);
});
observer.observe({ type: 'longtask' });

let scroller = document.querySelector('[data-testid="article-text"]');
while (scroller.parentElement && !(scroller.scrollHeight > scroller.clientHeight + 1
  && /auto|scroll/.test(getComputedStyle(scroller).overflowY))) scroller = scroller.parentElement;
if (scroller === document.documentElement || scroller === document.body) scroller = document.scrollingElement;

let running = true;
let last = performance.now();
let top = scroller.scrollTop;
let jumped = false;
requestAnimationFrame(function look(now) {
  const moved = Math.abs(scroller.scrollTop - top);
  if (!jumped && moved > 0) {
    found.frames += 1;
    found.scrolled += moved;
    if (now - last > 34) found.late += 1;
  }
  jumped = false;
  top = scroller.scrollTop;
  last = now;
  if (running) requestAnimationFrame(look);
});

window.scrollToPart = part => {
  jumped = true;
  scroller.scrollTop = scroller.scrollHeight * part;
  const box = scroller === document.scrollingElement
    ? { left: 0, top: 0, width: innerWidth, height: innerHeight }
    : scroller.getBoundingClientRect();
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
};

window.longTasks = async () => {
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (const task of observer.takeRecords()) found.tasks.push(task.duration);
  running = false;
  observer.disconnect();
  return found;
};
