// Reads the block of data into a graph whose parts know one another. Its short keys: of a claim a = article, i and j = place of the
// quote in its text, q = the quote where texts are left out, m = modality, w = period as written, f and t = first and last day on which
// it counts, c = confidence, by = who says so, x = further roles, p = properties; of an edge s and o = its ends, r = relation, k = 1
// for plans and 2 for denials, change = what became of it since the earlier graph.

/** How firmly something is said, from the firmest to the weakest. */
export const Modalities = [
  { id: 'asserted', label: 'stated as fact' },
  { id: 'attributed', label: 'attributed' },
  { id: 'hedged', label: 'hedged' },
  { id: 'planned', label: 'planned' },
  { id: 'negated', label: 'denied' },
];

/** The graph of the page. */
export function readGraph(raw) {
  const graph = {
    title: raw.title,
    omission: raw.omission ?? '',
    focus: raw.focus ?? null,
    types: raw.types,
    relations: raw.relations,
    changes: raw.changes ?? null,
    claims: [],
  };
  graph.types.forEach((type, number) => Object.assign(type, { number }));
  graph.articles = raw.articles.map(articleOf);
  graph.entities = raw.entities.map((entity, number) => entityOf(entity, number, graph));
  graph.entities.forEach((entity, number) => {
    entity.whole = graph.entities[raw.entities[number].whole] ?? null;
  });
  graph.nodes = graph.entities.filter(entity => entity.box);
  const edges = raw.edges.map((edge, number) => edgeOf(edge, number, graph));
  graph.edges = edges.filter(edge => edge.change !== 'removed');
  graph.gone = edges.filter(edge => edge.change === 'removed');
  for (const { what, kind, s } of graph.changes ?? []) if (what === 'entity' && s !== undefined) graph.entities[s].change = kind;
  graph.entityById = new Map(graph.entities.map(entity => [entity.id, entity]));
  graph.edgeById = new Map([...graph.gone, ...graph.edges].map(edge => [edge.id, edge]));
  graph.days = [...new Set(graph.claims.flatMap(claim => [claim.from, claim.to]).filter(day => day !== null))].sort((a, b) => a - b);
  return graph;
}

function articleOf(raw) {
  const title = raw.title || raw.id;
  return {
    id: raw.id,
    title,
    source: raw.source ?? '',
    url: raw.url ?? '',
    day: raw.day ?? null,
    text: raw.text ?? null,
    publisher: raw.source || title,
  };
}

function entityOf(raw, number, graph) {
  const type = graph.types[raw.type] ?? null;
  const isUnknown = raw.id === undefined;
  return {
    number,
    isUnknown,
    type,
    id: raw.id ?? `?${number}`,
    name: isUnknown ? 'somebody not named' : raw.name || raw.id,
    kind: isUnknown ? 'not named by the articles' : (type?.label ?? raw.kind ?? ''),
    aliases: raw.aliases ?? [],
    about: raw.about ?? '',
    change: raw.gone ? 'removed' : null,
    mark: null,
    box: raw.box ? { x: raw.box[0], y: raw.box[1], width: raw.box[2], height: raw.box[3] } : null,
    lines: raw.lines ?? [],
    edges: [],
    home: raw.box ? { x: raw.box[0], y: raw.box[1] } : null,
  };
}

function edgeOf(raw, number, graph) {
  const [source, target, relation] = [graph.entities[raw.s], graph.entities[raw.o], graph.relations[raw.r]];
  const kind = raw.k ?? 0;
  const end = entity => (entity.isUnknown ? '' : entity.id);
  const edge = {
    number,
    source,
    target,
    relation,
    kind,
    change: raw.change ?? null,
    mark: null,
    isFirm: true,
    bend: raw.bend ?? null,
    id: [end(source), relation.id, end(target), kind].join('~'),
    shown: [],
  };
  edge.claims = raw.claims.map(claim => claimOf(claim, edge, graph));
  graph.claims.push(...[].concat(edge.claims).map((claim, i) => Object.assign(claim, { number: graph.claims.length + i })));
  source.edges.push(edge);
  if (target !== source) target.edges.push(edge);
  return edge;
}

function claimOf(raw, edge, graph) {
  const article = graph.articles[raw.a];
  return {
    edge,
    article,
    start: raw.i,
    end: raw.j,
    quote: raw.q ?? article.text.slice(raw.i, raw.j),
    modality: raw.m ?? 0,
    when: raw.w ?? '',
    from: raw.f ?? null,
    to: raw.t ?? null,
    isDated: raw.f !== undefined || raw.t !== undefined || raw.w !== undefined,
    confidence: raw.c ?? 1,
    by: (raw.by ?? []).map(i => graph.entities[i]).filter(Boolean),
    roles: (raw.x ?? []).map(([role, i]) => [role, graph.entities[i]]).filter(([, entity]) => entity),
    properties: raw.p ?? [],
  };
}

/** The words of an edge: who does what to whom, and whether that is planned or denied. */
export function sentenceOf(edge) {
  const kind = ['', ' (planned)', ' (denied)'][edge.kind];
  return `${edge.source.name} ${edge.relation.label} ${edge.target.name}${kind}`;
}
