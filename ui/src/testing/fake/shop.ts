/** The shop's own details. */
import type { Host } from '@/core/host'
import type { FieldError, ShopDetails } from '@/core/types'
import { refusal, say } from './say'
import type { World } from './world'

const nobody: ShopDetails = {
  name: '',
  legal_name: null,
  gstin: null,
  state_code: null,
  address: null,
  phone: null,
  email: null,
  upi_id: null,
  scheme: null,
}

const kanak: ShopDetails = {
  ...nobody,
  name: 'Kanak Jewellers',
  gstin: '27AAPFK1234M1Z5',
  state_code: '27',
  address: '12 Zaveri Bazaar\nMumbai 400002',
  phone: '022 2342 1100',
  upi_id: 'kanak@okaxis',
}

const tidy = (text: string | null) => text?.trim() || null

function problems(details: ShopDetails): FieldError[] {
  const found: FieldError[] = []
  if (!details.name) found.push({ field: 'name', message: say('shop-name-needed') })
  if (details.gstin && !/^\d\d[A-Z\d]{13}$/.test(details.gstin))
    found.push({ field: 'gstin', message: say('shop-gstin-form') })
  return found
}

export const shop = ({ options, answer, changed }: World) => {
  let details = options.scene === 'local_only' ? nobody : kanak
  return {
    shopDetails: () => answer(() => details),
    setShopDetails: (typed, before) =>
      answer(() => {
        const gstin = tidy(typed.gstin)?.toUpperCase() ?? null
        const next: ShopDetails = {
          name: typed.name.trim(),
          legal_name: tidy(typed.legal_name),
          gstin,
          state_code: tidy(typed.state_code) ?? gstin?.slice(0, 2) ?? null,
          address: tidy(typed.address),
          phone: tidy(typed.phone),
          email: tidy(typed.email),
          upi_id: tidy(typed.upi_id),
          scheme: typed.scheme ?? null,
        }
        const fields = problems(next)
        if (fields.length > 0) throw refusal(...fields)
        const touched = Object.entries(next).filter(([key, value]) => value !== before[key as keyof ShopDetails])
        details = { ...details, ...Object.fromEntries(touched) }
        changed('shop')
        return details
      }),
  } satisfies Partial<Host>
}
