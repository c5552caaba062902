import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// Imports go one way: app → features → components → core.
const tauri = { group: ['@tauri-apps/*'], message: 'Only core imports Tauri.' }
const testing = { group: ['@/testing/*'], message: 'Only tests and `npm run dev:fake` use the fake host.' }
const app = { group: ['@/app/*', '@/app'], message: 'Nothing below imports app.' }
const features = { group: ['@/features/*'], message: 'Features never import features; app composes them.' }
const components = { group: ['@/components/*'], message: 'Core imports no components.' }
const kinds = {
  group: ['@/components/*', '!@/components/ui'],
  message: 'components/ui knows neither records nor sync.',
}
const sideways = { group: ['../*'], message: 'Import from another folder by its @/ name.' }

const zone = (files, ...patterns) => ({
  files,
  ignores: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

/** Text that people read comes from the catalogue: `t('do-save')`. Single letters, signs and the product's own name are none. */
const words = '/\\p{L}{2,}/u'
const readProps = '/^(aria-label|title|placeholder|label|text|hint|note|alt|cancel|unit|error)$/'
const bare = 'Text that people read belongs into src-tauri/messages: write t(…).'
const product = '/^\\s*Branchline\\s*$/'
const noBareText = [
  `JSXText[value=${words}]:not([value=${product}])`,
  `JSXAttribute[name.name=${readProps}] > Literal[value=${words}]`,
  `JSXAttribute[name.name=${readProps}] > JSXExpressionContainer > :matches(Literal[value=${words}], TemplateLiteral:has(TemplateElement[value.raw=${words}]))`,
  `JSXAttribute[name.name=${readProps}] > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${words}]`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(Literal[value=${words}], TemplateLiteral:has(TemplateElement[value.raw=${words}]))`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${words}]`,
  `CallExpression[callee.name='toast'] > Literal[value=${words}]`,
  `CallExpression[callee.object.name='toast'] > Literal[value=${words}]`,
].map((selector) => ({ selector, message: bare }))

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/core/bindings.ts', 'src/core/kinds.ts', 'src/core/messages.ts'] },
  ...tseslint.configs.recommended,
  { files: ['src/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  // The React compiler is not used here, so what it cannot memoise does not matter.
  { files: ['src/**/*.{ts,tsx}'], rules: { 'react-hooks/incompatible-library': 'off' } },
  { files: ['src/**/*.tsx'], ...a11y.flatConfigs.recommended },
  {
    files: ['src/**/*.tsx'],
    rules: {
      // A drawer, a dialog or a screen that opens leads the focus to its first field by itself, see components/ui/focus.ts.
      'jsx-a11y/no-autofocus': 'off',
      // Rows are pressed by mouse anywhere, and by keys through the list that has the focus.
      'jsx-a11y/click-events-have-key-events': 'off',
      // A box that scrolls without anything to focus inside is focusable itself, so that keys can scroll it.
      // A chart is read place by place with the arrow keys, as one element.
      'jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['region', 'tabpanel', 'group'], allowExpressionValues: true },
      ],
      // Arrow keys in a list move the focus between the rows' own buttons, and only presses need a role.
      'jsx-a11y/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp'] },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/testing/**', 'src/app/tests/**'],
    rules: { 'no-restricted-syntax': ['error', ...noBareText] },
  },
  zone(['src/app/**'], tauri, testing),
  zone(['src/features/**'], tauri, testing, app, features, sideways),
  zone(['src/components/**'], tauri, testing, app, features, sideways),
  zone(['src/components/ui/**'], tauri, testing, app, features, kinds, sideways),
  zone(['src/core/**'], testing, app, features, components),
  zone(['src/testing/fake/**'], tauri, app, features, components),
)
