// Days are numbers, counted from 0001-01-01 as .NET counts them.

const Unix = 719162;
const MillisecondsPerDay = 86400000;

/** A day as ISO text. */
export function isoOf(day) {
  return new Date((day - Unix) * MillisecondsPerDay).toISOString().slice(0, 10);
}

/** The day of an ISO text, or null where it is none. */
export function dayOf(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / MillisecondsPerDay) + Unix;
}

/** A claim's time in words: what the article says of it, else the day it was published. */
export function timeOf(claim) {
  if (claim.when)
    return claim.when.startsWith('../')
      ? `until ${claim.when.slice(3)}`
      : claim.when.endsWith('/..')
        ? `since ${claim.when.slice(0, -3)}`
        : claim.when.replace('/', ' to ');
  return claim.from === null ? '' : `reported ${isoOf(claim.from)}`;
}

/** Orders claims by the day they begin, undated ones last. */
export function byTime(a, b) {
  return (a.from ?? a.to ?? Infinity) - (b.from ?? b.to ?? Infinity) || (a.to ?? Infinity) - (b.to ?? Infinity) || a.number - b.number || 0;
}
