import { expect, it } from 'vitest'
import { compose, DAYS, decompose } from './cron-text'
import { readInterval } from './interval'

it.each(['1', '5', ' 60 ', '1440'])('%s minutes are an interval', (text) => {
  expect(readInterval(text)).toBe(Number(text))
})

it.each(['0', '1441', '', '2.5', '-3', 'five', '1e2'])('%s minutes are not', (text) => {
  expect(readInterval(text)).toBeNull()
})

it.each([
  [DAYS, '21:00', '0 21 * * *'],
  [[1, 2, 3, 4, 5, 6], '9:30, 14:30 20:30', '30 9,14,20 * * 1,2,3,4,5,6'],
  [[7], '9; 9.30; 18:00; 18:30', '0,30 9,18 * * 7'],
  [[1], '०९:१५', '15 9 * * 1'],
])('%s at %s is one expression', (days, times, cron) => {
  expect(compose({ days, times })).toEqual({ cron })
})

it.each([
  [[], '9:00', 'schedule-no-day'],
  [[1], '', 'schedule-no-time'],
  [[1], '24:00', 'schedule-no-time'],
  [[1], 'nine', 'schedule-no-time'],
  [[1], '9:30, 14:00', 'schedule-not-one'],
])('%s at %s is none', (days, times, problem) => {
  expect(compose({ days, times })).toEqual({ problem })
})

it('reads back what it wrote, and leaves finer expressions alone', () => {
  expect(decompose('30 9,14 * * 1-6')).toEqual({ days: [1, 2, 3, 4, 5, 6], times: '09:30, 14:30' })
  expect(decompose('0 0 22 * * 0')).toEqual({ days: [7], times: '22:00' })
  for (const cron of ['0 */2 9-21 * * *', '0 9 1 * *', '0 9 * * Mon', '5 0 9 * * *', 'every day'])
    expect(decompose(cron), cron).toBeNull()
})
