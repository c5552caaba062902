/** When a record was last changed, and by whom once that is known. */
import { OverriddenLine } from '@/components/sync/overridden-mark'
import { WaitingBadge } from '@/components/sync/waiting-badge'
import { useT } from '@/core/l10n'
import { moment } from '@/core/time'
import type { RecordRef } from '@/core/types'
import { byWhom } from './history-text'
import { useWriters } from './queries'

type Props = { table: string; row: { id: string; updated_at: number; waiting: boolean } }

export function LastChange({ table, row }: Props) {
  const t = useT()
  const record: RecordRef = { table, id: row.id }
  const changed = useWriters([record]).get(row.id)?.changed
  return (
    <>
      <span data-testid="last-change">
        {changed
          ? t('last-change-by', { at: moment(changed.made_at), by: byWhom(t, changed.who) })
          : t('last-change', { at: moment(row.updated_at) })}{' '}
        {row.waiting && <WaitingBadge />}
      </span>
      <OverriddenLine record={row.id} />
    </>
  )
}
