// Builds the page's elements. Text becomes text nodes and nothing else: no markup is ever parsed after the page has loaded.

/** The element of an id. */
export function byId(id) {
  return document.getElementById(id);
}

/** An element with attributes (functions become listeners) and children (strings become text). */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

/** A name from an article or a schema, kept from turning the direction of what stands beside it. */
export function word(text, attributes = {}) {
  return el('bdi', attributes, String(text));
}

/** Empties an element and fills it anew. */
export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** "1 claim", "12 claims", with a separator in large numbers. */
export function counted(count, one, many) {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** Says something to those who listen to the page. */
export function announce(text) {
  byId('announcer').textContent = text;
}

/** Whether people asked for less movement. */
export function isCalm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
