// A Vite plugin that puts the pages that stand by themselves beside the built files: those of `pages/`,
// with the service worker that keeps them for when there is no network, and the page for a frame.
import {readFileSync, readdirSync, appendFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {generateSW} from 'workbox-build';
import {preloadLinks} from '../src/host/preload.ts';
import {root} from './setup.mjs';

const PAGES = join(root, 'pages');
const FRAME = join(root, 'src/host/embed.html');

/** What a page loads, by where it is in the repository and where in `dist/`. */
const PLACES = [
  ['../src/index.ts', './inburger-wijzer.js'],
  ['../src/stand-alone.ts', './stand-alone.js'],
];

/** What the worker is made of; it is no part of the bundle, so Vite does not tell of it. */
const IN_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** The page as it is served from `dist/`: it asks at once for what it will need at once. */
function built(page, {app, words}) {
  let source = readFileSync(page, 'utf8');
  for (const [here, there] of PLACES) source = source.replaceAll(here, there);
  const links = preloadLinks([...app, ...words.nl], './');
  return source.replace('  </head>', `    ${links.join('\n    ')}\n$&`);
}

/**
 * What the loader fetches first, by what it was made from.
 * @returns {import('../src/host/preload.ts').PreloadList}
 */
function firstFiles(bundle) {
  const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
  const withImports = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const imported of bundle[file].imports) withImports(imported, seen);
    return seen;
  };
  const loader = withImports('inburger-wijzer.js');
  /** The files that hold a source, each with the rest of its name that `source` catches. */
  const having = (source) =>
    chunks.flatMap(({fileName, moduleIds}) =>
      moduleIds.flatMap((id) => {
        const found = source.exec(relative(root, id));
        const files = [...withImports(fileName)].filter((file) => !loader.has(file));
        return found ? [[found[1], files]] : [];
      }),
    );
  const [[, app] = []] = having(/^src\/elements\/embed\.ts$/);
  return {app, words: Object.fromEntries(having(/^src\/i18n\/generated\/(.+)-first\.ts$/))};
}

async function makeWorker(dist) {
  const {warnings} = await generateSW({
    globDirectory: dist,
    globPatterns: ['*.{html,css,js}', 'chunks/*.js'],
    globIgnores: ['assess.js', 'embed.html', 'offline.js'],
    swDest: join(dist, 'offline.js'),
    cacheId: 'inburger-wijzer',
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    // A file with a hash in its name never changes.
    dontCacheBustURLsMatching: /chunks\/.*-[\w-]{7}\.js$/,
    // What a municipality told last, where there is no network; src/stand-alone.ts puts it there too.
    runtimeCaching: [
      {
        urlPattern: ({sameOrigin, url}) => sameOrigin && url.pathname.endsWith('.json'),
        handler: 'NetworkFirst',
        options: {cacheName: 'inburger-wijzer-config'},
      },
    ],
    // `kiosk.html?lang=ar` is the same page. Nothing but these files and a configuration is answered for.
    ignoreURLParametersMatching: [/./],
    directoryIndex: null,
    cleanupOutdatedCaches: true,
    // The first visit is kept too. A later version waits until the page says so.
    clientsClaim: true,
    skipWaiting: false,
  });
  if (warnings.length) throw new Error(warnings.join('\n'));
  const licence = readFileSync(join(root, 'node_modules/workbox-core/LICENSE'), 'utf8');
  appendFileSync(
    join(dist, 'THIRD-PARTY.md'),
    `\n## ${IN_WORKER.join(', ')} (MIT)\n\nIn \`offline.js\`.\n\n${licence}\n`,
  );
}

/** @returns {import('vite').Plugin} */
export const standAlone = () => {
  let dist;
  return {
    name: 'stand-alone',
    apply: 'build',
    configResolved({build}) {
      dist = resolve(root, build.outDir);
    },
    generateBundle(_options, bundle) {
      const first = firstFiles(bundle);
      const emit = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
      emit('preload.json', `${JSON.stringify(first, null, 2)}\n`);
      emit('embed.html', built(FRAME, first));
      for (const name of readdirSync(PAGES)) emit(name, built(join(PAGES, name), first));
    },
    // Not `closeBundle`, which comes after a build that failed too.
    writeBundle: () => makeWorker(dist),
  };
};
