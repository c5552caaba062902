/** Printers of this computer and the papers that wait for them. */
import { useQuery } from '@tanstack/react-query'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { Job } from '@/core/types'

export function usePrinters() {
  const host = useHost()
  return useQuery({ queryKey: keys.printers, queryFn: () => host.printers() })
}

export function usePrintJobs() {
  const host = useHost()
  return useQuery({ queryKey: keys.printJobs, queryFn: () => host.printJobs() })
}

/** Tells whether a paper goes on only when a person says so. */
export const needsPerson = ({ state }: Job) => state === 'failed' || state === 'unsure'

/** Tells whether a paper is worth a sign: it was stopped, or its printer does not answer. */
export const isStuck = (job: Job) => needsPerson(job) || (job.state === 'waiting' && job.problem !== null)
