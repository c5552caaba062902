// The main screens: their addresses on the fake host, what must be there before a picture is taken, and how to get to what has no address.

const press = (testid) => async ({ run, until }) => {
  const one = `document.querySelector('[data-testid="${testid}"]')`
  await until(`${one} !== null`)
  await run(`${one}.click()`)
}
const loaded = 'main h1'
const CONTROL = 2

/** Types into the item box as a person would, and waits until the line is there. */
const bill = (...items) => async ({ say, key, until }) => {
  for (const [n, item] of items.entries()) {
    await until(`document.activeElement?.dataset.testid === 'till-item'`)
    await say('Input.insertText', { text: item })
    await until(`document.querySelector('[data-testid="till-found"], [role="listbox"]') !== null`)
    await key('Enter', 13)
    await until(`document.querySelectorAll('[data-testid="till-line"]').length === ${n + 1}`)
  }
}
const billed = bill('ring', '2*chain', 'bangle')

/** Makes the bill final, for cash. */
const paid = async (page) => {
  await billed(page)
  await page.key('F10', 121)
  await page.until(`document.querySelector('[data-testid="pay-modes"]') !== null`)
  await page.key('Enter', 13, CONTROL)
  await page.until(`document.querySelector('[data-testid="till-done"]') !== null`)
}

/** Sends the form that has the focus: an Enter of the debugging pipe sends none. */
const submit = ({ run }) => run('document.activeElement.form.requestSubmit()')

/** Opens the till as it is offered. */
const opened = async (page) => {
  await page.until(`document.activeElement?.dataset.testid === 'till-float'`)
  await page.say('Input.insertText', { text: '2000' })
  await submit(page)
  await page.until(`document.querySelector('[data-testid="shift-report"]') !== null`)
}

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
  { name: 'bill', at: '#/bill', see: '[data-testid="till-item"]', reach: billed },
  {
    name: 'pay',
    at: '#/bill',
    see: '[data-testid="till-item"]',
    reach: async (page) => {
      await billed(page)
      await page.key('F10', 121)
      await page.until(`document.querySelector('[data-testid="pay-modes"]') !== null`)
    },
  },
  {
    name: 'return',
    at: '#/bill',
    see: '[data-testid="till-item"]',
    reach: async (page) => {
      await paid(page)
      await page.key('r', 82, CONTROL)
      await page.until(`document.activeElement?.dataset.testid === 'return-bill'`)
      await page.say('Input.insertText', { text: 'T1/2627/000001' })
      await submit(page)
      await page.until(`document.activeElement?.dataset.testid === 'return-quantity-1'`)
      await page.say('Input.insertText', { text: '1' })
    },
  },
  { name: 'till', at: '#/till', see: '[data-testid="till-float"]', reach: opened },
  { name: 'people', at: '#/settings?tab=people', see: loaded },
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
