/** The next and the previous record of the list, from within the open one. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { IconButton } from '@/components/ui/button'
import { useCommand } from '@/core/commands'
import { useT } from '@/core/l10n'

type Props = {
  index: number
  total: number
  /** What was typed and is not saved keeps one here. */
  dirty: boolean
  onStep: (index: number) => void
}

export function RecordSteps({ index, total, dirty, onStep }: Props) {
  const t = useT()
  const [hasPrevious, hasNext] = [!dirty && index > 0, !dirty && index < total - 1]
  useCommand('record.previous', () => onStep(index - 1), { enabled: hasPrevious })
  useCommand('record.next', () => onStep(index + 1), { enabled: hasNext })
  return (
    <span className="inline-flex items-center">
      <IconButton
        label={t('command-previous-record')}
        icon={ChevronUp}
        command="record.previous"
        disabled={!hasPrevious}
        onClick={() => onStep(index - 1)}
        data-testid="record-previous"
        className="size-6! disabled:opacity-40"
      />
      <IconButton
        label={t('command-next-record')}
        icon={ChevronDown}
        command="record.next"
        disabled={!hasNext}
        onClick={() => onStep(index + 1)}
        data-testid="record-next"
        className="size-6! disabled:opacity-40"
      />
      <span className="tabular mx-1 text-small text-faint">{t('list-place', { place: index + 1, total })}</span>
    </span>
  )
}
