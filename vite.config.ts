import {relative} from 'node:path';
import {defineConfig, type Plugin} from 'vite';
import {leanFsm, partOf, together, withoutRuntime} from './scripts/bundle.js';
import {standAlone} from './scripts/stand-alone.mjs';

const banner = '/*! EUPL-1.2; see THIRD-PARTY.md */';

/** The root is the repository, so that a page in demo/ can load ../src; `/` leads to the demo. */
const demoFirst: Plugin = {
  name: 'demo-first',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, {location: '/demo/'}).end();
    });
  },
};

/** Tells scripts/size.mjs what each file of dist/ was made from and what it imports statically. */
const chunkList = (mode: string): Plugin => ({
  name: 'chunk-list',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle)
      .filter((output) => output.type === 'chunk')
      .map(({fileName, imports, moduleIds}) => ({
        file: fileName,
        imports,
        modules: moduleIds.map((id) => relative(import.meta.dirname, id)),
      }));
    this.emitFile({
      type: 'asset',
      fileName: `.vite/chunks-${mode}.json`,
      source: JSON.stringify(chunks, null, 2),
    });
  },
});

/** Style sheets are strings to the minifier, so their comments and white space go here. */
const smallStyles: Plugin = {
  name: 'small-styles',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('css`')) return null;
    const small = code.replace(/\bcss`([^`]*)`/g, (_, sheet: string) => {
      const packed = sheet
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':');
      return `css\`${packed.trim()}\``;
    });
    return {code: small, map: null};
  },
};

/** What runs in Node too is built apart, so that nothing of it leans on what needs a browser. */
const ENTRIES: Record<'page' | 'assess', Record<string, string>> = {
  page: {'inburger-wijzer': 'src/index.ts', 'stand-alone': 'src/stand-alone.ts'},
  assess: {assess: 'src/assess/index.ts'},
};

export default defineConfig(({command, mode}) => ({
  plugins: [
    demoFirst,
    smallStyles,
    leanFsm,
    withoutRuntime,
    together,
    chunkList(mode),
    ...(mode === 'assess' ? [] : [standAlone()]),
  ],
  appType: 'mpa',
  // Only the pages that run as they are: `src/host/embed.html` finds its scripts in `dist/`.
  optimizeDeps: {entries: ['demo/*.html', 'pages/*.html']},
  // Library mode leaves process.env to the host; a host without a bundler has none.
  define: command === 'build' ? {'process.env.NODE_ENV': '"production"'} : {},
  build: {
    target: 'es2022',
    // Vite's own minifier keeps whitespace in ES libraries; rolldown's, below, does not.
    minify: false,
    // The second build adds to the first.
    emptyOutDir: mode !== 'assess',
    license: mode !== 'assess' && {fileName: 'THIRD-PARTY.md'},
    // A demo's public/ folder is no part of the library.
    copyPublicDir: false,
    lib: {
      entry: ENTRIES[mode === 'assess' ? 'assess' : 'page'],
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        // The licences of what is bundled stand in full in THIRD-PARTY.md.
        comments: {legal: false, annotation: false},
        postBanner: banner,
        entryFileNames: '[name].js',
        // Imported relative to the module, so dist/ works from any folder of any host. A hash in hex
        // takes less room in the loader, which names each language's first words.
        chunkFileNames: 'chunks/[name]-[hash:7].js',
        hashCharacters: 'hex',
        codeSplitting: {groups: [{name: partOf, debugName: 'parts'}]},
      },
    },
  },
}));
