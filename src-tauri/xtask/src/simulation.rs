//! `cargo xtask simulate` and `cargo xtask mutants`: histories from seeds, as many as wanted, and what they would miss.

use crate::machine;
use crate::steps::{Outcome, Trouble, cargo_command, openly};

/// How long a failing history is shrunk unless `--minutes` says otherwise.
const MINUTES: &str = "15";

/// Plays histories: those every check plays, `--seeds N` fresh ones, `--seeds A..B` those in between, or the one of `--seed N`, which
/// may go `--without` some steps or be played with ever fewer of them (`--shrink`).
pub fn simulate(options: &[&str]) -> Outcome {
    let mut settings = Vec::new();
    let mut rest = options;
    loop {
        rest = match rest {
            [] => break,
            ["--seeds", count, rest @ ..] => {
                settings.push(("BRANCHLINE_SEEDS", *count));
                rest
            }
            ["--seed", seed, rest @ ..] => {
                settings.push(("BRANCHLINE_SEED", *seed));
                rest
            }
            ["--without", steps, rest @ ..] => {
                settings.push(("BRANCHLINE_WITHOUT", *steps));
                rest
            }
            ["--shrink", "--minutes", minutes, rest @ ..] => {
                settings.push(("BRANCHLINE_SHRINK", *minutes));
                rest
            }
            ["--shrink", rest @ ..] => {
                settings.push(("BRANCHLINE_SHRINK", MINUTES));
                rest
            }
            ["--postgres", version, rest @ ..] => {
                settings.push(("BRANCHLINE_POSTGRES", *version));
                rest
            }
            [other, ..] => return Err(Trouble::usage(format!("`cargo xtask simulate` does not know {other}"))),
        };
    }
    let is_set = |name| settings.iter().any(|(set, _)| *set == name);
    if !is_set("BRANCHLINE_SEED") && (is_set("BRANCHLINE_WITHOUT") || is_set("BRANCHLINE_SHRINK")) {
        return Err(Trouble::usage("--without and --shrink are for the one history of --seed N"));
    }
    play("histories", "simulation", &["histories_on_bad_days"], &settings)
}

/// Switches off one guard after the other, and prints how many histories it takes until one notices, or which story does.
pub fn mutants(options: &[&str]) -> Outcome {
    let settings: &[_] = match options {
        [] => &[],
        [name] => &[("BRANCHLINE_GUARD", *name)],
        _ => return Err(Trouble::usage("`cargo xtask mutants` takes a part of one guard's name, or nothing")),
    };
    play("mutants", "simulation", &["every_mutation", "--ignored"], settings)?;
    if settings.is_empty() { play("stories", "scenarios", &["every_guard", "--ignored"], settings) } else { Ok(()) }
}

fn play(name: &str, test: &str, words: &[&str], settings: &[(&str, &str)]) -> Outcome {
    machine::prepare(&[machine::BUILD, machine::HUB])?;
    let mut command = cargo_command();
    command.args(["test", "--package", "branchline-tests", "--test", test, "--"]).args(words).arg("--nocapture");
    command.envs(settings.iter().copied());
    openly(name, &mut command, "What went wrong stands above this line, with the command that plays it again.")
}
