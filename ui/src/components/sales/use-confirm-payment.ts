/** Says that money by UPI has arrived, from wherever it is shown. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { ApiError } from '@/core/error'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'

export function useConfirmPayment() {
  const t = useT()
  const host = useHost()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (payment: string) => host.confirmPayment(payment),
    onSuccess: () => {
      toast.success(t('payments-confirmed'))
      void client.invalidateQueries({ queryKey: keys.bills })
      void client.invalidateQueries({ queryKey: keys.till })
    },
    onError: (error) => toast.error(t.say(ApiError.from(error).said)),
  })
}
