/** Where toasts appear. Loaded after the first paint; `core/toast` keeps what is said before. */
import { useEffect } from 'react'
import { toast, Toaster as Sonner } from 'sonner'
import { useTheme } from '@/core/theme'
import { startToasts } from '@/core/toast'

export function Toaster() {
  const theme = useTheme()
  useEffect(() => startToasts(toast), [])
  return (
    <Sonner
      theme={theme}
      position="bottom-center"
      closeButton={false}
      visibleToasts={4}
      gap={8}
      offset={20}
      toastOptions={{ className: 'branchline-toast' }}
    />
  )
}
