// The main screens: their addresses on the fake host, what must be there before a picture is taken, and how to get to what has no address.

const press = (testid) => async ({ run, until }) => {
  const one = `document.querySelector('[data-testid="${testid}"]')`
  await until(`${one} !== null`)
  await run(`${one}.click()`)
}
const loaded = 'main h1'
const CONTROL = 2

export const screens = [
  { name: 'dashboard', at: '#/', see: '[data-testid="sync-card"]' },
  { name: 'products', at: '#/products', see: '[data-testid="product-row"]' },
  {
    name: 'product',
    at: '#/products',
    see: '[data-testid="product-row"]',
    reach: async (page) => {
      await press('product-row')(page)
      await page.until(`document.querySelector('[data-testid="product-form-name"]')?.value`)
    },
  },
  { name: 'customers', at: '#/customers', see: '[data-testid="customer-row"]' },
  { name: 'conflicts', at: '#/conflicts', see: '[data-testid="conflict"]' },
  { name: 'sync', at: '?scene=held#/sync?tab=attention', see: '[data-testid="held-unit"]' },
  { name: 'branches', at: '#/branches', see: '[data-testid="branch-head"]' },
  { name: 'settings', at: '#/settings', see: loaded },
  { name: 'first-run', at: '?scene=local_only&rows=0&conflicts=0#/', see: '[data-testid="first-run"]' },
  {
    name: 'palette',
    at: '#/',
    see: '[data-testid="sync-card"]',
    reach: async ({ key, until }) => {
      await key('k', 75, CONTROL)
      await until(`document.querySelector('[role="listbox"]') !== null`)
    },
  },
  {
    name: 'keys',
    at: '#/products',
    see: '[data-testid="product-row"]',
    reach: async ({ key, until }) => {
      await key('F1', 112)
      await until(`document.querySelector('[role="dialog"]') !== null`)
    },
  },
]
