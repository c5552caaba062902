//! Realtime over the wire: one private channel that hears the hub's doorbell and sees which devices are there. It carries hints and never
//! data, and everything works without it.

mod channel;
mod frame;
mod refusal;
mod socket;

use std::collections::BTreeSet;

pub(crate) use channel::stay;
pub use refusal::Turned;

use super::error::HubError;

/// What a device hears on its organisation's channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// The channel is open; whatever was rung before was missed.
    Joined,
    /// A stream has got as far as `head`.
    Head {
        /// The hub's number of the stream.
        stream: i64,
        /// Its newest number.
        head: i64,
    },
    /// Somebody asks a device to sync now.
    Asked {
        /// UUID of the device.
        device: String,
    },
    /// These devices (UUIDs) are on the channel, this one included.
    Online(BTreeSet<String>),
}

/// Why nothing is heard any more.
#[derive(Debug, Clone)]
pub enum Silence {
    /// We left.
    Left,
    /// The hub turned us away, in its words.
    Turned {
        /// What it asks for.
        how: Turned,
        /// The hub's words.
        why: String,
    },
    /// The connection, or the way to it, broke.
    Broke(HubError),
}
