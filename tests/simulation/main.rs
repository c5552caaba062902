//! Hundreds of histories, each from one number: several computers, a bad line, wrong clocks, crashes and other hands on the
//! hub; at rest nothing is lost, nothing is there twice, and all agree. The page beside this file says how.

mod adversity;
mod device;
mod extra;
mod forgeries;
mod generate;
mod hub_writes;
mod hubs;
mod invariants;
mod local_writes;
mod mutations;
mod oracle;
mod plan;
mod quiesce;
mod rng;
mod runner;
mod world;

use branchline_tests::{on_postgres, system_postgres};
use color_eyre::eyre::{Result, bail};

use runner::{Runner, asked};

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
];

/// What every check plays beside those, always the same, so that a check fails for what was changed and not by chance.
const EVERY_CHECK: std::ops::Range<u64> = 0..40;

/// What every check plays on the system's PostgreSQL as well.
const SYSTEM: std::ops::Range<u64> = 0..5;

#[test]
fn histories_on_bad_days_end_in_agreement() -> Result<()> {
    play(&match asked()? {
        Some(seeds) => seeds,
        None => KEPT.iter().map(|(seed, _)| *seed).chain(EVERY_CHECK).collect(),
    })
}

#[test]
fn a_few_histories_end_in_agreement_on_the_systems_postgres_too() -> Result<()> {
    on_postgres(system_postgres()?, || play(&SYSTEM.collect::<Vec<_>>()))
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
