// The graph as it is shown, as an SVG picture of its own.

import { boundsOf } from './camera.js';
import { dashOf, widthOf } from './edge-painter.js';
import { headOf, pointAt } from './routes.js';
import { labelOf } from './labels.js';
import { Band, Kinds, SignRadius, signPlace, strokesOf } from './marks.js';
import { barsOf, colourOf, outlineOf, pathOf } from './shapes.js';
import { sentenceOf } from './data.js';

const Margin = 24;
const Font = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

/** The document. */
export function svgOf(title, scene, colours) {
  const bounds = boundsOf(scene.nodes);
  const frame = {
    x: bounds.x - Margin,
    y: bounds.y - Margin,
    width: Math.ceil(bounds.width + 2 * Margin),
    height: Math.ceil(bounds.height + 2 * Margin),
  };
  const parts = [
    tag('title', {}, escaped(title)),
    tag('rect', { ...frame, fill: colours.back }),
    ...scene.edges.map(edge => edgeOf(edge, colours)),
    ...scene.edges.filter(edge => edge.label).map(edge => labelAt(edge, colours)),
    ...scene.nodes.map(node => nodeOf(node, colours)),
  ];
  const viewBox = [frame.x, frame.y, frame.width, frame.height].map(number).join(' ');
  const head = { xmlns: 'http://www.w3.org/2000/svg', viewBox, width: frame.width, height: frame.height, role: 'img' };
  return `${tag('svg', head, `\n${parts.join('\n')}\n`)}\n`;
}

function edgeOf(edge, colours) {
  const dash = dashOf(edge);
  const line = { d: dataOf(edge.route), fill: 'none', stroke: colours.edge, 'stroke-width': widthOf(edge) };
  if (dash.length > 0) line['stroke-dasharray'] = dash.join(' ');
  if (dash[0] < 1) line['stroke-linecap'] = 'round';
  const heads = [headOf(edge.route, false), ...(edge.relation.both ? [headOf(edge.route, true)] : [])];
  const claims = edge.shown.length === 1 ? '1 claim' : `${edge.shown.length} claims`;
  return tag(
    'g',
    {},
    [
      tag('title', {}, escaped(`${sentenceOf(edge)}: ${claims}`)),
      edge.mark ? bandOf(edge.mark, line.d, colours) : '',
      tag('path', line),
      ...heads.map(corners => tag('path', { d: pathOf(corners, true), fill: colours.edge })),
      edge.kind === 2 ? crossAt(pointAt(edge.route, 0.2), colours) : '',
      edge.mark ? signOf(edge, colours) : '',
    ].join(''),
  );
}

function bandOf(mark, d, colours) {
  const { dash } = Kinds.find(({ id }) => id === mark);
  const band = { d, fill: 'none', stroke: colours[mark], 'stroke-width': Band, 'stroke-opacity': 0.6 };
  return tag('path', dash.length > 0 ? { ...band, 'stroke-dasharray': dash.join(' ') } : band);
}

function signOf(item, colours) {
  const place = signPlace(item);
  const strokes = strokesOf(item.mark, place).map(line => pathOf(line, false));
  const ground = { cx: place.x, cy: place.y, r: SignRadius, fill: colours.back, stroke: colours[item.mark], 'stroke-width': 1.6 };
  return tag('circle', ground) + tag('path', { d: strokes.join(''), stroke: colours[item.mark], 'stroke-width': 2, fill: 'none' });
}

function dataOf(way) {
  const at = point => `${number(point.x)},${number(point.y)}`;
  if (way.isStraight) return `M${at(way.start)}L${at(way.end)}`;
  return way.second
    ? `M${at(way.start)}C${at(way.control)} ${at(way.second)} ${at(way.end)}`
    : `M${at(way.start)}Q${at(way.control)} ${at(way.end)}`;
}

function crossAt({ x, y }, colours) {
  const [left, top, right, bottom] = [x - 5, y - 5, x + 5, y + 5].map(number);
  return tag('path', {
    d: `M${left},${top}L${right},${bottom}M${left},${bottom}L${right},${top}`,
    stroke: colours.denied,
    'stroke-width': 2,
  });
}

function labelAt(edge, colours) {
  const { left, top, right, bottom } = edge.label;
  const ground = tag('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: colours.back });
  return ground + text(labelOf(edge), (left + right) / 2, bottom - 4, 11, colours);
}

function nodeOf(node, colours) {
  const colour = colourOf(node);
  const shape =
    pathOf(outlineOf(node), true) +
    barsOf(node)
      .map(bar => pathOf(bar, false))
      .join('');
  const paint =
    colour < 0
      ? { fill: colours.back, stroke: colours.edge, 'stroke-dasharray': '3 2' }
      : { fill: colours.fills[colour], stroke: colours.strokes[colour] };
  const first = node.box.y - node.lines.length * 8 + 12.5;
  const lines = node.lines.map((line, i) => text(line, node.box.x, first + i * 16, 13, colours)).join('');
  return tag(
    'g',
    {},
    [
      tag('title', {}, escaped(`${node.name}, ${node.kind}`)),
      node.mark ? bandOf(node.mark, pathOf(outlineOf(node), true), colours) : '',
      tag('path', { d: shape, ...paint, 'stroke-width': 1.4 }),
      node.mark ? signOf(node, colours) : '',
      lines,
    ].join(''),
  );
}

function text(words, x, y, size, colours) {
  return tag('text', { x, y, 'text-anchor': 'middle', 'font-family': Font, 'font-size': size, fill: colours.ink }, escaped(words));
}

// Only what the page itself makes becomes an attribute; what articles say comes as content, escaped before.
function tag(name, attributes, content) {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : value}"`)
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

function number(value) {
  return String(+value.toFixed(1));
}

// XML cannot hold control characters nor halves of surrogate pairs, however written.
function escaped(words) {
  return words
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
