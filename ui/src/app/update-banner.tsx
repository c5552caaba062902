/** Says that a newer version is ready; installing waits for a person. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/button'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'

export function UpdateBanner() {
  const host = useHost()
  const available = useQuery({ queryKey: keys.update, queryFn: () => host.updateStatus(), staleTime: Infinity }).data
    ?.available
  const [later, setLater] = useState<string>()
  const install = useMutation({
    mutationFn: () => host.installUpdate(),
    onError: (error) => toast.error(ApiError.from(error).message),
  })
  if (!available || later === available.version) return null
  return (
    <aside
      aria-label="Update"
      className="flex items-center gap-3 border-b border-line bg-accent-soft px-5 py-1.5 text-accent-text"
    >
      <Download aria-hidden className="size-4 shrink-0" />
      <p className="flex-1">
        Version {available.version} is ready. Installing it starts Branchline again; your work is kept.
      </p>
      <Button small look="quiet" onClick={() => setLater(available.version)}>
        Later
      </Button>
      <Button small pending={install.isPending} onClick={() => install.mutate()}>
        Install
      </Button>
    </aside>
  )
}
