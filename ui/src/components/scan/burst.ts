/** Tells a scanner from a person by speed: a scanner types a whole code faster than anybody can, and ends it with Enter. */

/** No person types two keys within this time, milliseconds. */
export const KEY_MS = 35
/** Fewer keys than this may be two fingers pressed together. */
export const MIN_LENGTH = 4

/** What a key is part of: nothing, a run at a scanner's speed, or the Enter that ends a scan. */
export type KeyPart = { kind: 'alone' | 'run' } | { kind: 'scan'; code: string }

export class Burst {
  private text = ''
  private last = -Infinity

  /** Takes one key, pressed at `at` milliseconds on any clock. */
  key(key: string, at: number): KeyPart {
    // A clock that was set back does not count as fast.
    const fast = at >= this.last && at - this.last < KEY_MS
    this.last = at
    if (key === 'Enter') {
      const code = fast ? this.text : ''
      this.text = ''
      return code.length >= MIN_LENGTH ? { kind: 'scan', code } : { kind: 'alone' }
    }
    const run = fast && this.text !== ''
    this.text = run ? this.text + key : key
    return { kind: run ? 'run' : 'alone' }
  }

  /** Ends the run at a key that no code contains. */
  end() {
    this.text = ''
  }
}
