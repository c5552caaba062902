/** Invents a believable jewellery shop: the same rows every time. */
import { checkDigit } from './gstin'
import type { Customer, ItemGroup, Product, Supplier } from '@/core/types'

const METALS = [
  '22K Gold',
  '18K Gold',
  '24K Gold',
  'Silver 925',
  'Platinum',
  'Rose Gold',
  'Diamond',
  'Polki',
  'Kundan',
  'Temple',
]
const GROUP_OF: Record<string, number> = { 'Silver 925': 1, Diamond: 2, Polki: 2, Platinum: 3 }
const THINGS = [
  'Bangle',
  'Chain',
  'Ring',
  'Jhumka',
  'Mangalsutra',
  'Nose Pin',
  'Anklet',
  'Pendant',
  'Choker',
  'Bracelet',
  'Toe Ring',
  'Kada',
  'Coin',
]
const STYLES = [
  'Plain',
  'Filigree',
  'Antique',
  'Meenakari',
  'Rope',
  'Box',
  'Lotus',
  'Peacock',
  'Paisley',
  'Bridal',
  'Daily Wear',
  'Kids',
]
const FIRST = [
  'Aarav',
  'Ananya',
  'Bhavesh',
  'Chitra',
  'Deepak',
  'Esha',
  'Farhan',
  'Gauri',
  'Harish',
  'Ishita',
  'Jignesh',
  'Kavita',
  'Lakshmi',
  'Manoj',
  'Nisha',
  'Omkar',
  'Priya',
  'Rahul',
  'Sunita',
  'Tejas',
  'Usha',
  'Vikram',
  'Yamini',
  'Zoya',
]
const LAST = [
  'Agarwal',
  'Bhatt',
  'Chavan',
  'Desai',
  'Fernandes',
  'Gupta',
  'Iyer',
  'Joshi',
  'Kulkarni',
  'Mehta',
  'Nair',
  'Patel',
  'Rao',
  'Shah',
  'Soni',
  'Verma',
  'Zaveri',
]
const TRADES = ['Bullion', 'Refinery', 'Castings', 'Gems', 'Findings', 'Packaging']
const PLACES = [
  'Zaveri Bazaar, Mumbai',
  'MG Road, Pune',
  'Manek Chowk, Ahmedabad',
  'Karol Bagh, Delhi',
  'T. Nagar, Chennai',
]

export const groups: ItemGroup[] = ['Gold', 'Silver', 'Diamond & polki', 'Platinum', 'Gifts'].map((name, i) => ({
  id: id('9', i),
  name,
}))

/** Looks like a UUIDv7; `kind` keeps tables apart. */
export function id(kind: string, n: number): string {
  return `019ab${kind}00-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
}

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
/** Scatters neighbours, so that one column does not repeat in step with another. */
const scatter = (n: number) => (n * 2654435761) >>> 0

/** `everywhere`: the other branches' stock is held as well, as on an owner's computer. */
export function inventProduct(n: number, now: number, everywhere = false): Product {
  const r = scatter(n + 1)
  const metal = pick(METALS, r >>> 3)
  const group = groups[GROUP_OF[metal] ?? 0] as ItemGroup
  const silver = metal === 'Silver 925'
  return {
    id: id('1', n),
    item_group_id: group.id,
    item_group_name: group.name,
    name: `${metal} ${pick(STYLES, r >>> 7)} ${pick(THINGS, r >>> 11)} ${String(n + 1).padStart(5, '0')}`,
    sku: `${pick(THINGS, r >>> 11)
      .slice(0, 2)
      .toUpperCase()}-${String(n + 1).padStart(5, '0')}`,
    barcode: `890${String(r).padStart(10, '0')}`,
    hsn: silver ? '71131110' : '71131910',
    unit: r % 7 === 0 ? 'g' : 'nos',
    price_paise: silver ? 45_000 + (r % 900_000) : 850_000 + (r % 24_000_000),
    cost_paise: silver ? 38_000 + (r % 700_000) : 780_000 + (r % 21_000_000),
    tax_rate_milli: 3000,
    tax_mode: 'exclusive',
    tax_class: null,
    mrp_paise: null,
    on_hand_milli: r % 7 === 0 ? r % 90_000 : (r % 24) * 1000,
    elsewhere_milli: everywhere ? (r % 5) * 17_000 : null,
    reserved_milli: 0,
    low_stock_milli: 3000,
    notes: null,
    updated_at: now - (r % 9_000_000),
    deleted_at: n % 997 === 996 ? now - (r % 90_000_000) : null,
    waiting: r % 23 === 4,
  }
}

function inventGstin(state: string, name: string, r: number): string {
  const letters = name.toUpperCase().replace(/[^A-Z]/g, '')
  const body = `${state}AA${letters.slice(0, 3).padEnd(3, 'X')}${String(r % 10000).padStart(4, '0')}F1Z`
  return body + checkDigit(body)
}

/** Somebody or some company with a telephone number, an address and a tax number. */
function inventParty(r: number, name: string, mailbox: string, company: boolean, now: number) {
  const state = pick(['27', '27', '24', '07', '33'], r >>> 9)
  return {
    name,
    phone: `+91 98${String(r % 100_000_000)
      .padStart(8, '0')
      .replace(/^(...)/, '$1 ')}`,
    email: r % 3 === 0 ? `${mailbox}@example.in`.toLowerCase() : null,
    gstin: company ? inventGstin(state, name, r) : null,
    address: `${(r % 90) + 1}, ${pick(PLACES, r >>> 9)}`,
    state_code: state,
    notes: null,
    updated_at: now - (r % 9_000_000),
    waiting: r % 29 === 4,
  }
}

export function inventCustomer(n: number, now: number): Customer {
  const r = scatter(n + 7)
  const first = pick(FIRST, r >>> 2)
  const last = pick(LAST, r >>> 6)
  const company = r % 6 === 0
  const name = company ? `${last} Jewellers ${n + 1}` : `${first} ${last} ${n > 300 ? n + 1 : ''}`.trim()
  return {
    id: id('2', n),
    ...inventParty(r, name, `${first}.${last}${n}`, company, now),
    credit_limit_paise: company ? 5_000_000 : null,
    deleted_at: n % 499 === 498 ? now - (r % 90_000_000) : null,
  }
}

export function inventSupplier(n: number, now: number): Supplier {
  // Far from the customers, so that no number is given twice.
  const r = scatter(n + 500_009)
  const name = `${pick(LAST, r >>> 6)} ${pick(TRADES, r >>> 2)} ${n > 40 ? n + 1 : ''}`.trim()
  return {
    id: id('b', n),
    ...inventParty(r, name, `${name.replaceAll(' ', '.')}.${n}`, r % 8 > 0, now),
    deleted_at: n % 97 === 96 ? now - (r % 90_000_000) : null,
  }
}
