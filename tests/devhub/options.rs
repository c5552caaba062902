//! What kind of hub to start.

use std::path::PathBuf;

use crate::shop::Shop;

/// What kind of hub to start.
#[derive(Debug, Clone)]
pub struct HubOptions {
    /// What the hub holds at the start.
    pub shop: Shop,
    /// Where the hub lives. A temporary folder, removed at the end, unless given; a given one is found again next time.
    pub dir: Option<PathBuf>,
    /// The port of its one address; any free one unless given.
    pub port: Option<u16>,
    /// How long an access token lives. Below 60 s it is refused the second it expires.
    pub token_seconds: u32,
    /// Whether the project has Realtime.
    pub realtime: bool,
    /// The major version of PostgreSQL; the one hosted projects run unless given, and in a kept folder the one it was made by.
    pub postgres: Option<u32>,
    /// Whether a commit waits for the disk also in a temporary folder, as it always does in a given one.
    pub durable: bool,
}

impl Default for HubOptions {
    fn default() -> Self {
        Self {
            shop: Shop::Empty,
            dir: None,
            port: None,
            token_seconds: 3600,
            realtime: true,
            postgres: None,
            durable: false,
        }
    }
}
