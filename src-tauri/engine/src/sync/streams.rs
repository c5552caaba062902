//! Asks about a great many streams by sums: the hub tells only those in a bucket where something moved.

use md5::{Digest as _, Md5};

use super::wire::ReadyAnswer;
use crate::domain::status::Checkpoint;
use crate::store::cursors::Stream;

/// Into how many sums the streams are gathered, by their numbers' remainder.
const BUCKETS: i64 = 64;

/// Sums are kept within this many bits.
const BITS: u64 = (1 << 60) - 1;

/// Returns each bucket's sum of the first 15 hex digits of `md5(id:epoch:head)`, as `sync.stream_sums` on the hub.
pub(super) fn sums(known: &[Checkpoint]) -> Vec<String> {
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
pub(super) fn complete(answer: &mut ReadyAnswer, known: &[Checkpoint]) {
    let same = std::mem::take(&mut answer.same);
    let kept = known.iter().filter(|k| same.contains(&(k.stream % BUCKETS))).map(|k| Stream {
        id: k.stream,
        kind: k.kind.clone(),
        branch_id: k.branch_id.clone(),
        epoch: k.epoch.clone(),
        head: k.head,
        // The hub says so itself when somebody fetches from below it.
        floor: 0,
        reason: None,
    });
    answer.streams.extend(kept);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_sums_up_what_postgres_would() {
        let known = Checkpoint {
            stream: 65,
            kind: "org".to_owned(),
            branch_id: None,
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
