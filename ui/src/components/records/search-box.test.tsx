/** The search box before the address has taken over what it sent. */
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { L10nProvider } from '@/core/l10n/provider'
import { SEARCH_WAIT_MS, SearchBox } from './search-box'

it('what Enter has sent is not sent again, which would cancel the look-up', async () => {
  const [onChange, onFind] = [vi.fn(), vi.fn()]
  render(
    <L10nProvider>
      <SearchBox label="Search" value="" onChange={onChange} onKeyDown={() => undefined} onFind={onFind} testId="box" />
    </L10nProvider>,
  )
  const box = screen.getByTestId('box')
  fireEvent.change(box, { target: { value: 'ring' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  expect(onFind).toHaveBeenCalledExactlyOnceWith('ring')
  await new Promise((done) => setTimeout(done, 3 * SEARCH_WAIT_MS))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('ring')
})
