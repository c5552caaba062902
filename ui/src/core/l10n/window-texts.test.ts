import { FluentResource } from '@fluent/bundle'
import { expect, it } from 'vitest'
import built from '../../../../src-tauri/messages/en.ftl?raw'
import { ELSEWHERE, windowTexts } from './window-texts'

const window = import.meta.glob<string>(
  ['../../**/*.{ts,tsx}', '!../messages.ts', '!../bindings.ts', '!../../**/*.test.{ts,tsx}'],
  { query: '?raw', import: 'default', eager: true },
)
/** Everything that may hand a message to the window: not the command line, the tray, nor what is said before there is a window. */
const engine = import.meta.glob<string>(
  ['../../../../src-tauri/{domain/src,engine/src,src}/**/*.rs', '!../../../../src-tauri/src/{tray,notice,opening}.rs'],
  { query: '?raw', import: 'default', eager: true },
)

const named = new RegExp(`['"\`](${ELSEWHERE.join('|')})-[a-z]`)
const naming = (files: Record<string, string>) =>
  Object.entries(files).flatMap(([file, source]) => (named.test(source) ? [file] : []))

it('no text that is left out is used by the window, or handed out by the engine', () => {
  expect(Object.keys(window).length).toBeGreaterThan(200)
  expect(naming(window)).toEqual([])
  expect(Object.keys(engine).length).toBeGreaterThan(100)
  expect(naming(engine)).toEqual([])
})

it('no text that stays is made of one that is left out', () => {
  expect(built).not.toMatch(new RegExp(`\\{ *(${ELSEWHERE.join('|')})-`))
})

it('what is built holds the others, and nothing else', () => {
  const ids = new FluentResource(built).body.map(({ id }) => id)
  expect(ids).toContain('language-name')
  expect(ids).toContain('store-corrupt')
  expect(ids.filter((id) => ELSEWHERE.some((subject) => id.startsWith(`${subject}-`)))).toEqual([])
  expect(built).not.toMatch(/^#/m)
})

it('takes a message out with its lines and attributes, and keeps those of its neighbours', () => {
  const source = [
    '# A comment',
    'do-save = Save',
    '',
    'cli-count = { $count ->',
    '    [one] 1',
    '   *[other] { $count }',
    '  }',
    '    .hint = Many',
    'kind-a = a',
    '    .many = as',
    '## Another',
    'help-a = Helps',
  ].join('\n')
  expect(windowTexts(source)).toBe('do-save = Save\nkind-a = a\n    .many = as\n')
})
