//! What runs by itself: tasks with an owner, when their next turn is due, and how long to wait after a failure. Knows neither hub nor
//! database.

mod background;
mod backoff;
mod scheduler;

pub use background::{Background, TaskContext, Wakeup};
pub use backoff::{Backoff, chance};
pub(crate) use scheduler::{Ending, Requests, Scheduler};
