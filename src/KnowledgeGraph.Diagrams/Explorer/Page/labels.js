// Which labels have room. Labels of edges are placed once, in the world, so that they do not jump while it moves; from afar the names
// of the most connected nodes are written at a size that can be read, as many as do not overlap.

import { SignRadius, signPlace } from './marks.js';
import { pointAt } from './routes.js';

const EdgeFont = '11px Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';
const NameFont = 'bold 12px Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';
const MostNames = 40;
const Cell = 160;

const widths = new Map();
let pen = null;

// Each text once: relations are few, edges are many.
function measure(text, font) {
  const key = font + text;
  if (!widths.has(key)) {
    pen ??= document.createElement('canvas').getContext('2d');
    pen.font = font;
    widths.set(key, pen.measureText(text).width);
  }
  return widths.get(key);
}

/** What stands at an edge. */
export function labelOf(edge) {
  const kind = ['', ' (planned)', ' (denied)'][edge.kind];
  return edge.shown.length > 1 ? `${edge.relation.label}${kind} ×${edge.shown.length}` : edge.relation.label + kind;
}

/** Gives each edge the box of its label, or none where there is no room. */
export function placeLabels(edges, nodes) {
  const grid = new Grid();
  for (const node of nodes) grid.add(boxAround(node.box.x, node.box.y, node.box.width, node.box.height));
  for (const item of [...edges, ...nodes].filter(marked => marked.mark)) {
    const { x, y } = signPlace(item);
    grid.add(boxAround(x, y, 2 * SignRadius, 2 * SignRadius));
  }
  for (const edge of edges) {
    const text = labelOf(edge);
    [edge.labelText, edge.labelWidth] = [text, measure(text, EdgeFont) + 6];
    edge.label = null;
    // What most say finds its place first only if the order is kept: edges come as the graph has them, the same each time.
    for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      const { x, y } = edge.source === edge.target ? edge.route.middle : pointAt(edge.route, share);
      const box = boxAround(x, y, edge.labelWidth, 15);
      if (grid.isTaken(box)) continue;
      grid.add(box);
      edge.label = box;
      break;
    }
  }
}

/** Writes the labels of edges, on a ground that interrupts their lines. */
export function paintLabels(context, edges, colours, seen) {
  context.font = EdgeFont;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const edge of edges) {
    const box = edge.label;
    if (!box || box.right < seen.left || box.left > seen.right || box.bottom < seen.top || box.top > seen.bottom) continue;
    context.fillStyle = colours.back;
    context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    context.fillStyle = colours.ink;
    context.fillText(edge.labelText, (box.left + box.right) / 2, box.bottom - 4);
  }
}

/** The nodes whose names are written from afar, the most connected first, each with its box in the world. */
export function namesFor(nodes, scale) {
  const names = [];
  const grid = new Grid(Cell / scale);
  for (const node of [...nodes]
    .filter(node => !node.isUnknown)
    .sort((a, b) => b.weight - a.weight || a.number - b.number)
    .slice(0, MostNames * 4)) {
    node.nameWidth ??= measure(node.name.slice(0, 40), NameFont);
    // Under the node, so that its shape is seen.
    const box = boxAround(node.box.x, node.box.y + node.box.height / 2 + 8 / scale, (node.nameWidth + 24) / scale, 30 / scale);
    if (grid.isTaken(box)) continue;
    grid.add(box);
    names.push(node);
    if (names.length === MostNames) break;
  }
  return names;
}

/** Writes names from afar; the context's coordinates are the screen's. */
export function paintNames(context, names, colours, camera, width) {
  context.font = NameFont;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.back;
  context.fillStyle = colours.ink;
  for (const node of names) {
    const text = node.name.slice(0, 40);
    const [x, y] = [node.box.x * camera.scale + camera.x, (node.box.y + node.box.height / 2) * camera.scale + camera.y + 9];
    // What stands at the rim of the screen is written within it, what is beyond is not.
    const room = node.nameWidth / 2 + 4;
    if (x < -room / 2 || x > width + room / 2) continue;
    const middle = Math.max(room, Math.min(width - room, x));
    context.strokeText(text, middle, y);
    context.fillText(text, middle, y);
  }
}

function boxAround(x, y, width, height) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

// Boxes by the squares that they touch, so that only near ones are compared.
class Grid {
  constructor(size = Cell) {
    this.size = size;
    this.cells = new Map();
  }

  add(box) {
    for (const key of this.keys(box)) {
      if (this.cells.has(key)) this.cells.get(key).push(box);
      else this.cells.set(key, [box]);
    }
  }

  isTaken(box) {
    return this.keys(box).some(key =>
      this.cells
        .get(key)
        ?.some(other => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom),
    );
  }

  keys(box) {
    const keys = [];
    for (let x = Math.floor(box.left / this.size); x <= Math.floor(box.right / this.size); x++) {
      for (let y = Math.floor(box.top / this.size); y <= Math.floor(box.bottom / this.size); y++) keys.push(x * 65536 + y);
    }
    return keys;
  }
}
