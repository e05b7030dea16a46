// Every claim that is shown as a row of a table: sorted by any column, searched, walked by keys. Only the rows on screen exist, so that
// length costs nothing.

import { counted, el, fill, word } from './dom.js';
import { Modalities } from './data.js';
import { byTime, isoOf, timeOf } from './dates.js';
import { folded } from './search.js';

const RowHeight = 34;
const Spare = 8;

const Columns = [
  { key: 'subject', title: 'Who', of: claim => claim.edge.source.name },
  { key: 'relation', title: 'Does', of: claim => claim.edge.relation.label },
  { key: 'object', title: 'Whom', of: claim => claim.edge.target.name },
  { key: 'how', title: 'How it is said', of: claim => Modalities[claim.modality].label, order: (a, b) => a.modality - b.modality },
  { key: 'when', title: 'When', of: timeOf, order: byTime },
  { key: 'by', title: 'Said by', of: claim => claim.by.map(entity => entity.name).join(', ') },
  { key: 'source', title: 'Article', of: claim => claim.article.title },
  { key: 'published', title: 'Published', of: claim => (claim.article.day === null ? '' : isoOf(claim.article.day)) },
  { key: 'quote', title: 'Quote', of: claim => claim.quote },
];

/** The view, in a panel of its own. */
export function createFactsView(graph, store) {
  const view = { store, rows: [], current: 0, first: -1, last: -1 };
  const search = el('input', {
    type: 'search',
    id: 'facts-find',
    placeholder: 'Find in facts',
    'aria-label': 'Find in facts',
    maxlength: '200',
    input: event => store.change({ find: event.target.value }),
  });
  view.count = el('p', { class: 'soft', role: 'status', id: 'facts-count' });
  view.body = el('tbody');
  const heads = Columns.map(column =>
    el(
      'th',
      { scope: 'col', 'data-key': column.key, class: `column-${column.key}` },
      el('button', { type: 'button', click: () => sortBy(view, column.key) }, column.title),
    ),
  );
  view.table = el(
    'table',
    { role: 'grid', 'aria-label': 'Facts', 'aria-readonly': 'true' },
    el('thead', {}, el('tr', { 'aria-rowindex': 1 }, heads)),
    view.body,
  );
  view.scroller = el('div', { class: 'facts-scroll', scroll: () => render(view) }, view.table);
  view.panel = el('div', { class: 'facts' }, el('div', { class: 'tools' }, search, view.count), view.scroller);
  view.body.addEventListener('keydown', event => {
    if (walk(view, event)) event.preventDefault();
  });
  view.body.addEventListener('click', event => open(view, event.target.closest('tr')));
  new ResizeObserver(() => render(view)).observe(view.scroller);
  return {
    panel: view.panel,
    show(selection) {
      if (search.value !== store.state.find) search.value = store.state.find;
      view.rows = rowsOf(selection, store.state);
      view.current = 0;
      view.count.textContent =
        view.rows.length === selection.claims
          ? counted(selection.claims, 'claim', 'claims')
          : `${view.rows.length.toLocaleString('en')} of ${counted(selection.claims, 'claim', 'claims')}`;
      view.table.setAttribute('aria-rowcount', view.rows.length + 1);
      for (const head of heads)
        head.setAttribute(
          'aria-sort',
          head.dataset.key !== store.state.sort.key ? 'none' : store.state.sort.isDown ? 'descending' : 'ascending',
        );
      view.scroller.scrollTop = 0;
      view.first = -1;
      render(view);
    },
    rows: () => view.rows,
  };
}

/** The claims that are shown and hold the words searched for, in the order chosen. */
export function rowsOf(selection, state) {
  const wanted = folded(state.find.trim()).split(/\s+/).filter(Boolean);
  const claims = selection.edges
    .flatMap(edge => edge.shown)
    .filter(claim => {
      if (wanted.length === 0) return true;
      claim.text ??= folded(Columns.map(column => column.of(claim)).join('\n'));
      return wanted.every(part => claim.text.includes(part));
    });
  const column = Columns.find(candidate => candidate.key === state.sort.key) ?? Columns[4];
  const order = column.order ?? byText(column);
  const sign = state.sort.isDown ? -1 : 1;
  return claims.sort((a, b) => sign * order(a, b) || byTime(a, b));
}

// Texts are read once per claim, not once per comparison; empty ones come last.
function byText(column) {
  const texts = new Map();
  const of = claim => {
    if (!texts.has(claim)) texts.set(claim, folded(column.of(claim)) || '\uffff');
    return texts.get(claim);
  };
  return (a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0);
}

function sortBy(view, key) {
  const { sort } = view.store.state;
  view.store.change({ sort: { key, isDown: sort.key === key && !sort.isDown } });
}

function render(view) {
  const height = view.scroller.clientHeight;
  if (height === 0) return;
  const first = Math.max(0, Math.floor(view.scroller.scrollTop / RowHeight) - Spare);
  const last = Math.min(view.rows.length, first + Math.ceil(height / RowHeight) + 2 * Spare);
  if (first === view.first && last === view.last) return;
  const hasFocus = view.body.contains(document.activeElement);
  [view.first, view.last] = [first, last];
  fill(
    view.body,
    spacer(first * RowHeight),
    view.rows.slice(first, last).map((claim, i) => rowOf(view, claim, first + i)),
    spacer((view.rows.length - last) * RowHeight),
  );
  if (hasFocus) focus(view);
}

function rowOf(view, claim, number) {
  return el(
    'tr',
    {
      'aria-rowindex': number + 2,
      'data-number': number,
      tabindex: number === view.current ? '0' : '-1',
      class: claim.edge.kind === 2 ? 'is-denied' : null,
    },
    Columns.map(column => el('td', { class: `column-${column.key}` }, word(column.of(claim)))),
  );
}

function spacer(height) {
  const row = el('tr', { 'aria-hidden': 'true', class: 'spacer' });
  row.style.height = `${height}px`;
  return row;
}

function walk(view, event) {
  const page = Math.max(1, Math.floor(view.scroller.clientHeight / RowHeight) - 2);
  const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
  if (event.key === 'Enter' || event.key === ' ') {
    open(view, event.target.closest('tr'));
    return true;
  }
  if (!(event.key in steps)) return false;
  view.current = Math.min(view.rows.length - 1, Math.max(0, view.current + steps[event.key]));
  const top = view.current * RowHeight;
  const { scrollTop, clientHeight } = view.scroller;
  // The head of the table covers the first row's height.
  if (top < scrollTop) view.scroller.scrollTop = top;
  else if (top + 2 * RowHeight > scrollTop + clientHeight) view.scroller.scrollTop = top + 2 * RowHeight - clientHeight;
  view.first = -1;
  render(view);
  focus(view);
  return true;
}

function focus(view) {
  view.body.querySelector(`tr[data-number="${view.current}"]`)?.focus({ preventScroll: true });
}

function open(view, row) {
  if (!row?.dataset.number) return;
  view.current = Number(row.dataset.number);
  for (const other of view.body.querySelectorAll('tr[data-number]')) other.tabIndex = other === row ? 0 : -1;
  const claim = view.rows[view.current];
  view.store.change({ selected: { kind: 'edge', id: claim.edge.id } });
}
