/** Takes the connection text: what it holds is shown at once, a cut one is refused with the engine's sentence. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { TextArea } from '@/components/ui/field'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import type { ConnectionText } from '@/core/types'

const TEXT_EXAMPLE = 'branchline:…'

export function PasteField({ hint, onRead }: { hint: string; onRead: (text: ConnectionText | null) => void }) {
  const t = useT()
  const host = useHost()
  const [pasted, setPasted] = useState('')
  const read = useMutation({
    mutationFn: (text: string) => host.readConnectionText(text),
    onSuccess: onRead,
    onError: () => onRead(null),
  })
  return (
    <TextArea
      label={t('hub-text')}
      hint={hint}
      rows={2}
      spellCheck={false}
      autoComplete="off"
      placeholder={TEXT_EXAMPLE}
      className="[&_textarea]:font-mono"
      value={pasted}
      error={read.error ? t.say(ApiError.from(read.error).said) : undefined}
      data-testid="hub-text"
      onChange={(event) => {
        const text = event.target.value
        setPasted(text)
        if (text.trim() !== '') return read.mutate(text)
        read.reset()
        onRead(null)
      }}
    />
  )
}
