// Who does what to whom: a row for each who acts, a column for each who is acted on. Plans and denials are no deeds and do not count;
// an empty cell means that nothing is said, which is not a balance of zero.

import { counted, el, fill, word } from './dom.js';
import { walkAmong } from './walking.js';

const Most = 40;

/** The view, in a panel of its own. */
export function createMatrixView(graph, store) {
  const panel = el('div', { class: 'matrix', tabindex: '0', role: 'region', 'aria-label': 'Matrix' });
  return {
    panel,
    show(selection) {
      const cells = cellsOf(selection);
      const rows = strongest(cells, cell => cell.source);
      const columns = strongest(cells, cell => cell.target);
      if (rows.all === 0) {
        fill(panel, el('p', { class: 'empty' }, 'No deeds between two who are named.'));
        return;
      }
      const head = el(
        'tr',
        {},
        el('td', { class: 'corner' }),
        columns.list.map(entity => el('th', { scope: 'col' }, nameOf(entity, store))),
      );
      const body = rows.list.map(row =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, nameOf(row, store)),
          columns.list.map(column => el('td', {}, cellOf(cells.get(keyOf(row, column)), store))),
        ),
      );
      const cut =
        rows.all > Most || columns.all > Most
          ? `Showing ${partOf(rows)} who act and ${partOf(columns)} who are acted on, those with most claims; filters show fewer.`
          : `${counted(rows.all, 'who acts', 'who act')} (rows), ${counted(columns.all, 'who is acted on', 'who are acted on')} (columns)`;
      fill(
        panel,
        el('p', { class: 'soft note' }, cut),
        legend(),
        el('table', { 'aria-label': 'Who does what to whom' }, el('thead', {}, head), el('tbody', {}, body)),
      );
      walkAmong(panel, 'button.cell');
    },
  };
}

function partOf({ all, list }) {
  return all === list.length ? `all ${all}` : `${list.length} of ${all}`;
}

const keyOf = (source, target) => `${source.id}~${target.id}`;

function cellsOf(selection) {
  const cells = new Map();
  const add = (source, target, edge) => {
    const key = keyOf(source, target);
    if (!cells.has(key)) cells.set(key, { key, source, target, friendly: 0, hostile: 0, other: 0, words: [] });
    const cell = cells.get(key);
    cell[edge.relation.sign > 0 ? 'friendly' : edge.relation.sign < 0 ? 'hostile' : 'other'] += edge.shown.length;
    cell.words.push(`${edge.relation.label}${edge.shown.length > 1 ? ` ×${edge.shown.length}` : ''}`);
  };
  for (const edge of selection.edges) {
    if (edge.kind > 0 || edge.source.isUnknown || edge.target.isUnknown) continue;
    add(edge.source, edge.target, edge);
    if (edge.relation.both && edge.source !== edge.target) add(edge.target, edge.source, edge);
  }
  return cells;
}

function strongest(cells, endOf) {
  const weights = new Map();
  for (const cell of cells.values()) weights.set(endOf(cell), (weights.get(endOf(cell)) ?? 0) + cell.friendly + cell.hostile + cell.other);
  const list = [...weights].sort((a, b) => b[1] - a[1] || a[0].number - b[0].number).map(([entity]) => entity);
  return { all: list.length, list: list.slice(0, Most) };
}

function nameOf(entity, store) {
  return el(
    'button',
    { type: 'button', class: 'link', tabindex: '-1', click: () => store.change({ selected: { kind: 'entity', id: entity.id } }) },
    word(entity.name),
  );
}

function cellOf(cell, store) {
  if (!cell) return null;
  const words = `${cell.source.name} → ${cell.target.name}: ${cell.words.join(', ')}`;
  return el(
    'button',
    {
      type: 'button',
      class: `cell ${styleOf(cell)}`,
      tabindex: '-1',
      title: words,
      'aria-label': `${textOf(cell)}, ${words}`,
      click: () => store.change({ selected: { kind: 'pair', id: cell.key } }),
    },
    textOf(cell),
  );
}

function styleOf({ friendly, hostile }) {
  return friendly > 0 && hostile > 0 ? 'mixed' : friendly > 0 ? 'good' : hostile > 0 ? 'bad' : 'even';
}

function textOf({ friendly, hostile, other }) {
  if (friendly === 0 && hostile === 0) return String(other);
  return `${friendly > 0 ? `+${friendly}` : ''}${hostile > 0 ? `−${hostile}` : ''}`;
}

function legend() {
  return el(
    'ul',
    { class: 'matrix-legend', 'aria-label': 'Legend' },
    [
      ['good', '+2', 'friendly claims'],
      ['bad', '−2', 'hostile claims'],
      ['mixed', '+1−2', 'both'],
      ['even', '2', 'other claims'],
    ].map(([style, text, label]) => el('li', {}, el('span', { class: `cell ${style}`, 'aria-hidden': 'true' }, text), label)),
  );
}
