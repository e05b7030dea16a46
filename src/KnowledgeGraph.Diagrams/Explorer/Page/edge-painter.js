// Draws edges in as few strokes as there are kinds of line: 5,000 strokes of their own would take longer than a frame.

import { headOf, pointAt } from './routes.js';
import { marksOf, paintBands, paintSigns } from './marks.js';

/** The widths of lines, by the number of claims behind them. */
export function widthOf(edge) {
  const count = edge.shown.length;
  return count <= 1 ? 1.3 : count <= 3 ? 1.9 : count <= 7 ? 2.6 : 3.4;
}

/** The dashes of an edge: none for facts, dashed for what is only reported, dotted for plans. */
export function dashOf(edge) {
  return edge.kind === 1 ? [0.1, 4.5] : edge.kind === 0 && !edge.isFirm ? [7, 4] : [];
}

/** Sorts edges into kinds of line, each with its path, and the paths of heads and crosses; what is marked comes apart from the rest. */
export function linesOf(edges) {
  const marked = edges.filter(edge => edge.mark);
  if (marked.length === 0) return sorted(edges);
  const marks = marksOf(marked, (path, edge) => trace(path, edge.route));
  return { ...sorted(edges.filter(edge => !edge.mark)), marked: { lines: sorted(marked), marks } };
}

function sorted(edges) {
  const kinds = new Map();
  const [heads, crosses] = [new Path2D(), new Path2D()];
  for (const edge of edges) {
    const [width, dash] = [widthOf(edge), dashOf(edge)];
    const key = `${width} ${dash}`;
    let kind = kinds.get(key);
    if (!kind) kinds.set(key, (kind = { width, dash, path: new Path2D() }));
    trace(kind.path, edge.route);
    triangle(heads, headOf(edge.route, false));
    if (edge.relation.both) triangle(heads, headOf(edge.route, true));
    if (edge.kind === 2) cross(crosses, pointAt(edge.route, 0.2));
  }
  return { kinds: [...kinds.values()], heads, crosses };
}

/** Adds a way to a path. */
export function trace(path, way) {
  path.moveTo(way.start.x, way.start.y);
  if (way.isStraight) path.lineTo(way.end.x, way.end.y);
  else if (way.second) path.bezierCurveTo(way.control.x, way.control.y, way.second.x, way.second.y, way.end.x, way.end.y);
  else path.quadraticCurveTo(way.control.x, way.control.y, way.end.x, way.end.y);
}

/** Draws lines that were sorted; the context's coordinates are the world's. What is not marked steps back where something is. */
export function paintLines(context, lines, colour, colours, options) {
  const alpha = context.globalAlpha;
  if (options.hasMarks) context.globalAlpha = alpha * 0.4;
  strokeLines(context, lines, colour, colours.denied, options);
  context.globalAlpha = alpha;
  if (!lines.marked) return;
  context.globalAlpha = alpha * 0.6;
  paintBands(context, lines.marked.marks, colours, options.scale);
  context.globalAlpha = alpha;
  strokeLines(context, lines.marked.lines, colour, colours.denied, options);
  paintSigns(context, lines.marked.marks, colours, options.scale);
}

function strokeLines(context, lines, colour, denied, options) {
  context.strokeStyle = colour;
  context.fillStyle = colour;
  for (const { width, dash, path } of lines.kinds) {
    // Seen from afar, dashes are too small to be told apart and dear to draw.
    const isDashed = dash.length > 0 && options.scale > 0.25;
    context.setLineDash(isDashed ? dash : []);
    context.lineCap = dash[0] < 1 ? 'round' : 'butt';
    context.lineWidth = Math.max(width + options.wider, 0.7 / options.scale);
    context.stroke(path);
  }
  context.setLineDash([]);
  if (options.scale > 0.2) context.fill(lines.heads);
  context.strokeStyle = denied;
  context.lineWidth = Math.max(2, 1 / options.scale);
  context.stroke(lines.crosses);
}

// Filling closes it. Chromium's closePath measures the whole path each time, which for thousands would take a tenth of a second.
function triangle(path, corners) {
  path.moveTo(...corners[0]);
  path.lineTo(...corners[1]);
  path.lineTo(...corners[2]);
}

function cross(path, { x, y }) {
  path.moveTo(x - 5, y - 5);
  path.lineTo(x + 5, y + 5);
  path.moveTo(x - 5, y + 5);
  path.lineTo(x + 5, y - 5);
}
