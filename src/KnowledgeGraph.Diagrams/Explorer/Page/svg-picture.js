// The graph as it is shown, as an SVG picture of its own.

import { boundsOf } from './camera.js';
import { dashOf, widthOf } from './edge-painter.js';
import { headOf, pointAt } from './routes.js';
import { labelOf } from './labels.js';
import { barsOf, colourOf, outlineOf, pathOf } from './shapes.js';
import { sentenceOf } from './data.js';

const Margin = 24;
const Font = 'Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';

/** The document. */
export function svgOf(title, scene, colours) {
  const bounds = boundsOf(scene.nodes);
  const [width, height] = [Math.ceil(bounds.width + 2 * Margin), Math.ceil(bounds.height + 2 * Margin)];
  const lines = scene.edges.map(edge => edgeOf(edge, colours));
  const labels = scene.edges.filter(edge => edge.label).map(edge => labelAt(edge, colours));
  const nodes = scene.nodes.map(node => nodeOf(node, colours));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[bounds.x - Margin, bounds.y - Margin, width, height].map(number).join(' ')}" width="${width}" height="${height}" role="img">\n`
    + `<title>${escaped(title)}</title>\n<rect x="${number(bounds.x - Margin)}" y="${number(bounds.y - Margin)}" width="${width}" height="${height}" fill="${colours.back}"/>\n`
    + `${[...lines, ...labels, ...nodes].join('\n')}\n</svg>\n`;
}

function edgeOf(edge, colours) {
  const way = edge.route;
  const at = point => `${number(point.x)},${number(point.y)}`;
  const data = way.isStraight ? `M${at(way.start)}L${at(way.end)}` : way.second ? `M${at(way.start)}C${at(way.control)} ${at(way.second)} ${at(way.end)}` : `M${at(way.start)}Q${at(way.control)} ${at(way.end)}`;
  const dash = dashOf(edge);
  const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"${dash[0] < 1 ? ' stroke-linecap="round"' : ''}` : '';
  const heads = [headOf(way, false), ...(edge.relation.both ? [headOf(way, true)] : [])].map(corners => `<path d="${pathOf(corners, true)}" fill="${colours.edge}"/>`).join('');
  const claims = edge.shown.length === 1 ? '1 claim' : `${edge.shown.length} claims`;
  return `<g><title>${escaped(`${sentenceOf(edge)}: ${claims}`)}</title><path d="${data}" fill="none" stroke="${colours.edge}" stroke-width="${widthOf(edge)}"${dashes}/>${heads}${edge.kind === 2 ? crossAt(pointAt(way, 0.2), colours) : ''}</g>`;
}

function crossAt({ x, y }, colours) {
  return `<path d="M${number(x - 5)},${number(y - 5)}L${number(x + 5)},${number(y + 5)}M${number(x - 5)},${number(y + 5)}L${number(x + 5)},${number(y - 5)}" stroke="${colours.denied}" stroke-width="2"/>`;
}

function labelAt(edge, colours) {
  const { left, top, right, bottom } = edge.label;
  return `<rect x="${number(left)}" y="${number(top)}" width="${number(right - left)}" height="${number(bottom - top)}" fill="${colours.back}"/>${text(labelOf(edge), (left + right) / 2, bottom - 4, 11, colours)}`;
}

function nodeOf(node, colours) {
  const colour = colourOf(node);
  const paint = colour < 0 ? `fill="${colours.back}" stroke="${colours.edge}" stroke-dasharray="3 2"` : `fill="${colours.fills[colour]}" stroke="${colours.strokes[colour]}"`;
  const bars = barsOf(node).map(bar => pathOf(bar, false)).join('');
  const lines = node.lines.map((line, i) => text(line, node.box.x, node.box.y - node.lines.length * 8 + 12.5 + i * 16, 13, colours)).join('');
  return `<g><title>${escaped(`${node.name}, ${node.kind}`)}</title><path d="${pathOf(outlineOf(node), true)}${bars}" ${paint} stroke-width="1.4"/>${lines}</g>`;
}

function text(words, x, y, size, colours) {
  return `<text x="${number(x)}" y="${number(y)}" text-anchor="middle" font-family='${Font}' font-size="${size}" fill="${colours.ink}">${escaped(words)}</text>`;
}

function number(value) {
  return String(+value.toFixed(1));
}

// XML cannot hold control characters nor halves of surrogate pairs, however written.
function escaped(words) {
  return words.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
