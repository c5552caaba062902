/** Chooses between this branch's stock and all branches'; absent where only this branch's is known. */
import { Segments } from '@/components/ui/segments'
import { useReach } from './use-reach'

const reaches = [
  { key: 'here', label: 'This branch' },
  { key: 'all', label: 'All branches' },
] as const

export function ReachSwitch({ className }: { className?: string }) {
  const { reach, choose, knowsAll } = useReach()
  return (
    knowsAll && <Segments label="Stock of" options={reaches} value={reach} onChange={choose} className={className} />
  )
}
