// Puts the page together: reads the data, makes the views and keeps them, the filters and the address in step.

import { byId, counted } from './dom.js';
import { createStore } from './state.js';
import { createChangesView } from './changes-view.js';
import { createDetails } from './details.js';
import { createExport } from './export.js';
import { createFactsView } from './facts-view.js';
import { createFilters } from './filters-panel.js';
import { createGraphView } from './graph-view.js';
import { createMatrixView } from './matrix-view.js';
import { createSearch } from './search.js';
import { createTabs } from './tabs.js';
import { createTheme } from './theme.js';
import { createTimeBar } from './time-bar.js';
import { createTimelineView } from './timeline-view.js';
import { outlineOf } from './shapes.js';
import { read, write } from './fragment.js';
import { readGraph } from './data.js';
import { select } from './selection.js';

const graph = readGraph(JSON.parse(byId('data').textContent));
const store = createStore(asked());
const views = {
  graph: createGraphView(graph, store),
  timeline: createTimelineView(graph, store),
  matrix: createMatrixView(graph, store),
  facts: createFactsView(graph, store),
  ...(graph.changes ? { changes: createChangesView(graph, store) } : {}),
};
const labels = { graph: 'Graph', timeline: 'Timeline', matrix: 'Matrix', facts: 'Facts', changes: 'Changes' };
// What each view was last drawn of, so that one that is not seen costs nothing until it is.
const drawn = {};
let selection = null;

// What the address asks for, as far as this page has it.
function asked() {
  const state = read(location.hash.slice(1));
  if (!['graph', 'timeline', 'matrix', 'facts', ...(graph.changes ? ['changes'] : [])].includes(state.tab)) state.tab = 'graph';
  if (state.around && !graph.entityById.has(state.around.id)) state.around = null;
  return state;
}

function refresh(isChange) {
  selection = select(graph, store.state);
  for (const id of Object.keys(drawn)) drawn[id] = null;
  const names = [...selection.nodes].filter(node => !node.isUnknown).length;
  byId('summary').textContent =
    `${counted(selection.edges.length, 'relation', 'relations')} among ${counted(names, 'name', 'names')}` +
    (selection.claims === graph.claims.length
      ? `, ${counted(selection.claims, 'claim', 'claims')}`
      : `, ${selection.claims.toLocaleString('en')} of ${counted(graph.claims.length, 'claim', 'claims')}`) +
    ` in ${counted(graph.articles.length, 'article', 'articles')}${graph.omission ? ` (${graph.omission} relations)` : ''}`;
  // The graph is what exports take, seen or not; the facts too.
  views.graph.show(selection, isChange);
  views.facts.show(selection);
  choose();
  show(store.state.tab);
}

function show(tab) {
  if (!selection || tab === 'graph' || tab === 'facts' || drawn[tab] === selection) {
    views.graph.resize();
    return;
  }
  drawn[tab] = selection;
  views[tab].show(selection);
}

// What was chosen anywhere stands out in the graph.
function choose() {
  const { selected } = store.state;
  const chosen = new Set();
  if (selected?.kind === 'entity') chosen.add(graph.entityById.get(selected.id));
  if (selected?.kind === 'edge') chosen.add(graph.edgeById.get(selected.id));
  if (selected?.kind === 'pair') for (const id of selected.id.split('~')) chosen.add(graph.entityById.get(id));
  chosen.delete(undefined);
  views.graph.choose(new Set([...chosen].filter(item => item.box || item.route)));
}

function placeMoved() {
  for (const node of graph.nodes) {
    const place = store.state.moved.get(node.id) ?? node.home;
    if (place.x === node.box.x && place.y === node.box.y) continue;
    Object.assign(node.box, place);
    node.outline = outlineOf(node);
  }
}

function start() {
  document.title = graph.title;
  byId('title').textContent = graph.title;
  placeMoved();
  createFilters(graph, store);
  createSearch(graph, store, entity => {
    if (store.state.tab === 'graph' && entity.box) requestAnimationFrame(() => views.graph.reveal(entity));
  });
  createExport(graph, views.graph, views.facts);
  refresh(false);
  createTabs(
    Object.keys(views).map(id => [id, labels[id], views[id].panel]),
    store,
    show,
  );
  createTimeBar(graph, store);
  createTheme(store, () => views.graph.draw());
  createDetails(graph, store);
  views.graph.approach(false);
  const toggle = byId('filters-toggle');
  const setFilters = isOpen => {
    document.body.classList.toggle('has-filters', isOpen);
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  toggle.addEventListener('click', () => setFilters(!document.body.classList.contains('has-filters')));
  setFilters(matchMedia('(min-width: 1000px)').matches);
}

store.on(keys => {
  if (['hidden', 'time', 'around', 'marks'].some(key => keys.has(key)) || (keys.has('changeKinds') && store.state.marks)) refresh(true);
  else {
    if (keys.has('find') || keys.has('sort')) views.facts.show(selection);
    if (keys.has('changeKinds')) views.changes?.show();
    if (keys.has('selected')) {
      choose();
      // Once the panel of details has opened beside it.
      if (store.state.tab === 'graph') requestAnimationFrame(() => views.graph.approach());
    }
  }
  history.replaceState(null, '', `#${write(store.state)}`);
});

// A link pasted into the address bar of the open page.
addEventListener('hashchange', () => {
  if (location.hash.slice(1) === write(store.state)) return;
  const state = asked();
  store.state.moved = state.moved;
  placeMoved();
  if (state.camera) views.graph.look(state.camera, false);
  store.change(state);
});

start();
