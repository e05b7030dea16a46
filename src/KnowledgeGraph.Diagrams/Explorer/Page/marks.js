// The marks of what changed since an earlier graph. A broad band beneath a line, or a ring around a name, is whole where something is
// new, hatched where it is gone, and broken where it is different; a sign says the same, so that nothing is told by colour alone.

import { outlineOf } from './shapes.js';
import { pointAt } from './routes.js';

/** The kinds of changes: the sign, what it means, and the dashes of its band. */
export const Kinds = [
  { id: 'added', sign: '+', label: 'New', dash: [] },
  { id: 'removed', sign: '−', label: 'Gone', dash: [2.5, 4.5] },
  { id: 'changed', sign: '~', label: 'Different', dash: [13, 6] },
];

/** How broad a band is, and how large a sign. */
export const Band = 9;
export const SignRadius = 8;
const SignsFrom = 0.3;
const SignShare = 0.33;

/** Whether an edge is drawn: something says it, or it is gone and marked so. */
export function isDrawn(edge) {
  return edge.shown.length > 0 || edge.mark === 'removed';
}

/** Where the sign of an edge or a node stands. */
export function signPlace(item) {
  if (item.route) return pointAt(item.route, SignShare);
  return { x: item.box.x - item.box.width / 2, y: item.box.y - item.box.height / 2 };
}

/** The strokes of a sign around a place, each two points. */
export function strokesOf(mark, { x, y }) {
  const level = [
    [x - 4, y],
    [x + 4, y],
  ];
  if (mark === 'removed') return [level];
  if (mark === 'added')
    return [
      level,
      [
        [x, y - 4],
        [x, y + 4],
      ],
    ];
  const wave = [-4.5, -2, 2, 4.5].map((along, i) => [x + along, y + [1.2, -2, 2, -1.2][i]]);
  return [wave.slice(0, 2), wave.slice(1, 3), wave.slice(2)];
}

/** Sorts what is marked among edges or nodes into a band and signs for each kind; nothing where nothing is. */
export function marksOf(items, trace) {
  const marks = [];
  for (const { id, dash } of Kinds) {
    const marked = items.filter(item => item.mark === id);
    if (marked.length === 0) continue;
    const [band, grounds, signs] = [new Path2D(), new Path2D(), new Path2D()];
    for (const item of marked) {
      trace(band, item);
      const place = signPlace(item);
      grounds.moveTo(place.x + SignRadius, place.y);
      grounds.arc(place.x, place.y, SignRadius, 0, 2 * Math.PI);
      for (const [from, to] of strokesOf(id, place)) {
        signs.moveTo(...from);
        signs.lineTo(...to);
      }
    }
    marks.push({ id, dash, band, grounds, signs });
  }
  return marks;
}

/** Draws bands; the context's coordinates are the world's. */
export function paintBands(context, marks, colours, scale) {
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  context.lineWidth = Math.max(Band, 4 / scale);
  for (const { id, dash, band } of marks) {
    context.strokeStyle = colours[id];
    context.setLineDash(scale > 0.25 ? dash : []);
    context.stroke(band);
  }
  context.setLineDash([]);
}

/** Draws signs. */
export function paintSigns(context, marks, colours, scale) {
  if (scale < SignsFrom) return;
  for (const { id, grounds, signs } of marks) {
    context.fillStyle = colours.back;
    context.fill(grounds);
    context.strokeStyle = colours[id];
    context.lineWidth = 1.6;
    context.stroke(grounds);
    context.lineWidth = 2;
    context.stroke(signs);
  }
}

/** Adds the ring around a node to a path. */
export function traceRing(path, node) {
  const points = (node.outline ??= outlineOf(node));
  path.moveTo(...points[0]);
  for (const point of points) path.lineTo(...point);
  path.lineTo(...points[0]);
}
