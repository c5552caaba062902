/** The fields a code can be typed into, and the way from one to the next. */

const TYPED = ['text', 'search', 'tel', 'email', 'url', 'password', 'number']

/** Returns `target` when what is typed becomes its text. */
export function textField(target: EventTarget | null): HTMLInputElement | HTMLTextAreaElement | null {
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && TYPED.includes(target.type) ? target : null
}

const FIELDS = 'input:enabled, select:enabled, textarea:enabled'

/** Goes on to the next field of the same form, as a hand would with Tab; from the last one it stays. */
export function focusNextField(field: HTMLElement) {
  const fields = [...(field.closest('form')?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
  const next = fields[fields.indexOf(field) + 1]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}
