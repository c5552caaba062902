/** A conflict about Asha's phone number, with whatever a test changes of it. */
import type { Conflict, FieldValue, Side } from '@/core/types'

export const of = (value: string | null): FieldValue => ({ value, shown: value ?? '(empty)' })
export const side = (value: string | null, branch: string | null): Side => ({
  value: of(value),
  who: null,
  branch_id: branch,
  place: branch ?? 'the hub',
  device: null,
  at: 0,
})
export const conflict = (change: Partial<Conflict>): Conflict => ({
  id: 'c',
  table_name: 'customers',
  record_id: 'r',
  label: 'Asha',
  field: 'phone',
  title: 'Phone',
  kind: 'edit',
  words: '',
  base: of('1'),
  ours: side('97', 'MUM'),
  theirs: side('98', 'PUN'),
  winner: 'theirs',
  present: of('98'),
  in_bin: false,
  moved_on: false,
  state: 'open',
  confirmed: true,
  decisions: [],
  created_at: 0,
  ...change,
})
