// Filters by type, relation, firmness, publisher and speaker, each with its number of claims.

import { byId, el, fill, word } from './dom.js';
import { Modalities } from './data.js';
import { speakersOf } from './selection.js';
import { standardState, withHidden } from './state.js';
import { swatch } from './shapes.js';

const LongList = 12;

/** Builds the filters and keeps them as the state is. */
export function createFilters(graph, store) {
  const facets = facetsOf(graph).filter(facet => facet.values.length > 1);
  const reset = el(
    'button',
    {
      type: 'button',
      id: 'filters-reset',
      class: 'plain',
      click: () => store.change({ hidden: standardState().hidden, around: null, time: standardState().time }),
    },
    'Reset all',
  );
  const around = el('div', { id: 'around' });
  fill(
    byId('filters'),
    el('div', { class: 'filters-head' }, el('h2', {}, 'Filters'), reset),
    around,
    facets.map(facet => sectionOf(facet, store)),
  );
  const refresh = () => {
    for (const input of byId('filters').querySelectorAll('input[data-facet]'))
      input.checked = !store.state.hidden[input.dataset.facet].has(input.value);
    showAround(around, graph, store);
  };
  store.on(keys => {
    if (keys.has('hidden') || keys.has('around')) refresh();
  });
  refresh();
}

function facetsOf(graph) {
  const count = ids => {
    const counts = new Map();
    for (const claim of graph.claims) for (const id of new Set(ids(claim))) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const types = count(({ edge }) => [edge.source.type?.name, edge.target.type?.name].filter(Boolean));
  const relations = count(({ edge }) => [edge.relation.id]);
  const modalities = count(claim => [Modalities[claim.modality].id]);
  const publishers = count(claim => [claim.article.publisher]);
  const speakers = count(speakersOf);
  const byCount = (a, b) => b.count - a.count || (a.label < b.label ? -1 : 1);
  const named = (counts, label) => [...counts].map(([id, number]) => ({ id, label: label(id), count: number })).sort(byCount);
  return [
    {
      id: 'type',
      title: 'Types',
      values: graph.types
        .filter(type => types.has(type.name))
        .map(type => ({ id: type.name, label: type.label, count: types.get(type.name), sign: swatch({ type }) })),
    },
    {
      id: 'modality',
      title: 'How it is said',
      values: Modalities.filter(m => modalities.has(m.id)).map(m => ({ id: m.id, label: m.label, count: modalities.get(m.id) })),
    },
    { id: 'relation', title: 'Relations', values: named(relations, id => graph.relations.find(relation => relation.id === id).label) },
    { id: 'publisher', title: 'Published by', values: named(publishers, id => id) },
    {
      id: 'speaker',
      title: 'Said by',
      values: named(speakers, id => (id === '-' ? 'the articles themselves' : (graph.entityById.get(id)?.name ?? id))),
    },
  ];
}

function sectionOf(facet, store) {
  const rows = facet.values.map(value =>
    el(
      'label',
      { class: 'choice' },
      el('input', {
        type: 'checkbox',
        value: value.id,
        'data-facet': facet.id,
        change: event => store.change(withHidden(store.state, facet.id, value.id, !event.target.checked)),
      }),
      value.sign ?? null,
      word(value.label, { class: 'name' }),
      el('span', { class: 'count' }, value.count.toLocaleString('en')),
    ),
  );
  const setAll = isHidden =>
    store.change({ hidden: { ...store.state.hidden, [facet.id]: new Set(isHidden ? facet.values.map(value => value.id) : []) } });
  return el(
    'fieldset',
    { class: 'facet', 'data-facet-group': facet.id },
    el('legend', {}, facet.title),
    facet.values.length > 2
      ? el(
          'div',
          { class: 'facet-actions' },
          el('button', { type: 'button', class: 'plain', 'aria-label': `Show all: ${facet.title}`, click: () => setAll(false) }, 'All'),
          el('button', { type: 'button', class: 'plain', 'aria-label': `Show none: ${facet.title}`, click: () => setAll(true) }, 'None'),
        )
      : null,
    el(
      'div',
      {
        class: facet.values.length > LongList ? 'choices long' : 'choices',
        ...(facet.values.length > LongList ? { tabindex: '0', role: 'group', 'aria-label': facet.title } : {}),
      },
      rows,
    ),
  );
}

function showAround(place, graph, store) {
  const { around } = store.state;
  const entity = around && graph.entityById.get(around.id);
  if (!entity) {
    fill(place);
    return;
  }
  const depth = el(
    'select',
    {
      id: 'around-depth',
      'aria-label': 'Steps',
      change: event => store.change({ around: { ...around, depth: Number(event.target.value) } }),
    },
    [1, 2, 3].map(steps => el('option', { value: steps, selected: steps === around.depth }, steps === 1 ? '1 step' : `${steps} steps`)),
  );
  fill(
    place,
    el(
      'p',
      { class: 'around' },
      'Only within ',
      depth,
      ' of ',
      word(entity.name, { class: 'strong' }),
      ' ',
      el('button', { type: 'button', class: 'plain', id: 'around-end', click: () => store.change({ around: null }) }, 'Show all'),
    ),
  );
}
