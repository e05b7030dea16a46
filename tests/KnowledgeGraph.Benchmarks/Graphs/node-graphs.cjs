// usage: node node-graphs.cjs NODE_MODULES (graphology|kuzu) EDGES_FILE
// Holds the edges of a file (see NodeGraphs.cs), counts the pattern a:State -supports-> b -attacks-> c with overlapping days, and prints what it took as JSON.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const [modules, name, file] = process.argv.slice(2);
const bytes = fs.readFileSync(file);
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
const [nodes, edges, states] = new Int32Array(buffer, 0, 3);
const subjects = new Int32Array(buffer, 12, edges);
const objects = new Int32Array(buffer, 12 + 4 * edges, edges);
const from = new Uint16Array(buffer, 12 + 8 * edges, edges);
const to = new Uint16Array(buffer, 12 + 10 * edges, edges);
const kinds = new Uint8Array(buffer, 12 + 12 * edges, edges);
const cpuMs = () => { const used = process.cpuUsage(); return (used.user + used.system) / 1000; };
const SUPPORTS = 0;
const ATTACKS = 1;

function graphology() {
  const { MultiDirectedGraph } = require(path.join(modules, 'graphology'));
  const graph = new MultiDirectedGraph();
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  for (let i = 0; i < edges; i++) graph.addEdge(subjects[i], objects[i], { kind: kinds[i], from: from[i], to: to[i] });
  return () => {
    let count = 0;
    for (let node = 0; node < states; node++) {
      graph.forEachOutEdge(node, (_, support, __, middle) => {
        if (support.kind !== SUPPORTS) return;
        graph.forEachOutEdge(middle, (___, attack) => {
          if (attack.kind === ATTACKS && attack.from <= support.to && support.from <= attack.to) count++;
        });
      });
    }
    return count;
  };
}

async function kuzu() {
  const { Database, Connection } = require(path.join(modules, 'kuzu'));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kuzu-'));
  const database = new Database(path.join(folder, 'graph'));
  const connection = new Connection(database);
  await connection.init();
  connection.setMaxNumThreadForExec(1);
  await connection.query('CREATE NODE TABLE Node(id INT64, PRIMARY KEY(id))');
  const write = (target, lines) => fs.writeFileSync(path.join(folder, target), lines.join('\n') + '\n');
  write('nodes.csv', Array.from({ length: nodes }, (_, node) => node));
  await connection.query(`COPY Node FROM '${path.join(folder, 'nodes.csv')}'`);
  for (const [kind, table] of [[SUPPORTS, 'Supports'], [ATTACKS, 'Attacks']]) {
    await connection.query(`CREATE REL TABLE ${table}(FROM Node TO Node, first INT64, last INT64)`);
    const lines = [];
    for (let i = 0; i < edges; i++) if (kinds[i] === kind) lines.push(`${subjects[i]},${objects[i]},${from[i]},${to[i]}`);
    write(`${table}.csv`, lines);
    await connection.query(`COPY ${table} FROM '${path.join(folder, `${table}.csv`)}'`);
  }
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  const text = `MATCH (a:Node)-[s:Supports]->(b:Node)-[k:Attacks]->(c:Node) WHERE a.id < ${states} AND s.first <= k.last AND k.first <= s.last RETURN count(*) AS n`;
  return async () => Number((await (await connection.query(text)).getAll())[0].n);
}

(async () => {
  const start = cpuMs();
  const pattern = await (name === 'kuzu' ? kuzu() : graphology());
  const buildMs = cpuMs() - start;
  let [answer, patternMs] = [0, Infinity];
  for (let round = 0; round < 3; round++) {
    const before = cpuMs();
    answer = await pattern();
    patternMs = Math.min(patternMs, cpuMs() - before);
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'), 'utf8'));
  process.stdout.write(JSON.stringify({ version, buildMs, patternMs, answer }), () => process.exit(0));
})().catch((error) => { console.error(error); process.exit(1); });
