import { expect, it } from 'vitest'
import { isBrowserKey, silenceBrowserKeys } from './webview-keys'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

it.each([
  press('F5'),
  press('r', { ctrlKey: true }),
  press('R', { ctrlKey: true }),
  press('p', { ctrlKey: true }),
  press('f', { ctrlKey: true }),
  press('p', { metaKey: true }),
  press('ArrowLeft', { altKey: true }),
])('silences %j', (event) => expect(isBrowserKey(event)).toBe(true))

it.each([
  press('r'),
  press('Backspace'),
  press('ArrowLeft'),
  press('c', { ctrlKey: true }),
  press('v', { ctrlKey: true }),
  press('z', { ctrlKey: true }),
  press('a', { ctrlKey: true }),
])('leaves %j alone', (event) => expect(isBrowserKey(event)).toBe(false))

it('stops the webview and lets the app hear the key', () => {
  const stop = silenceBrowserKeys(document)
  let heard = false
  const listen = () => {
    heard = true
  }
  document.addEventListener('keydown', listen)
  const event = new KeyboardEvent('keydown', { key: 'F5', cancelable: true, bubbles: true })
  document.body.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  expect(heard).toBe(true)
  document.removeEventListener('keydown', listen)
  stop()
})
