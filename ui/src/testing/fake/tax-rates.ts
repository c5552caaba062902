/** Tax classes with their dated rates: a list of their own, as they have no screen of records. */
import type { Host } from '@/core/host'
import type { FieldError, TaxClassNow, TaxRate, TaxRateDraft } from '@/core/types'
import { ApiError } from '@/core/error'
import { sample } from './sample'
import { refusal, say, titled } from './say'
import type { World } from './world'

const COMMON: [string, string, number][] = [
  ['gst-0', 'GST 0 %', 0],
  ['gst-5', 'GST 5 %', 5000],
  ['gst-18', 'GST 18 %', 18_000],
  ['apparel', 'Apparel', 5000],
]

const required = (field: string): FieldError => ({ field, message: say('field-required', { field: titled(field) }) })

export const taxRates = (world: World) => {
  const { options, answer, changed, newRow } = world
  let rates: TaxRate[] = []
  const put = (draft: TaxRateDraft, known?: TaxRate): TaxRate => {
    const { name, from_date, rate_milli } = draft
    const problems = [
      ...(name.trim() ? [] : [required('name')]),
      ...(from_date ? [] : [required('from_date')]),
      ...(rate_milli === null ? [required('rate_milli')] : []),
    ]
    if (problems.length > 0 || !from_date || rate_milli === null) throw refusal(...problems)
    const rate: TaxRate = {
      ...(known ?? newRow('7')),
      class: draft.class || name.trim().toLowerCase().replaceAll(/\W+/g, '-'),
      name: name.trim(),
      from_date,
      rate_milli,
      cess_rate_milli: draft.cess_rate_milli ?? 0,
      up_to_paise: draft.up_to_paise ?? null,
      above_rate_milli: draft.above_rate_milli ?? null,
    }
    const clash = rates.some(
      (other) => other.id !== rate.id && other.class === rate.class && other.from_date === rate.from_date,
    )
    if (clash) throw refusal({ field: 'from_date', message: say('tax-rate-same-day') })
    rates = [...rates.filter(({ id }) => id !== rate.id), rate]
    changed('products')
    return rate
  }
  const one = (id: string) => {
    const found = rates.find((rate) => rate.id === id)
    if (!found) throw new ApiError('not_found', id)
    return found
  }
  const move = (id: string, deleted_at: number | null) =>
    answer(() => {
      rates = rates.map((rate) => (rate.id === id ? { ...rate, deleted_at } : rate))
      changed('products')
      return null
    })
  const live = () => rates.filter(({ deleted_at }) => deleted_at === null)
  const classes = (): TaxClassNow[] =>
    live()
      .toSorted((one, other) => other.from_date.localeCompare(one.from_date))
      .filter((rate, at, all) => all.findIndex((other) => other.class === rate.class) === at)
      .toSorted((one, other) => one.name.localeCompare(other.name))
  const addCommon = () => {
    for (const [word, name, rate_milli] of COMMON)
      if (!rates.some((rate) => rate.class === word))
        put({
          class: word,
          name,
          from_date: '2025-09-22',
          rate_milli,
          up_to_paise: word === 'apparel' ? 250_000 : null,
          above_rate_milli: word === 'apparel' ? 18_000 : null,
        })
    return classes()
  }
  if (options.scene !== 'local_only') addCommon()
  return {
    listTaxRates: ({ deleted }) =>
      answer(() => {
        const rows = (deleted ? rates.filter(({ deleted_at }) => deleted_at !== null) : live()).toSorted(
          (one, other) => one.name.localeCompare(other.name) || one.from_date.localeCompare(other.from_date),
        )
        return { rows, total: rows.length, notice: null }
      }),
    taxRate: (id) => answer(() => one(id)),
    addTaxRate: (draft) => answer(() => put(draft)),
    changeTaxRate: (id, draft) => answer(() => put(draft, one(id))),
    deleteTaxRate: (id) => move(id, Date.now()),
    restoreTaxRate: (id) => move(id, null),
    taxClasses: () => answer(classes),
    addCommonTaxRates: () => answer(addCommon),
    ...sample(world, addCommon),
  } satisfies Partial<Host>
}
