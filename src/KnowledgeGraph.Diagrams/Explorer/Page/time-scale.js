// Places days from left to right. The distance between two days that matter grows with the days between them only up to a limit, where
// the axis is broken.

const PixelsPerDay = 7;
const LeastStep = 18;
const MostStep = 110;
const Edge = 48;
const TickRoom = 84;

/** The scale of some events. */
export function createScale(events) {
  const days = [...new Set(events.flatMap(event => [event.from, event.to]).filter(day => day !== null))].sort((a, b) => a - b);
  const places = new Map();
  const breaks = [];
  const ticks = [];
  let x = Edge;
  days.forEach((day, i) => {
    if (i > 0) {
      const step = (day - days[i - 1]) * PixelsPerDay;
      if (step > MostStep) breaks.push(x + MostStep / 2);
      x += Math.min(MostStep, Math.max(LeastStep, step));
    }
    places.set(day, x);
    if (ticks.length === 0 || x - ticks[ticks.length - 1].x >= TickRoom) ticks.push({ x, day });
  });
  const width = x + Edge;
  return { width, breaks, ticks, placeOf: (day, open) => (day === null ? (open === 'start' ? 0 : width) : places.get(day)) };
}
