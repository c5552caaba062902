//! Hundreds of histories, each from one number: several computers, a bad line, wrong clocks, crashes and other hands on the
//! hub; at rest nothing is lost, nothing is there twice, and all agree. The page beside this file says how.

mod adversity;
mod counter;
mod counter_books;
mod counter_writes;
mod device;
mod extra;
mod forgeries;
mod generate;
mod hub_writes;
mod hubs;
mod invariants;
mod later;
mod local_writes;
mod mutations;
mod oracle;
mod plan;
mod quiesce;
mod rng;
mod runner;
mod shrink;
mod smallest;
mod world;

use std::time::Duration;

use branchline_tests::{on_postgres, system_postgres};
use color_eyre::eyre::{OptionExt as _, Result, WrapErr as _, bail};

use mutations::MUTATIONS;
use plan::Plan;
use runner::{Runner, asked, asked_alone, history, setting, tell};
use smallest::kind;

/// Seeds that once failed, each with what it found. None is ever removed.
const KEPT: &[(u64, &str)] = &[
    (259_860_289_381_504, "a correction took others' values for its own"),
    (61_442_386_810_619, "a correction took its own later edit for the one that was held"),
    (61_442_386_810_583, "an updated app never fetched what it had passed over"),
    (61_442_386_810_590, "a batch before a gap was lost when it was the first"),
    (186_995_878_427_866, "an edit made after seeing lost, because a clock set right went behind what it had seen"),
    (186_995_878_427_904, "the same, told as a conflict"),
    (203_549_531_695_228, "a fetch of several pages never got past a floor"),
    (203_549_531_695_229, "a device kept what the hub had told of a conflict before it was set back"),
    (203_549_531_695_240, "the same, of a delete that lost"),
    (61_442_386_810_595, "the same, told once more from the other side"),
    (26, "two tills of a branch cancelled one bill, and its goods came back twice"),
];

/// What every check plays beside those, always the same, so that a check fails for what was changed and not by chance.
const EVERY_CHECK: std::ops::Range<u64> = 0..20;

/// What every check plays on the system's PostgreSQL as well.
const SYSTEM: std::ops::Range<u64> = 0..5;

#[test]
fn histories_on_bad_days_end_in_agreement() -> Result<()> {
    if let Some(plan) = asked_alone()? {
        return play_alone(&plan);
    }
    play(&match asked()? {
        Some(seeds) => seeds,
        None => KEPT.iter().map(|(seed, _)| *seed).chain(EVERY_CHECK).collect(),
    })
}

#[test]
fn a_few_histories_end_in_agreement_on_the_systems_postgres_too() -> Result<()> {
    on_postgres(system_postgres()?, || play(&SYSTEM.collect::<Vec<_>>()))
}

/// Plays one history, as it is or, with `BRANCHLINE_SHRINK` (a number of minutes), with ever fewer steps.
fn play_alone(plan: &Plan) -> Result<()> {
    let runner = Runner::begin()?;
    match setting("BRANCHLINE_SHRINK")? {
        Some(minutes) => runner.shrink_and_tell(plan, Duration::from_secs(60 * minutes.parse::<u64>()?)),
        None => runner.on(history(runner.hub, plan, None)).inspect_err(|error| tell(plan, error)),
    }
}

fn play(seeds: &[u64]) -> Result<()> {
    let failures = Runner::begin()?.all(seeds)?;
    if !failures.is_empty() {
        bail!("{} of {} histories did not end as they must; each is told above", failures.len(), seeds.len());
    }
    Ok(())
}

#[test]
#[ignore = "takes many minutes: for whoever has changed how sync works; prints the table of the page beside this file"]
fn every_mutation_is_noticed() -> Result<()> {
    let runner = Runner::begin()?;
    let unmissed = runner.mutations()?;
    if !unmissed.is_empty() {
        bail!("nobody noticed that these were gone: {}", unmissed.join("; "));
    }
    Ok(())
}

#[test]
#[ignore = "takes minutes: for whoever has changed how failing histories are shrunk"]
fn a_planted_bug_shrinks_to_a_few_steps_that_still_fail() -> Result<()> {
    let runner = Runner::begin()?;
    let mutation = MUTATIONS.iter().find(|mutation| mutation.name == "a delete on the hub leaves a tombstone");
    let mutation = mutation.ok_or_eyre("the guard has another name")?;
    let planted = runner.on(mutation.plant(runner.hub))?;
    let plan = Plan::of(0);
    let shrunk = runner.smallest(&plan, Some(mutation), Duration::from_secs(20 * 60))?;
    let shrunk = shrunk.ok_or_eyre("the first history notices this bug")?;
    println!("{:#}\n{}", shrunk.error, shrunk.plan.told());
    let left = shrunk.plan.steps().count();
    assert!(
        left <= 8 && shrunk.proven,
        "because a record, a delete on the hub and a few sessions are enough: {left} steps"
    );
    let again = runner.on(history(runner.hub, &shrunk.plan, Some(mutation))).expect_err("it fails still");
    assert_eq!(kind(&again), kind(&shrunk.error), "because it is the same failure");
    runner.on(planted.back(runner.hub))?;
    runner.on(history(runner.hub, &shrunk.plan, None)).wrap_err("because it is the bug that fails, not the fewer steps")
}
