import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// The doors of the house, in the direction they open: app → features → components → core.
const tauri = { group: ['@tauri-apps/*'], message: 'Only core talks to the shell.' }
const fake = { group: ['@/core/fake', '@/core/fake/*'], message: 'The fake host is for tests and dev:fake.' }
const app = { group: ['@/app/*', '@/app'], message: 'Nothing below imports app.' }
const features = { group: ['@/features/*'], message: 'Features never import features; app composes them.' }
const components = { group: ['@/components/*'], message: 'Core knows no components.' }
const sideways = { group: ['../*'], message: 'Stay in the room, or enter another by its @/ name.' }

const zone = (files, ...patterns) => ({
  files,
  ignores: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/core/bindings.ts'] },
  ...tseslint.configs.recommended,
  { files: ['src/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  // The React compiler is not used here, so what it cannot memoise does not matter.
  { files: ['src/**/*.{ts,tsx}'], rules: { 'react-hooks/incompatible-library': 'off' } },
  zone(['src/app/**'], tauri, fake),
  zone(['src/features/**'], tauri, fake, app, features, sideways),
  zone(['src/components/**'], tauri, fake, app, features),
  zone(['src/core/**'], app, features, components),
)
