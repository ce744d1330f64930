// A Vite plugin that puts the pages of `pages/` beside the built files, and makes the service worker
// that keeps all of it for when there is no network.
import {readFileSync, readdirSync, appendFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {generateSW} from 'workbox-build';
import {root} from './setup.mjs';

const PAGES = join(root, 'pages');

/** What a page loads, by where it is in the repository and where in `dist/`. */
const PLACES = [
  ['../src/index.ts', './inburger-wijzer.js'],
  ['../src/stand-alone.ts', './stand-alone.js'],
];

/** What the worker is made of; it is no part of the bundle, so Vite does not tell of it. */
const IN_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** The page as it is served from `dist/`. */
function built(name) {
  let source = readFileSync(join(PAGES, name), 'utf8');
  for (const [here, there] of PLACES) source = source.replaceAll(here, there);
  return source;
}

async function makeWorker(dist) {
  const {warnings} = await generateSW({
    globDirectory: dist,
    globPatterns: ['*.{html,css,js}', 'chunks/*.js'],
    globIgnores: ['assess.js', 'offline.js'],
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
    generateBundle() {
      for (const fileName of readdirSync(PAGES)) {
        this.emitFile({type: 'asset', fileName, source: built(fileName)});
      }
    },
    // Not `closeBundle`, which comes after a build that failed too.
    writeBundle: () => makeWorker(dist),
  };
};
