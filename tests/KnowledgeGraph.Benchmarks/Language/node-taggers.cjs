// usage: node node-taggers.cjs NODE_MODULES (compromise|wink-nlp) ROUNDS < texts.json
// Tags every text of a JSON array, after one round to warm up, and prints the fastest round as JSON.
'use strict';
const fs = require('fs');
const path = require('path');
const [modules, name, rounds] = process.argv.slice(2);
const load = (packageName) => require(path.join(modules, packageName));
const texts = JSON.parse(fs.readFileSync(0, 'utf8'));

// Each with the least that gives tags: compromise without chunks and phrases ("two"), wink with sentences and tags only.
const taggers = {
  'compromise': () => {
    const nlp = require(path.join(modules, 'compromise', 'builds', 'two', 'compromise-two.cjs'));
    return (text) => nlp(text).termList().length;
  },
  'wink-nlp': () => {
    const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos).length;
  },
};

const started = process.hrtime.bigint();
const tag = taggers[name]();
tag('A first sentence loads the model.');
const loadMs = Number(process.hrtime.bigint() - started) / 1e6;
const all = () => texts.reduce((sum, text) => sum + tag(text), 0);
let tokens = all();
const measure = () => {
  const cpu = process.cpuUsage();
  const wall = process.hrtime.bigint();
  tokens = all();
  const used = process.cpuUsage(cpu);
  return { wall: Number(process.hrtime.bigint() - wall) / 1e9, cpu: (used.user + used.system) / 1e6 };
};
const runs = Array.from({ length: Number(rounds) }, measure);
const least = (key) => Math.min(...runs.map((run) => run[key]));
const version = JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'), 'utf8')).version;
console.log(JSON.stringify({ version, tokens, loadMs, wallSeconds: least('wall'), cpuSeconds: least('cpu'), residentMb: process.memoryUsage().rss / 1e6 }));
