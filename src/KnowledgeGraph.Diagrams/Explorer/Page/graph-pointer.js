// Mouse, pen and fingers on the graph: drag the ground to move, a node to place it, turn the wheel or pinch to zoom, click to read.

import { counted, fill, word } from './dom.js';
import { distanceTo } from './routes.js';
import { Kinds, isDrawn } from './marks.js';
import { sentenceOf } from './data.js';
import { zoomed } from './camera.js';

const ClickReach = 5;
const EdgeReach = 7;

/** Lets a view listen. */
export function listenToPointer(view) {
  const { stage } = view;
  const fingers = new Map();
  let press = null;

  const placeOf = event => {
    const bounds = stage.getBoundingClientRect();
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  };

  stage.addEventListener(
    'wheel',
    event => {
      event.preventDefault();
      const { x, y } = placeOf(event);
      // A wheel turns in steps of 100, a touchpad in many small ones.
      view.look(zoomed(view.camera, Math.exp(-Math.max(-200, Math.min(200, event.deltaY)) * (event.ctrlKey ? 0.01 : 0.002)), x, y));
    },
    { passive: false },
  );

  stage.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    const at = placeOf(event);
    stage.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at);
    press = fingers.size > 1 ? null : { at, camera: view.camera, node: nodeAt(view, at), isDrag: false };
    if (press?.node) press.offset = { x: worldOf(view, at).x - press.node.box.x, y: worldOf(view, at).y - press.node.box.y };
  });

  stage.addEventListener('pointermove', event => {
    const at = placeOf(event);
    if (!fingers.has(event.pointerId)) {
      hover(view, at, event.pointerType);
      return;
    }
    if (fingers.size === 2) pinch(view, fingers, event.pointerId, at);
    fingers.set(event.pointerId, at);
    if (!press) return;
    press.isDrag ||= Math.hypot(at.x - press.at.x, at.y - press.at.y) > ClickReach;
    if (press.isDrag) drag(view, press, at);
  });

  const release = event => {
    const at = placeOf(event);
    fingers.delete(event.pointerId);
    if (press && event.type === 'pointerup') finish(view, press, at);
    else if (press?.isDrag && press.node) view.settle();
    press = null;
  };
  stage.addEventListener('pointerup', release);
  stage.addEventListener('pointercancel', release);
  stage.addEventListener('pointerleave', () => {
    view.tip.hidden = true;
  });
}

function drag(view, press, at) {
  view.tip.hidden = true;
  view.stage.classList.add('is-dragging');
  if (press.node) view.move(press.node, worldOf(view, at).x - press.offset.x, worldOf(view, at).y - press.offset.y);
  else view.look({ ...press.camera, x: press.camera.x + at.x - press.at.x, y: press.camera.y + at.y - press.at.y });
}

function finish(view, press, at) {
  view.stage.classList.remove('is-dragging');
  if (press.isDrag) {
    if (!press.node) return;
    view.settle();
    view.store.change({ moved: new Map(view.store.state.moved).set(press.node.id, { x: press.node.box.x, y: press.node.box.y }) });
    return;
  }
  const node = nodeAt(view, at);
  const edge = node && !node.isUnknown ? null : (edgeAt(view, at) ?? node?.edges.find(isDrawn));
  view.current = node ?? view.current;
  view.store.change({ selected: edge ? { kind: 'edge', id: edge.id } : node ? { kind: 'entity', id: node.id } : null });
}

function pinch(view, fingers, moved, at) {
  const [other] = [...fingers].find(([id]) => id !== moved);
  const [still, before] = [fingers.get(other), fingers.get(moved)];
  const factor = Math.hypot(at.x - still.x, at.y - still.y) / Math.max(1, Math.hypot(before.x - still.x, before.y - still.y));
  view.look(zoomed(view.camera, factor, (at.x + still.x) / 2, (at.y + still.y) / 2));
}

function hover(view, at, kind) {
  const node = nodeAt(view, at);
  const edge = node ? null : edgeAt(view, at);
  view.stage.classList.toggle('is-over', Boolean(node ?? edge));
  if (kind === 'touch' || !(node ?? edge)) {
    view.tip.hidden = true;
    return;
  }
  fill(
    view.tip,
    word(
      (node
        ? `${node.name} · ${node.kind}`
        : `${sentenceOf(edge)} · ${edge.shown.length > 0 ? counted(edge.shown.length, 'claim', 'claims') : 'no claim'}`) +
        markOf(node ?? edge),
    ),
  );
  view.tip.hidden = false;
  view.tip.style.left = `${Math.max(8, Math.min(at.x + 14, view.width - view.tip.offsetWidth - 8))}px`;
  view.tip.style.top = `${at.y + 18 + view.tip.offsetHeight > view.height ? at.y - view.tip.offsetHeight - 10 : at.y + 18}px`;
}

function markOf({ mark }) {
  return mark ? ` · ${Kinds.find(kind => kind.id === mark).label.toLowerCase()}` : '';
}

function worldOf({ camera }, at) {
  return { x: (at.x - camera.x) / camera.scale, y: (at.y - camera.y) / camera.scale };
}

/** The node at a place of the screen, the one drawn last first. */
export function nodeAt(view, at) {
  const { x, y } = worldOf(view, at);
  const reach = Math.min(8, 3 / view.camera.scale);
  for (let i = view.scene.nodes.length - 1; i >= 0; i--) {
    const { box } = view.scene.nodes[i];
    if (Math.abs(x - box.x) <= box.width / 2 + reach && Math.abs(y - box.y) <= box.height / 2 + reach) return view.scene.nodes[i];
  }
  return null;
}

function edgeAt(view, at) {
  const { x, y } = worldOf(view, at);
  const reach = EdgeReach / view.camera.scale;
  let [best, least] = [null, reach];
  for (const edge of view.scene.edges) {
    const label = edge.label;
    if (label && view.camera.scale >= 0.55 && x > label.left && x < label.right && y > label.top && y < label.bottom) return edge;
    const distance = distanceTo(edge.route, x, y, reach);
    if (distance < least) [best, least] = [edge, distance];
  }
  return best;
}
