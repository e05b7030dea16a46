// Draws nodes: the shape of their type, and their name once it is large enough to be read.

import { barsOf, colourOf, outlineOf } from './shapes.js';

const Readable = 0.5;

/** Draws the nodes that lie in a part of the world. */
export function paintNodes(context, nodes, colours, options) {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const node of nodes) {
    if (!isSeen(node, options.seen)) continue;
    const colour = colourOf(node);
    const isChosen = options.chosen.has(node);
    tracePolygon(context, node.outline ??= outlineOf(node));
    context.fillStyle = colour < 0 ? colours.back : colours.fills[colour];
    context.fill();
    context.strokeStyle = isChosen ? colours.accent : colour < 0 ? colours.edge : colours.strokes[colour];
    context.lineWidth = Math.max(isChosen ? 3 : 1.4, (isChosen ? 2 : 0.8) / options.scale);
    if (colour < 0) context.setLineDash([3, 2]);
    context.stroke();
    if (colour < 0) context.setLineDash([]);
    for (const [from, to] of barsOf(node)) line(context, from, to);
    if (options.scale >= Readable) paintName(context, node, colours);
  }
}

/** Whether names are large enough to be read within their nodes. */
export function isReadable(scale) {
  return scale >= Readable;
}

function paintName(context, node, colours) {
  context.fillStyle = colours.ink;
  context.font = '13px Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';
  let baseline = node.box.y - node.lines.length * 8 + 12.5;
  for (const text of node.lines) {
    // Another font than the one that was measured may be wider.
    context.fillText(text, node.box.x, baseline, node.box.width - 8);
    baseline += 16;
  }
}

function tracePolygon(context, points) {
  context.beginPath();
  for (let i = 0; i < points.length; i++) {
    if (i === 0) context.moveTo(points[i][0], points[i][1]);
    else context.lineTo(points[i][0], points[i][1]);
  }
  context.closePath();
}

function line(context, from, to) {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

function isSeen({ box }, seen) {
  return box.x + box.width / 2 > seen.left && box.x - box.width / 2 < seen.right && box.y + box.height / 2 > seen.top && box.y - box.height / 2 < seen.bottom;
}
