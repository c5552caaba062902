import { expect, it } from 'vitest'
import { texts } from '@/core/l10n'
import type { Column } from './columns'
import { asText } from './copy-rows'

const columns: Column<string>[] = [
  { key: 'name', head: 'column-name', width: 1, cell: (text) => text, text: (text) => text },
]
const copied = (text: string) => asText(texts(), [text], columns).split('\n')[1]

it.each(['=1+1', '@SUM(A1)', '+1+cmd', '-2+3', '=HYPERLINK("http://x")'])(
  '%s is no formula where it is pasted',
  (name) => {
    expect(copied(name)).toBe(`'${name}`)
  },
)

it.each(['Ring', '-5', '+91 98200 12345', '-₹1,234.50', '+2.5 %', '-१२.५'])('%s is copied as it is', (text) => {
  expect(copied(text)).toBe(text)
})
