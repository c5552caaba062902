/** The engine's types, generated from Rust. */
export type * from './bindings'
