/** Adds a rate of a class from a day on, changes one, or puts it into the recycle bin. */
import { useMutation } from '@tanstack/react-query'
import { toast } from 'sonner'
import { useEngineForm } from '@/components/form/use-engine-form'
import { useTaxClasses } from '@/components/tax/queries'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { editable, parsePercent, parseRupees } from '@/core/amount'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Message, TaxRate, TaxRateDraft } from '@/core/types'

type Fields = Record<
  'name' | 'from_date' | 'rate_milli' | 'cess_rate_milli' | 'up_to_paise' | 'above_rate_milli',
  string
>

const typed = (rate: TaxRate | null): Fields => ({
  name: rate?.name ?? '',
  from_date: rate?.from_date ?? '',
  rate_milli: editable.percent(rate?.rate_milli ?? null),
  cess_rate_milli: editable.percent(rate?.cess_rate_milli || null),
  up_to_paise: editable.rupees(rate?.up_to_paise ?? null),
  above_rate_milli: editable.percent(rate?.above_rate_milli ?? null),
})

const AMOUNTS = {
  rate_milli: parsePercent,
  cess_rate_milli: parsePercent,
  up_to_paise: parseRupees,
  above_rate_milli: parsePercent,
} as const

/** Reads the amounts; what is no amount is refused as the engine would. */
function read({ name, from_date, ...amounts }: Fields, kept: TaxRateDraft | null, word?: string): TaxRateDraft {
  const wrong: { field: string; message: Message }[] = []
  const values: Record<string, number | null> = {}
  for (const [field, parse] of Object.entries(AMOUNTS)) {
    const parsed = parse(amounts[field as keyof typeof AMOUNTS])
    if (parsed.ok) values[field] = parsed.value
    else wrong.push({ field, message: parsed.message })
  }
  const [first] = wrong
  if (first) throw new ApiError('invalid', first.message, wrong)
  return {
    class: kept?.class ?? word ?? null,
    name,
    from_date: from_date || null,
    rate_milli: values.rate_milli ?? null,
    cess_rate_milli: values.cess_rate_milli ?? 0,
    up_to_paise: values.up_to_paise ?? null,
    above_rate_milli: values.above_rate_milli ?? null,
  }
}

type Props = { rate: TaxRate | null; onClose: () => void }

export function TaxRateDialog({ rate, onClose }: Props) {
  const t = useT()
  const host = useHost()
  const classes = useTaxClasses().data ?? []
  const kept: TaxRateDraft | null = rate && {
    class: rate.class,
    name: rate.name,
    from_date: rate.from_date,
    rate_milli: rate.rate_milli,
    cess_rate_milli: rate.cess_rate_milli,
    up_to_paise: rate.up_to_paise,
    above_rate_milli: rate.above_rate_milli,
  }
  const { bind, submit, pending, problem } = useEngineForm<Fields, TaxRate>({
    values: typed(rate),
    save: async (fields) => {
      // A class of that name has its word already: the row joins it.
      const same = classes.find(({ name }) => name.toLowerCase() === fields.name.trim().toLowerCase())
      const draft = read(fields, kept, same?.class)
      return rate && kept ? host.changeTaxRate(rate.id, draft, kept) : host.addTaxRate(draft)
    },
    onSaved: onClose,
  })
  const remove = useMutation({
    mutationFn: (id: string) => host.deleteTaxRate(id),
    onSuccess: onClose,
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
  const percent = { unit: '%', inputMode: 'decimal' } as const
  return (
    <Dialog open onClose={onClose} title={rate ? rate.name : t('tax-new')} text={t('tax-dialog-text')}>
      <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-3" data-testid="tax-form">
        <TextField
          label={t('tax-class-name')}
          required
          list="tax-classes"
          data-focus
          data-testid="tax-name"
          {...bind('name')}
        />
        <datalist id="tax-classes">
          {classes.map(({ class: word, name }) => (
            <option key={word} value={name} />
          ))}
        </datalist>
        <div className="grid grid-cols-2 gap-3">
          <TextField label={t('column-from_date')} required type="date" data-testid="tax-day" {...bind('from_date')} />
          <TextField
            label={t('column-rate_milli')}
            required
            {...percent}
            data-testid="tax-rate-value"
            {...bind('rate_milli')}
          />
          <TextField label={t('column-up_to_paise')} sign="₹" inputMode="decimal" {...bind('up_to_paise')} />
          <TextField label={t('column-above_rate_milli')} {...percent} {...bind('above_rate_milli')} />
          <TextField label={t('column-cess_rate_milli')} {...percent} {...bind('cess_rate_milli')} />
        </div>
        {problem && <Notice kind="bad">{problem}</Notice>}
        <DialogActions onCancel={onClose}>
          {rate && (
            <Button pending={remove.isPending} onClick={() => remove.mutate(rate.id)} data-testid="tax-delete">
              {t('do-delete')}
            </Button>
          )}
          <Button type="submit" variant="primary" pending={pending} data-testid="tax-save">
            {t('do-save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
