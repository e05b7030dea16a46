// The graph on a canvas. People who cannot see it have the same facts as a table; keys walk from node to node and say where one is.

import { announce, byId, counted, el, isCalm } from './dom.js';
import { fitting, seenBy } from './camera.js';
import { createFrames } from './frames.js';
import { emptyScene, lift, light, prepare } from './scene.js';
import { route, routeAll } from './routes.js';
import { isDrawn } from './marks.js';
import { isReadable } from './node-painter.js';
import { outlineOf } from './shapes.js';
import { listenToKeys } from './graph-keys.js';
import { listenToPointer } from './graph-pointer.js';
import { legendOf } from './legend.js';

/** The view, in a panel of its own. */
export function createGraphView(graph, store) {
  const view = {
    graph,
    store,
    scene: emptyScene(),
    camera: { x: 0, y: 0, scale: 1 },
    width: 0,
    height: 0,
    canvas: el('canvas', { 'aria-hidden': 'true' }),
    beneath: el('canvas', { 'aria-hidden': 'true', class: 'beneath', hidden: true }),
    stage: el('div', { id: 'stage', role: 'application', tabindex: '0', 'aria-label': 'Graph', 'aria-describedby': 'stage-help' }),
    tip: el('div', { class: 'tip', hidden: true }),
    nothing: el('p', { class: 'empty over', hidden: true }, 'Nothing meets these filters.'),
  };
  const help = el(
    'p',
    { id: 'stage-help', class: 'unseen' },
    'Arrow keys go from name to name, Enter shows what is said, Escape leaves it, plus and minus zoom, 0 shows all. ' +
      'The Facts tab has the same as a table.',
  );
  const zoom = el(
    'div',
    { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
    el('button', { type: 'button', id: 'zoom-in', 'aria-label': 'Zoom in', click: () => view.zoomBy(1.4) }, '+'),
    el('button', { type: 'button', id: 'zoom-out', 'aria-label': 'Zoom out', click: () => view.zoomBy(1 / 1.4) }, '−'),
    el('button', { type: 'button', id: 'zoom-fit', click: () => view.fit(true) }, 'Fit'),
  );
  view.legend = el('div', { class: 'legend', id: 'legend' });
  view.stage.append(view.canvas, view.beneath);
  view.panel = el(
    'div',
    { class: 'graph' },
    view.stage,
    help,
    graph.changes ? marksChoice(store) : null,
    view.legend,
    zoom,
    view.tip,
    view.nothing,
  );
  Object.assign(view, methodsOf(view));
  listenToPointer(view);
  listenToKeys(view);
  new ResizeObserver(() => view.resize()).observe(view.stage);
  return view;
}

function methodsOf(view) {
  const frames = createFrames(view);

  // The part of the screen that neither the legend nor, on a small screen, the details cover.
  function free() {
    const stage = view.stage.getBoundingClientRect();
    const details = byId('details').getBoundingClientRect();
    const legend = view.legend.offsetHeight > 0 ? view.legend.offsetHeight + 12 : 44;
    const isBelow = details.height > 0 && details.top > stage.top + 60 && details.left < stage.right;
    const isBeside = details.height > 0 && !isBelow && details.left < stage.right - 1;
    return {
      width: isBeside && details.left > stage.left + 120 ? details.left - stage.left : view.width,
      height: Math.max(60, isBelow ? details.top - stage.top : view.height - legend),
    };
  }

  return {
    draw: frames.draw,
    show(selection, isChange) {
      const before = new Set(view.scene.edges);
      const hadAny = view.scene.standing !== null;
      const edges = [...selection.edges, ...selection.gone];
      const nodes = nodesOf(view, selection);
      Object.assign(view.scene, { edges, nodes, hasMarks: [...edges, ...nodes].some(item => item.mark) });
      routeAll(edges);
      const coming = new Set(edges.filter(edge => !before.has(edge)));
      const going = [...before].filter(edge => !isDrawn(edge));
      const isFading = isChange && hadAny && !isCalm() && coming.size + going.length > 0;
      prepare(view.scene, isFading ? { coming, going } : null);
      if (isFading) frames.fade();
      view.nothing.hidden = edges.length > 0;
      legendOf(view.legend, view.graph, selection);
      frames.draw();
    },
    choose(chosen) {
      light(view.scene, chosen);
      frames.draw();
    },
    resize() {
      const { clientWidth, clientHeight } = view.stage;
      if (clientWidth === 0 || (clientWidth === view.width && clientHeight === view.height)) return;
      const isFirst = view.width === 0;
      [view.width, view.height, view.ratio] = [clientWidth, clientHeight, Math.min(2, devicePixelRatio || 1)];
      [view.canvas.width, view.canvas.height] = [clientWidth * view.ratio, clientHeight * view.ratio];
      view.context = view.canvas.getContext('2d', { alpha: false });
      if (view.store.state.camera) view.camera = view.store.state.camera;
      else if (isFirst || !view.isMoved) {
        view.camera = fitting(view.scene.nodes, free());
        if (view.scene.lit && !isReadable(view.camera.scale)) view.camera = fitting([...view.scene.lit.nodes], free());
      }
      // At once, because a canvas whose size was set is empty.
      frames.drawNow();
    },
    look(camera, isFlight) {
      view.isMoved = true;
      frames.look(camera, isFlight);
      clearTimeout(view.keeping);
      view.keeping = setTimeout(() => view.store.change({ camera }), 250);
    },
    fit(isFlight) {
      view.look(fitting(view.scene.nodes, free()), isFlight);
    },
    /** Moves near to what stands out, where its names could not be read from here. */
    approach(isFlight = true) {
      if (!view.scene.lit || view.width === 0 || isReadable(view.camera.scale)) return;
      view.look(fitting([...view.scene.lit.nodes], free()), isFlight);
    },
    zoomBy(factor) {
      const scale = view.camera.scale * factor;
      const [x, y] = [view.width / 2, view.height / 2];
      view.look({ scale, x: x - (x - view.camera.x) * factor, y: y - (y - view.camera.y) * factor }, true);
    },
    /** Moves so that a node is seen, if it is not. */
    reveal(node) {
      const seen = seenBy(view.camera, view.width, view.height);
      const margin = 60 / view.camera.scale;
      if (
        node.box.x > seen.left + margin &&
        node.box.x < seen.right - margin &&
        node.box.y > seen.top + margin &&
        node.box.y < seen.bottom - margin
      )
        return;
      const scale = Math.max(view.camera.scale, 0.6);
      view.look({ scale, x: view.width / 2 - node.box.x * scale, y: view.height / 2 - node.box.y * scale }, true);
    },
    move(node, x, y) {
      [node.box.x, node.box.y] = [x, y];
      node.outline = outlineOf(node);
      for (const edge of node.edges) if (edge.route) route(edge);
      lift(view.scene, node);
      frames.draw();
    },
    /** Lets a node stand where it was dragged to. */
    settle() {
      prepare(view.scene, null);
      frames.draw();
    },
    say(node) {
      announce(`${node.name}, ${node.kind}, ${counted(node.edges.filter(edge => edge.shown.length > 0).length, 'relation', 'relations')}`);
    },
  };
}

// Whether what changed is marked.
function marksChoice(store) {
  const box = el('input', { type: 'checkbox', id: 'marks', change: event => store.change({ marks: event.target.checked }) });
  const refresh = () => {
    box.checked = store.state.marks;
  };
  store.on(refresh);
  refresh();
  return el('label', { class: 'choice marks' }, box, 'Mark what changed');
}

// The one who stands alone in the middle is shown too.
function nodesOf(view, selection) {
  const nodes = new Set(selection.nodes);
  for (const edge of selection.gone) nodes.add(edge.source).add(edge.target);
  const focus = view.graph.focus && view.graph.entityById.get(view.graph.focus);
  if (focus?.box) nodes.add(focus);
  const list = [...nodes].sort((a, b) => a.number - b.number);
  for (const node of list) node.weight = node.edges.reduce((sum, edge) => sum + (edge.shown.length > 0 ? 1 : 0), 0);
  return list;
}
