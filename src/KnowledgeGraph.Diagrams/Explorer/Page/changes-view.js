// What changed since an earlier graph: facts, entities and articles that are new, gone or different.

import { Kinds } from './marks.js';
import { counted, el, fill, word } from './dom.js';

const AtOnce = 200;
const Parts = [
  ['fact', 'Facts'],
  ['entity', 'Entities'],
  ['article', 'Articles'],
];

/** The view, in a panel of its own. */
export function createChangesView(graph, store) {
  const panel = el('div', { class: 'changes', tabindex: '0', role: 'region', 'aria-label': 'Changes' });
  const totals = new Map(Kinds.map(({ id: kind }) => [kind, graph.changes.filter(change => change.kind === kind).length]));
  return {
    panel,
    show() {
      const { changeKinds } = store.state;
      const choices = Kinds.map(({ id: kind, sign, label }) =>
        el(
          'label',
          { class: `choice ${kind}` },
          el('input', {
            type: 'checkbox',
            value: kind,
            checked: changeKinds.has(kind),
            change: event => toggle(store, kind, event.target.checked),
          }),
          el('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
          el('span', { class: 'name' }, label),
          el('span', { class: 'count' }, totals.get(kind).toLocaleString('en')),
        ),
      );
      const sections = Parts.map(([what, title]) =>
        sectionOf(
          title,
          graph.changes.filter(change => change.what === what && changeKinds.has(change.kind)),
          graph,
          store,
        ),
      );
      const hasAny = sections.some(Boolean);
      fill(
        panel,
        el('div', { class: 'tools', role: 'group', 'aria-label': 'Kinds of changes' }, choices, seeInGraph(store)),
        hasAny
          ? sections.filter(Boolean)
          : el('p', { class: 'empty' }, graph.changes.length === 0 ? 'Both graphs say the same.' : 'No change of these kinds.'),
      );
    },
  };
}

function seeInGraph(store) {
  return el(
    'button',
    { type: 'button', id: 'see-in-graph', click: () => store.change({ marks: true, tab: 'graph' }) },
    'Mark in the graph',
  );
}

function toggle(store, kind, isShown) {
  const kinds = new Set(store.state.changeKinds);
  if (isShown) kinds.add(kind);
  else kinds.delete(kind);
  store.change({ changeKinds: kinds });
}

function sectionOf(title, changes, graph, store) {
  if (changes.length === 0) return null;
  const list = el('ul', { class: 'change-list' });
  const more = el('button', { type: 'button', class: 'more' });
  let count = 0;
  const show = () => {
    list.append(...changes.slice(count, count + AtOnce).map(change => changeItem(change, graph, store)));
    count = Math.min(changes.length, count + AtOnce);
    more.hidden = count === changes.length;
    more.textContent = `Show more (${(changes.length - count).toLocaleString('en')} left)`;
  };
  more.addEventListener('click', show);
  show();
  return el(
    'section',
    {},
    el('h2', {}, `${title} `, el('span', { class: 'count' }, counted(changes.length, 'change', 'changes'))),
    list,
    more,
  );
}

/** A change with what it is about, its fields and its quote. */
export function changeItem(change, graph, store) {
  const { sign, label } = Kinds.find(kind => kind.id === change.kind);
  const target = targetOf(change, graph);
  const text = word(change.text);
  return el(
    'li',
    { class: change.kind },
    el('span', { class: 'sign', title: label }, el('span', { class: 'unseen' }, `${label}: `), el('span', { 'aria-hidden': 'true' }, sign)),
    el(
      'div',
      {},
      el(
        'p',
        {},
        target ? el('button', { type: 'button', class: 'link', click: () => store.change({ selected: target }) }, text) : text,
        change.when ? el('span', { class: 'soft' }, ` ${change.when}`) : null,
      ),
      (change.fields ?? []).map(([name, before, after]) =>
        el(
          'p',
          { class: 'field' },
          el('span', { class: 'soft' }, `${name} `),
          word(before || 'none', { class: 'before' }),
          ' → ',
          word(after || 'none', { class: 'after' }),
        ),
      ),
      change.quote ? el('blockquote', {}, word(change.quote), el('footer', { class: 'soft' }, word(change.article))) : null,
    ),
  );
}

/** What changed of an edge. */
export function changesOf(edge, graph) {
  return (graph.changes ?? []).filter(change => change.what === 'fact' && isAbout(change, edge, graph));
}

function isAbout({ s, o, relation, k }, edge, graph) {
  if (relation !== edge.relation.id || (k ?? 0) !== edge.kind) return false;
  const isEnd = (number, entity) => (number === undefined ? entity.isUnknown : graph.entities[number] === entity);
  if (isEnd(s, edge.source) && isEnd(o, edge.target)) return true;
  return Boolean(edge.relation.both) && isEnd(s, edge.target) && isEnd(o, edge.source);
}

function targetOf(change, graph) {
  const [source, target] = [graph.entities[change.s], graph.entities[change.o]];
  const edge = change.what === 'fact' ? (source ?? target)?.edges.find(candidate => isAbout(change, candidate, graph)) : null;
  if (edge) return { kind: 'edge', id: edge.id };
  return source ? { kind: 'entity', id: source.id } : null;
}
