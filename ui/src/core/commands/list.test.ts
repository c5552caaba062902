import { expect, it } from 'vitest'
import { chooseKeys, keysOf, pressedKeys, printed, resetKeys } from './keys'
import { COMMANDS, conflicts } from './list'

it('no key calls two commands', () => {
  expect(conflicts().map(({ key, one, other }) => `${key}: ${one.id}, ${other.id}`)).toEqual([])
})

it('every command has an id of its own', () => {
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length)
})

it('a person chooses other keys, but none that are taken', () => {
  expect(chooseKeys('app.palette', ['f1'])?.id).toBe('app.keys')
  expect(keysOf('app.palette')).toEqual(['mod+k', 'alt+g'])
  expect(chooseKeys('app.palette', ['f6'])).toBeNull()
  expect(keysOf('app.palette')).toEqual(['f6'])
  resetKeys('app.palette')
  expect(keysOf('app.palette')).toEqual(['mod+k', 'alt+g'])
})

it('keys are written as they are printed', () => {
  expect(printed('mod+shift+p')).toBe('Ctrl+Shift+P')
  expect(printed('mod+equal')).toBe('Ctrl+=')
  expect(printed('alt+pagedown')).toBe('Alt+PgDn')
})

it('a letter is known by its place while Hindi is typed', () => {
  const event = { key: 'ल', code: 'KeyN', ctrlKey: true, metaKey: false, altKey: false, shiftKey: false }
  expect(pressedKeys(event)).toBe('mod+n')
  expect(pressedKeys({ ...event, key: 'Control' })).toBeNull()
})
