/** Prints a bill, or keeps it as a PDF, from wherever it is shown. */
import type { Invoice } from '@/core/types'
import { type Paper, usePaper } from './use-paper'

type Bill = Pick<Invoice, 'id' | 'number'>

const BILL: Paper<Bill> = {
  print: (host, { id }) => host.printBill(id, null),
  save: (host, { id }, file) => host.saveBill(id, file, null),
  fileOf: ({ number }) => number ?? 'bill',
}

export const usePrintBill = () => usePaper(BILL)
