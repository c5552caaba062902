/** Chooses whose bill it is: found by phone or name, or made in place. */
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { useCommand } from '@/core/commands'
import { ApiError, fieldMessage, otherMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'
import type { Customer } from '@/core/types'
import { Numbered, optionId } from './numbered'
import { byWords } from './use-item-search'

const LIST = 'till-customers'

type Props = {
  chosen: boolean
  onChoose: (customer: string | null) => void
  onClose: () => void
  returnFocus: () => void
}

export function CustomerDialog(props: Props) {
  const t = useT()
  return (
    <Dialog open onClose={props.onClose} title={t('command-customer')} returnFocus={props.returnFocus}>
      <Choice {...props} />
    </Dialog>
  )
}

function Choice({ chosen, onChoose, onClose }: Props) {
  const t = useT()
  const host = useHost()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [making, setMaking] = useState(false)
  const search = text.trim()
  const { data } = useQuery({
    queryKey: [...keys.records('customers'), 'till', search],
    queryFn: () => host.listCustomers(byWords(search)),
    enabled: search !== '',
    placeholderData: (before) => before,
  })
  const rows = search ? (data?.rows ?? []) : []
  const choose = (customer: string | null) => {
    onChoose(customer)
    onClose()
  }
  const make = () => setMaking(true)
  useCommand('bill.create', make, { enabled: !making })
  if (making) return <NewCustomer typed={search} onMade={({ id }) => choose(id)} onBack={() => setMaking(false)} />

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(rows.length - 1, at + step)))
    else if (event.key === 'Enter' && !event.ctrlKey) {
      const row = rows[at]
      if (row) choose(row.id)
      else if (search) make()
    } else return
    event.preventDefault()
  }
  return (
    <div className="mt-3 flex flex-col gap-2">
      <TextField
        label={t('till-customer-search')}
        value={text}
        data-focus
        data-testid="till-customer-search"
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={rows.length > 0 ? LIST : undefined}
        aria-activedescendant={rows.length > 0 ? optionId(LIST, at) : undefined}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      {rows.length > 0 && (
        <Numbered
          id={LIST}
          label={t('till-customer-found')}
          rows={rows}
          at={at}
          idOf={({ id }) => id}
          onChoose={({ id }) => choose(id)}
        >
          {(customer) => (
            <>
              <span className="min-w-0 flex-1 truncate">{customer.name}</span>
              <span className="tabular text-small text-quiet">{customer.phone}</span>
              {customer.credit_limit_paise !== null && (
                <span className="tabular w-24 text-right text-small text-faint">
                  <Amount paise={customer.credit_limit_paise} whole />
                </span>
              )}
            </>
          )}
        </Numbered>
      )}
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        {chosen && <Button onClick={() => choose(null)}>{t('till-customer-none')}</Button>}
        <Button onClick={make} command="bill.create" data-testid="till-customer-new">
          {t('till-customer-new')} <Keys of="bill.create" />
        </Button>
      </div>
    </div>
  )
}

type NewProps = { typed: string; onMade: (customer: Customer) => void; onBack: () => void }

/** What was searched for begins the form: digits are a phone, anything else a name. */
function NewCustomer({ typed, onMade, onBack }: NewProps) {
  const t = useT()
  const host = useHost()
  const isPhone = /^[\d\s+()-]{3,}$/.test(typed)
  const [fields, setFields] = useState({ name: isPhone ? '' : typed, phone: isPhone ? typed : '' })
  const add = useMutation({
    mutationFn: () => host.addCustomer({ ...NOTHING, name: fields.name, phone: fields.phone || null }),
    onSuccess: onMade,
  })
  const failure = add.error && ApiError.from(add.error)
  const other = otherMessage(failure, ['name', 'phone'])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!add.isPending) add.mutate()
  }
  return (
    <form onSubmit={submit} noValidate className="mt-3 flex flex-col gap-3">
      <TextField
        label={t('form-name')}
        required
        autoFocus={isPhone || !typed}
        value={fields.name}
        error={fieldMessage(failure, 'name')}
        data-testid="till-customer-name"
        onChange={(event) => setFields({ ...fields, name: event.target.value })}
      />
      <TextField
        label={t('form-phone')}
        type="tel"
        autoFocus={!isPhone && typed !== ''}
        value={fields.phone}
        error={fieldMessage(failure, 'phone')}
        data-testid="till-customer-phone"
        onChange={(event) => setFields({ ...fields, phone: event.target.value })}
      />
      {other && <Notice kind="bad">{other}</Notice>}
      <DialogActions onCancel={onBack}>
        <Button type="submit" variant="primary" pending={add.isPending} data-testid="till-customer-add">
          {t('till-customer-add')}
        </Button>
      </DialogActions>
    </form>
  )
}

const NOTHING = {
  email: null,
  gstin: null,
  address: null,
  state_code: null,
  credit_limit_paise: null,
  notes: null,
}
