// Draws nodes: the shape of their type, and their name once it is large enough to be read. Nodes of one colour are one path: 2,000
// paths of their own would take longer than a frame.

import { marksOf, paintBands, paintSigns, traceRing } from './marks.js';
import { barsOf, colourOf, outlineOf } from './shapes.js';

const Readable = 0.5;

/** Sorts nodes into paths by colour, and what marks them. */
export function shapesOf(nodes) {
  return { fills: fillsOf(nodes), marks: marksOf([...nodes], traceRing) };
}

function fillsOf(nodes) {
  const shapes = new Map();
  for (const node of nodes) {
    const colour = colourOf(node);
    let path = shapes.get(colour);
    if (!path) shapes.set(colour, (path = new Path2D()));
    trace(path, (node.outline ??= outlineOf(node)));
    for (const [from, to] of barsOf(node)) {
      path.moveTo(...from);
      path.lineTo(...to);
    }
  }
  return shapes;
}

/** Draws nodes that were sorted; the context's coordinates are the world's. */
export function paintShapes(context, shapes, colours, scale) {
  // A ring reaches out from beneath the shape.
  paintBands(context, shapes.marks, colours, scale);
  context.lineJoin = 'round';
  context.lineWidth = Math.max(1.4, 0.8 / scale);
  for (const [colour, path] of shapes.fills) {
    context.fillStyle = colour < 0 ? colours.back : colours.fills[colour];
    context.strokeStyle = colour < 0 ? colours.edge : colours.strokes[colour];
    context.fill(path);
    context.setLineDash(colour < 0 ? [3, 2] : []);
    context.stroke(path);
  }
  context.setLineDash([]);
  paintSigns(context, shapes.marks, colours, scale);
}

/** Draws a ring around a node. */
export function paintRing(context, node, colours, scale) {
  const path = new Path2D();
  trace(path, (node.outline ??= outlineOf(node)));
  context.strokeStyle = colours.accent;
  context.lineWidth = Math.max(3, 2 / scale);
  context.stroke(path);
}

/** Writes the names of the nodes that lie in a part of the world. */
export function paintCaptions(context, nodes, colours, seen) {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = colours.ink;
  context.font = '13px Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';
  for (const node of nodes) {
    if (!isSeen(node, seen)) continue;
    let baseline = node.box.y - node.lines.length * 8 + 12.5;
    for (const text of node.lines) {
      // Another font than the one that was measured may be wider.
      context.fillText(text, node.box.x, baseline, node.box.width - 8);
      baseline += 16;
    }
  }
}

/** Whether names are large enough to be read within their nodes. */
export function isReadable(scale) {
  return scale >= Readable;
}

function trace(path, points) {
  path.moveTo(points[0][0], points[0][1]);
  for (let i = 1; i < points.length; i++) path.lineTo(points[i][0], points[i][1]);
  // Not closePath, which measures the whole path each time.
  path.lineTo(points[0][0], points[0][1]);
}

function isSeen({ box }, seen) {
  return (
    box.x + box.width / 2 > seen.left &&
    box.x - box.width / 2 < seen.right &&
    box.y + box.height / 2 > seen.top &&
    box.y - box.height / 2 < seen.bottom
  );
}
