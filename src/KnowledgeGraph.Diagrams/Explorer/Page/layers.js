// What stands still while a node is dragged or edges come and go, drawn once and copied from then on: the ground with its lines, and
// above them shapes and words.

import { el } from './dom.js';

const Parts = ['ground', 'top'];

/** Layers in which nothing was drawn yet. */
export function createLayers() {
  return { key: null, ground: null, top: null };
}

/**
 * Copies the layers of a scene onto a context, drawing them before if they are not what the key says; what moves is drawn between them.
 */
export function paintLayers(context, layers, key, paintOf, between) {
  const { width, height } = context.canvas;
  const isKnown = layers.key !== null && key.length === layers.key.length && key.every((value, i) => value === layers.key[i]);
  for (const part of Parts) {
    if (!isKnown) {
      layers[part] ??= el('canvas');
      // A canvas whose size is set is empty.
      [layers[part].width, layers[part].height] = [width, height];
      paintOf[part](layers[part].getContext('2d', { alpha: part === 'top' }));
    }
    context.save();
    context.resetTransform();
    context.globalAlpha = 1;
    context.drawImage(layers[part], 0, 0);
    context.restore();
    if (part === 'ground') between();
  }
  layers.key = key;
}
