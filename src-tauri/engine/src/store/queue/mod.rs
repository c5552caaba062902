//! The outbox, `sync_queue`: triggers fill it in the writer's own transaction, `sync::push` sends it; repair, backfill and held units
//! put rows into it as well.

pub mod batches;
pub mod boundaries;
pub mod held;
pub mod log;
pub mod metrics;
pub mod open;
pub mod orphaned;
pub mod position;
pub mod repair;
pub mod settle;
pub mod take;
pub mod units;
pub mod view;

pub(super) use open::newest;
pub use open::{any_open, open_changes};
pub(super) use position::judge_anew;
pub use position::{PushPosition, compare, rewind};
pub use settle::{clean_up, sent_before, settle};
pub(super) use settle::{half_done, recover};
pub use take::{Outgoing, held_bounds, of_held_unit, size_of_held};
