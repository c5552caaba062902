import { Button } from '@/components/ui/button'
import { Keys } from '@/components/ui/keys'
import { formatCount } from '@/core/amount'
import { type CommandId, commandOf } from '@/core/commands'
import { useT } from '@/core/l10n'

type Props = { of: CommandId; onPress: () => void; disabled?: boolean; count?: number }

/** A button of the counter, with its key printed on it. A press leaves the focus in the item box. */
export function Press({ of, onPress, disabled, count = 0 }: Props) {
  const t = useT()
  return (
    <Button
      small
      disabled={disabled}
      command={of}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      data-testid={`press-${of}`}
    >
      {t(commandOf(of).words)}
      {count > 0 && (
        <span className="tabular rounded-full bg-warn-soft px-1.5 text-small text-warn" data-testid={`count-${of}`}>
          {formatCount(count)}
        </span>
      )}{' '}
      <Keys of={of} />
    </Button>
  )
}
