/** The engine's errors: screens match `code` and show what was `said`. */
import { texts } from './l10n'
import type { FieldError, Message } from './types'

export class ApiError extends Error {
  readonly code: string
  /** What happened and what to do; `t.say(error.said)` follows the window's language. */
  readonly said: Message | string
  readonly fields: FieldError[]

  constructor(code: string, said: Message | string, fields: FieldError[] = []) {
    super(texts().say(said))
    this.name = 'ApiError'
    this.code = code
    this.said = said
    this.fields = fields
  }

  /** Turns whatever was thrown into an ApiError, so that a screen always has a message to show. */
  static from(thrown: unknown): ApiError {
    if (thrown instanceof ApiError) return thrown
    if (isErrorShape(thrown)) return new ApiError(thrown.code, thrown.message, thrown.fields ?? [])
    const detail = thrown instanceof Error ? thrown.message : String(thrown)
    return new ApiError('internal', { key: 'unexpected', values: { detail: { unit: 'text', value: detail } } })
  }
}

function isErrorShape(x: unknown): x is { code: string; message: Message | string; fields?: FieldError[] } {
  return typeof x === 'object' && x !== null && 'code' in x && 'message' in x && typeof x.code === 'string'
}

/** Returns the sentence for one field, if the engine complained about it. */
export function fieldMessage(error: unknown, field: string): string | undefined {
  const found = error instanceof ApiError ? error.fields.find((f) => f.field === field) : undefined
  return found && texts().say(found.message)
}

/** Returns what a form says below its own fields: a refusal of the whole, or of something the form does not show. */
export function otherMessage(error: unknown, shown: readonly string[]): string | undefined {
  if (!(error instanceof ApiError)) return undefined
  if (error.fields.length === 0) return texts().say(error.said)
  const other = error.fields.find(({ field }) => !shown.includes(field))
  return other && texts().say(other.message)
}
