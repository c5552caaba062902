/**
 * Every command of the window: what it is called, where it works, and its keys unless the person chose others. Bindings, tooltips,
 * menus, the palette, the hints at the edge and the sheet under F1 all come from here.
 */
import type { WordKey } from '@/core/l10n/texts'

/**
 * Where a command's keys work: `everywhere` also under dialogs; `screen` on the screen itself; `list` while a list has the focus, so that
 * single letters can be typed everywhere else; the others in that kind of card, drawer or grid.
 */
export type Scope = 'everywhere' | 'screen' | 'list' | 'card' | 'record' | 'grid' | 'bill' | 'till'

export type Command = {
  id: string
  words: WordKey
  keys: readonly string[]
  scope: Scope
  /** In a text field its keys are the field's own. */
  notInText?: true
  /** Done again and again while its keys are held down; all others once, so that a resting finger does nothing twice. */
  repeats?: true
}

/** Keys as `react-hotkeys-hook` reads them, by their place on the keyboard: `mod` is Ctrl, or Command on a Mac. */
export const COMMANDS = [
  { id: 'app.palette', words: 'command-palette', keys: ['mod+k', 'alt+g'], scope: 'screen' },
  { id: 'app.keys', words: 'command-keys', keys: ['f1'], scope: 'everywhere' },
  { id: 'app.save', words: 'command-save', keys: ['mod+s'], scope: 'everywhere' },
  { id: 'app.undo', words: 'command-undo', keys: ['mod+z'], scope: 'screen', notInText: true },
  { id: 'app.privacy', words: 'command-privacy', keys: ['mod+shift+p'], scope: 'everywhere' },
  { id: 'app.zoom-in', words: 'command-zoom-in', keys: ['mod+equal', 'mod+add'], scope: 'everywhere', repeats: true },
  {
    id: 'app.zoom-out',
    words: 'command-zoom-out',
    keys: ['mod+minus', 'mod+subtract'],
    scope: 'everywhere',
    repeats: true,
  },
  { id: 'app.zoom-reset', words: 'command-zoom-reset', keys: ['mod+0'], scope: 'everywhere' },
  { id: 'app.hints', words: 'command-hints', keys: [], scope: 'everywhere' },
  { id: 'app.language', words: 'command-language', keys: [], scope: 'everywhere' },
  { id: 'app.theme', words: 'command-theme', keys: [], scope: 'everywhere' },
  { id: 'app.back-up', words: 'command-back-up', keys: [], scope: 'everywhere' },
  { id: 'app.sync', words: 'command-sync', keys: [], scope: 'screen' },
  { id: 'app.sign-out', words: 'command-sign-out', keys: [], scope: 'screen' },
  { id: 'app.lock', words: 'command-lock', keys: ['mod+l'], scope: 'everywhere' },
  { id: 'app.switch-person', words: 'command-switch-person', keys: ['mod+shift+l'], scope: 'screen' },
  { id: 'app.audit', words: 'command-audit', keys: [], scope: 'screen' },
  { id: 'app.settings', words: 'command-settings', keys: ['mod+comma'], scope: 'screen' },

  { id: 'go.1', words: 'command-go', keys: ['alt+1'], scope: 'screen' },
  { id: 'go.2', words: 'command-go', keys: ['alt+2'], scope: 'screen' },
  { id: 'go.3', words: 'command-go', keys: ['alt+3'], scope: 'screen' },
  { id: 'go.4', words: 'command-go', keys: ['alt+4'], scope: 'screen' },
  { id: 'go.5', words: 'command-go', keys: ['alt+5'], scope: 'screen' },
  { id: 'go.6', words: 'command-go', keys: ['alt+6'], scope: 'screen' },
  { id: 'go.7', words: 'command-go', keys: ['alt+7'], scope: 'screen' },
  { id: 'go.8', words: 'command-go', keys: ['alt+8'], scope: 'screen' },
  { id: 'go.9', words: 'command-go', keys: ['alt+9'], scope: 'screen' },

  { id: 'go.bills', words: 'command-go', keys: ['alt+0'], scope: 'screen' },
  { id: 'go.till', words: 'command-go', keys: ['shift+f8'], scope: 'screen' },
  { id: 'bill.new', words: 'command-new-bill', keys: ['f8'], scope: 'screen' },
  { id: 'bill.return', words: 'command-return', keys: ['mod+r'], scope: 'screen' },

  { id: 'screen.search', words: 'command-search', keys: ['/', 'mod+f'], scope: 'screen' },
  { id: 'screen.next-tab', words: 'command-next-tab', keys: ['mod+pagedown'], scope: 'screen', repeats: true },
  { id: 'screen.previous-tab', words: 'command-previous-tab', keys: ['mod+pageup'], scope: 'screen', repeats: true },

  { id: 'list.new', words: 'command-new', keys: ['n'], scope: 'list' },
  { id: 'list.open', words: 'do-open', keys: ['enter'], scope: 'list' },
  { id: 'list.delete', words: 'do-delete', keys: ['delete'], scope: 'list' },
  { id: 'list.select', words: 'command-select', keys: ['space'], scope: 'list' },
  { id: 'list.select-all', words: 'command-select-all', keys: ['mod+a'], scope: 'list' },
  { id: 'list.copy', words: 'command-copy-rows', keys: ['mod+c'], scope: 'list' },
  { id: 'list.export', words: 'command-export', keys: ['mod+e'], scope: 'list' },
  { id: 'list.filter', words: 'command-filter', keys: ['f'], scope: 'list' },
  { id: 'list.sort', words: 'command-sort', keys: ['s'], scope: 'list' },
  { id: 'list.columns', words: 'command-columns', keys: ['c'], scope: 'list' },
  { id: 'list.change-prices', words: 'command-change-prices', keys: ['p'], scope: 'list' },
  { id: 'list.price-list', words: 'command-price-list', keys: ['l'], scope: 'list' },
  { id: 'list.print', words: 'command-print', keys: ['mod+p'], scope: 'list' },
  { id: 'list.history', words: 'command-history', keys: ['h'], scope: 'list' },
  { id: 'list.bin', words: 'command-bin', keys: ['b'], scope: 'list' },

  { id: 'record.save-and-new', words: 'command-save-and-new', keys: ['mod+enter'], scope: 'record' },
  { id: 'record.next', words: 'command-next-record', keys: ['alt+pagedown'], scope: 'record', repeats: true },
  { id: 'record.previous', words: 'command-previous-record', keys: ['alt+pageup'], scope: 'record', repeats: true },
  { id: 'record.print', words: 'command-print', keys: ['mod+p'], scope: 'record' },
  { id: 'record.history', words: 'command-history', keys: ['alt+h'], scope: 'record' },

  { id: 'grid.edit', words: 'command-edit-cell', keys: ['f2'], scope: 'grid' },
  { id: 'grid.fill-down', words: 'command-fill-down', keys: ['mod+d'], scope: 'grid' },

  { id: 'bill.customer', words: 'command-customer', keys: ['f2'], scope: 'bill' },
  { id: 'bill.quantity', words: 'command-quantity', keys: ['f3'], scope: 'bill' },
  { id: 'bill.price', words: 'command-price', keys: ['shift+f3'], scope: 'bill' },
  { id: 'bill.line-discount', words: 'command-line-discount', keys: ['f4'], scope: 'bill' },
  { id: 'bill.discount', words: 'command-bill-discount', keys: ['shift+f4'], scope: 'bill' },
  { id: 'bill.remove', words: 'command-remove-line', keys: ['delete'], scope: 'bill' },
  { id: 'bill.create', words: 'command-create-item', keys: ['alt+c'], scope: 'bill' },
  { id: 'bill.hold', words: 'command-hold', keys: ['f7'], scope: 'bill' },
  { id: 'bill.recall', words: 'command-recall', keys: ['shift+f7'], scope: 'bill' },
  { id: 'bill.place', words: 'command-place', keys: ['alt+p'], scope: 'bill' },
  { id: 'bill.override', words: 'command-override', keys: ['alt+o'], scope: 'bill' },
  { id: 'bill.pay', words: 'command-pay', keys: ['f10'], scope: 'bill' },
  { id: 'bill.finalise', words: 'command-finalise', keys: ['mod+enter'], scope: 'bill' },
  { id: 'bill.print', words: 'command-print-last', keys: ['mod+p'], scope: 'bill' },

  { id: 'payment.confirm', words: 'payments-confirm', keys: ['alt+u'], scope: 'screen' },
  { id: 'till.drawer', words: 'command-drawer', keys: ['alt+d'], scope: 'screen' },
  { id: 'till.cash', words: 'command-cash', keys: ['f7'], scope: 'till' },
  { id: 'till.close', words: 'command-close-till', keys: ['f10'], scope: 'till' },
  { id: 'till.print', words: 'command-print', keys: ['mod+p'], scope: 'till' },
  { id: 'till.finish', words: 'command-close-till', keys: ['mod+enter'], scope: 'till' },

  { id: 'card.first', words: 'command-take-first', keys: ['1'], scope: 'card' },
  { id: 'card.second', words: 'command-take-second', keys: ['2'], scope: 'card' },
  { id: 'card.other', words: 'command-enter-value', keys: ['e'], scope: 'card' },
  { id: 'card.open', words: 'command-open-record', keys: ['o'], scope: 'card' },
  { id: 'card.history', words: 'command-history', keys: ['h'], scope: 'card' },
  { id: 'card.select', words: 'command-select', keys: ['space'], scope: 'card' },
  { id: 'card.undo', words: 'do-undo', keys: ['u'], scope: 'card' },
  { id: 'card.retry', words: 'do-retry', keys: ['r'], scope: 'card' },
  { id: 'card.approve', words: 'command-approve', keys: ['a'], scope: 'card' },
  { id: 'card.dismiss', words: 'command-dismiss', keys: ['d'], scope: 'card' },
] as const satisfies readonly Command[]

export type CommandId = (typeof COMMANDS)[number]['id']

/** The commands that go to the screens without keys of their own, in the order of the sidebar. */
export const GO_TO = COMMANDS.map(({ id }) => id).filter((id) => /^go\.\d$/.test(id))

export const commandOf = (id: CommandId): Command => COMMANDS.find((command) => command.id === id) as Command

/** Tells whether keys of two scopes can meet: a card's and a list's never have the focus at once, a record lies above both. */
export function scopesMeet(one: Scope, other: Scope): boolean {
  if (one === other || one === 'everywhere' || other === 'everywhere') return true
  const apart = ['list', 'card', 'grid', 'bill', 'till']
  if (one === 'record' || other === 'record') return false
  return !(apart.includes(one) && apart.includes(other))
}

/** Returns the pairs of commands that one key would call; `keysOf` gives each command's keys. */
export function conflicts(keysOf: (command: Command) => readonly string[] = (command) => command.keys) {
  const found: { key: string; one: Command; other: Command }[] = []
  const all: readonly Command[] = COMMANDS
  all.forEach((one, at) => {
    for (const other of all.slice(at + 1)) {
      const key = keysOf(one).find((key) => keysOf(other).includes(key))
      if (key && scopesMeet(one.scope, other.scope)) found.push({ key, one, other })
    }
  })
  return found
}
