// The flows are data: what can be wrong in them is a way that should not be there, or that is taken on
// the wrong answer. So each way out of each state is closed once, and each test on it turned round
// once; every time some test of the law should fail.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {assign} from 'xstate';
import {kept} from './report.mjs';
import {bundle, load} from './tests.mjs';

/** A test that asks "is it so?" asks "is it certainly not so?", and the other way round. */
const turned = ({type, params}) =>
  type === 'no' ? params.test : {type: 'no', params: {test: {type, params}}};

/** What can be changed about the ways of a flow; the last way of a state is all that is left. */
function mutantsOf(id, flow) {
  return Object.entries(flow.states).flatMap(([state, {always = []}]) =>
    always.flatMap(({guard, target}, index) => {
      if (!guard || guard.type === 'answered') return [];
      const mutant = {flow: id, state, index, target, test: wordsOf(guard)};
      return [
        {...mutant, change: 'closed'},
        ...(guard.type === 'unsure' ? [] : [{...mutant, change: 'turned'}]),
      ];
    }),
  );
}

const wordsOf = ({type, params}) =>
  ['no', 'unsure'].includes(type)
    ? `${type} ${wordsOf(params.test)}`
    : `${type} ${JSON.stringify(params)}`;

function change(flows, {flow, state, index, change: how}) {
  const {always} = flows[flow].states[state];
  if (how === 'closed') always.splice(index, 1);
  else always[index] = {...always[index], guard: turned(always[index].guard)};
}

/** Which states each test comes through; a test that fails now can judge nothing. */
async function visits(script) {
  const {tests, flows} = load(script);
  let now = new Set();
  for (const [id, {states}] of Object.entries(flows)) {
    for (const [name, state] of Object.entries(states)) {
      // A run of a flow is pure: an action that assigns is the only one that is carried out.
      state.entry = assign(() => {
        now.add(`${id}.${name}`);
        return {};
      });
    }
  }
  const through = new Map();
  for (const {name, run} of tests) {
    now = new Set();
    await run();
    for (const state of now) through.set(state, [...(through.get(state) ?? []), name]);
  }
  return through;
}

/** Closes and turns the ways of the flows named (of all, where none is), and keeps what came of it. */
export async function mutateWays(files, wanted, file) {
  const script = await bundle(files);
  const {flows} = load(script);
  const ids = wanted.length > 0 ? wanted : Object.keys(flows);
  const through = await visits(script);
  const known = kept(file) ?? {};
  let finders = [];
  for (const id of ids) {
    if (!flows[id]) throw new Error(`No flow is called "${id}". There are: ${Object.keys(flows)}.`);
    const results = [];
    for (const mutant of mutantsOf(id, flows[id])) {
      const judges = new Set(through.get(`${id}.${mutant.state}`));
      const killedBy = await finderOf(script, mutant, judges, finders);
      if (killedBy) finders = [killedBy, ...finders.filter((one) => one !== killedBy)];
      const status = killedBy ? 'Killed' : judges.size > 0 ? 'Survived' : 'NoCoverage';
      results.push({...mutant, status, ...(killedBy && {killedBy})});
    }
    known[id] = results;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, JSON.stringify(known, undefined, 1));
    const left = results.filter(({status}) => status !== 'Killed').length;
    console.log(`${id}: ${results.length} mutants, ${left} left`);
  }
  return known;
}

async function finderOf(script, mutant, judges, finders) {
  const {tests, flows} = load(script);
  change(flows, mutant);
  const byName = new Map(
    tests.filter(({name}) => judges.has(name)).map((test) => [test.name, test]),
  );
  const first = finders.flatMap((name) => byName.get(name) ?? []);
  for (const {name, run} of new Set([...first, ...byName.values()])) {
    try {
      await run();
    } catch {
      return name;
    }
  }
  return undefined;
}
