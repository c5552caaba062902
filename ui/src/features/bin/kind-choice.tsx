/** Narrows the recycle bin to one kind of record. */
import { cx } from '@/components/ui/cx'
import { control } from '@/components/ui/field'
import { useT } from '@/core/l10n'
import { KINDS } from '@/core/kinds'
import { capital } from '@/core/records'

type Props = { kind: string | null; onKind: (kind: string | undefined) => void }

export function KindChoice({ kind, onKind }: Props) {
  const t = useT()
  const kinds = KINDS.filter(({ bin }) => bin)
  return (
    <select
      aria-label={t('bin-kind')}
      value={kind ?? ''}
      data-testid="bin-kind"
      onChange={(event) => onKind(event.target.value || undefined)}
      className={cx(control, 'h-8 w-auto max-w-44 border-edge', kind && 'border-accent text-accent-text')}
    >
      <option value="">{t('bin-all-kinds')}</option>
      {kinds.map(({ table, many }) => (
        <option key={table} value={table}>
          {capital(t.find(`kind-${table}.many`) ?? many)}
        </option>
      ))}
    </select>
  )
}
