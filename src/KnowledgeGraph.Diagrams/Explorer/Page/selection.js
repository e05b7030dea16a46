// Which claims, edges and nodes the choices show. Everything that any view draws comes from here.

import { Modalities } from './data.js';

/** What is shown: edges with at least one claim that meets every choice, the nodes at their ends, and what is gone where that is marked. */
export function select(graph, state) {
  const { hidden, time } = state;
  const near = state.around ? nearOf(graph, state.around) : null;
  const edges = [];
  const nodes = new Set();
  let claims = 0;
  for (const edge of graph.edges) {
    edge.shown = isOpen(edge, hidden, near) ? edge.claims.filter(claim => isShown(claim, hidden, time)) : [];
    if (edge.shown.length === 0) continue;
    edge.isFirm = edge.shown.some(claim => claim.modality === 0);
    edges.push(edge);
    nodes.add(edge.source).add(edge.target);
    claims += edge.shown.length;
  }
  return { edges, nodes, claims, gone: mark(graph, state, near) };
}

// Marks what changed, and finds what is gone, which nothing says any more.
function mark(graph, { hidden, marks, changeKinds }, near) {
  const isMarked = ({ change }) => marks && changeKinds.has(change);
  for (const item of [...graph.edges, ...graph.nodes]) item.mark = isMarked(item) ? item.change : null;
  const hiddenKinds = [false, hidden.modality.has('planned'), hidden.modality.has('negated')];
  for (const edge of graph.gone) edge.mark = isMarked(edge) && !hiddenKinds[edge.kind] && isOpen(edge, hidden, near) ? 'removed' : null;
  return graph.gone.filter(edge => edge.mark);
}

function isOpen(edge, hidden, near) {
  if (hidden.relation.has(edge.relation.id)) return false;
  if (edge.source.type && hidden.type.has(edge.source.type.name)) return false;
  if (edge.target.type && hidden.type.has(edge.target.type.name)) return false;
  return near === null || isNear(edge, near);
}

// Both ends within the steps; somebody unknown is as near as the edge that leads to him.
function isNear(edge, near) {
  const [source, target] = [near.steps.get(edge.source), near.steps.get(edge.target)];
  if (edge.source.isUnknown || edge.target.isUnknown) return Math.min(source ?? Infinity, target ?? Infinity) < near.depth;
  return source !== undefined && target !== undefined;
}

function nearOf(graph, around) {
  const start = graph.entityById.get(around.id);
  const steps = new Map(start ? [[start, 0]] : []);
  let ring = [...steps.keys()];
  for (let step = 1; step <= around.depth; step++) {
    const next = [];
    for (const entity of ring) {
      for (const edge of entity.edges) {
        const other = edge.source === entity ? edge.target : edge.source;
        if (other.isUnknown || edge.change === 'removed' || steps.has(other)) continue;
        steps.set(other, step);
        next.push(other);
      }
    }
    ring = next;
  }
  return { steps, depth: around.depth };
}

function isShown(claim, hidden, time) {
  if (hidden.modality.has(Modalities[claim.modality].id)) return false;
  if (hidden.publisher.has(claim.article.publisher)) return false;
  // Said by several, it is hidden only where all of them are; said by the article itself, where that is.
  if (hidden.speaker.size > 0 && speakersOf(claim).every(id => hidden.speaker.has(id))) return false;
  return time.mode === 'all' || (claim.isDated && (claim.from ?? -Infinity) <= time.to && (claim.to ?? Infinity) >= time.from);
}

/** The ids of those who say a claim; one that is empty where the article itself does. */
export function speakersOf(claim) {
  return claim.by.length === 0 ? ['-'] : claim.by.map(entity => entity.id);
}
