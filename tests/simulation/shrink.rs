//! Finds the fewest steps that still fail: drops halves first, then smaller parts, then single steps, as long as what is left fails.

use std::ops::Range;

use color_eyre::eyre::Result;

/// What is left of a failing plan.
#[derive(Debug, PartialEq, Eq)]
pub struct Smallest {
    pub steps: Vec<usize>,
    /// No single step can be left out. False when time ran out before that was known.
    pub proven: bool,
}

/// Shrinks `steps`, which fail together. `first_failing` tries up to `width` selections and answers the position of the first that
/// fails, or of none, or nothing at all when time is up.
pub async fn shrink(
    mut steps: Vec<usize>,
    width: usize,
    mut first_failing: impl AsyncFnMut(Vec<Vec<usize>>) -> Result<Option<Option<usize>>>,
) -> Result<Smallest> {
    let mut size = steps.len().div_ceil(2).max(1);
    while !steps.is_empty() {
        let (mut at, before) = (0, steps.len());
        while at < steps.len() {
            let parts: Vec<Range<usize>> = (at..steps.len())
                .step_by(size)
                .take(width)
                .map(|start| start..(start + size).min(steps.len()))
                .collect();
            let rests = parts.iter().map(|part| [&steps[..part.start], &steps[part.end..]].concat()).collect();
            match first_failing(rests).await? {
                None => return Ok(Smallest { steps, proven: false }),
                Some(None) => at = parts.last().map_or(steps.len(), |part| part.end),
                Some(Some(found)) => {
                    // The parts before it are needed; what followed it stands in its place now.
                    steps.drain(parts[found].clone());
                    at = parts[found].start;
                }
            }
        }
        if size > 1 {
            size = size.div_ceil(2);
        } else if steps.len() == before {
            return Ok(Smallest { steps, proven: true });
        }
    }
    Ok(Smallest { steps, proven: true })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use futures_util::FutureExt as _;
    use proptest::prelude::*;

    use super::{Smallest, shrink};

    /// Shrinks the steps 0 to `count` by a rule that needs no waiting; gives up after `tries` questions.
    fn by(count: usize, width: usize, mut tries: usize, fails: impl Fn(&BTreeSet<usize>) -> bool) -> Smallest {
        let first_failing = async |rests: Vec<Vec<usize>>| {
            if tries == 0 {
                return Ok(None);
            }
            tries -= 1;
            Ok(Some(rests.iter().position(|rest| fails(&rest.iter().copied().collect()))))
        };
        let shrunk = shrink((0..count).collect(), width, first_failing).now_or_never();
        shrunk.expect("nothing here waits").expect("nothing here fails")
    }

    fn sets(count: usize) -> impl Strategy<Value = Vec<BTreeSet<usize>>> {
        prop::collection::vec(prop::collection::btree_set(0..count, 0..5), 1..4)
    }

    proptest! {
        #[test]
        fn what_fails_for_one_reason_shrinks_to_exactly_that_reason(
            reason in prop::collection::btree_set(0_usize..60, 0..6), width in 1_usize..6
        ) {
            let found = by(60, width, usize::MAX, |steps| reason.is_subset(steps));
            prop_assert_eq!(found.steps, reason.into_iter().collect::<Vec<_>>(), "because nothing else is needed");
            prop_assert!(found.proven, "because there was time");
        }

        #[test]
        fn of_several_reasons_one_is_left_and_none_of_its_steps_can_go(reasons in sets(40), width in 1_usize..6) {
            let fails = |steps: &BTreeSet<usize>| reasons.iter().any(|reason| reason.is_subset(steps));
            let found = by(40, width, usize::MAX, fails);
            let steps: BTreeSet<usize> = found.steps.iter().copied().collect();
            prop_assert!(fails(&steps), "because a shrunk plan must fail still: {:?}", steps);
            for step in &steps {
                let mut rest = steps.clone();
                rest.remove(step);
                prop_assert!(!fails(&rest), "because {} could have been left out of {:?}", step, steps);
            }
        }

        #[test]
        fn without_time_it_answers_what_failed_last(
            reason in prop::collection::btree_set(0_usize..60, 1..6), tries in 0_usize..20
        ) {
            let found = by(60, 3, tries, |steps| reason.is_subset(steps));
            let steps: BTreeSet<usize> = found.steps.iter().copied().collect();
            prop_assert!(reason.is_subset(&steps), "because what it answers has failed");
            prop_assert!(!found.proven || found.steps.len() == reason.len(), "because it claims nothing it has not tried");
        }
    }
}
