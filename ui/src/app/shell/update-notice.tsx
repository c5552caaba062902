/** Offers a newer version, which is installed only on request. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
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

export function UpdateNotice({ available, onLater, narrow }: Update & { narrow: boolean }) {
  const t = useT()
  const host = useHost()
  const install = useMutation({
    mutationFn: () => host.installUpdate(),
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const words = t('update-ready', { version: available?.version ?? '' })
  return (
    <>
      <Download aria-hidden className="size-4 shrink-0 text-accent-text" />
      <p role="status" title={words} className={narrow ? 'sr-only' : 'min-w-0 truncate text-accent-text'}>
        {words}
      </p>
      <Button small variant="quiet" onClick={onLater}>
        {t('update-later')}
      </Button>
      <Button small pending={install.isPending} onClick={() => install.mutate()}>
        {t('update-install')}
      </Button>
    </>
  )
}
