// The ways of edges: one curve each, through a point beside the middle of the line between its ends, cut off where the outlines of the
// nodes begin.

import { outlineOf } from './shapes.js';

const ParallelGap = 24;

/** Finds the way of every edge that is drawn. Edges between the same two nodes fan out unless the layout has given each a place. */
export function routeAll(edges) {
  const bundles = new Map();
  for (const edge of edges) {
    const [a, b] = [Math.min(edge.source.number, edge.target.number), Math.max(edge.source.number, edge.target.number)];
    const key = a * 1048576 + b;
    if (bundles.has(key)) bundles.get(key).push(edge);
    else bundles.set(key, [edge]);
  }
  for (const bundle of bundles.values()) {
    bundle.forEach((edge, i) => {
      edge.side = i - (bundle.length - 1) / 2;
      edge.place = i;
      route(edge);
    });
  }
}

/** Finds the way of one edge again, after a node was moved or shown. */
export function route(edge) {
  const [from, to] = [edge.source.box, edge.target.box];
  if (edge.source === edge.target) {
    edge.route = loop(edge);
    return;
  }
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  // The same side for both directions, so that two edges back and forth do not lie upon each other.
  const turn = edge.source.number < edge.target.number ? 1 : -1;
  const [along, aside] = edge.bend ?? [0, edge.side * ParallelGap * turn];
  const middle = {
    x: (from.x + to.x) / 2 + (dx * along - dy * aside) / length,
    y: (from.y + to.y) / 2 + (dy * along + dx * aside) / length,
  };
  const isStraight = Math.abs(aside) < 1;
  const control = isStraight ? middle : { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const start = leaving(edge.source, control);
  const end = leaving(edge.target, control);
  edge.route = { start, control, end, isStraight, middle };
}

// A loop hangs below its node.
function loop(edge) {
  const { x, y, height } = edge.source.box;
  const bottom = y + height / 2;
  const reach = 34 + edge.place * 20;
  return {
    start: { x: x - 14, y: bottom },
    control: { x: x - 34, y: bottom + reach },
    second: { x: x + 34, y: bottom + reach },
    end: { x: x + 14, y: bottom },
    isStraight: false,
    middle: { x, y: bottom + reach * 0.75 },
  };
}

// Where the line from the middle of a node towards a point leaves its outline.
function leaving(entity, towards) {
  const { x, y } = entity.box;
  const [dx, dy] = [towards.x - x, towards.y - y];
  const outline = (entity.outline ??= outlineOf(entity));
  let best = 1;
  for (let i = 0; i < outline.length; i++) {
    const [[ax, ay], [bx, by]] = [outline[i], outline[(i + 1) % outline.length]];
    const cross = dx * (by - ay) - dy * (bx - ax);
    if (Math.abs(cross) < 1e-9) continue;
    const t = ((ax - x) * (by - ay) - (ay - y) * (bx - ax)) / cross;
    const u = ((ax - x) * dy - (ay - y) * dx) / cross;
    if (t > 0 && t < best && u >= 0 && u <= 1) best = t;
  }
  return { x: x + dx * best, y: y + dy * best };
}

/** The point at a share of the way. */
export function pointAt(way, share) {
  const rest = 1 - share;
  const mix = (a, b, c, d) =>
    d === undefined
      ? rest * rest * a + 2 * rest * share * b + share * share * c
      : rest * rest * rest * a + 3 * rest * rest * share * b + 3 * rest * share * share * c + share * share * share * d;
  return way.second
    ? { x: mix(way.start.x, way.control.x, way.second.x, way.end.x), y: mix(way.start.y, way.control.y, way.second.y, way.end.y) }
    : { x: mix(way.start.x, way.control.x, way.end.x), y: mix(way.start.y, way.control.y, way.end.y) };
}

/** The three corners of the head at the end of a way, or at its start. */
export function headOf(way, isAtStart) {
  const tip = isAtStart ? way.start : way.end;
  const from = isAtStart ? way.control : (way.second ?? way.control);
  const length = Math.max(1e-6, Math.hypot(tip.x - from.x, tip.y - from.y));
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  return [
    [tip.x, tip.y],
    [tip.x - dx * 9 - dy * 4.2, tip.y - dy * 9 + dx * 4.2],
    [tip.x - dx * 9 + dy * 4.2, tip.y - dy * 9 - dx * 4.2],
  ];
}

/** How far a point lies from a way; far away where it cannot be near. */
export function distanceTo(way, x, y, reach) {
  const xs = [way.start.x, way.control.x, way.end.x, way.second?.x ?? way.end.x];
  const ys = [way.start.y, way.control.y, way.end.y, way.second?.y ?? way.end.y];
  if (x < Math.min(...xs) - reach || x > Math.max(...xs) + reach || y < Math.min(...ys) - reach || y > Math.max(...ys) + reach)
    return Infinity;
  let best = Infinity;
  let last = way.start;
  const steps = way.isStraight ? 1 : 16;
  for (let i = 1; i <= steps; i++) {
    const next = pointAt(way, i / steps);
    best = Math.min(best, toSegment(x, y, last, next));
    last = next;
  }
  return best;
}

function toSegment(x, y, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const share = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / Math.max(1e-9, dx * dx + dy * dy)));
  return Math.hypot(x - a.x - dx * share, y - a.y - dy * share);
}
