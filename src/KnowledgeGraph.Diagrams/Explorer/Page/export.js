// Saves what is shown: the facts as CSV, the graph as PNG or SVG, and the link that leads back here.

import { announce, byId, el } from './dom.js';
import { boundsOf } from './camera.js';
import { colours } from './colours.js';
import { csvOf } from './csv.js';
import { emptyScene, paint, prepare } from './scene.js';
import { svgOf } from './svg-picture.js';

const Margin = 24;
const MostPixels = 8192;

/** Builds the menu. */
export function createExport(graph, view, facts) {
  const name =
    graph.title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase()
      .slice(0, 60) || 'graph';
  const items = [
    ['export-csv', 'Facts as CSV', () => save(new Blob([csvOf(facts.rows())], { type: 'text/csv' }), `${name}.csv`)],
    [
      'export-svg',
      'Graph as SVG',
      () => save(new Blob([svgOf(graph.title, view.scene, colours())], { type: 'image/svg+xml' }), `${name}.svg`),
    ],
    ['export-png', 'Graph as PNG', () => photograph(view.scene).toBlob(blob => save(blob, `${name}.png`))],
    ['export-link', 'Copy link', copyLink],
  ];
  const menu = el(
    'div',
    { class: 'menu', id: 'export-menu', hidden: true },
    items.map(([id, label, act]) =>
      el(
        'button',
        {
          type: 'button',
          id,
          click: () => {
            show(false);
            act();
          },
        },
        label,
      ),
    ),
  );
  const button = el(
    'button',
    { type: 'button', id: 'export', 'aria-expanded': 'false', 'aria-controls': 'export-menu', click: () => show(menu.hidden) },
    'Export',
  );
  const show = isOpen => {
    menu.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const holder = el(
    'div',
    {
      class: 'holder',
      keydown: event => {
        if (event.key !== 'Escape' || menu.hidden) return;
        show(false);
        button.focus();
      },
      focusout: event => {
        if (!holder.contains(event.relatedTarget)) show(false);
      },
    },
    button,
    menu,
  );
  byId('actions').append(holder);
}

// The whole graph at twice its size, or as large as browsers draw.
function photograph(shown) {
  const scene = { ...emptyScene(), edges: shown.edges, nodes: shown.nodes, hasMarks: shown.hasMarks };
  prepare(scene, null);
  const bounds = boundsOf(scene.nodes);
  const [width, height] = [bounds.width + 2 * Margin, bounds.height + 2 * Margin];
  const ratio = Math.min(2, MostPixels / width, MostPixels / height);
  const canvas = el('canvas', { width: Math.ceil(width * ratio), height: Math.ceil(height * ratio) });
  paint(canvas.getContext('2d', { alpha: false }), scene, { x: Margin - bounds.x, y: Margin - bounds.y, scale: 1 }, colours(), {
    width,
    height,
    ratio,
    progress: 1,
  });
  return canvas;
}

function save(blob, name) {
  const link = el('a', { href: URL.createObjectURL(blob), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  announce(`Saved as ${name}`);
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    announce('The link is copied');
  } catch {
    announce('The browser did not allow to copy; the address bar holds the link');
  }
}
