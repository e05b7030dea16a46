// What the graph view draws: the edges and nodes that are shown, those that are just coming or going, and what stands out.

import { isReadable, paintCaptions, paintRing, paintShapes, shapesOf } from './node-painter.js';
import { linesOf, paintLines } from './edge-painter.js';
import { namesFor, paintLabels, paintNames, placeLabels } from './labels.js';
import { seenBy } from './camera.js';

const LabelsFrom = 0.55;
const Crowd = 400;

/** A scene of nothing. */
export function emptyScene() {
  return {
    edges: [],
    nodes: [],
    chosen: new Set(),
    standing: null,
    lit: null,
    moving: null,
    names: { step: 0, list: [] },
    hasLabels: false,
    isDim: false,
  };
}

/** Prepares what is drawn again and again: lines and shapes sorted into few strokes. */
export function prepare(scene, changed) {
  scene.standing = linesOf(changed ? scene.edges.filter(edge => !changed.coming.has(edge)) : scene.edges);
  scene.coming = changed ? linesOf([...changed.coming]) : null;
  scene.going = changed ? linesOf(changed.going) : null;
  scene.shapes = shapesOf(scene.nodes);
  scene.moving = null;
  scene.hasLabels = false;
  light(scene, scene.chosen);
}

/** Lets some nodes and edges stand out, and the rest step back. */
export function light(scene, chosen) {
  scene.chosen = chosen;
  scene.isDim = chosen.size > 0;
  scene.names = { step: 0, list: [] };
  if (!scene.isDim) {
    scene.lit = null;
    return;
  }
  const edges = scene.edges.filter(edge => chosen.has(edge) || chosen.has(edge.source) || chosen.has(edge.target));
  const nodes = new Set([...chosen].filter(item => item.box));
  for (const edge of edges) nodes.add(edge.source).add(edge.target);
  scene.lit = { edges, nodes, lines: linesOf(edges), shapes: shapesOf(nodes), rings: [...chosen].filter(item => item.box) };
}

/** Takes a node and its edges out of what stands still, so that only they are sorted anew while it is dragged. */
export function lift(scene, node) {
  if (scene.moving?.node !== node) {
    scene.standing = linesOf(scene.edges.filter(edge => edge.source !== node && edge.target !== node));
    scene.shapes = shapesOf(scene.nodes.filter(other => other !== node));
    scene.coming = scene.going = null;
  }
  scene.moving = { node, lines: linesOf(node.edges.filter(edge => edge.shown.length > 0)), shapes: shapesOf([node]) };
  if (scene.isDim) light(scene, scene.chosen);
}

/** Draws a scene onto a context of some size in the page's pixels. */
export function paint(context, scene, camera, colours, { width, height, ratio, progress }) {
  const { scale } = camera;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colours.back;
  context.fillRect(0, 0, width, height);
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * camera.x, ratio * camera.y);
  const seen = seenBy(camera, width, height);
  // Many lines seen from afar would be a dark mass: each is then lighter, and where many run it is darker.
  const alpha = scene.isDim ? 0.12 : scene.edges.length > Crowd && scale < 0.5 ? 0.45 : 1;
  const near = nearOf(scene, seen);
  paintEdges(context, near ? { ...scene, ...near } : scene, colours, { scale, wider: 0 }, alpha, progress);
  const hasLabels = scale >= LabelsFrom && scene.moving === null;
  if (hasLabels && !scene.hasLabels) {
    placeLabels(scene.edges, scene.nodes);
    scene.hasLabels = true;
  }
  context.globalAlpha = scene.isDim ? 0.22 : 1;
  if (hasLabels) paintLabels(context, scene.edges, colours, seen);
  paintShapes(context, near?.shapes ?? scene.shapes, colours, scale);
  if (scene.moving) paintShapes(context, scene.moving.shapes, colours, scale);
  if (isReadable(scale)) paintCaptions(context, scene.nodes, colours, seen);
  context.globalAlpha = 1;
  if (scene.lit) paintLit(context, scene.lit, colours, seen, scale, hasLabels);
  if (isReadable(scale)) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintNames(context, namesAt(scene, scale), colours, camera, width);
}

// Of a crowd only what is on the screen is drawn, as soon as that is much less than all: sorting it anew takes less time than dashing
// the rest.
function nearOf(scene, seen) {
  if (scene.edges.length <= Crowd || scene.moving || scene.coming) return null;
  const edges = scene.edges.filter(({ route }) => isBetween(route, seen));
  if (edges.length > scene.edges.length * 0.6) return null;
  const nodes = scene.nodes.filter(
    ({ box }) =>
      box.x > seen.left - box.width && box.x < seen.right + box.width && box.y > seen.top - box.height && box.y < seen.bottom + box.height,
  );
  return { standing: linesOf(edges), shapes: shapesOf(nodes) };
}

function isBetween({ start, control, end }, seen) {
  return (
    Math.max(start.x, control.x, end.x) > seen.left &&
    Math.min(start.x, control.x, end.x) < seen.right &&
    Math.max(start.y, control.y, end.y) > seen.top &&
    Math.min(start.y, control.y, end.y) < seen.bottom
  );
}

function paintEdges(context, scene, colours, options, alpha, progress) {
  context.globalAlpha = alpha;
  paintLines(context, scene.standing, colours.edge, colours.denied, options);
  if (scene.moving) paintLines(context, scene.moving.lines, colours.edge, colours.denied, options);
  if (!scene.coming) return;
  context.globalAlpha = alpha * progress;
  paintLines(context, scene.coming, progress < 1 ? colours.accent : colours.edge, colours.denied, {
    ...options,
    wider: 1.5 * (1 - progress),
  });
  context.globalAlpha = alpha * (1 - progress);
  if (progress < 1) paintLines(context, scene.going, colours.edge, colours.denied, options);
}

function paintLit(context, lit, colours, seen, scale, hasLabels) {
  paintLines(context, lit.lines, colours.accent, colours.denied, { scale, wider: 0.6 });
  if (hasLabels) paintLabels(context, lit.edges, colours, seen);
  paintShapes(context, lit.shapes, colours, scale);
  for (const node of lit.rings) paintRing(context, node, colours, scale);
  if (isReadable(scale)) paintCaptions(context, lit.nodes, colours, seen);
}

// The same names while the scale changes little, so that they do not flicker.
function namesAt(scene, scale) {
  const step = 2 ** (Math.floor(Math.log2(scale) * 4) / 4);
  if (scene.names.step !== step) scene.names = { step, list: namesFor(scene.lit ? scene.lit.nodes : scene.nodes, step) };
  return scene.names.list;
}
