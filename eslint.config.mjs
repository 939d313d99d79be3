import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { roomsRule } from './scripts/lint/rooms.mjs';
import { templateTextRule } from './scripts/lint/template-text.mjs';

const tests = ['**/*.test.ts', 'test/**/*.ts', 'src/testing/!(provider-*).ts'];

// What a worker or Node does not have.
const domGlobals = [
  ...Object.keys(globals.browser).filter((name) => !(name in globals['shared-node-browser'])),
  ...['localStorage', 'sessionStorage', 'Storage', 'navigator'],
];

const unsafeMarkup = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'Markup from strings is never safe: render a template.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: 'Markup from strings is never safe: render a template.',
  },
];

const ownTags = {
  selector: 'TaggedTemplateExpression TemplateElement[value.raw=/<\\u002f?kith-/]',
  message: 'No template of ours contains a tag of ours: the page chooses the prefix.',
};

const inlineStyle = {
  selector:
    ':matches(TemplateElement[value.raw=/\\sstyle\\s*=|<style\\b/], CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"])',
  message: 'A strict policy blocks inline styles: vary by attributes, or set properties.',
};

const forbiddenImports = [
  [
    'lit/directives/style-map.js',
    'It renders a style attribute, which a content security policy blocks: set properties.',
  ],
  ['lit/directives/unsafe-html.js', 'Markup from strings is never safe: render a template.'],
  ['lit/directives/unsafe-svg.js', 'Markup from strings is never safe: render a template.'],
  ['lit/directives/unsafe-mathml.js', 'Markup from strings is never safe: render a template.'],
].map(([name, message]) => ({ name, message }));

export default defineConfig(
  globalIgnores(['dist/', 'storybook-static/', 'screenshots/', 'coverage/', '.cache/', 'custom-elements.json']),
  // Other people's projects, as it were: their imports are true where the package is installed.
  globalIgnores(['test/consumers/projects/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error', eqeqeq: 'error' },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['{demo,bench/pages}/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are what folding and counting mean by a spread string.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/all'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] }, litHtmlSources: ['lit', '@open-wc/testing'] },
    rules: {
      'no-restricted-imports': ['error', { paths: forbiddenImports }],
      // Lit calls a listener with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // LitElement has all the lifecycle callbacks.
      'wc/guard-super-call': 'off',
      // Views compose: a list is a map, and a row's listener knows its row.
      'lit/no-template-map': 'off',
      'lit/no-template-arrow': 'off',
      // Safari takes the list from a <ul> without bullets, and the role gives it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: tests,
    plugins: { kith: { rules: { rooms: roomsRule, 'template-text': templateTextRule } } },
    rules: {
      'kith/rooms': 'error',
      'kith/template-text': 'error',
      'no-restricted-syntax': ['error', ...unsafeMarkup, ownTags, inlineStyle],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['src/{model,provider,search,adapters}/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-globals': ['error', ...domGlobals] },
  },
  { files: ['src/adapters/memory/sample/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.stories.ts'], extends: [storybook.configs['flat/recommended']] },
  {
    files: tests,
    rules: {
      // chai: `expect(x).to.be.true` is a statement, and every assertion looks like a promise. Only this one is.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'It answers later: await it.',
        },
      ],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
