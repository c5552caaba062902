/** Selects a product's group, or adds one without leaving the form. */
import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useItemGroups } from './queries'

type Props = { value: string; onPick: (id: string) => void; error?: string }

export function GroupField({ value, onPick, error }: Props) {
  const host = useHost()
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
          label="Group"
          value={value}
          error={error}
          onChange={(e) => onPick(e.target.value)}
          className="flex-1"
        >
          <option value="">No group</option>
          {groups.map((group) => (
            <option key={group.id} value={group.id}>
              {group.name}
            </option>
          ))}
        </SelectField>
        <Button icon={Plus} onClick={() => setName('')}>
          New group
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
        label="New group"
        value={name}
        autoFocus
        onChange={(e) => setName(e.target.value)}
        onKeyDown={keyDown}
        className="flex-1"
        error={adding.error ? ApiError.from(adding.error).message : undefined}
      />
      <Button onClick={add} pending={adding.isPending} disabled={!name.trim()}>
        Add
      </Button>
      <Button variant="quiet" onClick={() => setName(null)}>
        Cancel
      </Button>
    </div>
  )
}
