/** Prints a credit note, or keeps it as a PDF. */
import type { CreditNote } from '@/core/types'
import { type Paper, usePaper } from './use-paper'

type Note = Pick<CreditNote, 'id' | 'number'>

const NOTE: Paper<Note> = {
  print: (host, { id }) => host.printCreditNote(id, null),
  save: (host, { id }, file) => host.saveCreditNote(id, file, null),
  fileOf: ({ number }) => number,
}

export const usePrintNote = () => usePaper(NOTE)
