// The page's colours as a canvas takes them: what the style sheet's variables come to in the theme at hand.

const Names = ['back', 'ink', 'soft', 'edge', 'faint', 'denied', 'accent', 'halo', 'added', 'removed', 'changed'];

let known = null;

/** The colours; measured anew after <c>forget</c>. */
export function colours() {
  if (known) return known;
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const of = name => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  known = { fills: [], strokes: [] };
  for (const name of Names) known[name] = of(name);
  for (let i = 0; i < 8; i++) {
    known.fills.push(of(`fill-${i}`));
    known.strokes.push(of(`stroke-${i}`));
  }
  probe.remove();
  return known;
}

/** Lets the colours be measured again, after the theme has changed. */
export function forget() {
  known = null;
}
