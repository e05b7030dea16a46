// One tab stop for many buttons: arrow keys go on from there to the nearest in their direction.

/** Lets the arrow keys walk among the buttons of an element. */
export function walkAmong(root, selector) {
  const buttons = [...root.querySelectorAll(selector)];
  if (buttons.length === 0) return;
  buttons[0].tabIndex = 0;
  root.addEventListener('focusin', event => {
    const button = event.target.closest(selector);
    if (!button) return;
    for (const other of buttons) if (other.tabIndex === 0) other.tabIndex = -1;
    button.tabIndex = 0;
  });
  root.addEventListener('keydown', event => {
    const from = event.target.closest(selector);
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!from || !direction) return;
    event.preventDefault();
    nearest(buttons, from, direction)?.focus();
  });
}

function nearest(buttons, from, [dx, dy]) {
  const here = from.getBoundingClientRect();
  let [best, least] = [null, Infinity];
  for (const button of buttons) {
    const there = button.getBoundingClientRect();
    const [x, y] = [there.left - here.left, there.top - here.top];
    const along = x * dx + y * dy;
    const cost = along + 3 * Math.abs(x * dy + y * dx);
    if (button === from || along <= 1 || cost >= least) continue;
    [best, least] = [button, cost];
  }
  return best;
}
