//! A branch that is a whole engine on a database of its own, with its background tasks as in the window.

use std::sync::Arc;
use std::time::Duration;

use branchline_domain::sync::status::Connectivity;
use branchline_engine::runner::chance;
use branchline_tests::{Branch, Hub};
use color_eyre::eyre::{Result, WrapErr};
use sqlx::SqliteConnection;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, sleep_until, timeout};

use crate::bill::{self, NEWCOMER};
use crate::chain::Seat;
use crate::light::Hours;
use crate::measures::Measures;

/// The branch.
pub struct Whole {
    seat: Seat,
    branch: Branch,
    eyes: SqliteConnection,
    /// When each bill was due that the hub has not taken yet.
    waiting: Vec<Instant>,
    written: u64,
    rows: u64,
    /// The last row that was looked at.
    seen: i64,
    measures: Arc<Measures>,
}

impl Whole {
    /// Sets the computer up, lets it fetch what the shop has, and waits until it is live.
    pub async fn join(hub: &Hub, seat: Seat, measures: Arc<Measures>) -> Result<Self> {
        let branch = Branch::joined(hub, &seat.manager).await?;
        branch.sync().await?;
        branch.engine().start_background();
        let mut status = branch.engine().watch_status();
        let live =
            timeout(Duration::from_secs(60), status.wait_for(|status| status.connectivity == Connectivity::Live));
        live.await.wrap_err("a whole engine never heard the hub")??;
        let eyes = branch.foreign().await?;
        Ok(Self { seat, branch, eyes, waiting: Vec::new(), written: 0, rows: 0, seen: 0, measures })
    }

    /// Works until everybody goes home.
    pub async fn work(mut self, hours: Hours) -> Result<()> {
        let mut changes = self.branch.engine().changes();
        let mut status = self.branch.engine().watch_status();
        let mut next_bill = hours.begin + hours.pace.mul_f64(chance());
        loop {
            tokio::select! {
                biased;
                () = hours.leave.cancelled() => break,
                () = sleep_until(next_bill), if next_bill < hours.end => {
                    self.write(next_bill, hours.newcomer).await?;
                    next_bill += hours.pace;
                }
                told = changes.recv() => match told {
                    Ok(_) | Err(RecvError::Lagged(_)) => self.look().await?,
                    Err(RecvError::Closed) => break,
                },
                Ok(()) = status.changed() => {
                    let now = status.borrow_and_update().clone();
                    if let Some(problem) = now.problem {
                        self.measures.error(&format!("whole engine: {problem:?}"));
                    }
                    if now.pending == 0 {
                        self.taken().await?;
                    }
                }
            }
        }
        self.branch.engine().close().await?;
        Ok(())
    }

    async fn write(&mut self, due: Instant, newcomer: u64) -> Result<()> {
        self.written += 1;
        let brings = (self.written + self.seat.number as u64).is_multiple_of(newcomer);
        self.measures.wrote(brings, self.seat.neighbours);
        self.waiting.push(due);
        self.rows += bill::ROWS + u64::from(brings);
        self.branch.run(&bill::sql(&self.seat, self.written, brings)).await
    }

    /// Everything that waited is at the hub, unless the status is older than the last bill.
    async fn taken(&mut self) -> Result<()> {
        if self.waiting.is_empty() || self.branch.count("sync_queue", "status <> 'synced'").await? > 0 {
            return Ok(());
        }
        let mut counts = self.measures.lock();
        counts.bills += self.waiting.len() as u64;
        counts.pushed += std::mem::take(&mut self.rows);
        for due in self.waiting.drain(..) {
            counts.taken.add(due.elapsed());
        }
        Ok(())
    }

    /// Looks for new customers, as a screen does when it is told of a change.
    async fn look(&mut self) -> Result<()> {
        let mine = format!("{NEWCOMER} {}-%", self.seat.number);
        let found: Vec<(i64, i64)> = sqlx::query_as(
            "SELECT rowid, created_at FROM customers WHERE rowid > ? AND name LIKE ? AND name NOT LIKE ? ORDER BY rowid",
        )
        .bind(self.seen)
        .bind(format!("{NEWCOMER} %"))
        .bind(mine)
        .fetch_all(&mut self.eyes)
        .await?;
        let now = bill::now_ms();
        let mut counts = self.measures.lock();
        for (row, at) in found {
            self.seen = row;
            counts.arrived += 1;
            counts.pulled += 1;
            counts.lag.add_ms(now - at);
            counts.whole_lag.add_ms(now - at);
        }
        Ok(())
    }
}
