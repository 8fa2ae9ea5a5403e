import { readdirSync } from 'node:fs';
import path from 'node:path';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The folders of the elements within a release: as many as have a file that registers them. */
const parts = readdirSync('src/define')
  .map((file) => path.parse(file).name)
  .filter((name) => name !== 'press-release');

/** The architecture: who may import whom. */
const zones = [
  {
    target: './src/payload',
    from: './src',
    except: [
      './payload',
      './internal/iso-date.ts',
      './internal/language.ts',
      './internal/readable-address.ts',
      './internal/safe-url.ts',
      './internal/words.ts',
    ],
    message: 'payload/ knows nothing of elements and the DOM: it runs in Node, too.',
  },
  {
    target: ['./src/internal', './src/styles', './src/locales'],
    from: './src',
    except: ['./internal', './styles', './locales'],
    message: 'What all share knows nothing of those who use it.',
  },
  ...parts.flatMap((part) => [
    {
      target: `./src/${part}`,
      from: './src/payload',
      except: ['./release.ts', './problems.ts'],
      message: 'A part takes properties; it knows nothing of payloads and fetching.',
    },
    { target: `./src/${part}`, from: './src/press-release', message: 'A part knows nothing of the release around it.' },
    {
      target: [...parts.filter((other) => other !== part), 'press-release', 'define'].map((other) => `./src/${other}`),
      from: `./src/${part}`,
      // The element, and what `<press-release>` shows in its own shadow root: its template, its look, what feeds it.
      except: [`./${part}.ts`, `./${part}.styles.ts`, `./render-${part}.ts`, './qr-code-controller.ts'],
      message: 'The helpers beside an element are its own: share what others need in internal/ or blocks/.',
    },
  ]),
];

const noHtmlStrings = 'No string becomes HTML: set text through bindings.';

const makesHtml = [
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: noHtmlStrings },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|write|writeln)$/]',
    message: noHtmlStrings,
  },
];

const readsDates = [
  {
    // Several arguments are numbers; a single one may be the text of a payload.
    selector:
      "NewExpression[callee.name='Date'][arguments.length=1]:not([arguments.0.callee.object.name='Date']):not([arguments.0.type='Literal'])",
    message: 'new Date(text) turns 30 February into 1 March: use the own ISO 8601 parser, and Date.UTC for numbers.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
    message: 'Date.parse reads what is no ISO date: use the own parser.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', 'node_modules/', '.cache/', '**/*.d.ts'] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: 'module' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Our code takes what it gets from pages: types promise more than a payload or an attribute keeps.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-inferrable-types': ['error', { ignoreParameters: true }],
      '@typescript-eslint/prefer-string-starts-ends-with': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An empty string is as good as none where text is shown.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts', 'scripts/**/*.mjs', '*.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    rules: {
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', 'event', 'name'],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/unsafe-html.js', message: noHtmlStrings },
            { name: 'lit/directives/unsafe-svg.js', message: noHtmlStrings },
            { name: 'lit/directives/unsafe-mathml.js', message: noHtmlStrings },
            {
              name: 'lit/directives/style-map.js',
              message: 'A style attribute is blocked by `style-src` without unsafe-inline.',
            },
            { name: 'lit/decorators.js', message: 'Properties are declared without decorators.' },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...readsDates, ...makesHtml],
    },
  },
  {
    // The parser itself, which checks what comes back, and Retry-After, which holds an HTTP date.
    files: ['src/internal/iso-date.ts', 'src/payload/loading/request.ts'],
    rules: { 'no-restricted-syntax': ['error', ...makesHtml] },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's assertions are properties, and a plugin's types call `equal` a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@types/chai' }] },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Old ways are tested, too; platform methods are replaced for a test and put back.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Garbage goes into messages.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  {
    files: ['stories/**/*.ts'],
    rules: {
      // The element's name comes from the story: static-html.
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
    },
  },
  {
    files: ['stories/**', '.storybook/**', 'examples/**', 'scripts/**', 'bench/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/src/internal/**', '**/lib/internal/**'], message: 'internal/ is reached from src alone.' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ['console', 'process', 'performance', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'Buffer', 'AbortSignal'],
          // In functions that a browser runs.
          ['document', 'window', 'location', 'innerWidth', 'innerHeight', 'customElements', 'getComputedStyle'],
        ]
          .flat()
          .map((name) => [name, 'readonly']),
      ),
    },
  },
);
