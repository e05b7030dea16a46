// A claim as people read it: the quote, who says it, where and when, and the place in the article on request.

import { el, word } from './dom.js';
import { Modalities } from './data.js';
import { isoOf, timeOf } from './dates.js';

/** The card of a claim. */
export function claimCard(claim, store) {
  const { article } = claim;
  const facts = [
    el('span', { class: `badge modality-${claim.modality}` }, Modalities[claim.modality].label),
    timeOf(claim) ? el('span', { class: 'when' }, timeOf(claim)) : null,
  ];
  const details = [
    ...claim.roles.map(([role, entity]) => detail(role, entityLink(entity, store))),
    ...claim.properties.map(([name, value]) => detail(name, word(value))),
    claim.by.length > 0 ? detail('said by', ...claim.by.flatMap((entity, i) => [i > 0 ? ', ' : '', entityLink(entity, store)])) : null,
    claim.confidence < 1 ? detail('reading', `${Math.round(claim.confidence * 100)} % sure`) : null,
  ];
  return el(
    'li',
    { class: 'claim' },
    el('p', { class: 'said' }, facts),
    el('blockquote', {}, word(claim.quote)),
    el(
      'p',
      { class: 'source' },
      sourceLink(article),
      article.source && article.source !== article.title ? [' · ', word(article.source)] : null,
      article.day === null ? null : ` · ${isoOf(article.day)}`,
    ),
    details.some(Boolean) ? el('dl', {}, details) : null,
    article.text === null ? null : context(claim),
  );
}

/** A name that leads to what is said of the entity. */
export function entityLink(entity, store) {
  return el(
    'button',
    { type: 'button', class: 'link', click: () => store.change({ selected: { kind: 'entity', id: entity.id } }) },
    word(entity.name),
  );
}

function detail(name, ...value) {
  return el('div', {}, el('dt', {}, word(name)), el('dd', {}, value));
}

// Only the web's own addresses are links: another scheme could run something.
function sourceLink(article) {
  return /^https?:\/\//i.test(article.url)
    ? el('a', { href: article.url, target: '_blank', rel: 'noopener noreferrer' }, word(article.title))
    : word(article.title);
}

// The article's text is put in when it is opened: a page may hold 10,000 claims.
function context(claim) {
  const body = el('div', { class: 'article', tabindex: '0', role: 'region', 'aria-label': `Article: ${claim.article.title}` });
  return el(
    'details',
    {
      class: 'context',
      toggle: event => {
        if (!event.target.open || body.hasChildNodes()) return;
        const { text } = claim.article;
        const mark = el('mark', {}, text.slice(claim.start, claim.end));
        body.append(text.slice(0, claim.start), mark, text.slice(claim.end));
        body.scrollTop = mark.offsetTop - body.offsetTop - body.clientHeight / 3;
      },
    },
    el('summary', {}, 'Read it in the article'),
    body,
  );
}
