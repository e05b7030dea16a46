// Light or dark, as the system has it or as chosen.

import { byId, el } from './dom.js';
import { forget } from './colours.js';

const Themes = [
  ['auto', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Builds the switch; <c>redraw</c> draws anew what does not follow the style sheet. */
export function createTheme(store, redraw) {
  const select = el(
    'select',
    { id: 'theme', 'aria-label': 'Colours', change: event => store.change({ theme: event.target.value }) },
    Themes.map(([id, label]) => el('option', { value: id }, label)),
  );
  byId('actions').append(select);
  const refresh = () => {
    document.documentElement.dataset.theme = store.state.theme;
    select.value = store.state.theme;
    forget();
    redraw();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refresh);
  store.on(keys => {
    if (keys.has('theme')) refresh();
  });
  refresh();
}
