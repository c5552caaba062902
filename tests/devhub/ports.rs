//! Finds ports nobody listens on, below the range the system hands out by itself for outgoing connections.

use std::net::TcpListener;

use color_eyre::eyre::{Result, eyre};

const FIRST: u16 = 20_000;
const COUNT: u16 = 12_000;

/// A port that was free a moment ago.
pub(crate) fn free_port() -> Result<u16> {
    for _ in 0..200 {
        let (number, _) = uuid::Uuid::new_v4().as_u64_pair();
        let offset = u16::try_from(number % u64::from(COUNT))?;
        if TcpListener::bind(("127.0.0.1", FIRST + offset)).is_ok() {
            return Ok(FIRST + offset);
        }
    }
    Err(eyre!("no free port between {FIRST} and {}", FIRST + COUNT))
}
