/**
 * The bill that is being typed at this computer, one for the window. Every change goes to the engine twice: to be kept, so that a crash
 * loses nothing, and to be quoted. It outlives the screen, so that a look elsewhere costs nothing.
 */
import { printItself } from '@/components/print/use-paper'
import { ApiError } from '@/core/error'
import type { Host } from '@/core/host'
import type { BillDraft, HeldBill, OpenBill, Quote, WholeInvoice } from '@/core/types'
import { isEmpty } from './draft'

export type TillState = {
  /** The bill's id, known before its first line: the key of Pay. Null until the engine has told one. */
  id: string | null
  draft: BillDraft
  /** The engine's newest answer; of the draft before this one for the moment its own takes. */
  quote: Quote | null
  /** The line that quantity, discount and Delete mean. */
  at: number
  finalising: boolean
  /** The bill made last, until the next begins. */
  done: WholeInvoice | null
  problem: ApiError | null
}

/** A bill on hold for the whole branch, or one typed at this till and left. */
export type Waiting = HeldBill | OpenBill

const BEGINNING: TillState = { id: null, draft: {}, quote: null, at: 0, finalising: false, done: null, problem: null }

export class Till {
  private state = BEGINNING
  private readonly listeners = new Set<() => void>()
  private kept: Promise<unknown> = Promise.resolve()
  private asked = 0
  private loaded: Promise<void> | null = null
  private made: Promise<boolean> | null = null
  private readonly host: Host

  constructor(host: Host) {
    this.host = host
  }

  read = () => this.state

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private set(change: Partial<TillState>) {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }

  /** Says what went wrong. */
  fail = (thrown: unknown) => this.set({ problem: ApiError.from(thrown) })

  /** Shows the bill typed last before the window was closed, or begins one; later it only asks for its figures anew. */
  open(): Promise<void> {
    if (this.loaded) {
      this.quote()
      return this.loaded
    }
    this.loaded = this.load().catch((thrown: unknown) => {
      this.loaded = null
      this.fail(thrown)
    })
    return this.loaded
  }

  private async load() {
    const [last] = (await this.host.openBills()).toSorted((one, other) => other.updated_at - one.updated_at)
    if (last) this.show(last)
    else await this.begin()
  }

  private show({ id, draft }: Pick<OpenBill, 'id' | 'draft'>) {
    this.set({ id, draft, quote: null, at: Math.max(0, (draft.lines?.length ?? 0) - 1), problem: null })
    this.quote()
  }

  /** Begins a new bill; what was typed stays at this till. */
  async begin(done: WholeInvoice | null = null) {
    const id = await this.host.newBillId()
    this.set({ finalising: false, done })
    this.show({ id, draft: {} })
  }

  /** Puts the bill on hold, where every till of the branch finds it, and begins another. Returns whether it is. */
  hold(): Promise<boolean> {
    if (this.made) return Promise.resolve(false)
    this.made = this.putAway().finally(() => {
      this.made = null
    })
    return this.made
  }

  private async putAway(): Promise<boolean> {
    const { id, draft } = this.state
    if (!id) return false
    this.set({ finalising: true, problem: null })
    try {
      await this.kept
      await this.host.holdBill({ ...draft, id }, null)
      await this.begin()
      return true
    } catch (thrown) {
      this.set({ finalising: false, problem: ApiError.from(thrown) })
      return false
    }
  }

  /** Takes a bill up again; the one that was typed stays at this till. Fails when another till was first. */
  async recall(bill: Waiting) {
    await this.kept
    const open = 'line_count' in bill ? await this.host.recallBill(bill.id) : bill
    this.set({ done: null })
    this.show(open)
  }

  /** Returns the bills that wait, after everything typed so far is kept: the branch's first. */
  async onHold(): Promise<Waiting[]> {
    await this.kept
    const [held, open] = await Promise.all([this.host.heldBills(), this.host.openBills()])
    return [...held, ...open.filter(({ id }) => id !== this.state.id)]
  }

  /** Changes the bill; `at` becomes the line that is meant. */
  change(next: BillDraft, at = this.state.at) {
    const { id, done } = this.state
    if (!id || this.state.finalising) return
    const last = Math.max(0, (next.lines?.length ?? 0) - 1)
    this.set({ draft: next, at: Math.min(at, last), problem: null, done: isEmpty(next) ? done : null })
    // One after the other: a later state is never overwritten by an earlier one.
    this.kept = this.kept.then(() => this.host.keepOpenBill(id, { ...next, id })).catch(this.fail)
    this.quote()
  }

  mark(at: number) {
    const last = Math.max(0, (this.state.draft.lines?.length ?? 0) - 1)
    this.set({ at: Math.max(0, Math.min(at, last)) })
  }

  forget() {
    this.set({ done: null, problem: null })
  }

  private quote() {
    const { id, draft } = this.state
    if (!id) return
    const asked = ++this.asked
    const answer = (change: Partial<TillState>) => asked === this.asked && this.set(change)
    this.host.quoteBill({ ...draft, id }).then(
      (quote) => answer({ quote }),
      (thrown: unknown) => answer({ problem: ApiError.from(thrown) }),
    )
  }

  /** Has the bill allowed, as it is typed now, by the PIN of somebody who may. */
  allow = async (person: string, pin: string) => {
    const { id, draft } = this.state
    if (!id) return
    await this.host.authoriseBill({ ...draft, id }, person, pin)
    this.set({ problem: null })
    this.quote()
  }

  /** Waits while a bill is made final or put on hold: what is scanned meanwhile belongs to the next one. */
  async idle() {
    await this.made
  }

  /** Makes the bill final, once however often it is called. Returns whether it is. */
  finalise(): Promise<boolean> {
    this.made ??= this.make().finally(() => {
      this.made = null
    })
    return this.made
  }

  private async make(): Promise<boolean> {
    const { id, draft, done } = this.state
    if (!id) return false
    // A second press of the key that made the last one.
    if (done && isEmpty(draft)) return true
    this.set({ finalising: true, problem: null })
    try {
      await this.kept
      const made = await this.host.finaliseBill({ ...draft, id })
      await this.begin(made)
      void this.print(made)
      return true
    } catch (thrown) {
      this.set({ finalising: false, problem: ApiError.from(thrown) })
      this.quote()
      return false
    }
  }

  /** Prints the bill where bills print by themselves. It is made either way: what goes wrong here only says so. */
  private async print({ invoice: { id } }: WholeInvoice) {
    try {
      await printItself(this.host, () => this.host.printBill(id, null))
    } catch (thrown) {
      this.fail(thrown)
    }
  }
}

const tills = new WeakMap<Host, Till>()

/** Returns the till of this window. */
export function tillOf(host: Host): Till {
  const known = tills.get(host) ?? new Till(host)
  tills.set(host, known)
  return known
}
