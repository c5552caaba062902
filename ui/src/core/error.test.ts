import { expect, it } from 'vitest'
import { ApiError, fieldMessage } from './error'

it('takes the shell’s failure as it is', () => {
  const error = ApiError.from({
    code: 'invalid',
    message: 'Look again.',
    fields: [{ field: 'name', message: 'Name is required.' }],
  })
  expect(error.code).toBe('invalid')
  expect(error.message).toBe('Look again.')
  expect(fieldMessage(error, 'name')).toBe('Name is required.')
  expect(fieldMessage(error, 'price_paise')).toBeUndefined()
})

it.each([['boom'], [new Error('boom')], [null], [{ code: 7, message: 'boom' }]])('finds words for %s', (thrown) => {
  const error = ApiError.from(thrown)
  expect(error.code).toBe('internal')
  expect(error.message).toMatch(/^Something unexpected happened/)
})
