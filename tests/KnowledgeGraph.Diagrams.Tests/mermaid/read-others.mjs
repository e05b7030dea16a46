// Reads a picture from standard input with a parser of its own language's project and writes its nodes and edges as JSON.
const format = process.argv[2];
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;

const decoded = (label, document) => {
  const element = document.createElement('textarea');
  element.innerHTML = label.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
  return element.value;
};

const mermaidDiagram = async () => {
  const { JSDOM } = await import('jsdom');
  globalThis.window = new JSDOM('').window;
  globalThis.document = globalThis.window.document;
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  return mermaid.mermaidAPI.getDiagramFromText(text);
};

const graphology = async (name) => {
  const { default: graphs } = await import('graphology');
  const { default: parser } = await import(`graphology-${name}`);
  const graph = parser.parse(graphs.MultiGraph ?? graphs, text);
  const nodes = graph.mapNodes((id, data) => ({ id, label: data.label, type: data.type }));
  const edges = graph.mapEdges((id, data, source, target) => ({ source, target, label: data.label, weight: data.weight }));
  return { nodes, edges };
};

const readers = {
  cytoscape: async () => {
    const { default: cytoscape } = await import('cytoscape');
    const graph = cytoscape({ headless: true, elements: JSON.parse(text).elements });
    return { nodes: graph.nodes().map((n) => n.data()), edges: graph.edges().map((e) => e.data()) };
  },
  gexf: () => graphology('gexf'),
  graphml: () => graphology('graphml'),
  d2: async () => {
    const { D2 } = await import('@terrastruct/d2');
    const { diagram } = await new D2().compile(text);
    const last = (id) => id.split('.').at(-1);
    return {
      nodes: diagram.shapes.filter((s) => /^n\d+$/.test(last(s.id))).map((s) => ({ id: last(s.id), label: s.label })),
      edges: diagram.connections.map((c) => ({ source: last(c.src), target: last(c.dst), label: c.label })),
    };
  },
  timeline: async () => {
    const diagram = await mermaidDiagram();
    const tasks = diagram.db.getTasks();
    return { nodes: tasks.map((t) => ({ id: t.section, label: t.task })), edges: tasks.flatMap((t) => t.events.map((e) => ({ source: t.section, target: t.task, label: decoded(e, document) }))) };
  },
  class: async () => {
    const diagram = await mermaidDiagram();
    const nodes = [...diagram.db.getClasses().values()].map((c) => ({ id: c.id, label: decoded(c.label, document) }));
    return { nodes, edges: diagram.db.getRelations().map((r) => ({ source: r.id1, target: r.id2, label: decoded(r.title ?? '', document) })) };
  },
};

process.stdout.write(JSON.stringify(await readers[format]()));
process.exit(0);
