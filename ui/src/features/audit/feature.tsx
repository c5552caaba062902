import { createRoute } from '@tanstack/react-router'
import { useCallback } from 'react'
import { lazyScreen } from '@/core/lazy-screen'
import { rootRoute } from '@/core/root-route'
import { type AuditView, readAuditView } from './audit-view'

const AuditScreen = lazyScreen(async () => (await import('./audit-screen')).AuditScreen)

const route = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: readAuditView,
  component: function Audit() {
    const go = route.useNavigate()
    const onView = useCallback(
      (change: Partial<AuditView>) => void go({ search: (now: AuditView) => ({ ...now, ...change }), replace: true }),
      [go],
    )
    return <AuditScreen view={route.useSearch()} onView={onView} />
  },
})

/** Reached from the settings and the palette, so it has no place in the sidebar. */
export const audit = { route }
