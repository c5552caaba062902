/** The outcome of restoring several records. */
import type { BinRow, Restored } from '@/core/types'

/** Joins the engine's answer with the selected rows. */
export function outcome(done: readonly Restored[], wanted: readonly BinRow[]) {
  const problems = new Map(done.map((one) => [one.record.id, one.problem]))
  return {
    restored: wanted.filter((row) => problems.get(row.record.id) === null),
    problems: wanted.flatMap((row) => {
      const problem = problems.get(row.record.id)
      return problem ? [{ row, problem }] : []
    }),
  }
}
