/** The engine's words, as they cross into the window: generated from the Rust types, never written by hand. */
export type * from './bindings'
