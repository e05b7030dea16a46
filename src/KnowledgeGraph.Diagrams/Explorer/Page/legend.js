// What the signs of the graph mean: only those that it shows.

import { el, fill } from './dom.js';
import { Kinds, strokesOf } from './marks.js';
import { swatch } from './shapes.js';

const Lines = [
  ['solid', 'stated as fact', edge => edge.kind === 0 && edge.isFirm],
  ['dashed', 'attributed or hedged', edge => edge.kind === 0 && !edge.isFirm],
  ['dotted', 'planned', edge => edge.kind === 1],
  ['crossed', 'denied', edge => edge.kind === 2],
];

/** Fills the legend for what is shown. */
export function legendOf(legend, graph, { edges, nodes, gone }) {
  const used = new Set([...nodes, ...gone.flatMap(edge => [edge.source, edge.target])].map(node => node.type).filter(Boolean));
  const types = graph.types.filter(type => used.has(type)).map(type => el('li', {}, swatch({ type }), type.label));
  const unknown = [...nodes].some(node => node.isUnknown) ? [el('li', {}, swatch({ type: null }), 'not named')] : [];
  const lines = Lines.filter(([, , isOf]) => edges.some(isOf)).map(([style, label]) => el('li', {}, line(style), label));
  const marked = new Set([...edges, ...gone, ...nodes].map(item => item.mark));
  const marks = Kinds.filter(({ id }) => marked.has(id)).map(kind => el('li', {}, bandOf(kind), kind.label.toLowerCase()));
  fill(legend, el('ul', { 'aria-label': 'Legend' }, types, unknown, lines, marks));
}

function bandOf({ id, dash }) {
  const svg = signSvg('marked');
  add(svg, { d: 'M1,6L33,6', class: `band ${id}`, 'stroke-dasharray': dash.join(' ') || 'none' });
  add(svg, { d: 'M1,6L33,6', class: 'stroke' });
  add(svg, { d: 'M12,6a5,5 0 1 0 10,0a5,5 0 1 0 -10,0Z', class: `mark-sign ${id}` });
  const strokes = strokesOf(id, { x: 0, y: 0 }).map(([from, to]) => `M${from}L${to}`);
  add(svg, { d: strokes.join(''), class: `mark-sign ${id}`, transform: 'translate(17 6) scale(0.7)' });
  return svg;
}

function line(style) {
  const svg = signSvg(style);
  add(svg, { d: 'M1,6L27,6', class: 'stroke' });
  add(svg, { d: 'M33,6L25,2.5L25,9.5Z', class: 'head' });
  if (style === 'crossed') add(svg, { d: 'M9,2L17,10M9,10L17,2', class: 'cross' });
  return svg;
}

function signSvg(style) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 34 12');
  svg.setAttribute('class', `line-sign ${style}`);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function add(svg, attributes) {
  const path = document.createElementNS(svg.namespaceURI, 'path');
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  svg.append(path);
}
