// Reads a flowchart from standard input with Mermaid's own parser and writes what it understood as JSON.
import { JSDOM } from 'jsdom';

const window = new JSDOM('').window;
globalThis.window = window;
globalThis.document = window.document;

const { default: mermaid } = await import('mermaid');
let text = '';
for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
mermaid.initialize({ startOnLoad: false });
const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);

// Mermaid keeps entities as marks until it draws, and the browser then reads the entities.
const shown = (label) => {
  const html = label.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
  const element = window.document.createElement('textarea');
  element.innerHTML = html;
  return element.value;
};

const nodes = [...diagram.db.getVertices().values()].map((node) => ({ id: node.id, label: shown(node.text) }));
const edges = diagram.db.getEdges().map((edge) => ({ source: edge.start, target: edge.end, label: shown(edge.text), type: edge.type, stroke: edge.stroke }));
const groups = diagram.db.getSubGraphs().map((group) => ({ title: shown(group.title), nodes: group.nodes }));
process.stdout.write(JSON.stringify({ nodes, edges, groups, title: shown(diagram.db.getAccTitle()) }));
