/** Takes a scanned code out of the text field it was typed into, as the scan has gone elsewhere. */
export function takeBack(field: HTMLElement | null, code: string) {
  if (!(field instanceof HTMLInputElement)) return
  const end = field.selectionEnd ?? field.value.length
  const start = end - code.length
  if (field.value.slice(start, end) !== code) return
  const rest = field.value.slice(0, start) + field.value.slice(end)
  // Through the element's own setter, so that React hears of it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, rest)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
