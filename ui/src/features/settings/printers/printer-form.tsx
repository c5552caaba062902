/** Adds a printer. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/page'
import { Switch } from '@/components/ui/switch'
import { ApiError, fieldMessage, otherMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { codes, language, languageName, useT } from '@/core/l10n'
import type { PrinterDraft, PrinterKind, Size } from '@/core/types'
import { KINDS, kindWords, SIZES, sizeWords } from './printer-text'

const ADDRESS = {
  network: ['printers-address', '192.168.1.50'],
  device: ['printers-device', '/dev/usb/lp0'],
  folder: ['printers-folder', ''],
  screen: ['printers-address', ''],
} as const

export function PrinterForm() {
  const t = useT()
  const host = useHost()
  const beginning: PrinterDraft = {
    name: '',
    kind: 'network',
    address: '',
    size: 'roll80',
    language: language().code,
    text_mode: false,
    cuts: true,
    drawer: false,
    prints_bills: true,
  }
  const [draft, setDraft] = useState(beginning)
  const set = (change: Partial<PrinterDraft>) => setDraft((before) => ({ ...before, ...change }))
  const add = useMutation({
    mutationFn: () => host.addPrinter(draft),
    onSuccess: ({ name }) => {
      toast.success(t('printers-added', { name }))
      setDraft(beginning)
    },
  })
  const failure = add.error && ApiError.from(add.error)
  const other = otherMessage(failure, ['name', 'address', 'language'])
  const [label, example] = ADDRESS[draft.kind]
  const roll = draft.size === 'roll58' || draft.size === 'roll80'
  const receipt = roll && (draft.kind === 'network' || draft.kind === 'device')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!add.isPending) add.mutate()
  }
  const choose = async () => {
    const folder = await host.chooseFolder(t('printers-folder'))
    if (folder) set({ address: folder })
  }
  return (
    <Panel title={t('printers-add')}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4 p-4" data-testid="printer-form">
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            label={t('printers-name')}
            hint={t('printers-name-hint')}
            required
            value={draft.name}
            error={fieldMessage(failure, 'name')}
            onChange={(event) => set({ name: event.target.value })}
            data-testid="printer-name"
          />
          <SelectField
            label={t('printers-kind')}
            value={draft.kind}
            onChange={(event) => set({ kind: event.target.value as PrinterKind, address: '' })}
            data-testid="printer-kind"
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords(t, kind)}
              </option>
            ))}
          </SelectField>
          {draft.kind !== 'screen' && (
            <TextField
              label={t(label)}
              required
              placeholder={example}
              value={draft.address}
              error={fieldMessage(failure, 'address')}
              onChange={(event) => set({ address: event.target.value })}
              data-testid="printer-address"
            />
          )}
          {draft.kind === 'folder' && (
            <Button onClick={() => void choose()} className="self-end">
              {t('printers-choose-folder')}
            </Button>
          )}
          <SelectField
            label={t('printers-paper')}
            value={draft.size}
            onChange={(event) => set({ size: event.target.value as Size })}
            data-testid="printer-size"
          >
            {SIZES.map((size) => (
              <option key={size} value={size}>
                {sizeWords(t, size)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('printers-language')}
            value={draft.language}
            error={fieldMessage(failure, 'language')}
            onChange={(event) => set({ language: event.target.value })}
          >
            {codes.map((code) => (
              <option key={code} value={code} lang={code}>
                {languageName(code)}
              </option>
            ))}
          </SelectField>
        </div>
        <Switch checked={draft.prints_bills} onChange={(prints_bills) => set({ prints_bills })}>
          {t('printers-bills')}
        </Switch>
        {receipt && (
          <>
            <Switch checked={draft.cuts} onChange={(cuts) => set({ cuts })}>
              {t('printers-cuts')}
            </Switch>
            <Switch checked={draft.drawer} onChange={(drawer) => set({ drawer })}>
              {t('printers-drawer')}
            </Switch>
            <Switch checked={draft.text_mode} onChange={(text_mode) => set({ text_mode })}>
              {t('printers-text-mode')}
            </Switch>
          </>
        )}
        {other && <Notice kind="bad">{other}</Notice>}
        <div className="flex justify-end">
          <Button type="submit" variant="primary" pending={add.isPending} data-testid="printer-add">
            {t('printers-add')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
