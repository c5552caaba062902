/** A barcode scanner for tests. Each key's timestamp is a scanner's, however slow the machine is. */
import { act } from '@testing-library/react'
import { textField } from '@/components/scan/fields'

let clock = 0

/** Types `code` and its end at the focus, `gap` milliseconds apart. */
export async function scan(code: string, gap = 5, end: 'Enter' | 'Tab' = 'Enter') {
  // Long after any earlier key.
  clock = Math.max(clock, new Event('now').timeStamp) + 1000
  await pressAll([...code, end], gap)
}

/** Presses keys at the focus, each `gap` milliseconds after the one before. */
export async function pressAll(keys: readonly string[], gap: number) {
  for (const key of keys) {
    await act(async () => {
      press(key, (clock += gap))
      if (gap > 0) await new Promise((done) => setTimeout(done, gap))
    })
  }
}

function press(key: string, at: number) {
  const target = document.activeElement ?? document.body
  const send = (type: string) => {
    const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: at })
    return target.dispatchEvent(event)
  }
  if (send('keydown')) answer(target, key)
  send('keyup')
}

/** The webview's default action for a key. */
function answer(target: Element, key: string) {
  const field = textField(target)
  if (key === 'Enter') {
    if (field instanceof HTMLInputElement) field.form?.requestSubmit()
    else if (target instanceof HTMLButtonElement) target.click()
  } else if (key === 'Tab') {
    ;(target as HTMLElement).blur()
  } else if (field) {
    const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
    const text = field.value.slice(0, from) + key + field.value.slice(to)
    const owner = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
    Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(field, text)
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }))
  }
}
