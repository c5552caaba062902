/** Printers that print at once, unless one is called "Off": that one never answers. */
import type { Host } from '@/core/host'
import type { Job, Message, Printer, PrinterDraft } from '@/core/types'
import { refusal, say } from './say'
import type { World } from './world'

const CODE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h3v3h-3zM5 0h3v3h-3zM0 5h3v3h-3zM4 4h1v1h-1z"/></svg>'

export const printing = (world: World) => {
  const { answer, list, changed } = world
  let printers: Printer[] = []
  let jobs: Job[] = []

  const put = (id: string, draft: PrinterDraft): Printer => {
    const name = draft.name.trim()
    if (!name) throw refusal({ field: 'name', message: say('printer-name-needed') })
    if (printers.some((one) => one.id !== id && one.name === name))
      throw refusal({ field: 'name', message: say('printer-name-taken', { name }) })
    if (!draft.address.trim() && draft.kind !== 'screen')
      throw refusal({ field: 'address', message: say('printer-address-needed') })
    const printer = { ...draft, id, name }
    const others = printers
      .filter((one) => one.id !== id)
      .map((one) => (draft.prints_bills ? { ...one, prints_bills: false } : one))
    printers = [...others, printer].toSorted((one, other) => Number(other.prints_bills) - Number(one.prints_bills))
    changed('printing')
    return printer
  }
  const add = (title: Message, printer: string, file: string | null = null): Job => {
    const off = printer === 'Off'
    const job: Job = {
      id: world.newId('j'),
      printer,
      title,
      state: off ? 'failed' : 'done',
      problem: off ? say('print-too-long-ago', { printer, why: 'No route to host.' }) : null,
      tries: 1,
      created_at: Date.now(),
      file,
    }
    jobs = [job, ...jobs]
    changed('printing')
    return job
  }
  const chosen = (name: string | null): string => {
    const found = name === null ? printers[0] : printers.find((one) => one.name === name)
    if (!found) throw refusal({ field: 'printer', message: say('printer-none') })
    return found.name
  }
  const decide = (id: string, state: Job['state']): Job => {
    const job = jobs.find((one) => one.id === id)
    if (!job) throw refusal({ field: 'id', message: say('print-not-stopped') })
    const decided = { ...job, state, problem: null }
    jobs = jobs.map((one) => (one.id === id ? decided : one))
    changed('printing')
    return decided
  }
  return {
    printers: () => list(() => printers),
    addPrinter: (draft) => answer(() => put(world.newId('p'), draft)),
    changePrinter: (id, draft) => answer(() => put(id, draft)),
    removePrinter: (id) =>
      answer(() => {
        printers = printers.filter((one) => one.id !== id)
        changed('printing')
        return null
      }),
    openDrawer: (name) =>
      answer(() => {
        const printer = chosen(name)
        world.staffing.may('open_drawer', 'drawer', 'drawer', say('limit-open-drawer'))
        world.staffing.note('drawer_opened', say('audit-drawer-opened'))
        return add(say('print-title-drawer'), printer)
      }),
    testPrinter: (id) => answer(() => add(say('print-title-test'), printers.find((one) => one.id === id)?.name ?? '')),
    printBill: (id, name) => answer(() => add(say('print-title-bill', { number: id }), chosen(name))),
    printCreditNote: (id, name) => answer(() => add(say('print-title-credit-note', { number: id }), chosen(name))),
    printShift: (id, name) => answer(() => add(say('print-title-z', { number: id ?? '' }), chosen(name))),
    saveCreditNote: (id, file) =>
      answer(() => {
        add(say('print-title-credit-note', { number: id }), 'PDF', file)
        return null
      }),
    saveShift: (id, file) =>
      answer(() => {
        add(say('print-title-z', { number: id ?? '' }), 'PDF', file)
        return null
      }),
    printStatement: (id, name) => answer(() => add(say('print-title-statement', { name: id }), chosen(name))),
    printLabels: (id, count, name) =>
      answer(() => {
        if (count < 1 || count > 500)
          throw refusal({ field: 'count', message: say('print-label-count', { most: 500 }) })
        return add(say('print-title-label', { count, name: world.products.find(id)?.name ?? '' }), chosen(name))
      }),
    saveBill: (id, file) =>
      answer(() => {
        add(say('print-title-bill', { number: id }), 'PDF', file)
        return null
      }),
    saveStatement: (id, file) =>
      answer(() => {
        add(say('print-title-statement', { name: id }), 'PDF', file)
        return null
      }),
    printJobs: () => list(() => jobs),
    retryPrint: (id) => answer(() => decide(id, 'done')),
    dropPrint: (id) => answer(() => decide(id, 'dropped')),
    upiCode: (amount) => answer(() => (amount > 0 ? CODE : null)),
  } satisfies Partial<Host>
}
