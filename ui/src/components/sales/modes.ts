/** How money is taken, in the order the counter offers it. */
import type { Texts } from '@/core/l10n'
import type { PaymentMode } from '@/core/types'

export const MODES: readonly PaymentMode[] = ['cash', 'upi', 'card', 'bank', 'other']

export const modeWords = (t: Texts, mode: PaymentMode) => t(`mode-${mode}`)
