// What the graph view draws: the edges and nodes that are shown, those that are just coming or going, and what stands out.

import { isReadable, paintCaptions, paintRing, paintShapes, shapesOf } from './node-painter.js';
import { linesOf, paintLines } from './edge-painter.js';
import { createLayers, paintLayers } from './layers.js';
import { isDrawn } from './marks.js';
import { namesFor, paintLabels, paintNames, placeLabels } from './labels.js';
import { seenBy } from './camera.js';

const LabelsFrom = 0.55;

/** More edges than these take longer to draw than a frame lasts. */
export const Crowd = 400;

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
    hasMarks: false,
    layers: createLayers(),
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
  scene.layers.key = null;
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
    scene.coming = scene.going = scene.layers.key = null;
  }
  scene.moving = { node, lines: linesOf(node.edges.filter(isDrawn)), shapes: shapesOf([node]) };
  if (scene.isDim) light(scene, scene.chosen);
}

/**
 * Draws a scene onto a context of some size in the page's pixels; bare is without the names that are written from afar.
 */
export function paint(context, scene, camera, colours, view) {
  const { scale } = camera;
  const { width, height, ratio, progress } = view;
  const seen = seenBy(camera, width, height);
  const hasLabels = scale >= LabelsFrom && scene.moving === null && !view.isBare;
  if (hasLabels && !scene.hasLabels) {
    placeLabels(scene.edges, scene.nodes);
    scene.hasLabels = true;
  }
  const toScreen = own => own.setTransform(ratio, 0, 0, ratio, 0, 0);
  const toWorld = own => own.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * camera.x, ratio * camera.y);
  const near = nearOf(scene, seen, progress);
  // Many lines seen from afar would be a dark mass: each is then lighter, and where many run it is darker.
  const alpha = scene.isDim ? 0.12 : scene.edges.length > Crowd && scale < 0.5 ? 0.45 : 1;
  const options = { scale, wider: 0, hasMarks: scene.hasMarks };
  const paintGround = own => {
    toScreen(own);
    own.fillStyle = colours.back;
    own.fillRect(0, 0, width, height);
    toWorld(own);
    own.globalAlpha = alpha;
    paintLines(own, near?.standing ?? scene.standing, colours.edge, colours, options);
  };
  const paintBetween = () => {
    toWorld(context);
    paintPassing(context, scene, colours, options, alpha, progress, near !== null);
  };
  const paintTop = own => {
    toWorld(own);
    own.globalAlpha = scene.isDim ? 0.22 : 1;
    if (hasLabels) paintLabels(own, scene.edges, colours, seen);
    paintShapes(own, near?.shapes ?? scene.shapes, colours, scale);
    const still = scene.moving ? scene.nodes.filter(node => node !== scene.moving.node) : scene.nodes;
    if (isReadable(scale)) paintCaptions(own, still, colours, seen);
  };
  if (scene.edges.length > Crowd && (scene.moving || progress < 1)) {
    const key = [camera.x, camera.y, scale, ratio, width, height, colours, scene.isDim, hasLabels];
    paintLayers(context, scene.layers, key, { ground: paintGround, top: paintTop }, paintBetween);
  } else {
    paintGround(context);
    paintBetween();
    paintTop(context);
  }
  toWorld(context);
  context.globalAlpha = scene.isDim ? 0.22 : 1;
  if (scene.moving) paintMoving(context, scene.moving, colours, seen, scale);
  context.globalAlpha = 1;
  if (scene.lit) paintLit(context, scene.lit, colours, seen, scale, hasLabels);
  if (isReadable(scale) || view.isBare) return;
  toScreen(context);
  paintNames(context, namesAt(scene, scale), colours, camera, width);
}

// Of a crowd only what is on the screen is drawn, as soon as that is much less than all: sorting it anew takes less time than dashing
// the rest.
function nearOf(scene, seen, progress) {
  if (scene.edges.length <= Crowd || scene.moving || progress < 1) return null;
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

// The edges that are dragged, come or go.
function paintPassing(context, scene, colours, options, alpha, progress, isSorted) {
  context.globalAlpha = alpha;
  if (scene.moving) paintLines(context, scene.moving.lines, colours.edge, colours, options);
  if (!scene.coming || isSorted) return;
  context.globalAlpha = alpha * progress;
  const wider = 1.5 * (1 - progress);
  paintLines(context, scene.coming, progress < 1 ? colours.accent : colours.edge, colours, { ...options, wider });
  context.globalAlpha = alpha * (1 - progress);
  if (progress < 1) paintLines(context, scene.going, colours.edge, colours, options);
}

function paintMoving(context, { node, shapes }, colours, seen, scale) {
  paintShapes(context, shapes, colours, scale);
  if (isReadable(scale)) paintCaptions(context, [node], colours, seen);
}

function paintLit(context, lit, colours, seen, scale, hasLabels) {
  paintLines(context, lit.lines, colours.accent, colours, { scale, wider: 0.6 });
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
