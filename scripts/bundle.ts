/**
 * How the bundle is cut, for vite.config.ts. Each fetch over a phone's network takes half a second
 * before its first byte comes, so what is needed together must be asked for together.
 */

import {basename, dirname, join, relative} from 'node:path/posix';
import type {Plugin, Rolldown} from 'vite';

const ROOT = dirname(import.meta.dirname);

/** The parts that are fetched as a whole, by a module that needs all of it. */
const PARTS = {
  app: 'src/elements/embed.ts',
  run: 'src/conversation/run.ts',
};
/** All that a module imports statically, with itself. */
function reach(context: Rolldown.ChunkingContext, id: string, seen = new Set<string>()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of context.getModuleInfo(id)?.importedIds ?? [])
    reach(context, imported, seen);
  return seen;
}

/** The name of the part that a module belongs to; nothing where the bundler may decide. */
export function partOf(id: string, context: Rolldown.ChunkingContext): string | null {
  for (const [name, module] of Object.entries(PARTS)) {
    if (reach(context, join(ROOT, module)).has(id)) return name;
  }
  return null;
}

const DYNAMIC_IMPORT = /\bimport\(([`"'])(\.[^`"']+)\1\)/g;

/**
 * A file that is fetched names the files that it needs, but only once it is there. So whoever
 * fetches it asks for all of them at once.
 */
export const together: Plugin = {
  name: 'together',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const importsOf = (file: string, seen = new Set<string>()): Set<string> => {
      const chunk = chunks.find(({fileName}) => fileName === file);
      if (!chunk || seen.has(file)) return seen;
      seen.add(file);
      for (const imported of chunk.imports) importsOf(imported, seen);
      return seen;
    };
    for (const chunk of chunks) {
      const folder = dirname(chunk.fileName);
      const there = importsOf(chunk.fileName);
      chunk.code = chunk.code.replace(DYNAMIC_IMPORT, (asked, quote: string, path: string) => {
        const [, ...more] = importsOf(join(folder, path));
        const others = more
          .filter((file) => !there.has(file))
          .map((file) => `import(${quote}${toPath(folder, file)}${quote})`);
        return others.length ? `Promise.all([${[asked, ...others]}]).then(e=>e[0])` : asked;
      });
    }
  },
};

const toPath = (folder: string, file: string): string =>
  relative(folder, file).replace(/^(?!\.)/, './');

/** The bundler's own helper of two lines goes where it is used: it is not worth a fetch. */
export const withoutRuntime: Plugin = {
  name: 'without-runtime',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const runtime = chunks.find(({name}) => name === 'rolldown-runtime');
    if (!runtime) return;
    const [, helpers, name] = /^(var .*;)export\{(\w+)\};$/m.exec(runtime.code) ?? [];
    const importing = new RegExp(
      `import\\{${name} as (\\w+)\\}from"[./\\w]*/${basename(runtime.fileName)}";`,
    );
    for (const chunk of chunks) {
      if (!chunk.imports.includes(runtime.fileName)) continue;
      const [whole, as] = importing.exec(chunk.code) ?? [];
      if (!whole)
        return this.error(`${chunk.fileName} has another import than scripts/bundle.ts knows.`);
      chunk.code = chunk.code.replace(whole, () => `var ${as}=(()=>{${helpers}return ${name}})();`);
      chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
    }
    delete bundle[runtime.fileName];
  },
};

const FSM = '@xstate/fsm/lib/index.js';

/**
 * `@xstate/fsm` as it was written. Its ES module is made for browsers of before 2015, at twice the
 * size; the same code without that comes only as CommonJS, of which nothing can be left out.
 */
export const leanFsm: Plugin = {
  name: 'lean-fsm',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    return source === '@xstate/fsm' ? this.resolve(FSM, importer) : null;
  },
  transform(code, id) {
    if (!id.endsWith(FSM)) return null;
    const own = code.slice(
      code.indexOf('const INIT_EVENT'),
      code.lastIndexOf('Object.defineProperty(exports'),
    );
    if (!/^function createMachine/m.test(own))
      this.error(`${FSM} is not what it was; see scripts/bundle.ts.`);
    return {code: `const types = {};\n${own}export {createMachine};`, map: null};
  },
};
