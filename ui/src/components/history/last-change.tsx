/** When a record was last changed, and by whom once that is known. */
import { OverriddenLine } from '@/components/sync/overridden-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { moment } from '@/core/time'
import type { RecordRef } from '@/core/types'
import { byWhom } from './history-text'
import { useWriters } from './queries'

type Props = { table: string; row: { id: string; updated_at: number; waiting: boolean } }

export function LastChange({ table, row }: Props) {
  const record: RecordRef = { table, id: row.id }
  const changed = useWriters([record]).get(row.id)?.changed
  return (
    <>
      <span data-testid="last-change">
        Changed {moment(changed?.made_at ?? row.updated_at)}
        {changed && ` ${byWhom(changed.who)}`} {row.waiting && <WaitingBadge />}
      </span>
      <OverriddenLine record={row.id} />
    </>
  )
}
