/** Signs in. The password goes to the engine and is not kept. */
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Dialog, DialogActions } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { ApiError, fieldMessage } from '@/core/error'
import { useHost } from '@/core/host-context'
import { useT } from '@/core/l10n'
import { useHubSettings } from '@/core/queries'

export function SignInDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT()
  // Loaded before the dialog opens, so that the focus can start in the password field.
  const known = useHubSettings().data?.email ?? ''
  return (
    <Dialog open={open} onClose={onClose} title={t('sign-in-title')} text={t('sign-in-text')}>
      <SignInForm known={known} onDone={onClose} />
    </Dialog>
  )
}

function SignInForm({ known, onDone }: { known: string; onDone: () => void }) {
  const t = useT()
  const host = useHost()
  const [typed, setTyped] = useState<string>()
  const [password, setPassword] = useState('')
  const email = typed ?? known
  const signIn = useMutation({
    mutationFn: () => host.signIn(email.trim(), password),
    onSuccess: () => {
      toast.success(t('sign-in-done'))
      onDone()
    },
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!signIn.isPending) signIn.mutate()
  }

  return (
    <form onSubmit={submit} className="mt-4 flex flex-col gap-3">
      <TextField
        label={t('sign-in-email')}
        type="email"
        value={email}
        data-focus={known ? undefined : true}
        autoComplete="username"
        data-testid="sign-in-email"
        error={fieldMessage(signIn.error, 'email')}
        onChange={(e) => setTyped(e.target.value)}
      />
      <TextField
        label={t('sign-in-password')}
        type="password"
        value={password}
        data-focus={known ? true : undefined}
        autoComplete="current-password"
        data-testid="sign-in-password"
        error={fieldMessage(signIn.error, 'password')}
        onChange={(e) => setPassword(e.target.value)}
      />
      {signIn.error && (
        <Notice kind="bad" testId="sign-in-message">
          {t.say(ApiError.from(signIn.error).said)}
        </Notice>
      )}
      <DialogActions onCancel={onDone}>
        <Button
          type="submit"
          variant="primary"
          pending={signIn.isPending}
          disabled={!email || !password}
          data-testid="sign-in-submit"
        >
          {t('sync-sign-in')}
        </Button>
      </DialogActions>
    </form>
  )
}
