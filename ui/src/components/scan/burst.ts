/** Tells a scanner from a person by speed: a scanner types a whole code faster than anybody can, and ends it with Enter or Tab. */

/** No person types two keys within this time, milliseconds, unless another limit is set. */
export const KEY_MS = 35
/** Fewer keys than this may be two fingers pressed together. */
export const MIN_LENGTH = 4
/** The keys scanners end a code with. */
export const ENDS = ['Enter', 'Tab']

/** What a key is part of: nothing, a run at a scanner's speed, or the key that ends a scan; `keyMs` is the mean time between its keys. */
export type KeyPart = { kind: 'alone' | 'run' } | { kind: 'scan'; code: string; keyMs: number }

export class Burst {
  private text = ''
  private first = 0
  private last = -Infinity

  /** Gives the time within which two keys are a scanner's, milliseconds. */
  private readonly limit: () => number

  constructor(limit: () => number = () => KEY_MS) {
    this.limit = limit
  }

  /** Takes one key, pressed at `at` milliseconds on any clock. */
  key(key: string, at: number): KeyPart {
    // A clock that was set back does not count as fast.
    const fast = at >= this.last && at - this.last < this.limit()
    this.last = at
    if (ENDS.includes(key)) {
      const code = fast ? this.text : ''
      this.text = ''
      if (code.length < MIN_LENGTH) return { kind: 'alone' }
      return { kind: 'scan', code, keyMs: (at - this.first) / code.length }
    }
    const run = fast && this.text !== ''
    if (!run) this.first = at
    this.text = run ? this.text + key : key
    return { kind: run ? 'run' : 'alone' }
  }

  /** Ends the run at a key that no code contains. */
  end() {
    this.text = ''
  }
}
