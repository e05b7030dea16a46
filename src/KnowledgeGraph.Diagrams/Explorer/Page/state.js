// What people have chosen: the one thing that the views are drawn from, and what the address of the page keeps.

const FirstTheme = document.documentElement.dataset.theme;

/** The choices of somebody who has chosen nothing. Plans and denials are no facts, so they show when asked for. */
export function standardState() {
  return {
    tab: 'graph',
    hidden: { type: new Set(), relation: new Set(), modality: new Set(['planned', 'negated']), publisher: new Set(), speaker: new Set() },
    time: { mode: 'all', from: null, to: null },
    selected: null,
    around: null,
    find: '',
    sort: { key: 'when', isDown: false },
    camera: null,
    moved: new Map(),
    theme: FirstTheme,
    marks: false,
    changeKinds: new Set(['added', 'removed', 'changed']),
  };
}

/** A store: reads, changes and tells what has changed, by key. */
export function createStore(state) {
  const listeners = [];
  return {
    state,
    change(patch) {
      const keys = Object.keys(patch).filter(key => patch[key] !== state[key]);
      if (keys.length === 0) return;
      Object.assign(state, patch);
      for (const listener of listeners) listener(new Set(keys));
    },
    on(listener) {
      listeners.push(listener);
    },
  };
}

/** Shows or hides a value of a facet. */
export function withHidden(state, facet, id, isHidden) {
  const values = new Set(state.hidden[facet]);
  if (isHidden) values.add(id);
  else values.delete(id);
  return { hidden: { ...state.hidden, [facet]: values } };
}
