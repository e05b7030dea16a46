// When the graph is drawn, and how. A crowd of edges takes longer to draw than a frame may, so while one moves about in it the picture
// that was drawn last is shifted and stretched, which costs the same for any number of edges, and drawn anew once one rests.

import { between, fitting } from './camera.js';
import { colours } from './colours.js';
import { Crowd, paint } from './scene.js';
import { isCalm } from './dom.js';

const FadeMilliseconds = 320;
const FlightMilliseconds = 260;
const RestMilliseconds = 120;
const PatienceMilliseconds = 240;

/** The frames of a view, which has a canvas, one beneath it for the whole from afar, a scene and a camera. */
export function createFrames(view) {
  const frames = {
    count: 0,
    isQueued: false,
    // Whether something else than the camera has changed since the last picture, or since the last picture of the whole.
    isStale: true,
    isWholeStale: true,
    fade: null,
    flight: null,
    resting: 0,
    restsAt: 0,
    pictured: null,
    picturedAt: 0,
    whole: null,
  };
  const step = now => {
    frames.isQueued = false;
    draw(frames, view, now);
    if (frames.fade || frames.flight) queue(frames, step);
  };
  return {
    get count() {
      return frames.count;
    },
    /** Draws in the next frame, because what is shown has changed. */
    draw() {
      frames.isStale = frames.isWholeStale = true;
      queue(frames, step);
    },
    /** Draws at once, because the canvas has another size. */
    drawNow() {
      frames.isStale = frames.isWholeStale = true;
      draw(frames, view, performance.now());
    },
    /** Lets edges come and go by and by. */
    fade() {
      frames.fade = performance.now();
    },
    /** Looks from elsewhere, at once or by and by. */
    look(camera, isFlight) {
      const now = performance.now();
      if (isFlight && !isCalm()) frames.flight = { from: view.camera, to: camera, start: now };
      else [view.camera, frames.flight] = [camera, null];
      frames.restsAt = now + RestMilliseconds;
      clearTimeout(frames.resting);
      frames.resting = setTimeout(() => queue(frames, step), RestMilliseconds + 1);
      queue(frames, step);
    },
  };
}

function queue(frames, step) {
  if (frames.isQueued) return;
  frames.isQueued = true;
  requestAnimationFrame(step);
}

function draw(frames, view, now) {
  frames.count++;
  if (view.width === 0 || view.scene.standing === null) return;
  if (frames.flight) {
    const share = Math.min(1, (now - frames.flight.start) / FlightMilliseconds);
    view.camera = between(frames.flight.from, frames.flight.to, 1 - (1 - share) ** 3);
    if (share === 1) frames.flight = null;
  }
  const progress = frames.fade ? Math.min(1, (now - frames.fade) / FadeMilliseconds) : 1;
  if (progress === 1) frames.fade = null;
  const isMoving = frames.flight !== null || performance.now() < frames.restsAt;
  if (isMoving && !frames.isStale && progress === 1 && view.scene.edges.length > Crowd && isGoodEnough(frames, view, now)) {
    stretch(frames, view);
    return;
  }
  paint(view.context, view.scene, view.camera, colours(), { width: view.width, height: view.height, ratio: view.ratio, progress });
  [frames.pictured, frames.picturedAt, frames.isStale] = [view.camera, now, progress < 1];
  for (const canvas of [view.canvas, view.beneath]) canvas.style.transform = '';
  view.beneath.hidden = true;
}

// A picture that was drawn just now is always good enough, so that most frames are cheap; later only one that nearly fits.
function isGoodEnough({ pictured, picturedAt }, { camera, width, height }, now) {
  if (now - picturedAt < PatienceMilliseconds) return true;
  const factor = camera.scale / pictured.scale;
  const [x, y] = [camera.x - pictured.x * factor, camera.y - pictured.y * factor];
  const covered = [Math.min(width, x + width * factor) - Math.max(0, x), Math.min(height, y + height * factor) - Math.max(0, y)];
  return factor < 1.4 && Math.max(0, covered[0]) * Math.max(0, covered[1]) > 0.75 * width * height;
}

function stretch(frames, view) {
  if (frames.isWholeStale) pictureWhole(frames, view);
  place(view.canvas, frames.pictured, view.camera);
  place(view.beneath, frames.whole, view.camera);
  view.beneath.hidden = false;
}

// What comes into sight from beyond the rim is seen in a picture of the whole until it is drawn.
function pictureWhole(frames, view) {
  const { width, height } = view;
  [view.beneath.width, view.beneath.height] = [width, height];
  frames.whole = fitting(view.scene.nodes, { width, height });
  const context = view.beneath.getContext('2d', { alpha: false });
  paint(context, view.scene, frames.whole, colours(), { width, height, ratio: 1, progress: 1, isBare: true });
  frames.isWholeStale = false;
}

function place(canvas, pictured, camera) {
  const factor = camera.scale / pictured.scale;
  canvas.style.transform = `translate(${camera.x - pictured.x * factor}px, ${camera.y - pictured.y * factor}px) scale(${factor})`;
}
