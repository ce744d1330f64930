// How Stryker runs our tests: a test runner of its own, because it has none for `node --test` that
// keeps one process for many mutants.
import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {bundle, load} from './tests.mjs';

/** Where the instrumented sources look which mutant is on. */
const switches = (globalThis.__stryker__ ??= {});

class LawTests {
  static inject = ['options'];
  #files;
  #script;
  /** The tests that found a mutant, last one first: a mutant beside it is mostly found by the same. */
  #finders = [];

  constructor({lawTests}) {
    this.#files = lawTests;
  }

  capabilities() {
    return {reloadEnvironment: true};
  }

  async init() {
    this.#script = await bundle(this.#files);
  }

  async dryRun() {
    const {tests} = load(this.#script);
    const twice = tests.find(
      ({name}, index) => tests.findIndex((one) => one.name === name) < index,
    );
    if (twice) throw new Error(`Two tests are called "${twice.name}".`);
    const results = [];
    for (const test of tests) {
      switches.currentTestId = test.name;
      results.push(await resultOf(test));
    }
    switches.currentTestId = undefined;
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: switches.mutantCoverage,
    };
  }

  async mutantRun({activeMutant, testFilter, hitLimit, mutantActivation}) {
    switches.hitCount = hitLimit === undefined ? undefined : 0;
    switches.hitLimit = hitLimit;
    // Always with fresh modules: what one mutant left in them would judge the next.
    switches.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const results = [];
    try {
      const wanted = testFilter && new Set(testFilter);
      const tests = load(this.#script).tests.filter(({name}) => wanted?.has(name) ?? true);
      switches.activeMutant = activeMutant.id;
      for (const test of this.#findersFirst(tests)) {
        const result = await resultOf(test);
        results.push(result);
        if (result.status === TestStatus.Failed) {
          this.#finders = [test.name, ...this.#finders.filter((name) => name !== test.name)];
          break;
        }
      }
    } catch (error) {
      // The sources cannot even be loaded: no test passes.
      results.push(failed({name: 'loading'}, 0, error));
    }
    switches.activeMutant = undefined;
    return toMutantRunResult(
      determineHitLimitReached(switches.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
      false,
    );
  }

  #findersFirst(tests) {
    const byName = new Map(tests.map((test) => [test.name, test]));
    const first = this.#finders.flatMap((name) => byName.get(name) ?? []);
    return new Set([...first, ...tests]);
  }
}

const failed = ({name}, timeSpentMs, error) => ({
  id: name,
  name,
  timeSpentMs,
  status: TestStatus.Failed,
  failureMessage: String(error?.message ?? error),
});

async function resultOf({name, run}) {
  const started = performance.now();
  const spent = () => Math.round(performance.now() - started);
  try {
    await run();
    return {id: name, name, timeSpentMs: spent(), status: TestStatus.Success};
  } catch (error) {
    return failed({name}, spent(), error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'law', LawTests)];
