import type { Host } from '@/core/host'
import { FakeConflicts } from './state/conflicts'
import type { World } from './world'

export const conflicts = ({ options, customers, answer, list, changed }: World) => {
  const all = new FakeConflicts(customers.live(), options.conflicts)
  return {
    conflicts: (settled, offset, limit) => list(() => all.list(settled, offset, limit)),
    settleConflicts: (ids, choice) =>
      answer(() => {
        const done = all.settle(ids, choice)
        changed('conflicts', 'customers', 'sync')
        return done
      }),
    reopenConflicts: (ids) =>
      answer(() => {
        const opened = all.reopen(ids)
        changed('conflicts', 'sync')
        return opened
      }),
    reviews: () => list(all.reviews),
    review: (_kind, subject, _facts, reason) =>
      answer(() => {
        const cards = all.review(subject, reason)
        changed('conflicts')
        return cards
      }),
    takeGroupOut: (group) =>
      answer(() => {
        all.takeOut(group)
        changed('conflicts')
        return null
      }),
    attention: () => answer(all.attention),
  } satisfies Partial<Host>
}
