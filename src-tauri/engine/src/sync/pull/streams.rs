//! What the hub tells of streams: of a great many, asked about by sums, only those in a bucket where something moved; and what became of
//! one while this computer was away.

use md5::{Digest as _, Md5};

use crate::store::pull::cursors::Stream;
use crate::sync::protocol::{ReadyAnswer, ToldStream};
use branchline_domain::sync::queue::Checkpoint;
use branchline_domain::sync::stream::EpochReason;

/// A device with more streams than these asks by sums which of them moved.
pub(crate) const FEW_STREAMS: usize = 32;

/// Into how many sums the streams are gathered, by their numbers' remainder.
const BUCKETS: i64 = 64;

/// Sums are kept within this many bits.
const BITS: u64 = (1 << 60) - 1;

/// Returns each bucket's sum of the first 15 hex digits of `md5(id:epoch:head)`, as `sync.stream_checksums` on the hub.
pub(crate) fn sums(known: &[Checkpoint]) -> Vec<String> {
    let sum = |bucket: i64| {
        let mine = known.iter().filter(|k| k.stream % BUCKETS == bucket);
        mine.fold(0u64, |sum, k| sum.wrapping_add(hash(k)) & BITS).to_string()
    };
    (0..BUCKETS).map(sum).collect()
}

fn hash(stream: &Checkpoint) -> u64 {
    let digest: [u8; 16] = Md5::digest(format!("{}:{}:{}", stream.stream, stream.epoch, stream.head)).into();
    u128::from_be_bytes(digest).wrapping_shr(68).try_into().unwrap_or(u64::MAX)
}

/// Adds to an answer the streams it left out because they are as they are known here.
pub(crate) fn complete(answer: &mut ReadyAnswer, known: &[Checkpoint]) {
    let same = std::mem::take(&mut answer.same);
    let kept = known.iter().filter(|k| same.contains(&(k.stream % BUCKETS))).map(|k| ToldStream {
        stream: Stream {
            id: k.stream,
            kind: k.kind,
            audience: k.audience.clone(),
            epoch: k.epoch.clone(),
            head: k.head,
            // The hub says so itself when somebody fetches from below it.
            floor: 0,
            reason: None,
        },
        epochs: None,
    });
    answer.streams.extend(kept);
}

/// Gives each stream the reason that counts for this computer: "restored" when the hub was set back since the epoch known here,
/// whatever followed. Returns the tables that were purged since, by the hub's names: what was removed for good is not to be offered again.
pub(crate) fn missed(answer: &mut ReadyAnswer, known: &[Checkpoint]) -> Vec<String> {
    let mut purged = Vec::new();
    for told in &mut answer.streams {
        let epochs = told.epochs.take().unwrap_or_default();
        let Some(known) = known.iter().find(|k| k.stream == told.stream.id && !k.epoch.is_empty()) else { continue };
        let is_restore = |reason: &Option<EpochReason>| *reason == Some(EpochReason::Restored);
        // An epoch the hub does not know went with a restore: what it holds since the last one is news.
        let since = match epochs.iter().position(|e| e.epoch == known.epoch) {
            Some(place) => place + 1,
            None => epochs.iter().rposition(|e| is_restore(&e.reason)).unwrap_or(epochs.len()),
        };
        let missed = &epochs[since..];
        if let Some(restored) = missed.iter().find(|e| is_restore(&e.reason)) {
            told.stream.reason = restored.reason;
            purged.extend(missed.iter().filter_map(|e| e.tables.clone()).flatten());
        }
    }
    purged
}

#[cfg(test)]
mod tests {
    use super::*;
    use branchline_domain::sync::stream::StreamKind;

    #[test]
    fn a_bucket_sums_up_what_postgres_would() {
        let known = Checkpoint {
            stream: 65,
            kind: StreamKind::Org,
            audience: None,
            epoch: "00000000-0000-0000-0000-000000000001".to_owned(),
            after: 3,
            staged: None,
            head: 7,
            moved_at: None,
        };
        let sums = sums(&[known]);
        // select ('x' || substr(md5('65:00000000-0000-0000-0000-000000000001:7'), 1, 15))::bit(60)::bigint
        assert_eq!((sums[1].as_str(), sums[2].as_str()), ("599066581499044385", "0"), "because both sides must agree");
    }
}
