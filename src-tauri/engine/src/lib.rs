//! Branchline's engine: the branch database, the hub's wire, and the sync between them. It knows no window.

pub mod background;
pub mod clock;
pub mod engine;
pub mod error;
pub mod hub;
pub mod machine;
pub mod secrets;
mod state;
pub mod store;
pub mod sync;
pub mod use_cases;

pub use engine::{DATABASE, Engine, Options};
pub use error::{Code, Error};
pub use use_cases::backups::{newest_backup, restore_over_damage};
pub use use_cases::folder::{WINDOW_LOCK, data_folder, window_is_open};
