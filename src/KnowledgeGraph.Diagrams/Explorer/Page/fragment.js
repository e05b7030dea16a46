// The address keeps what was chosen, behind the # so that it never leaves the browser. Everything goes by ids, so that a link outlives
// a new build of the page.

import { dayOf, isoOf } from './dates.js';
import { standardState } from './state.js';

const Facets = ['type', 'relation', 'modality', 'publisher', 'speaker'];

/** The choices as the text behind the #. */
export function write(state) {
  const standard = standardState();
  const items = new URLSearchParams();
  if (state.tab !== standard.tab) items.set('tab', state.tab);
  if (state.selected) items.set('selected', `${state.selected.kind}:${state.selected.id}`);
  for (const facet of Facets) {
    if (isSame(state.hidden[facet], standard.hidden[facet])) continue;
    // Nothing hidden is a choice too where something is hidden at first.
    for (const id of state.hidden[facet].size ? [...state.hidden[facet]].sort() : ['']) items.append(`hide-${facet}`, id);
  }
  if (state.time.mode === 'day') items.set('time', isoOf(state.time.to));
  if (state.time.mode === 'range') items.set('time', `${isoOf(state.time.from)}/${isoOf(state.time.to)}`);
  if (state.around) items.set('around', `${state.around.depth}:${state.around.id}`);
  if (state.find) items.set('find', state.find);
  if (state.sort.key !== 'when' || state.sort.isDown) items.set('sort', (state.sort.isDown ? '-' : '') + state.sort.key);
  if (state.camera) {
    const { x, y, scale } = state.camera;
    items.set('camera', [+x.toFixed(2), +y.toFixed(2), +scale.toPrecision(5)].join(','));
  }
  for (const [id, place] of state.moved) items.append('moved', `${Math.round(place.x)},${Math.round(place.y)}:${id}`);
  if (state.theme !== standard.theme) items.set('theme', state.theme);
  if (state.marks) items.set('marks', 'shown');
  if (!isSame(state.changeKinds, standard.changeKinds)) items.set('changes', [...state.changeKinds].sort().join(','));
  return items.toString();
}

/** The choices that a text behind the # tells; what it does not tell is as standard, what makes no sense is left out. */
export function read(text) {
  const items = new URLSearchParams(text);
  const state = standardState();
  state.tab = items.get('tab') ?? state.tab;
  const selected = /^(entity|edge|pair):(.*)$/s.exec(items.get('selected') ?? '');
  if (selected) state.selected = { kind: selected[1], id: selected[2] };
  for (const facet of Facets)
    if (items.has(`hide-${facet}`)) state.hidden[facet] = new Set(items.getAll(`hide-${facet}`).filter(id => id !== ''));
  state.time = timeOf(items.get('time') ?? '');
  const around = /^([1-9]):(.*)$/s.exec(items.get('around') ?? '');
  if (around) state.around = { id: around[2], depth: Number(around[1]) };
  state.find = items.get('find') ?? '';
  const sort = /^(-?)(\w+)$/.exec(items.get('sort') ?? '');
  if (sort) state.sort = { key: sort[2], isDown: sort[1] === '-' };
  const camera = (items.get('camera') ?? '').split(',').map(Number);
  if (camera.length === 3 && camera.every(Number.isFinite) && camera[2] > 0)
    state.camera = { x: camera[0], y: camera[1], scale: camera[2] };
  for (const moved of items.getAll('moved')) {
    const place = /^(-?\d+),(-?\d+):(.*)$/s.exec(moved);
    if (place) state.moved.set(place[3], { x: Number(place[1]), y: Number(place[2]) });
  }
  if (['auto', 'light', 'dark'].includes(items.get('theme'))) state.theme = items.get('theme');
  state.marks = items.get('marks') === 'shown';
  if (items.has('changes')) state.changeKinds = new Set(items.get('changes').split(',').filter(Boolean));
  return state;
}

function timeOf(text) {
  const days = text.split('/').map(dayOf);
  if (days.includes(null)) return { mode: 'all', from: null, to: null };
  return days.length === 1
    ? { mode: 'day', from: days[0], to: days[0] }
    : { mode: 'range', from: Math.min(days[0], days[1]), to: Math.max(days[0], days[1]) };
}

function isSame(a, b) {
  return a.size === b.size && [...a].every(id => b.has(id));
}
