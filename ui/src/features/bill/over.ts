/** What stands over the bill, one at a time. */
export type Over =
  | 'return'
  | 'place'
  | 'customer'
  | 'quantity'
  | 'price'
  | 'line-discount'
  | 'discount'
  | 'create'
  | 'recall'
  | 'pay'
  | 'override'
