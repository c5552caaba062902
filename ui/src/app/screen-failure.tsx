/** What stands in the place of a screen that broke: the rest of the window goes on. */
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from '@/components/ui/states'

export const ScreenFailure = ({ error, reset }: ErrorComponentProps) => <Failure error={error} retry={reset} />
