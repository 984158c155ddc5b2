/** As high as its words, and never less than it was drawn. A box that is only read keeps its rows. */
function grow(box: HTMLTextAreaElement): void {
  if (box.readOnly || box.scrollHeight <= box.clientHeight) return;
  box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}

/** Lets go of what a longer text had made of a box. */
function fit(box: HTMLTextAreaElement): void {
  if (!box.readOnly) box.style.height = '';
  grow(box);
}

/**
 * Keeps every box of words below a page as high as what is written in it, for browsers that have no `field-sizing`. It
 * grows with each key, but gets smaller only once it is left, so that nothing moves under the writer's hands.
 */
export function growBoxes(page: Document): void {
  const boxes = () => page.querySelectorAll('textarea');
  const within = (event: Event, act: (box: HTMLTextAreaElement) => void) => {
    if (event.target instanceof HTMLTextAreaElement) act(event.target);
  };
  page.addEventListener('input', (event) => within(event, grow), true);
  page.addEventListener('focusout', (event) => within(event, fit), true);
  window.addEventListener('resize', () => boxes().forEach(fit));
  // A longer page brings the browser's own bar, which makes boxes narrower without the window being so. In a frame of its
  // own, as what grows here is what is watched.
  const narrower = new ResizeObserver(() => requestAnimationFrame(() => boxes().forEach(grow)));
  narrower.observe(page.body);
  // A part that comes to be shown brings its boxes, and what a button puts into one changes the page beside it.
  new MutationObserver(() => boxes().forEach(grow)).observe(page, {
    childList: true,
    subtree: true,
  });
}
