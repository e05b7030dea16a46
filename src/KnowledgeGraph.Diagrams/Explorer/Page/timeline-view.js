// What each actor did, by time: a lane for each, a dot for a day, a bar for longer, what was done beside it.

import { counted, el, fill, word } from './dom.js';
import { isoOf, timeOf } from './dates.js';
import { createScale } from './time-scale.js';
import { walkAmong } from './walking.js';

const RowHeight = 24;
const MostEvents = 600;

let pen = null;

function widthOf(text) {
  if (!pen) {
    pen = document.createElement('canvas').getContext('2d');
    pen.font = '12px Arial, Helvetica, sans-serif';
  }
  return pen.measureText(text).width;
}

/** The view, in a panel of its own. */
export function createTimelineView(graph, store) {
  const panel = el('div', { class: 'timeline', tabindex: '0', role: 'region', 'aria-label': 'Timeline' });
  return {
    panel,
    show(selection) {
      const events = eventsOf(selection);
      const shown = events.slice(0, MostEvents);
      if (shown.length === 0) {
        fill(panel, el('p', { class: 'empty' }, 'Nothing that is shown has a date.'));
        return;
      }
      const scale = createScale(shown);
      const lanes = lanesOf(shown);
      const right = Math.max(scale.width, ...lanes.map(lane => place(lane, scale)));
      const body = el(
        'div',
        { class: 'lanes' },
        axisOf(scale),
        lanes.map(lane => laneOf(lane, store)),
      );
      body.style.setProperty('--width', `${right + 20}px`);
      const words =
        shown.length < events.length
          ? `Showing ${shown.length} of ${counted(events.length, 'event', 'events')}, those most reported; choose fewer with the filters.`
          : `${counted(events.length, 'event', 'events')} of ${counted(lanes.length, 'actor', 'actors')}`;
      fill(panel, el('p', { class: 'soft note' }, words), body);
      walkAmong(body, 'button.event');
    },
  };
}

// Claims of one edge on the same days are one event.
function eventsOf(selection) {
  const events = [];
  for (const edge of selection.edges) {
    const byDays = new Map();
    for (const claim of edge.shown.filter(dated => dated.isDated)) {
      const key = `${claim.from}/${claim.to}`;
      const event = byDays.get(key);
      if (event) event.count++;
      else byDays.set(key, { edge, from: claim.from, to: claim.to, when: timeOf(claim), count: 1 });
    }
    events.push(...byDays.values());
  }
  return events.sort((a, b) => b.count - a.count);
}

function lanesOf(events) {
  const lanes = new Map();
  for (const event of events) {
    const actor = event.edge.source;
    const key = actor.isUnknown ? '?' : actor.id;
    const lane = lanes.get(key) ?? { actor, events: [] };
    lane.events.push(event);
    lanes.set(key, lane);
  }
  const ordered = [...lanes.values()].sort(
    (a, b) => Number(a.actor.isUnknown) - Number(b.actor.isUnknown) || b.events.length - a.events.length || a.actor.number - b.actor.number,
  );
  for (const lane of ordered)
    lane.events.sort(
      (a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity) || (a.to ?? Infinity) - (b.to ?? Infinity) || a.edge.number - b.edge.number,
    );
  return ordered;
}

// Each event in the first row that is free from its place to the end of its words; the right end of all.
function place(lane, scale) {
  const ends = [];
  for (const event of lane.events) {
    const kind = ['', ' (planned)', ' (denied)'][event.edge.kind];
    event.text = `${event.edge.relation.label} ${event.edge.target.name}${kind}${event.count > 1 ? ` ×${event.count}` : ''}`;
    event.left = scale.placeOf(event.from, 'start');
    event.right = Math.max(event.left, scale.placeOf(event.to, 'end'));
    const end = Math.max(event.right + 8, event.left + 26 + Math.min(230, widthOf(event.text))) + 12;
    let row = ends.findIndex(free => free <= event.left);
    if (row < 0) row = ends.length;
    ends[row] = end;
    event.row = row;
  }
  lane.rows = ends.length;
  return Math.max(...ends);
}

function laneOf({ actor, events, rows }, store) {
  const name = actor.isUnknown
    ? el('span', { class: 'soft' }, 'not named')
    : el(
        'button',
        { type: 'button', class: 'link', click: () => store.change({ selected: { kind: 'entity', id: actor.id } }) },
        word(actor.name),
      );
  const track = el(
    'div',
    { class: 'lane-track' },
    events.map(event => eventOf(event, store)),
  );
  track.style.height = `${rows * RowHeight + 10}px`;
  return el('section', { class: 'lane', 'aria-label': actor.name }, el('h3', { class: 'lane-name' }, name), track);
}

function eventOf(event, store) {
  const { edge } = event;
  const style = edge.kind === 1 ? 'planned' : edge.kind === 2 ? 'denied' : edge.isFirm ? 'firm' : 'reported';
  const isLong = event.right - event.left > 1;
  const button = el(
    'button',
    {
      type: 'button',
      class: `event ${style} ${isLong ? 'long' : ''}`,
      tabindex: '-1',
      title: `${event.when}: ${edge.source.name} ${event.text}`,
      'aria-label': `${event.when}: ${edge.source.name} ${event.text}`,
      click: () => store.change({ selected: { kind: 'edge', id: edge.id } }),
    },
    el('span', { class: 'mark' }),
    word(event.text),
  );
  button.style.left = `${event.left - 6}px`;
  button.style.top = `${event.row * RowHeight + 5}px`;
  if (isLong) button.style.setProperty('--length', `${event.right - event.left}px`);
  return button;
}

function axisOf(scale) {
  const axis = el(
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    scale.ticks.map(tick => {
      const label = el('span', {}, isoOf(tick.day));
      label.style.left = `${tick.x}px`;
      return label;
    }),
    scale.breaks.map(x => {
      const gap = el('i', {}, '//');
      gap.style.left = `${x}px`;
      return gap;
    }),
  );
  return el('div', { class: 'axis-row' }, el('div', { class: 'lane-name' }), axis);
}
