// What the signs of the graph mean: only those that it shows.

import { el, fill } from './dom.js';
import { swatch } from './shapes.js';

const Lines = [
  ['solid', 'stated as fact', edge => edge.kind === 0 && edge.isFirm],
  ['dashed', 'attributed or hedged', edge => edge.kind === 0 && !edge.isFirm],
  ['dotted', 'planned', edge => edge.kind === 1],
  ['crossed', 'denied', edge => edge.kind === 2],
];

/** Fills the legend for what is shown. */
export function legendOf(legend, graph, { edges, nodes }) {
  const used = new Set([...nodes].map(node => node.type).filter(Boolean));
  const types = graph.types.filter(type => used.has(type)).map(type => el('li', {}, swatch({ type }), type.label));
  const unknown = [...nodes].some(node => node.isUnknown) ? [el('li', {}, swatch({ type: null }), 'not named')] : [];
  const lines = Lines.filter(([, , isOf]) => edges.some(isOf)).map(([style, label]) => el('li', {}, line(style), label));
  fill(legend, el('ul', { 'aria-label': 'Legend' }, types, unknown, lines));
}

function line(style) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 34 12');
  svg.setAttribute('class', `line-sign ${style}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [kind, data] of [
    ['stroke', 'M1,6L27,6'],
    ['head', 'M33,6L25,2.5L25,9.5Z'],
    ...(style === 'crossed' ? [['cross', 'M9,2L17,10M9,10L17,2']] : []),
  ]) {
    const path = document.createElementNS(svg.namespaceURI, 'path');
    path.setAttribute('d', data);
    path.setAttribute('class', kind);
    svg.append(path);
  }
  return svg;
}
