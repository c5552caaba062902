/** The code a customer scans to pay by UPI. It is no proof that he did: whoever takes the money looks for it. */
import { useQuery } from '@tanstack/react-query'
import { Notice } from '@/components/ui/notice'
import { useHost } from '@/core/host-context'
import { keys } from '@/core/keys'
import { useT } from '@/core/l10n'

export function UpiCode({ paise, reference }: { paise: number; reference: string }) {
  const t = useT()
  const host = useHost()
  const code = useQuery({
    queryKey: [...keys.shop, 'upi', paise, reference],
    queryFn: () => host.upiCode(paise, reference),
    enabled: paise > 0,
  }).data
  if (code === undefined) return null
  if (code === null) return <p className="text-small text-faint">{t('upi-no-id')}</p>
  return (
    <div className="flex items-center gap-4">
      <img
        src={`data:image/svg+xml,${encodeURIComponent(code)}`}
        alt={t('upi-code')}
        data-testid="upi-code"
        className="size-36 shrink-0 rounded-md border border-line bg-white p-1"
      />
      <Notice kind="warn">{t('upi-not-verified')}</Notice>
    </div>
  )
}
