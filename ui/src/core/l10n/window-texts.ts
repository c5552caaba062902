/** What of a language's file the window is built with: the command line, the tray and the notice before the window speak for themselves. */

/** The subjects of messages the window never shows, nor gets from the engine. */
export const ELSEWHERE = ['cli', 'help', 'usage', 'tray', 'notice'] as const

/** Returns a file's messages without those and without comments. A message goes on over the lines that are indented. */
export function windowTexts(source: string): string {
  let own = false
  const lines = source.split('\n').filter((line) => {
    if (/^[a-zA-Z]/.test(line)) own = !ELSEWHERE.some((subject) => line.startsWith(`${subject}-`))
    else if (line.startsWith('#')) own = false
    return own && line.trim() !== ''
  })
  return `${lines.join('\n')}\n`
}
