import { expect, it } from 'vitest'
import { connectRequest, hubName, type HubFields, textFields } from './hub-text'

const fields: HubFields = {
  url: ' https://x.supabase.co ',
  key: 'k ',
  email: ' a@b.in',
  password: ' p w ',
  branch: 'mum',
  code: ' AB12 ',
  person: ' Nita ',
  newAccount: true,
  organisation: 'Kanak',
  branchName: 'Main',
}

it('sends the password exactly as typed, and the rest tidied', () => {
  expect(connectRequest(fields, 'member')).toEqual({
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
  expect(connectRequest(fields, 'founder').claim).toEqual({ code: 'AB12', organisation: 'Kanak', branch_name: 'Main' })
})

it('sends an invitation only of somebody invited', () => {
  expect(connectRequest(fields, 'invited').invitation).toEqual({ code: 'AB12', name: 'Nita', new_account: true })
  expect(connectRequest(fields, 'founder').invitation).toBeNull()
})

it('takes from a text what it says, and leaves the rest as typed', () => {
  expect(textFields({ url: 'https://x.in', key: 'k', branch: null })).toEqual({ url: 'https://x.in', key: 'k' })
  expect([hubName('https://kanak.supabase.co/'), hubName('kanak')]).toEqual(['kanak.supabase.co', 'kanak'])
})
