// What is built apart from the element, because it shares nothing with it: the script of the page for a
// frame, the script beside that frame, and the command. `npm run build` runs this after the element.
import {copyFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const banner = '/*! inburger-wijzer | EUPL-1.2 | licences of what is bundled: THIRD-PARTY.md */';

const parts = [
  // A plain script can say by itself where it was fetched from, and needs no CORS.
  {name: 'frame', format: 'iife', banner},
  {name: 'embed', format: 'es', banner},
  {name: 'cli', format: 'es', banner: `#!/usr/bin/env node\n${banner}`, external: [/^node:/]},
];

for (const {name, format, banner: postBanner, external = []} of parts) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      minify: false,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {entry: `src/host/${name}.ts`, name: 'inburgerWijzer', formats: [format]},
      rolldownOptions: {
        external,
        output: {
          minify: true,
          comments: {legal: false, annotation: false},
          postBanner,
          entryFileNames: `${name}.js`,
        },
      },
    },
  });
}

for (const file of ['embed.css', 'generated/config.schema.json']) {
  copyFileSync(join(root, 'src/host', file), join(root, 'dist', file.replace('generated/', '')));
}
