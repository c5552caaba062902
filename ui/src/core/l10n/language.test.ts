import { expect, it } from 'vitest'
import { languageName, languageSign, locale } from '.'

const write = (code: string, digits: 'latin' | 'own') => new Intl.NumberFormat(locale({ code, digits })).format(1234567)

it('writes numbers with the digits that were chosen, grouped in lakhs', () => {
  expect(write('en', 'latin')).toBe('12,34,567')
  expect(write('en', 'own'), 'because English has no others').toBe('12,34,567')
  expect(write('hi', 'latin')).toBe('12,34,567')
  expect(write('hi', 'own')).toBe('१२,३४,५६७')
  expect(write('ta', 'own'), 'because its numbering has a name of its own').toBe('௧௨,௩௪,௫௬௭')
})

it('languages are called as they call themselves', () => {
  expect(['en', 'hi', 'gu'].map(languageName)).toEqual(['English', 'हिन्दी', 'ગુજરાતી'])
  expect(['en', 'hi', 'gu'].map(languageSign)).toEqual(['EN', 'हि', 'ગુ'])
})
