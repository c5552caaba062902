/** The route that every screen is a child of; the shell becomes its component. */
import { createRootRoute } from '@tanstack/react-router'

export const rootRoute = createRootRoute()
