/** The printers of this computer, and the papers that wait for them. */
import { PrinterForm } from './printer-form'
import { PrinterList } from './printer-list'
import { PrintQueue } from './print-queue'

export function PrintersTab() {
  return (
    <>
      <PrinterList />
      <PrinterForm />
      <PrintQueue />
    </>
  )
}
