/** What kinds of printers and sizes of paper are called. */
import type { Texts } from '@/core/l10n'
import type { PrinterKind, Size } from '@/core/types'

export const KINDS: readonly PrinterKind[] = ['network', 'device', 'folder', 'screen']
export const SIZES: readonly Size[] = ['roll58', 'roll80', 'a5', 'a4']

export const kindWords = (t: Texts, kind: PrinterKind) => t(`printer-kind-${kind}`)
export const sizeWords = (t: Texts, size: Size) => t(`paper-size-${size}`)
