//! Branchline's engine: the branch database, the hub's wire, and the sync between them. It knows no window.
//!
//! The window and the command line see [`Engine`], what it is opened with, and its errors; the modules behind it are private. Tests and
//! benchmarks reach those through the feature `internals`.

// What only tests ask of the modules behind is no dead code.
#![cfg_attr(not(feature = "internals"), allow(dead_code, unused_imports))]

pub mod clock;
pub mod machine;
pub mod secrets;

mod engine;
mod error;
mod state;

#[cfg(not(feature = "internals"))]
mod hub;
#[cfg(not(feature = "internals"))]
mod runner;
#[cfg(not(feature = "internals"))]
mod store;
#[cfg(not(feature = "internals"))]
mod sync;
#[cfg(not(feature = "internals"))]
mod use_cases;

#[cfg(feature = "internals")]
pub mod hub;
#[cfg(feature = "internals")]
pub mod runner;
#[cfg(feature = "internals")]
pub mod store;
#[cfg(feature = "internals")]
pub mod sync;
#[cfg(feature = "internals")]
pub mod use_cases;

pub use engine::{DATABASE, Engine, Options};
pub use error::{Code, Error};
pub use use_cases::backups::{newest_backup, restore_over_damage};
pub use use_cases::connection::{probe_hub, read_connection_text};
pub use use_cases::folder::{WINDOW_LOCK, data_folder, window_is_open};
pub use use_cases::language::noted_language;
