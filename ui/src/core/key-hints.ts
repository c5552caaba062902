/** Whether the keys that work now are shown at the foot of the screen. */
import { storedChoice } from './stored-choice'

export const keyHints = storedChoice('key-hints', (stored) => stored !== 'false')
