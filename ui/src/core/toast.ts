/** Toasts for what is there before their script is: they wait until the toaster is drawn, and are shown then. */
import type { ExternalToast, toast as Sonner } from 'sonner'

type Kind = 'message' | 'success' | 'error'

const waiting: ((sonner: typeof Sonner) => void)[] = []
let drawn: typeof Sonner | undefined
let last = 0

function when(call: (sonner: typeof Sonner) => void) {
  if (drawn) call(drawn)
  else waiting.push(call)
}

/** Shows everything that waited, and from now on every toast at once. */
export function startToasts(sonner: typeof Sonner) {
  drawn = sonner
  for (const call of waiting.splice(0)) call(sonner)
}

function show(kind: Kind, text: string, options: ExternalToast = {}) {
  const id = options.id ?? `early-${(last += 1)}`
  when((sonner) => sonner[kind](text, { ...options, id }))
  return id
}

/** As sonner's own, which screens that are loaded later use directly. */
export const toast = Object.assign((text: string, options?: ExternalToast) => show('message', text, options), {
  success: (text: string, options?: ExternalToast) => show('success', text, options),
  error: (text: string, options?: ExternalToast) => show('error', text, options),
  dismiss: (id: string | number) => when((sonner) => sonner.dismiss(id)),
})
