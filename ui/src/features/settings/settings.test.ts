import { expect, it } from 'vitest'
import { connectRequest, emptyClaim } from './hub-text'
import { readInterval } from './interval'

it.each(['1', '5', ' 60 ', '1440'])('%s minutes are an interval', (text) => {
  expect(readInterval(text)).toEqual({ ok: true, minutes: Number(text) })
})

it.each(['0', '1441', '', '2.5', '-3', 'five', '1e2'])('%s minutes are not', (text) => {
  expect(readInterval(text).ok).toBe(false)
})

const text = {
  url: ' https://x.supabase.co ',
  key: 'k ',
  email: ' a@b.in',
  password: ' p w ',
  branch: 'mum',
  ...emptyClaim,
  claim: 'c',
  organisation: 'Kanak',
  branchName: 'Main',
}

it('sends the password exactly as typed, and the rest tidied', () => {
  expect(connectRequest(text, 'member')).toEqual({
    url: 'https://x.supabase.co',
    key: 'k',
    email: 'a@b.in',
    password: ' p w ',
    branch: 'MUM',
    claim: null,
    invitation: null,
  })
})

it('sends a claim only when a shop is being founded', () => {
  expect(connectRequest(text, 'founder').claim).toEqual({ code: 'c', organisation: 'Kanak', branch_name: 'Main' })
})

it('sends an invitation only of somebody invited', () => {
  const invited = { ...text, invitation: ' AB12 ', person: ' Nita ' }
  expect(connectRequest(invited, 'invited', true).invitation).toEqual({ code: 'AB12', name: 'Nita', new_account: true })
  expect(connectRequest(invited, 'founder').invitation).toBeNull()
})
