/** Gives jsdom what it lacks: layout sizes, media queries, scrolling and observers. */
import { cleanup, configure } from '@testing-library/react'
import { toast } from 'sonner'
import { afterAll, afterEach, beforeEach, vi } from 'vitest'
import { rereadKeys } from '@/core/commands/keys'
import { rereadLanguage } from '@/core/l10n/language'
import { rereadChoices } from '@/core/stored-choice'
import { forgetSteps } from '@/core/undo'

// Long enough for slow machines, because tests wait for what appears.
configure({ asyncUtilTimeout: 5000 })

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

vi.stubGlobal('ResizeObserver', NoObserver)
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = function (to?: ScrollToOptions | number) {
  if (typeof to !== 'object' || to.top === undefined) return
  this.scrollTop = to.top
  setTimeout(() => this.dispatchEvent(new Event('scroll')))
}
window.scrollTo = () => undefined
// Asked for by axe, which judges contrast without it.
HTMLCanvasElement.prototype.getContext = () => null
Element.prototype.setPointerCapture = () => undefined
window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList
// Taller than any list, so that every row can be scrolled to.
Object.defineProperty(Element.prototype, 'scrollHeight', { configurable: true, get: () => 10_000_000 })
for (const kind of ['client', 'offset']) {
  const owner = kind === 'client' ? Element.prototype : HTMLElement.prototype
  Object.defineProperty(owner, `${kind}Height`, { configurable: true, get: () => 640 })
  Object.defineProperty(owner, `${kind}Width`, { configurable: true, get: () => 1000 })
}

beforeEach(() => {
  localStorage.clear()
  rereadLanguage()
  rereadChoices()
  rereadKeys()
  forgetSteps()
})
afterEach(cleanup)

// Sonner takes a dismissed toast out of its list 200 ms later, also when nothing is drawn any more: by then the document must still be there.
const TOAST_LEAVES_MS = 250
afterAll(async () => {
  if (toast.getHistory().length === 0) return
  vi.useRealTimers()
  await new Promise((resolve) => setTimeout(resolve, TOAST_LEAVES_MS))
})
