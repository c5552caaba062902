import { describe, expect, it } from 'vitest'
import { ago, bytes, countdown, duration, until } from './time'

const now = 1_763_700_000_000
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('how long ago', () => {
  it.each([
    [0, 'now'],
    [-5000, 'now'],
    [9_999, 'now'],
    [10_000, '10 seconds ago'],
    [minute, '1 minute ago'],
    [3 * minute + 59_000, '3 minutes ago'],
    [hour, '1 hour ago'],
    [23 * hour, '23 hours ago'],
    [day, 'yesterday'],
    [29 * day, '29 days ago'],
  ])('%i ms', (passed, words) => expect(ago(now - passed, now)).toBe(words))

  it('names the date after a month, because "94 days ago" helps nobody', () => {
    expect(ago(now - 40 * day, now)).toMatch(/2025$/)
  })
})

it.each([
  [-1, 'now'],
  [30_000, 'in 1 minute'],
  [minute, 'in 1 minute'],
  [minute + 1, 'in 2 minutes'],
  [4 * minute + 30_000, 'in 5 minutes'],
])('a moment %i ms ahead', (left, words) => expect(until(now + left, now)).toBe(words))

it('measures', () => {
  expect(duration(640)).toBe('640 ms')
  expect(duration(1240)).toBe('1.2 secs')
  expect(duration(85_000)).toBe('1 min 25 secs')
  expect(bytes(900)).toBe('900 byte')
  expect(bytes(1536)).toBe('1.5 kB')
  expect(bytes(13 * 1024 * 1024)).toBe('13 MB')
})

it.each([
  [-1, 'now'],
  [400, 'in 1 sec'],
  [20_000, 'in 20 sec'],
  [99_000, 'in 99 sec'],
  [100_000, 'in 2 min'],
  [5 * minute, 'in 5 min'],
])('counts %i ms down in a place of fixed size', (left, words) => expect(countdown(now + left, now)).toBe(words))
