/** Backups in the whole window: made, set, restored only after saying what changes. */
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openApp } from '@/testing/open-app'

const AT = '/settings?tab=backups'

it('makes one now and lists it first', async () => {
  const { user } = openApp({ products: 40 }, AT)
  const before = (await screen.findAllByTestId('backup')).length
  await user.click(screen.getByTestId('backup-now'))
  await waitFor(() => expect(screen.getAllByTestId('backup')).toHaveLength(before + 1))
  expect(screen.getAllByTestId('backup')[0]?.textContent).toContain('By hand')
  expect(screen.getByTestId('backup-standing').textContent).toContain('made and checked now')
})

it('says calmly that the drive is not there', async () => {
  openApp({ backups: 'unplugged' }, AT)
  expect((await screen.findByTestId('backup-problem')).textContent).toContain('your data is safe')
  expect(screen.queryByTestId('backup-same-disk')).toBeNull()
})

it('warns of a folder on the same disk, and keeps a folder that cannot be used beside its words', async () => {
  const { user } = openApp({}, AT)
  expect(await screen.findByTestId('backup-same-disk')).toBeTruthy()
  await user.type(screen.getByTestId('backup-folder'), '/missing')
  await user.click(screen.getByTestId('backup-save'))
  expect(await screen.findByText(/Backups cannot be written there/)).toBeTruthy()
  expect(screen.getByTestId<HTMLInputElement>('backup-folder').value).toBe('/missing')
})

it('restores only after saying what would change', async () => {
  const { user, host } = openApp({ products: 40, scene: 'waiting' }, AT)
  const restore = vi.spyOn(host, 'restoreBackup')
  const first = (await screen.findAllByTestId('backup'))[0] as HTMLElement
  await user.click(within(first).getByTestId('backup-restore'))
  const plan = await screen.findByTestId('restore-plan')
  expect(plan.textContent).toContain('40 products now, 34 in the backup')
  expect(plan.textContent).toContain('no bill number is used twice')
  expect(screen.getByTestId('restore-unsent').textContent).toContain('never sent')
  expect(restore).not.toHaveBeenCalled()
  await user.click(screen.getByTestId('restore-confirm'))
  await waitFor(() => expect(screen.queryByTestId('restore-plan')).toBeNull())
  expect(restore).toHaveBeenCalledOnce()
})

it('does not offer to restore a damaged one', async () => {
  openApp({}, AT)
  const rows = await screen.findAllByTestId('backup')
  const damaged = rows.find((row) => row.textContent?.includes('damaged')) as HTMLElement
  expect(within(damaged).getByTestId<HTMLButtonElement>('backup-restore').disabled).toBe(true)
})
