/** Switches between this branch's stock and all branches'; absent where only this branch's is known. */
import { Segments } from '@/components/ui/segments'
import { useT } from '@/core/l10n'
import { useBranchFilter } from './use-branch-filter'

export function BranchFilterSwitch({ className }: { className?: string }) {
  const t = useT()
  const { branchFilter, choose, knowsAll } = useBranchFilter()
  return (
    knowsAll && (
      <Segments
        label={t('stock-of')}
        options={[
          { key: 'here', label: t('stock-this-branch') },
          { key: 'all', label: t('stock-all-branches') },
        ]}
        value={branchFilter}
        onChange={choose}
        className={className}
      />
    )
  )
}
