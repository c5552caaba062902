/** Labels of an item: how many is asked, then they go to the printer. They bear what is saved, not what is typed. */
import { useMutation } from '@tanstack/react-query'
import { Tag } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { useCommand } from '@/core/commands'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { Product } from '@/core/types'

export function Labels({ product }: { product: Product }) {
  const t = useT()
  const [asking, setAsking] = useState(false)
  useCommand('record.print', () => setAsking(true))
  return (
    <>
      <Button
        icon={Tag}
        command="record.print"
        className="self-start"
        onClick={() => setAsking(true)}
        data-testid="product-labels"
      >
        {t('labels-print')} <Keys of="record.print" />
      </Button>
      {asking && <LabelsDialog product={product} onClose={() => setAsking(false)} />}
    </>
  )
}

function LabelsDialog({ product: { id, name }, onClose }: { product: Product; onClose: () => void }) {
  const t = useT()
  const host = useHost()
  const [text, setText] = useState('1')
  const print = useMutation({
    mutationFn: () => host.printLabels(id, /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0, null),
    onSuccess: ({ printer }) => {
      toast(t('print-goes', { printer }))
      onClose()
    },
  })
  const failure = print.error && ApiError.from(print.error)
  const wrong = fieldMessage(failure, 'count')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // The record's own form lies around this one.
    event.stopPropagation()
    if (!print.isPending) print.mutate()
  }
  return (
    <Dialog open onClose={onClose} title={t('labels-of', { name })}>
      <form onSubmit={submit} noValidate className="mt-3">
        <TextField
          label={t('labels-count')}
          inputMode="numeric"
          value={text}
          error={wrong}
          data-focus
          data-testid="labels-count"
          onFocus={(event) => event.target.select()}
          onChange={(event) => setText(event.target.value)}
        />
        {failure && !wrong && (
          <Notice kind="bad" className="mt-3">
            {t.say(failure.fields[0]?.message ?? failure.said)}
          </Notice>
        )}
        <DialogActions onCancel={onClose}>
          <Button type="submit" variant="primary" pending={print.isPending} data-testid="labels-go">
            {t('command-print')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
