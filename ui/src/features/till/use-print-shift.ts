/** Prints the report of a shift, or keeps it as a PDF: the X report as it stands now, or the Z report as it was kept. */
import { type Paper, usePaper } from '@/components/print/use-paper'
import type { ShiftReport } from '@/core/types'

type Report = Pick<ShiftReport, 'shift' | 'number'>

const REPORT: Paper<Report> = {
  print: (host, { shift }) => host.printShift(shift.id, null),
  save: (host, { shift }, file) => host.saveShift(shift.id, file, null),
  fileOf: ({ shift, number }) => number ?? `X ${shift.till_code} ${shift.business_date}`,
}

export const usePrintShift = () => usePaper(REPORT)
