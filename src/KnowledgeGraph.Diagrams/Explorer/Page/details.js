// The panel beside the views: what is said of an edge, of two entities, or of one.

import { byId, counted, el, fill, word } from './dom.js';
import { byTime } from './dates.js';
import { changeItem, changesOf } from './changes-view.js';
import { claimCard, entityLink } from './claim-card.js';
import { profileOf } from './profile.js';
import { sentenceOf } from './data.js';

const AtOnce = 40;

/** Keeps the panel as the state is. */
export function createDetails(graph, store) {
  const panel = byId('details');
  const refresh = hasFocus => {
    const content = contentOf(graph, store);
    panel.hidden = content === null;
    if (content === null) {
      fill(panel);
      return;
    }
    const close = el(
      'button',
      { type: 'button', id: 'details-close', class: 'plain', 'aria-label': 'Close details', click: () => leave(store) },
      'Close',
    );
    fill(panel, el('div', { class: 'details-head' }, content.heading, close), content.body);
    panel.scrollTop = 0;
    if (hasFocus) panel.focus({ preventScroll: true });
  };
  let opener = null;
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') leave(store);
  });
  const leave = () => {
    store.change({ selected: null });
    (opener?.isConnected ? opener : byId('stage'))?.focus();
  };
  store.on(keys => {
    if (!keys.has('selected')) {
      if (['hidden', 'time', 'around'].some(key => keys.has(key)) && !panel.hidden) refresh(false);
      return;
    }
    if (!panel.contains(document.activeElement)) opener = document.activeElement;
    refresh(true);
  });
  refresh(false);
}

function contentOf(graph, store) {
  const { selected } = store.state;
  if (!selected) return null;
  if (selected.kind === 'entity') {
    const entity = graph.entityById.get(selected.id);
    return entity ? profileOf(entity, store) : null;
  }
  if (selected.kind === 'edge') {
    const edge = graph.edgeById.get(selected.id);
    return edge ? edgeContent([edge], headingOf(edge, store), graph, store) : null;
  }
  const [first, second] = selected.id.split('~').map(id => graph.entityById.get(id));
  if (!first || !second) return null;
  const edges = first.edges.filter(
    edge => edge.shown.length > 0 && (edge.source === first ? edge.target === second : edge.relation.both && edge.source === second),
  );
  return edgeContent(edges, el('h2', {}, entityLink(first, store), ' and ', entityLink(second, store)), graph, store);
}

function headingOf(edge, store) {
  const kind = ['', ' (planned)', ' (denied)'][edge.kind];
  const end = entity => (entity.isUnknown ? el('span', { class: 'soft' }, entity.name) : entityLink(entity, store));
  return el('h2', {}, end(edge.source), ' ', word(edge.relation.label + kind), ' ', end(edge.target));
}

function edgeContent(edges, heading, graph, store) {
  const all = edges.flatMap(edge => edge.claims).length;
  const body = edges.map(edge => {
    const claims = [...(edge.shown.length > 0 ? edge.shown : edge.claims)].sort(byTime);
    return el('section', {}, edges.length > 1 ? el('h3', {}, word(sentenceOf(edge))) : null, claimList(claims, store));
  });
  const shown = edges.reduce((sum, edge) => sum + edge.shown.length, 0);
  const words =
    shown === all || shown === 0
      ? counted(all, 'claim', 'claims')
      : `${shown.toLocaleString('en')} of ${counted(all, 'claim', 'claims')}, by the filters`;
  const changes = edges.flatMap(edge => (edge.change ? changesOf(edge, graph) : []));
  const changed =
    changes.length === 0
      ? []
      : [
          el(
            'section',
            { class: 'changed-here' },
            el('h3', {}, 'Since the earlier graph'),
            el(
              'ul',
              { class: 'change-list' },
              changes.map(change => changeItem(change, graph, store)),
            ),
          ),
        ];
  return { heading, body: [el('p', { class: 'soft' }, all === 0 ? 'Nothing says so any more.' : words), ...body, ...changed] };
}

/** Claims as cards, some at once and more on request. */
export function claimList(claims, store) {
  const list = el('ol', { class: 'claims' });
  const more = el('button', { type: 'button', class: 'more' });
  let count = 0;
  const show = () => {
    list.append(...claims.slice(count, count + AtOnce).map(claim => claimCard(claim, store)));
    count = Math.min(claims.length, count + AtOnce);
    more.hidden = count === claims.length;
    more.textContent = `Show more (${(claims.length - count).toLocaleString('en')} left)`;
  };
  more.addEventListener('click', show);
  show();
  return [list, more];
}
