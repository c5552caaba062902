/** Tells a scanner from a hand: a scanner types a whole code faster than anybody can, and ends it with Enter. */

/** A hand never types one key after another as fast as this, milliseconds. */
export const KEY_MS = 35
/** Fewer keys than this may be two fingers that fell at once. */
export const SHORTEST = 4

/** What a key is part of: nothing seen before, a run as fast as a scanner's, or the Enter that ends one. */
export type Heard = { kind: 'alone' | 'run' } | { kind: 'scan'; code: string }

export class Burst {
  private text = ''
  private last = -Infinity

  /** Hears one key at `at`, milliseconds on any clock. */
  key(key: string, at: number): Heard {
    // A clock that was set back tells nothing.
    const fast = at >= this.last && at - this.last < KEY_MS
    this.last = at
    if (key === 'Enter') {
      const code = fast ? this.text : ''
      this.text = ''
      return code.length >= SHORTEST ? { kind: 'scan', code } : { kind: 'alone' }
    }
    const run = fast && this.text !== ''
    this.text = run ? this.text + key : key
    return { kind: run ? 'run' : 'alone' }
  }

  /** A key that no code contains: whatever was heard is not one. */
  end() {
    this.text = ''
  }
}
