//! Tells the screens what was written, in domain words: the subjects of the tables that commits touched.

use std::collections::BTreeSet;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::written::Written;
use crate::store::{StoreError, WriteTx, written};
use branchline_domain::records::kinds;
use branchline_domain::records::subject::Subject;

impl Engine {
    /// Commits, then tells the screens. What a use case returns is read before: behind the commit nothing waits and nothing can fail, as
    /// whoever reads "not saved" of a saved row writes it twice.
    pub(crate) async fn written(&self, tx: WriteTx) -> Result<(), Error> {
        tx.commit().await?;
        self.announce(&subjects(&self.inner.store.take_written_tables()));
        self.status_soon();
        Ok(())
    }

    /// Tells the screens what was written since this was last done; records that were sent count, as they wait no longer.
    pub(crate) async fn announce_written(&self) {
        let Written { mut tables, queue } = self.inner.store.take_written();
        match self.queued(queue).await {
            Ok(sent) => tables.extend(sent),
            Err(error) => {
                tracing::debug!(%error, "which records were sent could not be read");
                return self.announce(&Subject::EVERY);
            }
        }
        self.announce(&subjects(&tables));
    }

    async fn queued(&self, rows: Option<(i64, i64)>) -> Result<Vec<String>, StoreError> {
        match rows {
            Some(rows) => written::queued(&mut *self.inner.store.reader().await?, rows).await,
            None => Ok(Vec::new()),
        }
    }
}

/// Returns what to announce when these tables were written: each table's subject, and the queue's, which every write moves.
pub(crate) fn subjects(tables: &BTreeSet<String>) -> Vec<Subject> {
    let of = |table: &String| match table.as_str() {
        // Conflicts this device found before the hub did; they do not sync.
        "sync_conflicts_local" => Some(Subject::Conflicts),
        other => kinds::of(other).map(|kind| kind.subject),
    };
    let all: BTreeSet<Subject> = tables.iter().filter_map(of).chain([Subject::Sync]).collect();
    all.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_announced_by_what_they_are_about() {
        let of = |tables: &[&str]| subjects(&tables.iter().map(|table| (*table).to_owned()).collect());
        assert_eq!(
            of(&["products", "stock_movements", "sync_queue"]),
            [Subject::Products, Subject::Stock, Subject::Sync]
        );
        assert_eq!(of(&["payments", "invoices"]), [Subject::Sales, Subject::Sync], "because a subject is said once");
        assert_eq!(of(&["sync_conflicts_local"]), [Subject::Conflicts, Subject::Sync]);
        assert_eq!(of(&["shelves_of_tomorrow"]), [Subject::Sync], "because no screen of this version shows them");
    }
}
