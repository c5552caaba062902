/** Where toasts appear. Loaded after the first paint; `core/toast` keeps what is said before. */
import { type FocusEvent, useEffect, useRef } from 'react'
import { toast, Toaster as Sonner } from 'sonner'
import { initialFocus } from '@/components/ui/focus'
import { useT } from '@/core/l10n'
import { hidesAmounts, privacy } from '@/core/privacy'
import { useTheme } from '@/core/theme'
import { startToasts } from '@/core/toast'

/** Sonner's clocks stand while a pointer is over the toasts; keys among them hold them as well, as by a pointer. */
const hold = (list: Element | null) => list?.dispatchEvent(new MouseEvent('mousemove', { bubbles: true }))
const release = (list: Element | null) =>
  list?.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, relatedTarget: document.body }))
const listOf = (target: EventTarget) => (target as Element).closest('[data-sonner-toaster]')

export function Toaster() {
  const t = useT()
  const theme = useTheme()
  const hidden = privacy.use()
  const box = useRef<HTMLDivElement>(null)
  /** What had the keys before the toasts. */
  const before = useRef<HTMLElement>(null)
  useEffect(() => startToasts(toast), [])
  // A toast keeps the words it came with; the undo key still takes back what it offered to.
  useEffect(() => {
    if (!hidden) return
    for (const shown of toast.getToasts())
      if (
        'title' in shown &&
        [shown.title, shown.description].some((text) => typeof text === 'string' && hidesAmounts(text))
      )
        toast.dismiss(shown.id)
  }, [hidden])

  const isOutside = (target: EventTarget | null) => !box.current?.contains(target as Node | null)
  const focused = (event: FocusEvent) => {
    // Sonner would give the keys back whenever a toast loses them, so that Tab never led beyond the last one: it is not told.
    event.stopPropagation()
    if (event.relatedTarget && isOutside(event.relatedTarget)) before.current = event.relatedTarget as HTMLElement
    hold(listOf(event.target))
  }
  const left = (event: FocusEvent) => {
    if (isOutside(event.relatedTarget)) release(listOf(event.target))
  }
  /** A pressed button goes with its toast; the keys go back to where they came from. */
  const pressed = () => {
    if (isOutside(document.activeElement)) return
    const to = before.current?.isConnected ? before.current : initialFocus()
    to?.focus({ preventScroll: true })
  }
  return (
    // The buttons are sonner's; what they do bubbles here.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className="contents" onFocusCapture={focused} onBlurCapture={left} onClick={pressed}>
      <Sonner
        theme={theme}
        containerAriaLabel={t('toasts-label')}
        position="bottom-center"
        closeButton={false}
        visibleToasts={4}
        gap={8}
        // Above the hints of keys.
        offset="2.75rem"
        toastOptions={{ className: 'branchline-toast' }}
      />
    </div>
  )
}
