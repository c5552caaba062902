//! What was written, where, and what its writer had seen: kept apart from everything that syncs, to be found again at the end.
//!
//! Every value is written once in a history and names its step: `w12` in a text, `12` in a number. So a value found
//! anywhere tells which write it came from, and the value a writer replaced tells what he had seen.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::Kind;

/// A field of a record, by the record's number.
pub type Place = (usize, &'static str);

/// One value written into one field.
#[derive(Debug, Clone)]
pub struct Deed {
    /// The write whose value stood there before.
    pub over: Option<usize>,
    /// May be missing without anybody's fault: it was on a disk that was set back.
    pub perhaps: bool,
}

/// A row that is written once and never changes.
#[derive(Debug, Clone)]
pub struct Fact {
    pub table: &'static str,
    /// Thousandths or paise, where it has some.
    pub amount: i64,
    pub step: usize,
    pub perhaps: bool,
}

/// A record people change.
#[derive(Debug, Clone)]
pub struct Record {
    pub id: String,
    pub kind: Kind,
    pub perhaps: bool,
    /// Whether anybody ever deleted it.
    pub removed: bool,
    /// Removed for good by the hub's owner.
    pub purged: bool,
}

/// The oracle of one history.
#[derive(Debug, Default)]
pub struct Oracle {
    pub records: BTreeMap<usize, Record>,
    /// By place and step: an insert writes several fields in one step.
    pub deeds: BTreeMap<(Place, usize), Deed>,
    pub facts: BTreeMap<String, Fact>,
    /// Bills written whole in one transaction, by id: how many lines each has.
    pub bills: BTreeMap<String, u64>,
    /// What each device wrote since its backup.
    since_backup: BTreeMap<usize, BTreeSet<usize>>,
}

impl Oracle {
    /// Begins to remember what `device` writes, in case its disk is set back.
    pub fn back_up(&mut self, device: usize) {
        self.since_backup.insert(device, BTreeSet::new());
    }

    /// Notes that `device` wrote in step `n`.
    pub fn wrote(&mut self, device: usize, n: usize) {
        if let Some(steps) = self.since_backup.get_mut(&device) {
            steps.insert(n);
        }
    }

    /// What `device` wrote since its backup may or may not have left it in time.
    pub fn roll_back(&mut self, device: usize) {
        let Some(steps) = self.since_backup.remove(&device) else { return };
        for ((_, n), deed) in &mut self.deeds {
            deed.perhaps |= steps.contains(n);
        }
        for (n, record) in &mut self.records {
            record.perhaps |= steps.contains(n);
        }
        for fact in self.facts.values_mut() {
            fact.perhaps |= steps.contains(&fact.step);
        }
    }

    pub fn record(&mut self, n: usize, kind: Kind, id: String) {
        self.records.insert(n, Record { id, kind, perhaps: false, removed: false, purged: false });
    }

    /// Notes a value written in step `n` over `seen`.
    pub fn deed(&mut self, n: usize, place: Place, seen: Option<&str>) {
        let over = seen.and_then(step_in).filter(|over| self.deeds.contains_key(&(place, *over)));
        self.deeds.insert((place, n), Deed { over, perhaps: false });
    }

    pub fn fact(&mut self, step: usize, id: String, table: &'static str, amount: i64) {
        self.facts.insert(id, Fact { table, amount, step, perhaps: false });
    }

    /// Returns the number of the record with this id.
    pub fn number(&self, id: &str) -> Option<usize> {
        self.records.iter().find(|(_, record)| record.id == id).map(|(n, _)| *n)
    }

    /// Tells whether the write of step `later` was made by somebody who had seen the one of step `earlier`.
    pub fn had_seen(&self, place: Place, later: usize, earlier: usize) -> bool {
        let mut at = Some(later);
        while let Some(n) = at {
            if n == earlier {
                return true;
            }
            at = self.deeds.get(&(place, n)).and_then(|deed| deed.over);
        }
        false
    }
}

/// Returns the step a value names; none for what was there before anybody wrote.
pub fn step_in(value: &str) -> Option<usize> {
    value.strip_prefix('w').unwrap_or(value).parse().ok()
}

/// Returns the id of the `part`th row written in step `n`: a UUID of version 7, the same for the same seed.
pub fn id(seed: u64, n: usize, part: u64) -> String {
    format!("019a{:04x}-{n:04x}-7{part:03x}-8{:03x}-{:012x}", seed >> 48, (seed >> 36) & 0xfff, seed & 0xfff_ffff_ffff)
}
