/** The keys of a command, as they are printed on the keyboard. */
import { type CommandId, printed, useKeys } from '@/core/commands'
import { Kbd } from './kbd'

export function Keys({ of }: { of: CommandId }) {
  const [first] = useKeys()(of)
  return first ? <Kbd>{printed(first)}</Kbd> : null
}
