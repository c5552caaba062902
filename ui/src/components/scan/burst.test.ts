import { expect, it } from 'vitest'
import { Burst, KEY_MS } from './burst'

const press = (keys: readonly string[], gap: number) => {
  const burst = new Burst()
  return keys.map((key, n) => burst.key(key, n * gap)).at(-1)
}

it.each([0, 1, 10, KEY_MS - 1])('a code at %i ms a key is a scan', (gap) => {
  expect(press([...'8901', 'Enter'], gap)).toMatchObject({ kind: 'scan', code: '8901' })
})

it('what a person types is none, because nobody is that fast', () => {
  expect(press([...'8901234', 'Enter'], KEY_MS)).toEqual({ kind: 'alone' })
})

it('three keys are none, because fingers may fall together', () => {
  expect(press([...'abc', 'Enter'], 2)).toEqual({ kind: 'alone' })
})

it('leaves out what a person typed before the scan', () => {
  const burst = new Burst()
  burst.key('x', 0)
  for (const [n, key] of [...'8901'].entries()) burst.key(key, 500 + n)
  expect(burst.key('Enter', 505)).toMatchObject({ kind: 'scan', code: '8901' })
})

it('an Enter long after a burst is a person’s', () => {
  const burst = new Burst()
  for (const [n, key] of [...'8901'].entries()) burst.key(key, n)
  expect(burst.key('Enter', 400)).toEqual({ kind: 'alone' })
})

it.each(['Enter', 'Tab'])('a scan ends with %s, and tells how fast its keys came', (end) => {
  expect(press([...'8901', end], 10)).toEqual({ kind: 'scan', code: '8901', keyMs: 10 })
})

it('a slow scanner is one if the limit is raised', () => {
  const burst = new Burst(() => 80)
  const parts = [...'8901', 'Enter'].map((key, n) => burst.key(key, n * 60))
  expect(parts.at(-1)).toEqual({ kind: 'scan', code: '8901', keyMs: 60 })
})
