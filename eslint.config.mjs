import tseslint from 'typescript-eslint';

/** No HTML string reaches the DOM: the card travels as data and is drawn as vnodes. */
const noHtmlStrings = [
  'error',
  ...['innerHTML', 'outerHTML'].map((name) => ({
    selector: `AssignmentExpression > MemberExpression[property.name="${name}"]`,
    message: 'No HTML strings into the DOM: build vnodes.',
  })),
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString)$/]',
    message: 'No HTML strings into the DOM: build vnodes.',
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'No HTML strings into the DOM.' },
  { selector: 'JSXAttribute[name.name="style"]', message: 'No inline styles: the CSP forbids them.' },
];

export default tseslint.config(
  { ignores: ['dist/', '.wxt/', 'node_modules/', 'shots/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': noHtmlStrings,
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['core/cli/**', 'demo/**', 'test/**'], rules: { 'no-console': 'off' } },
);
