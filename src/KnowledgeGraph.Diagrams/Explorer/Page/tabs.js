// The views as tabs: one is shown, arrow keys lead to the others.

import { byId, el } from './dom.js';

/** Builds the tabs of some views, <c>[id, label, panel]</c> each. */
export function createTabs(views, store, whenShown) {
  const tabs = views.map(([id, label]) =>
    el(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': `panel-${id}`,
        click: () => store.change({ tab: id }),
        keydown: event => walk(event, id),
      },
      label,
    ),
  );
  const panels = views.map(([id, , panel]) =>
    el('section', { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}` }, panel),
  );
  byId('tabs').append(...tabs);
  byId('panels').append(...panels);

  const refresh = () => {
    views.forEach(([id], i) => {
      const isShown = id === store.state.tab;
      tabs[i].setAttribute('aria-selected', String(isShown));
      tabs[i].tabIndex = isShown ? 0 : -1;
      panels[i].hidden = !isShown;
    });
    whenShown(store.state.tab);
  };
  const walk = (event, id) => {
    const here = views.findIndex(([other]) => other === id);
    const there = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: views.length - 1 }[event.key];
    if (there === undefined) return;
    event.preventDefault();
    const next = (there + views.length) % views.length;
    store.change({ tab: views[next][0] });
    tabs[next].focus();
  };
  store.on(keys => {
    if (keys.has('tab')) refresh();
  });
  refresh();
}
