/** Keeps the window's language and the data folder's the same: the engine's setting counts, a choice made here is told to it. */
import type { Host, Unlisten } from '@/core/host'
import { language, onLanguage, setLanguage } from './language'

/**
 * Follows the engine's setting and tells it of choices made in the window; returns how to stop. Until the engine answers, the window
 * speaks the language kept on this computer.
 */
export function followLanguage(host: Host): Unlisten {
  let stopped = false
  /** What the engine is known to speak; unknown until it has answered. */
  let told = ''
  const written = ({ code, digits }: { code: string; digits: string }) => `${code} ${digits}`

  let choices = 0
  const read = async () => {
    const before = choices
    const spoken = await host.language()
    // What somebody has chosen meanwhile is newer than the answer.
    if (stopped || choices !== before) return
    told = written(spoken)
    setLanguage(spoken)
  }
  const tell = async () => {
    const chosen = language()
    if (written(chosen) === told) return
    choices++
    told = written(chosen)
    await host.setLanguage(chosen.code, chosen.digits)
  }
  // Where the engine cannot be asked or told, the window keeps its own choice, and the next start asks again.
  const quietly = (work: () => Promise<void>) => void work().catch(() => undefined)

  const stopChosen = onLanguage(() => quietly(tell))
  const stopChanged = host.onChanged((subjects) => {
    if (subjects.includes('language')) quietly(read)
  })
  quietly(read)
  return () => {
    stopped = true
    stopChosen()
    stopChanged()
  }
}
