/** What languages are called in themselves: known without loading their files. */

/** "English", "हिन्दी". */
export const languageName = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code

/** "EN", "हि": as short as a switch needs. */
export function languageSign(code: string): string {
  const name = languageName(code)
  if (/^\p{Script=Latin}/u.test(name)) return code.toUpperCase()
  const [first] = new Intl.Segmenter(code, { granularity: 'grapheme' }).segment(name)
  return first?.segment ?? code
}
