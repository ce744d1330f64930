import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

// --- What no file may do -------------------------------------------------------------------

const noMarkup = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Content is never markup: build templates or nodes.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
    message: 'Content is never markup: build templates.',
  },
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test|suite)$/][property.name="only"]',
    message: 'A focused test hides all others.',
  },
];
const noClock = [
  {
    selector: 'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    message: 'The clock comes in as `today`.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The clock comes in as `today`.',
  },
];

// --- Which way imports point --------------------------------------------------------------
// elements → controllers → conversation → assess → flows. i18n, takeaway and host are helpers of
// elements and controllers.

const ONE_WAY = 'Imports point one way: elements → controllers → conversation → assess → flows.';
const into = (names) => `^(\\.\\./)+(src/)?(${names.join('|')})/`;
/** `import()` of what `into` matches; a selector cannot hold a slash. */
const fetched = (names) => ({
  selector: `ImportExpression[source.value=/${into(names).replaceAll('/', '\\u002F')}/]`,
  message: ONE_WAY,
});
const browserLibraries = {
  regex: '^(lit|@lit/[^/]+|lit-html|i18next|marked)(/|$)',
  message: 'This part runs in Node without a DOM.',
};
const unsafeDirectives = {
  regex: '^lit/directives/unsafe-',
  message: 'Content is never markup: build templates from tokens.',
};

const mayNotImport = (files, ...patterns) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {patterns: [...patterns, unsafeDirectives]},
    ],
  },
});

/** A layer of the source: the folders above it, and what else it may not do. */
const layer = (folder, above, {libraries = [], syntax = []} = {}) => {
  const files = [`${folder}/**/*.ts`];
  const imports = mayNotImport(files, {regex: into(above), message: ONE_WAY}, ...libraries);
  return {
    ...imports,
    rules: {
      ...imports.rules,
      'no-restricted-syntax': ['error', ...noMarkup, ...syntax, fetched(above)],
    },
  };
};

/** What settles an answer runs anywhere, on the day that it is given. */
const inNode = {libraries: [browserLibraries], syntax: noClock};
const WORKSHOP = 'What ships takes nothing from the workshop, and its words from src/i18n/ alone.';

const onTop = ['controllers', 'elements', 'loader'];
const helpers = ['i18n', 'takeaway', 'host'];

export default defineConfig(
  globalIgnores(['**/dist', 'coverage', '**/generated']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // Both have their place: a type alias for data and unions, an interface for what is implemented.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'demo/**/*.{ts,js}'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
    ],
  },
  {
    // TypeScript itself looks after names in .ts files; plain scripts need their globals told.
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'performance',
          'URL',
          'document',
          'window',
          'customElements',
          'fetch',
          'setTimeout',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...noMarkup],
    },
  },
  {
    files: ['flows/**/*.ts', 'src/assess/**/*.ts', 'src/conversation/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'localStorage',
        'sessionStorage',
      ],
    },
  },
  mayNotImport(['**/*.ts']),
  layer('flows', ['src', 'assess', 'conversation', ...helpers, ...onTop], inNode),
  layer('src/assess', ['conversation', ...helpers, ...onTop], inNode),
  layer('src/conversation', [...helpers, ...onTop], inNode),
  layer('src/{i18n,takeaway,host}', onTop),
  layer('src/controllers', ['elements', 'loader']),
  layer('src/elements', ['loader']),
  {
    // Our workshop is not shipped; and what decides holds no words.
    files: ['{src,flows}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: into(['test', 'scripts', 'demo', 'locales']), message: WORKSHOP}]},
      ],
    },
  },
  {
    ...mayNotImport(['src/loader/**/*.ts'], {
      regex: '^(?!\\./|@xstate/fsm$)',
      allowTypeImports: true,
      message:
        'The loader is on every page of the host: only @xstate/fsm, its own files, and types.',
    }),
    ignores: ['**/*.test.ts'],
  },
);
