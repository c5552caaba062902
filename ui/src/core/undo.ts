/** Undo as a service: what was just done can be taken back, by the toast's button or by the undo key, the newest first. */
import { useMemo } from 'react'
import { ApiError } from './error'
import { useT } from './l10n'
import { toast } from './toast'

type Step = { text: string; back: () => Promise<unknown>; toastId: string | number }

/** How many steps can be taken back, and for how long the toast offers it, milliseconds. */
const MOST = 20
const OFFERED_MS = 8000

const steps: Step[] = []

const listeners = new Set<() => void>()

/** Calls back after each step that was taken back; returns how to stop. */
export const onUndone = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Forgets every step: for tests. */
export const forgetSteps = () => void steps.splice(0)

export function useUndo() {
  const t = useT()
  return useMemo(() => {
    const take = async (step: Step | undefined) => {
      if (!step || !steps.includes(step)) return false
      const at = steps.indexOf(step)
      steps.splice(at, 1)
      toast.dismiss(step.toastId)
      try {
        await step.back()
        toast.success(t('undone', { what: step.text }))
      } catch (error) {
        // It was not taken back, so it can be tried again.
        steps.splice(at, 0, step)
        step.toastId = toast.error(t('undo-failed', { what: step.text }), {
          description: t.say(ApiError.from(error).said),
          action: { label: t('do-undo'), onClick: () => void take(step) },
        })
      }
      for (const listener of listeners) listener()
      return true
    }
    return {
      /** Says what was done, and offers to take it back with `back`. Returns what takes it back from elsewhere. */
      offer: (text: string, back: () => Promise<unknown>) => {
        const step: Step = { text, back, toastId: '' }
        step.toastId = toast(text, {
          duration: OFFERED_MS,
          action: { label: t('do-undo'), onClick: () => void take(step) },
        })
        steps.push(step)
        if (steps.length > MOST) steps.shift()
        return () => take(step)
      },
      /** Takes the newest step back; resolves to false if there is none. */
      last: () => take(steps.at(-1)),
    }
  }, [t])
}
