/** Changes the prices of many products at once: all of them are saved, or none. */
import { useMutation } from '@tanstack/react-query'
import { useBlocker, useNavigate } from '@tanstack/react-router'
import { ArrowLeft, Gem } from 'lucide-react'
import { type FormEvent, useMemo, useState } from 'react'
import { toast } from 'sonner'
import { Grid } from '@/components/grid/grid'
import { cellKey, type Edits, rowOf, useEdits } from '@/components/grid/use-edits'
import { useOverride } from '@/components/people/use-override'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { Empty, Failure, Loading } from '@/components/ui/states'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { useUndo } from '@/core/undo'
import type { Message, PriceChange, PriceProblem } from '@/core/types'
import { priceColumns } from './columns'
import type { PriceView } from './price-view'
import { changesOf, reversed } from './prices'
import { usePriceList } from './use-price-list'

const NONE: ReadonlyMap<string, Message> = new Map()

export function PricesScreen({ view }: { view: PriceView }) {
  const host = useHost()
  const t = useT()
  const undo = useUndo()
  const navigate = useNavigate()
  const { list, reload, learn } = usePriceList(view)
  const typed = useEdits()
  const [problems, setRefused] = useState(NONE)
  const rows = list.data?.rows ?? []
  const columns = useMemo(() => priceColumns(t), [t])
  const edited = useMemo(() => new Set([...typed.edits.keys()].map(rowOf)), [typed.edits])
  const count = edited.size
  // A row whose changes were taken back is not saved, so nothing of it stands in the way.
  const refused = useMemo(() => new Map([...problems].filter(([key]) => edited.has(rowOf(key)))), [problems, edited])

  const back = () => void navigate({ to: '/products', search: { q: view.q, filter: view.filter } })
  const leaving = useBlocker({ shouldBlockFn: () => count > 0, enableBeforeUnload: false, withResolver: true })

  const refuse = (problems: readonly PriceProblem[]) => {
    learn(problems)
    setRefused(new Map(problems.map(({ id, field, message }) => [cellKey(id, field), message])))
  }
  const takeBack = async (changes: readonly PriceChange[]) => {
    const [problem] = await host.changePrices(reversed(changes))
    if (problem) throw new ApiError('invalid', problem.message)
    await reload()
  }
  const { ask, dialog } = useOverride((person, pin) => host.authorise('change_price', 'products', person, pin))
  const saving = useMutation({
    mutationFn: ({ changes }: { changes: PriceChange[]; edits: Edits }) => host.changePrices(changes),
    onSuccess: async (problems, { changes, edits }) => {
      if (problems.length > 0) return refuse(problems)
      typed.saved(edits)
      setRefused(NONE)
      undo.offer(t('prices-saved', { count: changes.length }), () => takeBack(changes))
      await reload()
    },
    onError: (error, wanted) => {
      if (!ask(error, () => saving.mutate(wanted))) toast.error(t.say(ApiError.from(error).said))
    },
  })
  const changes = changesOf(rows, typed.edits)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (saving.isPending || refused.size > 0 || !changes || changes.length === 0) return
    saving.mutate({ changes, edits: typed.edits })
  }
  // Typing a cell again means to keep it, over the newer value.
  const state = {
    ...typed,
    apply: (edits: Parameters<typeof typed.apply>[0]) => {
      const still = new Map(refused)
      for (const { row, column } of edits) still.delete(cellKey(row, column))
      if (still.size < refused.size) setRefused(still)
      typed.apply(edits)
    },
  }

  /** A scan leads to its product's row. */
  const find = (code: string) => {
    const row = rows.findIndex(({ barcode, sku }) => barcode === code || sku === code)
    if (row >= 0) return row
    toast(t('prices-not-here', { code }))
    return null
  }

  return (
    <form data-record onSubmit={save} noValidate className="flex min-h-0 flex-1 flex-col">
      {dialog}
      <PageHead title={t('command-price-list')} note={list.data && t('prices-count', { count: rows.length })}>
        <Button icon={ArrowLeft} onClick={back} data-testid="prices-back">
          {t('prices-products')}
        </Button>
        <Button
          type="submit"
          variant="primary"
          command="app.save"
          pending={saving.isPending}
          disabled={count === 0 || changes === null || refused.size > 0}
          data-testid="prices-save"
        >
          {t('prices-save', { count })}
        </Button>
      </PageHead>
      {refused.size > 0 && (
        <Notice kind="bad" className="mx-5 mb-3">
          <span data-testid="prices-refused">{t('prices-refused', { count: refused.size })}</span>
        </Notice>
      )}
      {list.data && list.data.total > rows.length && (
        <Notice kind="warn" className="mx-5 mb-3">
          {t('prices-first', { count: rows.length })}
        </Notice>
      )}
      {list.error ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : !list.data ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Empty icon={Gem} title={t('prices-empty')}>
          {t('prices-empty-text')}
        </Empty>
      ) : (
        <div className="flex min-h-0 flex-1 flex-col gap-2 px-5 pb-3">
          <Grid
            label={t('prices-grid')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            rowName={(row) => row.name}
            state={state}
            refused={refused}
            onScan={find}
            testId="price"
          />
          <p className="text-small text-faint">{t('grid-help')}</p>
        </div>
      )}
      <Dialog
        open={leaving.status === 'blocked'}
        onClose={() => leaving.reset?.()}
        title={t('form-leave-title')}
        text={t('prices-leave-text')}
      >
        <DialogActions cancel={t('form-keep')} onCancel={() => leaving.reset?.()}>
          <Button variant="danger" onClick={() => leaving.proceed?.()}>
            {t('form-leave')}
          </Button>
        </DialogActions>
      </Dialog>
    </form>
  )
}
