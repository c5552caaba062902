//! Plays histories, a few at a time on one hub, and tells of those that did not end as they must.

use std::time::{Duration, Instant};

use branchline_tests::Hub;
use color_eyre::eyre::{Report, Result, WrapErr, ensure, eyre};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

use crate::hubs;
use crate::mutations::{MUTATIONS, Mutation};
use crate::plan::Plan;
use crate::quiesce::quiesce;
use crate::world::World;

/// Histories under way at once: they wait for locks and disks more than they compute.
pub const AT_ONCE: usize = 5;

/// Longest a history may take before it counts as one that never ends.
const PATIENCE: Duration = Duration::from_secs(240);

/// Seeds tried on a planted bug before it counts as unnoticed.
const TRIES: u64 = 60;

/// One hub, and the threads the histories run on.
pub struct Runner {
    runtime: Runtime,
    pub hub: &'static Hub,
}

/// A seed that failed, and why.
type Failure = (u64, Report);

impl Runner {
    pub fn begin() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        // For as long as the process: the guard takes it down.
        let hub = Box::leak(Box::new(runtime.block_on(hubs::start())?));
        Ok(Self { runtime, hub })
    }

    /// The histories stay on this thread; their computers have threads of their own.
    pub fn on<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(tokio::task::LocalSet::new().run_until(work))
    }

    /// Plays all of `seeds`.
    pub fn all(&self, seeds: &[u64]) -> Result<Vec<Failure>> {
        let begin = Instant::now();
        let failures = self.on(self.play(seeds.iter().copied(), None, usize::MAX))?.1;
        for (seed, error) in &failures {
            tell(&Plan::of(*seed), error);
        }
        println!("{} histories in {:.0} s, {} failed", seeds.len(), begin.elapsed().as_secs_f64(), failures.len());
        Ok(failures)
    }

    /// Switches one guard off at a time and counts the seeds until a history notices; returns those nobody missed.
    pub fn mutations(&self) -> Result<Vec<String>> {
        let wanted = crate::runner::setting("BRANCHLINE_GUARD")?;
        let mut unmissed = Vec::new();
        println!("| guard that was switched off | seeds until noticed | noticed as |\n|---|--:|---|");
        for mutation in MUTATIONS
            .iter()
            .filter(|mutation| wanted.as_ref().is_none_or(|wanted| mutation.name.contains(wanted.as_str())))
        {
            let (played, failures) = self.on(async {
                let planted = mutation.plant(self.hub).await.wrap_err(mutation.name)?;
                let played = self.play(0..TRIES, Some(mutation), 1).await;
                planted.back(self.hub).await?;
                played
            })?;
            match failures.into_iter().min_by_key(|(seed, _)| *seed) {
                Some((seed, error)) => println!("| {} | {} | {} |", mutation.name, seed + 1, briefly(&error)),
                None => {
                    println!("| {} | not within {played} | |", mutation.name);
                    unmissed.push(mutation.name.to_owned());
                }
            }
        }
        Ok(unmissed)
    }

    /// Plays histories until there are no more or `enough` have failed; returns how many were played, and the failures.
    async fn play(
        &self,
        mut seeds: impl Iterator<Item = u64>,
        mutation: Option<&'static Mutation>,
        enough: usize,
    ) -> Result<(usize, Vec<Failure>)> {
        let (mut played, mut failures, mut under_way) = (0, Vec::new(), JoinSet::new());
        loop {
            while under_way.len() < AT_ONCE && failures.len() < enough {
                let Some(seed) = seeds.next() else { break };
                let hub = self.hub;
                under_way.spawn_local(async move { (seed, history(hub, &Plan::of(seed), mutation).await) });
            }
            let Some(ended) = under_way.join_next().await else { return Ok((played, failures)) };
            played += 1;
            if let (seed, Err(error)) = ended.wrap_err("a history broke")? {
                failures.push((seed, error));
            }
        }
    }
}

/// Plays one history to its end.
pub async fn history(hub: &'static Hub, plan: &Plan, mutation: Option<&'static Mutation>) -> Result<()> {
    let played = tokio::time::timeout(PATIENCE, async {
        let mut world = World::open(hub, plan, mutation).await.wrap_err("the shop did not open")?;
        world.play(plan).await?;
        quiesce(&mut world).await.wrap_err("after the last step")?;
        world.prove(plan).await.wrap_err("at rest")
    });
    played.await.map_err(|_| eyre!("the history never ended"))?
}

/// Prints a failed history: why it failed, the command that plays it again, and every step.
pub fn tell(plan: &Plan, error: &Report) {
    println!("seed {}: {error:#}\n  again: {}\n{}", plan.seed, plan.again(), plan.told());
}

/// Returns what a failure was about, without the ids and values of its one case.
pub fn briefly(error: &Report) -> String {
    let root = error.root_cause().to_string();
    let words: String = root.chars().take_while(|c| !matches!(c, ':' | '{' | '\n')).take(90).collect();
    words.trim().to_owned()
}

/// Returns the one history that was asked for: `BRANCHLINE_SEED` is its number, `BRANCHLINE_WITHOUT` the steps it goes without.
pub fn asked_alone() -> Result<Option<Plan>> {
    let Some(seed) = setting("BRANCHLINE_SEED")? else { return Ok(None) };
    let without = setting("BRANCHLINE_WITHOUT")?.unwrap_or_default();
    let without = without.split(',').filter(|step| !step.is_empty()).map(|step| Ok(usize::try_from(number(step)?)?));
    Ok(Some(Plan::of(number(&seed)?).without(without.collect::<Result<Vec<_>>>()?)))
}

/// Returns the seeds that were asked for: `BRANCHLINE_SEEDS` is a number of fresh ones, or those from one number up to another
/// (`0..200`).
pub fn asked() -> Result<Option<Vec<u64>>> {
    let Some(seeds) = setting("BRANCHLINE_SEEDS")? else { return Ok(None) };
    if let Some((first, end)) = seeds.split_once("..") {
        return Ok(Some((number(first)?..number(end)?).collect()));
    }
    let count = number(&seeds)?;
    ensure!(count > 0, "at least one history");
    let first = fresh();
    println!("seeds {first} to {}", first + count - 1);
    Ok(Some((first..first + count).collect()))
}

fn number(text: &str) -> Result<u64> {
    text.trim().parse().wrap_err_with(|| format!("'{text}' is no number"))
}

#[expect(clippy::disallowed_methods, reason = "a door: which seeds to play is asked of the environment")]
pub fn setting(name: &str) -> Result<Option<String>> {
    match std::env::var(name) {
        Ok(value) => Ok(Some(value)),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(error) => Err(error).wrap_err_with(|| name.to_owned()),
    }
}

/// Returns a seed nobody has tried.
fn fresh() -> u64 {
    uuid::Uuid::new_v4().as_u64_pair().0 >> 16
}
