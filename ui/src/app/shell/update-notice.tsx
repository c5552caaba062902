/** Offers a newer version, which is installed only on request. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import type { UpdateStatus } from '@/core/types'
import { toast } from '@/core/toast'

type Update = { available: UpdateStatus['available']; onLater: () => void }

/** Returns the available version, unless it was dismissed with "Later". */
export function useUpdate(): Update {
  const host = useHost()
  const found = useQuery({ queryKey: keys.update, queryFn: () => host.updateStatus(), staleTime: Infinity }).data
  const [later, setLater] = useState<string>()
  const available = found?.available ?? null
  return {
    available: available?.version === later ? null : available,
    onLater: () => setLater(available?.version),
  }
}

export function UpdateNotice({ available, onLater }: Update) {
  const host = useHost()
  const install = useMutation({
    mutationFn: () => host.installUpdate(),
    onError: (error) => toast.error(ApiError.from(error).message),
  })
  return (
    <>
      <Download aria-hidden className="size-4 shrink-0 text-accent-text" />
      <p role="status" className="min-w-0 flex-1 truncate text-accent-text">
        Version {available?.version} is ready. Installing it starts Branchline again; your work is kept.
      </p>
      <Button small variant="quiet" onClick={onLater}>
        Later
      </Button>
      <Button small pending={install.isPending} onClick={() => install.mutate()}>
        Install
      </Button>
    </>
  )
}
