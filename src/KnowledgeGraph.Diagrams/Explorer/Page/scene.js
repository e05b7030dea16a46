// What the graph view draws: the edges and nodes that are shown, those that are just coming or going, and what stands out.

import { linesOf, paintLines } from './edge-painter.js';
import { isReadable, paintNodes } from './node-painter.js';
import { namesFor, paintLabels, paintNames, placeLabels } from './labels.js';
import { seenBy } from './camera.js';

const LabelsFrom = 0.55;

/** A scene of nothing. */
export function emptyScene() {
  return { edges: [], nodes: [], chosen: new Set(), standing: null, coming: null, going: null, lit: null, names: { scale: 0, list: [] }, isDim: false };
}

/** Prepares what is drawn again and again: lines sorted into few strokes, labels with their places. */
export function prepare(scene, changed) {
  scene.standing = linesOf(changed ? scene.edges.filter(edge => !changed.coming.has(edge)) : scene.edges);
  scene.coming = changed ? linesOf([...changed.coming]) : null;
  scene.going = changed ? linesOf(changed.going) : null;
  scene.names = { scale: 0, list: [] };
  placeLabels(scene.edges, scene.nodes);
  light(scene, scene.chosen);
}

/** Lets some nodes and edges stand out, and the rest step back. */
export function light(scene, chosen) {
  scene.chosen = chosen;
  const edges = scene.edges.filter(edge => chosen.has(edge) || chosen.has(edge.source) || chosen.has(edge.target));
  scene.isDim = chosen.size > 0;
  scene.litEdges = edges;
  scene.lit = scene.isDim ? linesOf(edges) : null;
  scene.litNodes = new Set([...chosen].filter(item => item.box));
  for (const edge of edges) scene.litNodes.add(edge.source).add(edge.target);
}

/** Draws a scene onto a context of some size in the page's pixels. */
export function paint(context, scene, camera, colours, { width, height, ratio, progress }) {
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colours.back;
  context.fillRect(0, 0, width, height);
  context.setTransform(ratio * camera.scale, 0, 0, ratio * camera.scale, ratio * camera.x, ratio * camera.y);
  const seen = seenBy(camera, width, height);
  const options = { scale: camera.scale, seen, chosen: scene.chosen, wider: 0 };
  paintEdges(context, scene, colours, options, progress);
  if (camera.scale >= LabelsFrom) {
    context.globalAlpha = scene.isDim ? 0.25 : 1;
    paintLabels(context, scene.edges, colours, seen);
    context.globalAlpha = 1;
    if (scene.isDim) paintLabels(context, scene.litEdges, colours, seen);
  }
  context.globalAlpha = scene.isDim ? 0.25 : 1;
  paintNodes(context, scene.isDim ? scene.nodes.filter(node => !scene.litNodes.has(node)) : scene.nodes, colours, options);
  context.globalAlpha = 1;
  if (scene.isDim) paintNodes(context, [...scene.litNodes], colours, options);
  if (isReadable(camera.scale)) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintNames(context, namesAt(scene, camera.scale), colours, camera);
}

function paintEdges(context, scene, colours, options, progress) {
  // Many lines seen from afar would be a dark mass: each is then lighter, and where many run it is darker.
  const crowd = scene.edges.length > 400 && options.scale < 0.5 ? 0.45 : 1;
  const alpha = scene.isDim ? 0.12 : crowd;
  context.globalAlpha = alpha;
  paintLines(context, scene.standing, colours.edge, colours.denied, options);
  if (scene.coming && progress < 1) {
    context.globalAlpha = alpha * progress;
    paintLines(context, scene.coming, colours.accent, colours.denied, { ...options, wider: 1.5 * (1 - progress) });
    context.globalAlpha = alpha * (1 - progress);
    paintLines(context, scene.going, colours.edge, colours.denied, options);
  } else if (scene.coming) {
    paintLines(context, scene.coming, colours.edge, colours.denied, options);
  }
  context.globalAlpha = 1;
  if (scene.lit) paintLines(context, scene.lit, colours.accent, colours.denied, { ...options, wider: 0.6 });
}

// The same names while the scale changes little, so that they do not flicker.
function namesAt(scene, scale) {
  const step = 2 ** (Math.floor(Math.log2(scale) * 4) / 4);
  if (scene.names.scale !== step) scene.names = { scale: step, list: namesFor(scene.isDim ? scene.litNodes : scene.nodes, step) };
  return scene.names.list;
}
