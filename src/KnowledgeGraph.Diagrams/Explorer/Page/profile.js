// What is said of one entity: its names, its neighbours by relation, and its history.

import { counted, el, word } from './dom.js';
import { byTime, timeOf } from './dates.js';
import { entityLink } from './claim-card.js';
import { Modalities } from './data.js';
import { swatch } from './shapes.js';

const MostNeighbours = 30;
const MostEvents = 60;

/** The heading and body of an entity's profile. */
export function profileOf(entity, store) {
  const edges = entity.edges.filter(edge => edge.shown.length > 0);
  const claims = edges.flatMap(edge => edge.shown);
  const articles = new Set(claims.map(claim => claim.article)).size;
  const heading = el('div', {}, el('h2', {}, swatch(entity), word(entity.name)), el('p', { class: 'soft' }, entity.kind));
  const { around } = store.state;
  const focus =
    entity.box && around?.id !== entity.id
      ? el(
          'button',
          { type: 'button', id: 'focus', click: () => store.change({ around: { id: entity.id, depth: 1 } }) },
          'Show only its neighbours',
        )
      : null;
  return {
    heading,
    body: [
      entity.about ? el('p', {}, word(entity.about)) : null,
      entity.aliases.length > 0
        ? el(
            'p',
            {},
            el('span', { class: 'soft' }, 'Also '),
            entity.aliases.flatMap((alias, i) => [i > 0 ? ', ' : '', word(alias)]),
          )
        : null,
      entity.whole ? el('p', {}, el('span', { class: 'soft' }, 'Part of '), entityLink(entity.whole, store)) : null,
      el(
        'p',
        { class: 'soft' },
        edges.length === 0
          ? entity.change === 'removed'
            ? 'Only the earlier graph has it.'
            : 'Nothing meets the filters.'
          : `${counted(claims.length, 'claim', 'claims')} in ${counted(articles, 'article', 'articles')}`,
      ),
      focus,
      neighbours(entity, edges, store),
      history(claims, store),
    ].filter(Boolean),
  };
}

function neighbours(entity, edges, store) {
  if (edges.length === 0) return null;
  const groups = new Map();
  for (const edge of edges) {
    const isForward = edge.source === entity;
    const label = isForward || edge.relation.both ? edge.relation.label : `${edge.relation.label} ←`;
    const key = `${edge.kind} ${label}`;
    const group = groups.get(key) ?? { label, kind: edge.kind, isForward: isForward || edge.relation.both, edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  const ordered = [...groups.values()].sort(
    (a, b) => a.kind - b.kind || Number(b.isForward) - Number(a.isForward) || b.edges.length - a.edges.length,
  );
  return el(
    'section',
    {},
    el('h3', {}, 'Neighbours'),
    ordered.map(group => groupOf(entity, group, store)),
  );
}

function groupOf(entity, group, store) {
  const kind = ['', ' (planned)', ' (denied)'][group.kind];
  const label = group.isForward ? group.label : group.edges[0].relation.label;
  const items = [...group.edges]
    .sort((a, b) => b.shown.length - a.shown.length)
    .slice(0, MostNeighbours)
    .map(edge => {
      const other = edge.source === entity ? edge.target : edge.source;
      return el(
        'li',
        {},
        el(
          'button',
          { type: 'button', class: 'link', click: () => store.change({ selected: { kind: 'edge', id: edge.id } }) },
          word(other.name),
          edge.shown.length > 1 ? el('span', { class: 'count' }, ` ×${edge.shown.length}`) : null,
        ),
      );
    });
  const rest = group.edges.length - items.length;
  return el(
    'div',
    { class: 'neighbours' },
    el('h4', {}, group.isForward ? [word(label + kind), ' …'] : ['… ', word(label + kind), ' it']),
    el('ul', {}, items, rest > 0 ? el('li', { class: 'soft' }, `and ${rest.toLocaleString('en')} more`) : null),
  );
}

function history(claims, store) {
  const dated = claims.filter(claim => claim.isDated).sort(byTime);
  if (dated.length === 0) return null;
  const items = dated
    .slice(0, MostEvents)
    .map(claim =>
      el(
        'li',
        {},
        el('span', { class: 'when' }, timeOf(claim)),
        el(
          'button',
          { type: 'button', class: 'link', click: () => store.change({ selected: { kind: 'edge', id: claim.edge.id } }) },
          word(`${claim.edge.source.name} ${claim.edge.relation.label} ${claim.edge.target.name}`),
        ),
        claim.modality === 0 ? null : el('span', { class: 'soft' }, ` ${Modalities[claim.modality].label}`),
      ),
    );
  const rest = dated.length - items.length;
  return el(
    'section',
    {},
    el('h3', {}, 'Timeline'),
    el(
      'ol',
      { class: 'history' },
      items,
      rest > 0 ? el('li', { class: 'soft' }, `and ${rest.toLocaleString('en')} more, in the Facts tab`) : null,
    ),
  );
}
