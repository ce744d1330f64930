import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

// --- Which way imports point --------------------------------------------------------------
// elements → controllers → conversation → assess → flows. i18n, takeaway and host are helpers of
// elements and controllers. Dynamic imports are not looked at: the loader has one, of the app.

const folders = (names) => ({
  regex: `^(\\.\\./)+(src/)?(${names.join('|')})/`,
  message: 'Imports point one way: elements → controllers → conversation → assess → flows.',
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

const upward = {
  flows: [
    'src',
    'assess',
    'conversation',
    'controllers',
    'elements',
    'i18n',
    'takeaway',
    'host',
    'loader',
  ],
  assess: ['conversation', 'controllers', 'elements', 'i18n', 'takeaway', 'host', 'loader'],
  conversation: ['controllers', 'elements', 'i18n', 'takeaway', 'host', 'loader'],
  helpers: ['controllers', 'elements', 'loader'],
  controllers: ['elements', 'loader'],
  elements: ['loader'],
};

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

export default defineConfig(
  globalIgnores(['dist', 'coverage', '**/generated']),
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
      'no-restricted-syntax': ['error', ...noMarkup, ...noClock],
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
  mayNotImport(['flows/**/*.ts'], folders(upward.flows), browserLibraries),
  mayNotImport(['src/assess/**/*.ts'], folders(upward.assess), browserLibraries),
  mayNotImport(['src/conversation/**/*.ts'], folders(upward.conversation), browserLibraries),
  mayNotImport(['src/{i18n,takeaway,host}/**/*.ts'], folders(upward.helpers)),
  mayNotImport(['src/controllers/**/*.ts'], folders(upward.controllers)),
  mayNotImport(['src/elements/**/*.ts'], folders(upward.elements)),
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
