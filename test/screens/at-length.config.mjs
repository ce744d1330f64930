// `npm run test:at-length`: every screen in every language; `-- --group ar` looks at one language.
import {readdirSync} from 'node:fs';
import base from '../../web-test-runner.config.mjs';

const languages = readdirSync(new URL('../../locales/', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

export default {
  ...base,
  files: undefined,
  rootDir: new URL('../..', import.meta.url).pathname,
  testsFinishTimeout: 3_600_000,
  // The tests read the language from the page that they run in.
  groups: languages.map((tag) => ({
    name: tag,
    files: 'test/screens/*.length.ts',
    testRunnerHtml: (framework) =>
      `<!doctype html><html lang="${tag}"><script type="module" src="${framework}"></script></html>`,
  })),
};
