/** Switches between this branch's stock and all branches'; absent where only this branch's is known. */
import { Segments } from '@/components/ui/segments'
import { useBranchFilter } from './use-branch-filter'

const filters = [
  { key: 'here', label: 'This branch' },
  { key: 'all', label: 'All branches' },
] as const

export function BranchFilterSwitch({ className }: { className?: string }) {
  const { branchFilter, choose, knowsAll } = useBranchFilter()
  return (
    knowsAll && (
      <Segments label="Stock of" options={filters} value={branchFilter} onChange={choose} className={className} />
    )
  )
}
