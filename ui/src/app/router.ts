/** Which address shows which screen. The address lives after the hash, so a reload finds the same screen. */
import { createHashHistory, createRouter, type RouterHistory } from '@tanstack/react-router'
import { rootRoute } from '@/core/root-route'
import { features, subscreens } from './features'
import { Root } from './root'
import { ScreenFailure } from './screen-failure'

type Routes<Features> = { [Index in keyof Features]: Features[Index] extends { route: infer Route } ? Route : never }

/** Keeps the type of each route, so that every address and its search are checked. */
const routes = [...features, ...subscreens].map((screen) => screen.route) as unknown as [
  ...Routes<typeof features>,
  ...Routes<typeof subscreens>,
]
const routeTree = rootRoute.update({ component: Root }).addChildren(routes)

export const makeRouter = (history: RouterHistory = createHashHistory()) =>
  createRouter({ routeTree, history, defaultErrorComponent: ScreenFailure })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
