/** Where toasts appear. Loaded after the first paint; `core/toast` keeps what is said before. */
import { type FocusEvent, useEffect } from 'react'
import { toast, Toaster as Sonner } from 'sonner'
import { useTheme } from '@/core/theme'
import { startToasts } from '@/core/toast'

/**
 * Sonner remembers what had the keys before a toast, and gives them back to it whenever a toast loses them: Tab would never lead beyond
 * the last one. So it is not told.
 */
const untold = (event: FocusEvent) => event.stopPropagation()

export function Toaster() {
  const theme = useTheme()
  useEffect(() => startToasts(toast), [])
  return (
    <div className="contents" onFocusCapture={untold}>
      <Sonner
        theme={theme}
        position="bottom-center"
        closeButton={false}
        visibleToasts={4}
        gap={8}
        offset={20}
        toastOptions={{ className: 'branchline-toast' }}
      />
    </div>
  )
}
