/** The scanner's speed, and a field that shows what was recognised. */
import { type KeyboardEvent, useRef, useState } from 'react'
import { KEY_MS, MIN_LENGTH } from '@/components/scan/burst'
import { useScans } from '@/components/scan/scanner'
import { FASTEST_MS, scannerSpeed, SLOWEST_MS } from '@/components/scan/speed'
import { TextField } from '@/components/ui/field'
import { Panel } from '@/components/ui/page'
import { useT } from '@/core/l10n'

export function ScannerPanel() {
  const t = useT()
  return (
    <Panel title={t('scanner')}>
      <div className="grid items-start gap-4 p-4 sm:grid-cols-2">
        <Speed />
        <TryIt />
      </div>
    </Panel>
  )
}

function Speed() {
  const t = useT()
  const [text, setText] = useState(() => String(scannerSpeed.read()))
  const ms = Number(text)
  const good = Number.isInteger(ms) && ms >= FASTEST_MS && ms <= SLOWEST_MS
  const change = (next: string) => {
    setText(next)
    const wanted = Number(next)
    if (Number.isInteger(wanted) && wanted >= FASTEST_MS && wanted <= SLOWEST_MS) scannerSpeed.set(wanted)
  }
  return (
    <TextField
      label={t('scanner-speed')}
      hint={t('scanner-speed-hint')}
      error={good ? undefined : t('scanner-range', { least: FASTEST_MS, most: SLOWEST_MS })}
      unit={t('scanner-ms')}
      type="number"
      inputMode="numeric"
      min={FASTEST_MS}
      max={SLOWEST_MS}
      placeholder={String(KEY_MS)}
      value={text}
      onChange={(event) => change(event.target.value)}
      data-testid="scanner-speed"
    />
  )
}

function TryIt() {
  const t = useT()
  const input = useRef<HTMLInputElement>(null)
  const times = useRef<number[]>([])
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')

  useScans((code, field, keyMs) => {
    if (field !== input.current) return false
    times.current = []
    setText('')
    setSaid(t('scanner-heard', { length: code.length, ms: Math.round(keyMs), code }))
    return true
  })

  /** What ends here with Enter was no scan: says why. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key.length === 1) times.current.push(event.timeStamp)
    if (event.key !== 'Enter') return
    event.preventDefault()
    const keys = times.current
    times.current = []
    setText('')
    const ms = Math.round(((keys.at(-1) ?? 0) - (keys[0] ?? 0)) / Math.max(keys.length - 1, 1))
    if (keys.length < MIN_LENGTH) setSaid(t('scanner-too-short', { least: MIN_LENGTH }))
    else setSaid(t('scanner-not-heard', { ms, limit: scannerSpeed.read() }))
  }
  return (
    <div>
      <TextField
        ref={input}
        label={t('scanner-try')}
        hint={t('scanner-try-hint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        data-testid="scanner-try"
      />
      <p role="status" data-testid="scanner-said" className="mt-2 min-h-5 break-words text-quiet">
        {said}
      </p>
    </div>
  )
}
