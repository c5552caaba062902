/** Text fields that a code can be typed into, and moving on to the next field. */

const TYPED = ['text', 'search', 'tel', 'email', 'url', 'password', 'number']

/** Returns `target` if it takes typed text. */
export function textField(target: EventTarget | null): HTMLInputElement | HTMLTextAreaElement | null {
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && TYPED.includes(target.type) ? target : null
}

/** Gives a choice the value it had, as if a person had chosen it: what listens to it hears of it. */
export function takeBack(select: HTMLSelectElement, value: string) {
  if (select.value === value) return
  select.value = value
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }))
}

const FIELDS = 'input:enabled, select:enabled, textarea:enabled'

/** Focuses the next field of the same form, as Tab would; the last one keeps the focus. */
export function focusNextField(field: HTMLElement) {
  const fields = [...(field.closest('form')?.querySelectorAll<HTMLElement>(FIELDS) ?? [])]
  const next = fields[fields.indexOf(field) + 1]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}
