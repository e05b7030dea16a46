// Where one looks from: what is drawn at x, y of the world stands at x * scale + camera.x, y * scale + camera.y of the screen.

const Nearest = 4;
const Farthest = 0.02;

/** The part of the world that a screen shows. */
export function seenBy(camera, width, height) {
  return {
    left: -camera.x / camera.scale,
    top: -camera.y / camera.scale,
    right: (width - camera.x) / camera.scale,
    bottom: (height - camera.y) / camera.scale,
  };
}

/** A camera that shows all of some nodes on a part of the screen, hardly nearer than life size. */
export function fitting(nodes, { width, height }) {
  const bounds = boundsOf(nodes);
  const margin = Math.min(32, width / 14);
  const scale = Math.max(Farthest, Math.min(1.2, (width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height));
  return { scale, x: width / 2 - (bounds.x + bounds.width / 2) * scale, y: height / 2 - (bounds.y + bounds.height / 2) * scale };
}

/** The smallest box around some nodes and what hangs on them. */
export function boundsOf(nodes) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of nodes) {
    left = Math.min(left, box.x - box.width / 2);
    right = Math.max(right, box.x + box.width / 2);
    top = Math.min(top, box.y - box.height / 2);
    bottom = Math.max(bottom, box.y + box.height / 2);
  }
  return left > right
    ? { x: 0, y: 0, width: 1, height: 1 }
    : { x: left, y: top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** The camera nearer by a factor, with a point of the screen staying where it is. */
export function zoomed(camera, factor, x, y) {
  const scale = Math.min(Nearest, Math.max(Farthest, camera.scale * factor));
  const share = scale / camera.scale;
  return { scale, x: x - (x - camera.x) * share, y: y - (y - camera.y) * share };
}

/** A camera between two, for movement. */
export function between(from, to, share) {
  const mix = (a, b) => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) };
}
