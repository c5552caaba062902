/** What is kept on this computer may be damaged, or another program's: the window starts all the same, with what is usual. */
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { keyHints } from '@/core/key-hints'
import { COMMANDS, keysOf } from '@/core/commands'
import { rereadKeys } from '@/core/commands/keys'
import { language } from '@/core/l10n'
import { rereadLanguage } from '@/core/l10n/language'
import { setLanguage } from '@/core/l10n'
import { textSize, zoom } from '@/core/sizes'
import { rereadChoices } from '@/core/stored-choice'
import { setTheme } from '@/core/theme'
import { openApp } from '@/testing/open-app'

const NAMES = ['language', 'keys', 'key-hints', 'private', 'zoom', 'text-size', 'theme', 'scanner-key-ms']
const LISTS = ['columns.products', 'sidebar.folded', 'overridden.announced', 'first-run.put-away']

const reread = () => {
  rereadLanguage()
  rereadChoices()
  rereadKeys()
}

async function startsAsUsual() {
  openApp({ products: 5 }, '/products')
  expect((await screen.findAllByTestId('product-row')).length).toBe(5)
  expect(language()).toEqual({ code: 'en', digits: 'latin' })
  expect([zoom.read(), textSize.read(), keyHints.read()]).toEqual([100, 100, true])
  for (const { id, keys } of COMMANDS) expect(keysOf(id), id).toEqual(keys)
}

it.each([
  '',
  'null',
  '7',
  '{"a":',
  '"text"',
  '[[1]]',
  'not_a-language! own\u0000',
  '{"app.palette":null,"app.keys":[1,null],"app.save":"mod+s","shown":7,"widths":"wide"}',
  '{"shown":{"sku":"yes"},"widths":{"name":"wide","sku":null,"price":-5}}',
])('the window starts with %j in every place', async (damaged) => {
  for (const name of [...NAMES, ...LISTS]) localStorage.setItem(`branchline.${name}`, damaged)
  reread()
  await startsAsUsual()
})

it('the window starts and works where nothing can be kept at all', async () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  reread()
  await startsAsUsual()
  zoom.set(110)
  expect(zoom.read(), 'because it holds until the window is closed').toBe(110)
  setLanguage({ code: 'en', digits: 'own' })
  setTheme('light')
  expect(language().digits).toBe('own')
})
