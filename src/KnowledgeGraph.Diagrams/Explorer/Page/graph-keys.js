// Keys on the graph: arrows go to the nearest name in their direction, Enter shows it, Escape leaves it.

const Directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Lets a view listen. */
export function listenToKeys(view) {
  view.current = null;
  view.stage.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (act(view, event.key)) event.preventDefault();
  });
}

function act(view, key) {
  if (Directions[key]) return walk(view, Directions[key]);
  switch (key) {
    case '+':
    case '=':
      view.zoomBy(1.4);
      return true;
    case '-':
      view.zoomBy(1 / 1.4);
      return true;
    case '0':
      view.fit(true);
      return true;
    case 'Enter':
    case ' ':
      if (view.current && !view.current.isUnknown) view.store.change({ selected: { kind: 'entity', id: view.current.id } });
      return true;
    case 'Escape':
      view.store.change({ selected: null });
      view.choose(new Set());
      return true;
    default:
      return false;
  }
}

function walk(view, [dx, dy]) {
  const { nodes } = view.scene;
  if (nodes.length === 0) return true;
  const next =
    view.current && nodes.includes(view.current)
      ? nearest(nodes, view.current, dx, dy)
      : nodes.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (!next) return true;
  view.current = next;
  view.choose(new Set([next]));
  view.reveal(next);
  view.say(next);
  return true;
}

// Near, and more along the arrow than aside of it.
function nearest(nodes, from, dx, dy) {
  let [best, least] = [null, Infinity];
  for (const node of nodes) {
    const along = (node.box.x - from.box.x) * dx + (node.box.y - from.box.y) * dy;
    const aside = Math.abs((node.box.x - from.box.x) * dy) + Math.abs((node.box.y - from.box.y) * dx);
    if (node === from || along <= 0 || aside > along * 2) continue;
    const cost = along + aside * 2;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}
