import { expect, it, vi } from 'vitest'
import { startToasts, toast } from './toast'

type Sonner = Parameters<typeof startToasts>[0]

it('keeps what is said before toasts can be drawn, and takes it back if it was taken back', () => {
  const id = toast('Deleted.', { duration: 8000 })
  toast.error('Refused.')
  toast.dismiss(id)
  const said: unknown[] = []
  const sonner = {
    message: vi.fn((text, options) => said.push(['message', text, options])),
    error: vi.fn((text) => said.push(['error', text])),
    success: vi.fn((text) => said.push(['success', text])),
    dismiss: vi.fn((which) => said.push(['dismiss', which])),
  }
  startToasts(sonner as unknown as Sonner)
  expect(said, 'because order tells which one was meant').toEqual([
    ['message', 'Deleted.', { duration: 8000, id }],
    ['error', 'Refused.'],
    ['dismiss', id],
  ])
  toast.success('Saved.')
  expect(said.at(-1)).toEqual(['success', 'Saved.'])
})
