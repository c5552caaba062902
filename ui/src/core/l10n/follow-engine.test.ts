import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Subject } from '@/core/types'
import { createFakeHost, type FakeHost } from '@/testing/fake'
import { followLanguage } from './follow-engine'
import { language, setLanguage } from './language'

const hindi = { code: 'hi', digits: 'own' } as const
let host: FakeHost
let announce: (subjects: Subject[]) => void
let stop: () => void = () => undefined

beforeEach(() => {
  host = createFakeHost()
  host.onChanged = (listener) => {
    announce = listener
    return () => undefined
  }
})
afterEach(() => stop())

it('speaks the kept language until the engine answers, then the engine’s, and keeps that', async () => {
  host.language = () => Promise.resolve(hindi)
  stop = followLanguage(host)
  expect(language().code).toBe('en')
  await vi.waitFor(() => expect(language()).toEqual(hindi))
  expect(localStorage.getItem('branchline.language')).toBe('hi own')
})

it('tells the engine of a choice once, and follows what the command line chose', async () => {
  const told = vi.spyOn(host, 'setLanguage')
  stop = followLanguage(host)
  await vi.waitFor(() => expect(language().code).toBe('en'))
  setLanguage(hindi)
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith('hi', 'own'))
  host.language = () => Promise.resolve({ code: 'en', digits: 'latin' })
  announce(['language'])
  await vi.waitFor(() => expect(language().code).toBe('en'))
  expect(told).toHaveBeenCalledTimes(1)
})

it('keeps a choice made while the engine was still being asked', async () => {
  let answer: (spoken: { code: string; digits: 'latin' | 'own' }) => void = () => undefined
  host.language = () => new Promise((done) => (answer = done))
  stop = followLanguage(host)
  setLanguage(hindi)
  answer({ code: 'en', digits: 'latin' })
  await Promise.resolve()
  expect(language()).toEqual(hindi)
})

it('keeps the window’s language where the engine cannot be asked', async () => {
  host.language = () => Promise.reject(new Error('no database'))
  stop = followLanguage(host)
  setLanguage(hindi)
  await vi.waitFor(() => expect(language()).toEqual(hindi))
})
