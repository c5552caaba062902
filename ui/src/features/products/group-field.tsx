/** Selects a product's group, or adds one without leaving the form. */
import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { useController } from 'react-hook-form'
import type { Fields } from '@/components/records/use-form'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { ProductText } from './draft'
import { useItemGroups } from './queries'

export function GroupField({ form }: { form: Fields<ProductText> }) {
  const host = useHost()
  const t = useT()
  // Controlled: a group that was added a moment ago is chosen before its option is there.
  const {
    field: { ref, value, onBlur },
    fieldState,
  } = useController({ control: form.control, name: 'item_group_id' })
  const onPick = (id: string) => form.set('item_group_id', id)
  const groups = useItemGroups().data ?? []
  const [name, setName] = useState<string | null>(null)
  const adding = useMutation({
    mutationFn: (text: string) => host.addItemGroup(text),
    onSuccess: (group) => {
      onPick(group.id)
      setName(null)
    },
  })

  if (name === null)
    return (
      <div className="flex items-end gap-2">
        <SelectField
          label={t('form-group')}
          ref={ref}
          value={value}
          error={fieldState.error?.message}
          onChange={(e) => onPick(e.target.value)}
          onBlur={onBlur}
          className="flex-1"
        >
          <option value="">{t('form-no-group')}</option>
          {groups.map((group) => (
            <option key={group.id} value={group.id}>
              {group.name}
            </option>
          ))}
        </SelectField>
        <Button icon={Plus} onClick={() => setName('')}>
          {t('form-new-group')}
        </Button>
      </div>
    )

  const add = () => {
    if (name.trim() && !adding.isPending) adding.mutate(name.trim())
  }
  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      setName(null)
    }
  }
  return (
    <div className="flex items-end gap-2">
      <TextField
        label={t('form-new-group')}
        value={name}
        autoFocus
        onChange={(e) => setName(e.target.value)}
        onKeyDown={keyDown}
        className="flex-1"
        error={adding.error ? t.say(ApiError.from(adding.error).said) : undefined}
      />
      <Button onClick={add} pending={adding.isPending} disabled={!name.trim()}>
        {t('do-add')}
      </Button>
      <Button variant="quiet" onClick={() => setName(null)}>
        {t('do-cancel')}
      </Button>
    </div>
  )
}
