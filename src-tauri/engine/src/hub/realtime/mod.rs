//! Realtime over the wire: private channels that carry the hub's broadcasts, and the organisation's also sees which devices are there. They
//! carry hints and never data, and everything works without them.

mod channel;
mod frame;
mod refusal;
mod socket;

use std::collections::BTreeSet;
use std::time::Duration;

pub(crate) use channel::run;
pub use refusal::Rejection;

use super::error::HubError;

/// What a device hears on its channels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChannelEvent {
    /// The channels are open; hints sent before were missed.
    Joined,
    /// A stream has got as far as `head`.
    Head {
        /// The hub's number of the stream.
        stream: i64,
        /// Its newest number.
        head: i64,
    },
    /// Something moved in a branch whose own channel is not listened to. Rung at most once in [`ELSEWHERE`].
    Elsewhere,
    /// Somebody asks a device to sync now.
    Asked {
        /// UUID of the device.
        device: String,
    },
    /// These devices (UUIDs) are on the channel, this one included.
    Online(BTreeSet<String>),
}

/// How far apart the hub keeps [`ChannelEvent::Elsewhere`]: whoever hears it looks when this is over, and has not missed what came meanwhile.
pub const ELSEWHERE: Duration = Duration::from_secs(5);

/// Why nothing is heard any more.
#[derive(Debug, Clone)]
pub enum Disconnect {
    /// We left.
    Left,
    /// The hub turned us away, in its words.
    Rejection {
        /// What it asks for.
        how: Rejection,
        /// The hub's words.
        why: String,
    },
    /// The connection, or the way to it, broke.
    Broke(HubError),
}
