import { expect, it } from 'vitest'
import { inventSupplier } from '@/testing/fake/data/names'
import { readSupplier, supplierText } from './draft'

const empty = { phone: null, email: null, gstin: null, address: null, state_code: null, notes: null }

it('a stored supplier goes through the form unchanged', () => {
  for (let n = 0; n < 200; n++) {
    const supplier = inventSupplier(n, 0)
    const { name, phone, email, gstin, address, state_code, notes } = supplier
    const read = readSupplier(supplierText(supplier))
    expect(read.ok && read.draft).toEqual({ name, phone, email, gstin, address, state_code, notes })
  }
})

it('a new one starts with the number it was searched by, and a stored one keeps its own', () => {
  const fresh = readSupplier(supplierText(null, '98111 22333'))
  expect(fresh.ok && fresh.draft).toEqual({ ...empty, name: '', phone: '98111 22333' })
  const stored = { ...inventSupplier(0, 0), phone: null }
  expect(supplierText(stored, '98111 22333').phone, 'because nobody typed it there').toBe('')
})

it('leaves a missing name to the engine, which knows the rule', () => {
  const read = readSupplier(supplierText(null))
  expect(read.ok && read.draft).toEqual({ ...empty, name: '' })
})

it('keeps the zero that leads a state code', () => {
  const read = readSupplier({ ...supplierText(null), state_code: '07' })
  expect(read.ok && read.draft.state_code).toBe('07')
})
