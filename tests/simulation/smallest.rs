//! Plays a failing history again and again with fewer steps, and keeps the fewest that fail in the same way.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use color_eyre::eyre::{Report, Result, WrapErr};
use tokio::task::JoinSet;

use crate::mutations::Mutation;
use crate::plan::Plan;
use crate::runner::{AT_ONCE, Runner, briefly, history, tell};
use crate::shrink::shrink;

/// A failing history that was made as small as time allowed.
pub struct Shrunk {
    pub plan: Plan,
    pub error: Report,
    /// No single step can be left out.
    pub proven: bool,
}

/// What a failure is about, whichever device, row or step it met.
pub fn kind(error: &Report) -> String {
    briefly(error).chars().filter(|c| !c.is_ascii_digit()).collect()
}

impl Runner {
    /// Shrinks a history for as long as `limit`; answers nothing when it does not fail.
    pub fn smallest(
        &self,
        plan: &Plan,
        mutation: Option<&'static Mutation>,
        limit: Duration,
    ) -> Result<Option<Shrunk>> {
        let begin = Instant::now();
        self.on(async {
            let Err(first) = history(self.hub, plan, mutation).await else { return Ok(None) };
            let (wanted, mut last) = (kind(&first), first);
            let steps: Vec<usize> = plan.steps().map(|(n, _)| n).collect();
            let smallest = shrink(steps, AT_ONCE, async |rests| {
                if begin.elapsed() > limit {
                    return Ok(None);
                }
                let tries = rests.len();
                let failed = self.first_failing(plan, rests, mutation, &wanted).await?;
                println!("  {:4.0} s: {tries} tried", begin.elapsed().as_secs_f64());
                Ok(Some(failed.map(|(at, error)| {
                    last = error;
                    at
                })))
            })
            .await?;
            let plan = only(plan, &smallest.steps);
            println!("{} of {} steps are left", smallest.steps.len(), plan.acts.len());
            Ok(Some(Shrunk { plan, error: last, proven: smallest.proven }))
        })
    }

    /// Plays the selections at the same time; answers the position of the first that fails in the `wanted` way, and its error.
    /// It must do so twice: what fails by chance, such as two clocks that meet in one millisecond, would lead astray.
    async fn first_failing(
        &self,
        plan: &Plan,
        selections: Vec<Vec<usize>>,
        mutation: Option<&'static Mutation>,
        wanted: &str,
    ) -> Result<Option<(usize, Report)>> {
        let (mut under_way, mut failed) = (JoinSet::new(), BTreeMap::new());
        for (at, steps) in selections.into_iter().enumerate() {
            let (hub, plan) = (self.hub, only(plan, &steps));
            under_way.spawn_local(async move { (at, history(hub, &plan, mutation).await, plan) });
        }
        while let Some(ended) = under_way.join_next().await {
            let (at, ended, plan) = ended.wrap_err("a history broke")?;
            if ended.is_err_and(|error| kind(&error) == wanted) {
                failed.insert(at, plan);
            }
        }
        for (at, plan) in failed {
            let again = history(self.hub, &plan, mutation).await;
            if let Some(error) = again.err().filter(|error| kind(error) == wanted) {
                return Ok(Some((at, error)));
            }
        }
        Ok(None)
    }

    /// Shrinks a history and prints what is left of it.
    pub fn shrink_and_tell(&self, plan: &Plan, limit: Duration) -> Result<()> {
        let Some(shrunk) = self.smallest(plan, None, limit)? else {
            println!("seed {} did not fail this time: there is nothing to shrink", plan.seed);
            return Ok(());
        };
        tell(&shrunk.plan, &shrunk.error);
        if !shrunk.proven {
            println!(
                "Time was up: give it more by --minutes, from where it stopped by the command above and --shrink."
            );
        }
        Err(shrunk.error)
    }
}

/// The same history with these steps alone.
fn only(plan: &Plan, steps: &[usize]) -> Plan {
    plan.clone().without((0..plan.acts.len()).filter(|n| !steps.contains(n)))
}
