/** Saves the record that stands open. Apart from its form, because the keys are there before any form is loaded. */

/** Submits the open record's form; returns false if none is open. */
export function saveOpenRecord(): boolean {
  const form = document.querySelector<HTMLFormElement>('form[data-record]')
  form?.requestSubmit()
  return form !== null
}
