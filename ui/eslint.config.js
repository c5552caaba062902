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

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/core/bindings.ts', 'src/core/kinds.ts', 'src/core/messages.ts'] },
  ...tseslint.configs.recommended,
  { files: ['src/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  // The React compiler is not used here, so what it cannot memoise does not matter.
  { files: ['src/**/*.{ts,tsx}'], rules: { 'react-hooks/incompatible-library': 'off' } },
  zone(['src/app/**'], tauri, testing),
  zone(['src/features/**'], tauri, testing, app, features, sideways),
  zone(['src/components/**'], tauri, testing, app, features, sideways),
  zone(['src/components/ui/**'], tauri, testing, app, features, kinds, sideways),
  zone(['src/core/**'], testing, app, features, components),
  zone(['src/testing/fake/**'], tauri, app, features, components),
)
