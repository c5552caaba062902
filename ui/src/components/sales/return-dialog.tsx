/** Goods come back: the bill is found, quantities are typed line by line, and the buyer gets money or credit for them. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useState } from 'react'
import { toast } from 'sonner'
import { printItself } from '@/components/print/use-paper'
import { useScans } from '@/components/scan/scanner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { ReturnQuote, WholeCreditNote } from '@/core/types'
import { draftOf, NOTHING_TYPED } from './return-draft'
import { ReturnForm } from './return-form'
import { ReturnDone } from './return-done'

type Props = {
  /** The bill's id or number; asked for when absent. */
  bill?: string
  onClose: () => void
  /** Begins a bill that the credit pays. */
  onUse: (note: WholeCreditNote) => void
  returnFocus?: () => void
}

export function ReturnDialog({ bill, onClose, onUse, returnFocus }: Props) {
  const t = useT()
  const [found, setFound] = useState<string | null>(bill ?? null)
  const [done, setDone] = useState<WholeCreditNote | null>(null)
  const client = useQueryClient()
  const host = useHost()
  const taken = (made: WholeCreditNote) => {
    setDone(made)
    void client.invalidateQueries({ queryKey: keys.bills })
    printItself(host, () => host.printCreditNote(made.note.id, null)).catch((error: unknown) =>
      toast.error(t.say(ApiError.from(error).said)),
    )
  }
  const title = done ? t('returns-done', { number: done.note.number }) : t('command-return')
  return (
    <Dialog open onClose={onClose} title={title} wide={found !== null && !done} returnFocus={returnFocus}>
      {done ? (
        <ReturnDone made={done} onClose={onClose} onUse={() => onUse(done)} />
      ) : found === null ? (
        <FindBill onFound={setFound} onClose={onClose} />
      ) : (
        <Found bill={found} onTaken={taken} onClose={onClose} />
      )}
    </Dialog>
  )
}

/** What is asked of the engine about a bill nothing comes back of yet. */
const useFresh = (bill: string, enabled: boolean) => {
  const host = useHost()
  return useQuery<ReturnQuote>({
    queryKey: [...keys.bills, 'return', bill],
    queryFn: () => host.quoteReturn(draftOf(bill, NOTHING_TYPED)),
    enabled,
    retry: false,
    gcTime: 0,
  })
}

function FindBill({ onFound, onClose }: { onFound: (bill: string) => void; onClose: () => void }) {
  const t = useT()
  const [text, setText] = useState('')
  const [asked, setAsked] = useState('')
  const { data, error, isFetching, refetch } = useFresh(asked, asked !== '')
  const id = data?.invoice.id
  useEffect(() => {
    if (id) onFound(id)
  }, [id, onFound])
  const find = (bill: string) => {
    if (bill && bill === asked) void refetch()
    else setAsked(bill)
  }
  useScans((code) => {
    setText(code)
    find(code)
    return true
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    find(text.trim())
  }
  const failure = error && ApiError.from(error)
  return (
    <form onSubmit={submit} noValidate className="mt-3">
      <TextField
        label={t('returns-bill')}
        hint={t('returns-bill-hint')}
        value={text}
        data-focus
        data-testid="return-bill"
        error={failure ? t.say(failure.said) : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <DialogActions onCancel={onClose}>
        <Button type="submit" variant="primary" pending={isFetching} data-testid="return-find">
          {t('returns-find')}
        </Button>
      </DialogActions>
    </form>
  )
}

type FoundProps = { bill: string; onTaken: (note: WholeCreditNote) => void; onClose: () => void }

function Found({ bill, onTaken, onClose }: FoundProps) {
  const t = useT()
  const { data, error } = useFresh(bill, true)
  if (data) return <ReturnForm fresh={data} onTaken={onTaken} onClose={onClose} />
  const failure = error && ApiError.from(error)
  return <p className="mt-3 text-quiet">{failure ? t.say(failure.said) : t('loading')}</p>
}
