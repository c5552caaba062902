import { expect, it } from 'vitest'
import type { Conflict } from '@/core/types'
import { keepInPlace } from './use-kept'

/** Newer ones have the higher numbers. */
const at = (...created: number[]) => created.map((n) => ({ id: String(n), created_at: n }) as Conflict)
const ids = (conflicts: readonly Conflict[]) => conflicts.map(({ id }) => Number(id))

it('keeps what was resolved in its place, so that nothing moves under the pointer', () => {
  expect(ids(keepInPlace(at(5, 4, 3), at(5, 3)))).toEqual([5, 4, 3])
  expect(ids(keepInPlace(at(5, 4, 3), []))).toEqual([5, 4, 3])
})

it('adds older ones below, and lets newer ones wait', () => {
  expect(ids(keepInPlace(at(5, 4), at(7, 5, 4, 3, 2)))).toEqual([5, 4, 3, 2])
  expect(ids(keepInPlace(at(5, 4), at(7, 3)))).toEqual([5, 4, 3])
})

it('shows at once what comes into an empty list', () => {
  expect(ids(keepInPlace([], at(2, 1)))).toEqual([2, 1])
})
