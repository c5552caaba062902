/** Whether amounts are hidden, because customers can see the screen. */
import { storedChoice } from './stored-choice'

export const privacy = storedChoice('private', (stored) => stored === 'true')

export const togglePrivacy = () => privacy.set(!privacy.read())
