//! What a run counts: requests, bytes, rows, delays and errors, from all branches at once.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::round;

/// Delays in milliseconds.
#[derive(Debug, Default, Clone)]
pub struct Delays(Vec<f64>);

impl Delays {
    pub fn add(&mut self, delay: Duration) {
        self.0.push(delay.as_secs_f64() * 1000.0);
    }

    pub fn add_ms(&mut self, ms: i64) {
        self.add(Duration::from_millis(ms.max(0).unsigned_abs()));
    }

    /// Returns the middle, the 99th of a hundred and the longest.
    pub fn told(mut self) -> Value {
        self.0.sort_by(f64::total_cmp);
        let at = |share: usize| {
            self.0.get((self.0.len() * share / 100).min(self.0.len().saturating_sub(1))).map(|ms| ms.round())
        };
        json!({ "samples": self.0.len(), "p50_ms": at(50), "p99_ms": at(99), "most_ms": at(100) })
    }
}

/// Requests of one kind.
#[derive(Debug, Default, Clone)]
struct Kind {
    count: u64,
    delays: Delays,
    sent: usize,
    received: usize,
}

/// Everything a run counts.
#[derive(Debug, Default, Clone)]
pub struct Counts {
    requests: BTreeMap<&'static str, Kind>,
    /// From a customer's being written at a branch to his being at another one.
    pub lag: Delays,
    /// The same between branches that are whole engines.
    pub whole_lag: Delays,
    /// From a bill's being due to the hub's having taken it.
    pub taken: Delays,
    /// Bills written, and those of them the hub has taken.
    pub written: u64,
    pub bills: u64,
    /// Times a new customer is to arrive at another branch, and times one has.
    pub expected: u64,
    pub arrived: u64,
    /// Rows in them.
    pub pushed: u64,
    /// Rows fetched.
    pub pulled: u64,
    /// Bells heard.
    pub bells: u64,
    pub errors: BTreeMap<String, u64>,
}

/// The counts, shared by all branches.
#[derive(Debug, Default)]
pub struct Measures(Mutex<Counts>);

impl Measures {
    pub fn lock(&self) -> MutexGuard<'_, Counts> {
        // Counts are whole after any panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn request(&self, kind: &'static str, took: Duration, sent: usize, received: usize) {
        let mut counts = self.lock();
        let kind = counts.requests.entry(kind).or_default();
        kind.count += 1;
        kind.sent += sent;
        kind.received += received;
        kind.delays.add(took);
    }

    /// A branch with `neighbours` in its shop, itself included, has written a bill.
    pub fn wrote(&self, newcomer: bool, neighbours: usize) {
        let mut counts = self.lock();
        counts.written += 1;
        if newcomer {
            counts.expected += neighbours.saturating_sub(1) as u64;
        }
    }

    pub fn error(&self, words: &str) {
        *self.lock().errors.entry(words.chars().take(200).collect()).or_default() += 1;
    }

    /// Takes what was counted, and begins anew.
    pub fn take(&self) -> Counts {
        std::mem::take(&mut *self.lock())
    }
}

impl Counts {
    pub fn error_count(&self) -> u64 {
        self.errors.values().sum()
    }

    /// Returns each kind of request: how many, how long, how many bytes.
    #[expect(clippy::cast_precision_loss, reason = "means for people")]
    pub fn requests(&self) -> Value {
        let told = self.requests.iter().map(|(name, kind)| {
            let count = kind.count.max(1) as f64;
            let mut told = kind.delays.clone().told();
            told["count"] = json!(kind.count);
            told["sent_bytes"] = json!(round(kind.sent as f64 / count));
            told["received_bytes"] = json!(round(kind.received as f64 / count));
            ((*name).to_owned(), told)
        });
        Value::Object(told.collect())
    }
}
