// The facts as CSV: every field quoted, lines as RFC 4180 has them.

import { Modalities } from './data.js';
import { isoOf } from './dates.js';

const Columns = [
  ['subject', claim => nameOf(claim.edge.source)],
  ['relation', claim => claim.edge.relation.id],
  ['object', claim => nameOf(claim.edge.target)],
  ['modality', claim => Modalities[claim.modality].id],
  ['attributed to', claim => claim.by.map(entity => entity.name).join('; ')],
  ['period', claim => claim.when],
  ['roles', claim => claim.roles.map(([role, entity]) => `${role}: ${entity.name}`).join('; ')],
  ['properties', claim => claim.properties.map(([name, value]) => `${name}: ${value}`).join('; ')],
  ['confidence', claim => String(claim.confidence)],
  ['article', claim => claim.article.title],
  ['publisher', claim => claim.article.source],
  ['published', claim => (claim.article.day === null ? '' : isoOf(claim.article.day))],
  ['url', claim => claim.article.url],
  ['start', claim => String(claim.start)],
  ['end', claim => String(claim.end)],
  ['quote', claim => claim.quote],
];

/** The claims as CSV with a head. The mark at the start lets spreadsheets read it as UTF-8. */
export function csvOf(claims) {
  const lines = [Columns.map(([title]) => title), ...claims.map(claim => Columns.map(([, of]) => of(claim)))];
  return `\ufeff${lines.map(fields => fields.map(quoted).join(',')).join('\r\n')}\r\n`;
}

// A spreadsheet would run a field that begins like a formula: an apostrophe in front makes it text.
function quoted(field) {
  const text = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(field) ? `'${field}` : field;
  return `"${text.replace(/"/g, '""')}"`;
}

function nameOf(entity) {
  return entity.isUnknown ? '' : entity.name;
}
