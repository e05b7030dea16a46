// Finds entities by name or alias, whatever the accents and capitals.

import { byId, el, fill, word } from './dom.js';

const Most = 12;

/** Builds the search field with its list of hits. */
export function createSearch(graph, store, whenChosen) {
  const index = graph.entities
    .filter(entity => !entity.isUnknown)
    .map(entity => ({ entity, texts: [entity.name, ...entity.aliases].map(folded) }));
  const list = el('ul', { id: 'hits', role: 'listbox', 'aria-label': 'Found', hidden: true });
  const input = el('input', {
    type: 'search',
    id: 'find',
    placeholder: 'Search',
    'aria-label': 'Search names',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    maxlength: '200',
  });
  let hits = [];
  let current = -1;

  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
    current = -1;
  };
  const choose = entity => {
    close();
    input.value = '';
    store.change({ selected: { kind: 'entity', id: entity.id } });
    whenChosen(entity);
  };
  const mark = number => {
    current = number;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', i === number ? 'true' : 'false'));
    input.setAttribute('aria-activedescendant', `hit-${number}`);
    list.children[number]?.scrollIntoView({ block: 'nearest' });
  };
  const search = () => {
    hits = find(index, input.value);
    fill(
      list,
      hits.length === 0 && input.value.trim()
        ? [el('li', { class: 'soft', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' }, 'Nobody is called so')]
        : hits.map((entity, i) =>
            el(
              'li',
              {
                role: 'option',
                id: `hit-${i}`,
                'aria-selected': 'false',
                mousedown: event => event.preventDefault(),
                click: () => choose(entity),
              },
              word(entity.name),
              el('span', { class: 'soft' }, ` ${entity.kind}`),
            ),
          ),
    );
    list.hidden = input.value.trim() === '';
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (hits.length > 0) mark(0);
  };
  input.addEventListener('input', search);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      input.value = '';
      close();
    } else if (event.key === 'Enter' && hits[current]) choose(hits[current]);
    else if (event.key === 'ArrowDown' && hits.length > 0) mark((current + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) mark((current + hits.length - 1) % hits.length);
    else return;
    event.preventDefault();
  });
  fill(byId('search'), input, list);
  // As in many places, a slash leads to the search.
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.target.closest('input, select, textarea')) return;
    event.preventDefault();
    input.focus();
  });
}

/** Text without accents, in small letters. */
export function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

// Names that begin so first, then those with a word that does, then the rest; of these the most connected.
function find(index, query) {
  const wanted = folded(query.trim());
  if (wanted === '') return [];
  const rankOf = text => (text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : text.includes(wanted) ? 2 : 3);
  return index
    .map(({ entity, texts }) => ({ entity, rank: Math.min(...texts.map(rankOf)) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || b.entity.edges.length - a.entity.edges.length || a.entity.number - b.entity.number)
    .slice(0, Most)
    .map(({ entity }) => entity);
}
