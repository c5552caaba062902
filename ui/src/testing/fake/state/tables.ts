/** The records the fake host keeps, kind by kind. A further kind is one line here. */
import type { ScreenKind } from '@/core/records'
import type { Customer, Product } from '@/core/types'
import { inventCustomer, inventProduct, inventSupplier } from '@/testing/fake/data/names'
import type { FakeOptions } from '@/testing/fake/options'
import { Records, type Row } from './records'

/** `holdsAll`: the computer holds the other branches' stock as well. */
export function makeTables(options: FakeOptions, now: number, holdsAll: boolean) {
  const table = <T extends Row>(
    name: ScreenKind['table'],
    invent: (n: number, now: number, holdsAll: boolean) => T,
    words: (row: NoInfer<T>) => (string | null)[],
  ) =>
    new Records<T>(
      name,
      Array.from({ length: options[name] ?? 0 }, (_, n) => invent(n, now, holdsAll)),
      words,
    )
  return {
    products: table('products', inventProduct, productWords),
    customers: table('customers', inventCustomer, partyWords),
    suppliers: table('suppliers', inventSupplier, partyWords),
  }
}

const productWords = ({ name, sku, barcode, hsn }: Product) => [name, sku, barcode, hsn]
type Party = Pick<Customer, 'name' | 'phone' | 'email' | 'gstin'>
const partyWords = ({ name, phone, email, gstin }: Party) => [name, phone, email, gstin]

export type Tables = ReturnType<typeof makeTables>
/** A record of any kind. */
export type AnyRow = ReturnType<Tables[keyof Tables]['one']>
/** The records of one kind, whichever it is. */
export type Table = Records<AnyRow>
