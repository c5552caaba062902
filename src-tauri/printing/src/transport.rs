//! The way of bytes to a printer. What was written is told even where it broke off: paper cannot be taken back.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long a printer may take to answer.
const CONNECT: Duration = Duration::from_secs(2);

/// How long a printer may take for one paper.
const WRITE: Duration = Duration::from_secs(20);

/// The most that goes out at once, so that the clock is looked at in between.
const PORTION: usize = 4096;

/// Why bytes did not arrive.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Not one byte has gone out.
    #[error("{0}")]
    Before(#[source] io::Error),
    /// Some have.
    #[error("{0}")]
    Midway(#[source] io::Error),
}

/// An open way to a printer, before the first byte.
#[derive(Debug)]
pub enum Line {
    /// By network.
    Network(TcpStream),
    /// To a device or a file.
    File(std::fs::File),
}

/// Connects to `host:port`.
///
/// # Errors
/// When nobody answers in two seconds.
pub fn network(address: &str) -> Result<Line, Failure> {
    let mut last = io::Error::from(io::ErrorKind::AddrNotAvailable);
    let began = Instant::now();
    for found in address.to_socket_addrs().map_err(Failure::Before)? {
        let Some(left) = CONNECT.checked_sub(began.elapsed()).filter(|left| !left.is_zero()) else { break };
        match TcpStream::connect_timeout(&found, left) {
            Ok(stream) => return Ok(Line::Network(stream)),
            Err(error) => last = error,
        }
    }
    Err(Failure::Before(last))
}

/// Opens a device file; a plain file is made where there is none, and gathers what is printed.
///
/// # Errors
/// When it cannot be opened.
pub fn device(path: &Path) -> Result<Line, Failure> {
    OpenOptions::new().append(true).create(true).open(path).map(Line::File).map_err(Failure::Before)
}

impl Line {
    /// Sends a paper.
    ///
    /// # Errors
    /// When it breaks off, or takes longer than a printer may.
    pub fn send(self, bytes: &[u8]) -> Result<(), Failure> {
        self.send_within(bytes, WRITE)
    }

    /// Sends a paper within a time.
    ///
    /// # Errors
    /// As [`Line::send`].
    pub fn send_within(mut self, bytes: &[u8], limit: Duration) -> Result<(), Failure> {
        let began = Instant::now();
        let mut sent = 0;
        while sent < bytes.len() {
            let failed = |error| if sent == 0 { Failure::Before(error) } else { Failure::Midway(error) };
            let late = || failed(io::Error::from(io::ErrorKind::TimedOut));
            let left = limit.checked_sub(began.elapsed()).filter(|left| !left.is_zero()).ok_or_else(late)?;
            let portion = &bytes[sent..bytes.len().min(sent + PORTION)];
            sent += match self.write(portion, left) {
                Ok(0) => return Err(failed(io::Error::from(io::ErrorKind::WriteZero))),
                Ok(written) => written,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => 0,
                Err(error) => return Err(failed(error)),
            };
        }
        self.finish().map_err(Failure::Midway)
    }

    fn write(&mut self, portion: &[u8], left: Duration) -> io::Result<usize> {
        match self {
            Self::Network(stream) => {
                stream.set_write_timeout(Some(left))?;
                stream.write(portion)
            }
            Self::File(file) => file.write(portion),
        }
    }

    fn finish(&mut self) -> io::Result<()> {
        match self {
            Self::Network(stream) => {
                stream.flush()?;
                stream.shutdown(std::net::Shutdown::Write)
            }
            Self::File(file) => file.flush(),
        }
    }
}
