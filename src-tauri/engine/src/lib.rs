//! Branchline's engine: the branch database, the hub's wire, and the sync between them. It knows no window.

pub mod background;
pub mod clock;
pub mod engine;
pub mod error;
pub mod hub;
mod inner;
pub mod machine;
pub mod secrets;
pub mod store;
pub mod sync;
pub mod use_cases;

pub use engine::{Engine, Options};
pub use error::{Code, Error};
