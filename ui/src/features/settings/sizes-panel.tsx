/** Zoom and text size, kept on this computer. */
import { Panel } from '@/components/ui/page'
import { SelectField } from '@/components/ui/field'
import { printed, useKeys } from '@/core/commands'
import { useT } from '@/core/l10n'
import { TEXT_SIZES, textSize, zoom, ZOOMS } from '@/core/sizes'
import type { StoredChoice } from '@/core/stored-choice'

type Props = { label: string; hint: string; steps: readonly number[]; choice: StoredChoice<number>; testId: string }

export function SizesPanel() {
  const t = useT()
  const keysOf = useKeys()
  const keys = (id: 'app.zoom-in' | 'app.zoom-out') => printed(keysOf(id)[0] ?? '')
  return (
    <Panel title={t('appearance-sizes')}>
      <div className="grid gap-4 p-4 sm:grid-cols-2">
        <Size
          label={t('appearance-zoom')}
          hint={t('appearance-zoom-hint', { larger: keys('app.zoom-in'), smaller: keys('app.zoom-out') })}
          steps={ZOOMS}
          choice={zoom}
          testId="appearance-zoom"
        />
        <Size
          label={t('appearance-text-size')}
          hint={t('appearance-text-size-hint')}
          steps={TEXT_SIZES}
          choice={textSize}
          testId="appearance-text-size"
        />
      </div>
    </Panel>
  )
}

function Size({ label, hint, steps, choice, testId }: Props) {
  const t = useT()
  return (
    <SelectField
      label={label}
      hint={hint}
      value={choice.use()}
      onChange={(event) => choice.set(Number(event.target.value))}
      data-testid={testId}
    >
      {steps.map((count) => (
        <option key={count} value={count}>
          {t('appearance-percent', { count })}
        </option>
      ))}
    </SelectField>
  )
}
