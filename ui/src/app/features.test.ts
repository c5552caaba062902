import { createMemoryHistory } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import { KINDS } from '@/core/kinds'
import { searchable } from './features'
import { makeRouter } from './router'

const addresses = Object.keys(makeRouter(createMemoryHistory()).routesByPath)

it.each(KINDS.filter((kind) => kind.screen !== null))('opens $table at $screen, as their description says', (kind) => {
  expect(addresses).toContain(kind.screen)
  expect(searchable.map(({ search }) => search.table)).toContain(kind.table)
})
