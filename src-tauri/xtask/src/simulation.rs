//! `cargo xtask simulate` and `cargo xtask mutants`: histories from seeds, as many as wanted, and what they would miss.

use crate::machine;
use crate::steps::{Outcome, Trouble, cargo_command, openly};

/// Plays histories: those every check plays, `--seeds N` fresh ones, `--seeds A..B` those in between, or the one of `--seed N`.
pub fn simulate(options: &[&str]) -> Outcome {
    let setting = match options {
        [] => None,
        ["--seeds", count] => Some(("BRANCHLINE_SEEDS", *count)),
        ["--seed", seed] => Some(("BRANCHLINE_SEED", *seed)),
        other => {
            let said = other.join(" ");
            return Err(Trouble::usage(format!("`cargo xtask simulate` knows --seeds N and --seed N, not {said}")));
        }
    };
    play("histories", "simulation", &["histories_on_bad_days"], setting)
}

/// Switches off one guard after the other, and prints how many histories it takes until one notices, or which story does.
pub fn mutants(options: &[&str]) -> Outcome {
    let setting = match options {
        [] => None,
        [name] => Some(("BRANCHLINE_GUARD", *name)),
        _ => return Err(Trouble::usage("`cargo xtask mutants` takes a part of one guard's name, or nothing")),
    };
    play("mutants", "simulation", &["every_mutation", "--ignored"], setting)?;
    if setting.is_some() { Ok(()) } else { play("stories", "scenarios", &["every_mutation", "--ignored"], None) }
}

fn play(name: &str, test: &str, words: &[&str], setting: Option<(&str, &str)>) -> Outcome {
    machine::prepare(&[machine::BUILD, machine::HUB])?;
    let mut command = cargo_command();
    command.args(["test", "--package", "branchline-tests", "--test", test, "--"]).args(words).arg("--nocapture");
    if let Some((name, value)) = setting {
        command.env(name, value);
    }
    openly(name, &mut command, "What went wrong stands above this line, with the seed that plays it again.")
}
