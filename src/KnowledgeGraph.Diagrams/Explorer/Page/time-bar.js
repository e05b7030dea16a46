// When: everything, what holds on one day, or between two. Days on which nothing begins or ends are left out, because news comes in
// bursts years apart.

import { byId, el, fill, isCalm } from './dom.js';
import { isoOf } from './dates.js';

const StepMilliseconds = 700;
const MostBars = 160;

/** Builds the bar and keeps it as the state is. */
export function createTimeBar(graph, store) {
  const { days } = graph;
  if (days.length < 2) {
    byId('time').hidden = true;
    return;
  }
  const last = days.length - 1;
  const bar = {
    graph,
    store,
    days,
    last,
    timer: null,
    from: el('input', { type: 'range', id: 'time-from', min: 0, max: last, 'aria-label': 'From', input: () => bar.slide() }),
    to: el('input', { type: 'range', id: 'time-to', min: 0, max: last, 'aria-label': 'To', input: () => bar.slide() }),
    mode: el(
      'select',
      { id: 'time-mode', 'aria-label': 'Time', change: event => setMode(bar, event.target.value) },
      el('option', { value: 'all' }, 'All time'),
      el('option', { value: 'day' }, 'On one day'),
      el('option', { value: 'range' }, 'Between two days'),
    ),
    play: el(
      'button',
      { type: 'button', id: 'time-play', 'aria-pressed': 'false', click: () => (bar.timer ? stop(bar) : play(bar)) },
      'Play',
    ),
    label: el('output', { id: 'time-label', for: 'time-from time-to' }),
  };
  bar.slide = () => {
    const [a, b] = [Number(bar.from.value), Number(bar.to.value)];
    if (store.state.time.mode === 'day') store.change({ time: { mode: 'day', from: days[b], to: days[b] } });
    else store.change({ time: { mode: 'range', from: days[Math.min(a, b)], to: days[Math.max(a, b)] } });
  };
  bar.bars = histogram(graph);
  fill(byId('time'), bar.play, bar.mode, el('div', { class: 'track' }, bar.bars, bar.from, bar.to), bar.label);
  store.on(keys => {
    if (keys.has('time')) refresh(bar);
  });
  refresh(bar);
}

function setMode(bar, mode) {
  stop(bar);
  const { days, last, store } = bar;
  const { time } = store.state;
  if (mode === 'all') store.change({ time: { mode, from: null, to: null } });
  else if (mode === 'day') store.change({ time: { mode, from: time.to ?? days[last], to: time.to ?? days[last] } });
  else store.change({ time: { mode, from: days[0], to: time.to ?? days[last] } });
}

// From everything it shows how the picture came about; otherwise it moves the day, or the end, on.
function play(bar) {
  const { days, last, store } = bar;
  const step = () => {
    const { time } = store.state;
    const next = indexOf(days, time.to) + 1;
    if (time.mode === 'all' || next > last) {
      stop(bar);
      return;
    }
    store.change({ time: time.mode === 'day' ? { mode: 'day', from: days[next], to: days[next] } : { ...time, to: days[next] } });
  };
  const { time } = store.state;
  const isAtEnd = time.mode !== 'all' && indexOf(days, time.to) >= last;
  if (time.mode === 'all' || (time.mode === 'range' && isAtEnd))
    store.change({ time: { mode: 'range', from: time.from ?? days[0], to: time.from ?? days[0] } });
  else if (isAtEnd) store.change({ time: { mode: 'day', from: days[0], to: days[0] } });
  // Many days are walked through in about half a minute.
  bar.timer = setInterval(step, isCalm() ? StepMilliseconds * 2 : Math.max(120, Math.min(StepMilliseconds, 30000 / last)));
  bar.play.textContent = 'Stop';
  bar.play.setAttribute('aria-pressed', 'true');
}

function stop(bar) {
  clearInterval(bar.timer);
  bar.timer = null;
  bar.play.textContent = 'Play';
  bar.play.setAttribute('aria-pressed', 'false');
}

function refresh(bar) {
  const { days, last, store } = bar;
  const { time } = store.state;
  const from = time.mode === 'all' ? 0 : indexOf(days, time.from);
  const to = time.mode === 'all' ? last : indexOf(days, time.to);
  [bar.from.value, bar.to.value, bar.mode.value] = [from, to, time.mode];
  bar.from.disabled = time.mode !== 'range';
  bar.from.hidden = time.mode !== 'range';
  bar.to.disabled = time.mode === 'all';
  bar.to.hidden = time.mode === 'all';
  bar.to.setAttribute('aria-label', time.mode === 'day' ? 'Day' : 'To');
  bar.from.setAttribute('aria-valuetext', isoOf(days[from]));
  bar.to.setAttribute('aria-valuetext', isoOf(days[to]));
  bar.label.textContent = time.mode === 'day' ? isoOf(time.to) : `${isoOf(days[from])} – ${isoOf(days[to])}`;
  [...bar.bars.children].forEach(rect => {
    const isIn = Number(rect.dataset.last) >= (time.mode === 'day' ? to : from) && Number(rect.dataset.first) <= to;
    rect.setAttribute('class', isIn ? 'in' : 'out');
  });
}

// The last of the days that is not later.
function indexOf(days, day) {
  let index = 0;
  while (index + 1 < days.length && days[index + 1] <= day) index++;
  return index;
}

// How many claims begin when.
function histogram({ claims, days }) {
  const size = Math.ceil(days.length / MostBars);
  const counts = new Array(Math.ceil(days.length / size)).fill(0);
  const numbers = new Map(days.map((day, i) => [day, i]));
  for (const claim of claims) if (claim.from !== null) counts[Math.floor(numbers.get(claim.from) / size)]++;
  const most = Math.max(1, ...counts);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${counts.length} 100`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  counts.forEach((count, i) => {
    const rect = document.createElementNS(svg.namespaceURI, 'rect');
    const height = count === 0 ? 0 : Math.max(6, 100 * Math.sqrt(count / most));
    for (const [name, value] of Object.entries({
      x: i + 0.1,
      width: 0.8,
      y: 100 - height,
      height,
      'data-first': i * size,
      'data-last': Math.min(days.length, (i + 1) * size) - 1,
    }))
      rect.setAttribute(name, value);
    svg.append(rect);
  });
  return svg;
}
