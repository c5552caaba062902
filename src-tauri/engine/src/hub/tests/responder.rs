//! A server of bare bytes: reads requests and answers exactly what a test wrote down, well-formed or not.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::runner::Background;

/// A request as it came over the socket.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    /// `POST /rest/v1/rpc/x HTTP/1.1`.
    pub(super) line: String,
    /// Header lines, names in lower case.
    pub(super) headers: Vec<String>,
    pub(super) body: String,
}

impl Seen {
    pub(super) fn is(&self, start: &str) -> bool {
        self.line.starts_with(start)
    }

    pub(super) fn has(&self, header: &str) -> bool {
        self.headers.iter().any(|line| line == header)
    }
}

/// What goes back.
#[derive(Clone)]
pub(super) enum Reply {
    /// These bytes; the connection stays open.
    Whole(String),
    /// These pieces, a little apart; the connection stays open.
    Pieces(Vec<Vec<u8>>),
    /// These bytes, then the connection ends.
    Cut(String),
    /// Nothing, for as long as the test runs.
    Disconnect,
}

/// The running server.
pub(super) struct Responder {
    pub(super) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    _accepting: Background,
}

impl Responder {
    /// Starts a server; `answer` gets each request and how many came before it.
    pub(super) async fn start(answer: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("bound"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (answer, log) = (Arc::new(answer), Arc::clone(&seen));
        let accepting = Background::spawn("responder", |task| async move {
            loop {
                let accepted =
                    tokio::select! { accepted = listener.accept() => accepted, () = task.cancelled() => break };
                let Ok((socket, _)) = accepted else { break };
                let (answer, log, stop) = (Arc::clone(&answer), Arc::clone(&log), task.token());
                tokio::spawn(async move {
                    tokio::select! { () = serve(socket, &*answer, &log) => {}, () = stop.cancelled() => {} }
                });
            }
        });
        Self { url, seen, _accepting: accepting }
    }

    /// A server that always says the same.
    pub(super) async fn always(reply: Reply) -> Self {
        Self::start(move |_, _| reply.clone()).await
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn count(&self, start: &str) -> usize {
        self.seen().iter().filter(|seen| seen.is(start)).count()
    }
}

async fn serve(mut socket: TcpStream, answer: &(dyn Fn(&Seen, usize) -> Reply + Send + Sync), log: &Mutex<Vec<Seen>>) {
    let mut left = Vec::new();
    while let Some(request) = read_request(&mut socket, &mut left).await {
        let before = {
            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
            log.push(request.clone());
            log.len() - 1
        };
        let done = match answer(&request, before) {
            Reply::Whole(text) => socket.write_all(text.as_bytes()).await.is_err(),
            Reply::Cut(text) => {
                let _ = socket.write_all(text.as_bytes()).await;
                true
            }
            Reply::Pieces(pieces) => {
                let mut broken = false;
                for piece in pieces {
                    broken |= socket.write_all(&piece).await.is_err() || socket.flush().await.is_err();
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                broken
            }
            Reply::Disconnect => std::future::pending().await,
        };
        if done {
            return;
        }
    }
}

async fn read_request(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let mut lines = head.split("\r\n");
            let line = lines.next()?.to_owned();
            let headers: Vec<String> = lines
                .filter_map(|line| {
                    line.split_once(": ").map(|(name, value)| format!("{}: {value}", name.to_lowercase()))
                })
                .collect();
            let length =
                headers.iter().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
            while buffer.len() < end + 4 + length {
                read_more(socket, buffer).await?;
            }
            let body = String::from_utf8_lossy(&buffer[end + 4..end + 4 + length]).into_owned();
            buffer.drain(..end + 4 + length);
            return Some(Seen { line, headers, body });
        }
        read_more(socket, buffer).await?;
    }
}

async fn read_more(socket: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let read = socket.read_buf(buffer).await.ok()?;
    (read > 0).then_some(())
}

/// A well-formed answer with further header lines, each ending in `\r\n`.
pub(super) fn text(status: u16, kind: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status} Any\r\nContent-Type: {kind}\r\n{headers}Content-Length: {}\r\n\r\n{body}", body.len())
}

pub(super) fn json(status: u16, body: &str) -> Reply {
    Reply::Whole(text(status, "application/json; charset=utf-8", "", body))
}

pub(super) fn json_with(status: u16, headers: &str, body: &str) -> Reply {
    Reply::Whole(text(status, "application/json", headers, body))
}

pub(super) fn page(status: u16) -> Reply {
    Reply::Whole(text(status, "text/html", "", "<html><title>Free Wi-Fi</title></html>"))
}
