//! Branchline's tasks: everything a person or a machine does with this repository, each in one command.

mod demo;
mod hub_sql;
mod machine;
mod proof;
mod screens;
mod simulation;
mod steps;

use std::process::ExitCode;

use proof::under_xvfb;
use steps::{Outcome, Trouble, cargo, openly, root};

const HELP: &str = "\
cargo xtask run            opens the sample shop's two branches on a hub of this machine
            --alone        opens one window, with no hub at all
            --fresh        forgets what earlier runs left in target/demo
            --headless     runs without a screen (under Xvfb)
            --postgres N   makes the hub with this major version of PostgreSQL instead of 17
cargo xtask test           checks everything: the window's content, Rust, the hub, and the real window
            --no-window    leaves the real window out
            --postgres N   runs every hub on this version (17, and some stories on the system's, unless given)
cargo xtask hub            runs a hub alone and says how to reach it (--empty, --port N, --dir DIR, --postgres N…)
cargo xtask hub offline    cuts the hub of `cargo xtask run` off; `online` brings it back
cargo xtask bench          measures, in a release build; names choose some of it (start, frames, push, pull …)
cargo xtask load           lets 50, 200 and 1,000 branches work on one hub, and says what that costs
            --branches N,N --minutes N --every SECONDS --shops N …
cargo xtask simulate       plays the histories that once failed and 0 to 39, each from its seed
            --seeds N      plays N that nobody has played before; A..B those from A up to B
            --seed N       plays one again; --without 3,7,9 leaves these steps out
            --seed N --shrink  plays it with ever fewer steps, as long as it fails alike (--minutes N, or 15)
            --postgres N   plays them on a hub of this version
cargo xtask mutants        switches one guard off at a time: how many histories until one notices, or which story does
cargo xtask screens        takes pictures of the main screens into .github/screens, with a Chromium; names choose some
cargo xtask hub-sql        writes migrations/hub/hub.sql anew
            --check        only says whether it is up to date
cargo xtask setup          installs what the other tasks need, and no more";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words.split_first() {
        Some((&"run", rest)) => demo::run(rest),
        Some((&"test", rest)) => proof::test(rest),
        Some((&"hub", rest)) => demo::hub(rest),
        Some((&"bench", rest)) => bench(rest),
        Some((&"load", rest)) => load(rest),
        Some((&"simulate", rest)) => simulation::simulate(rest),
        Some((&"mutants", rest)) => simulation::mutants(rest),
        Some((&"screens", rest)) => screens::take(rest),
        Some((&"hub-sql", rest)) => write_hub_sql(rest),
        Some((&"setup", [])) => machine::prepare(&[machine::BUILD, machine::HUB, machine::WINDOW_TEST]),
        None | Some((&("help" | "--help" | "-h"), _)) => {
            println!("{HELP}");
            Ok(())
        }
        Some((other, _)) => Err(Trouble::usage(format!("there is no task `{other}`\n\n{HELP}"))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("\n{trouble}");
            ExitCode::from(trouble.exit_code())
        }
    }
}

fn bench(rest: &[&str]) -> Outcome {
    machine::prepare(&[machine::BUILD, machine::HUB])?;
    let measure = ["bench", "--package", "branchline-tests", "--bench", "bench", "--"];
    if !rest.is_empty() && !rest.iter().any(|name| ["start", "frames"].contains(name)) {
        return cargo("measure", &[&measure, rest].concat());
    }
    machine::prepare(&[machine::WINDOW_TEST])?;
    cargo(
        "build the window and a bare one",
        &["build", "--release", "--package", "branchline", "--bins", "--example", "bare-window"],
    )?;
    openly("measure", &mut under_xvfb(&[&measure, rest].concat()), "What went wrong stands above this line.")
}

fn load(rest: &[&str]) -> Outcome {
    machine::prepare(&[machine::BUILD, machine::HUB])?;
    cargo("load", &[&["bench", "--package", "branchline-tests", "--bench", "load", "--"], rest].concat())
}

fn write_hub_sql(rest: &[&str]) -> Outcome {
    let unread = |error| Trouble::new(format!("the hub's migrations could not be read: {error}"));
    let file = root().join(hub_sql::FILE);
    let text = hub_sql::text(&root()).map_err(unread)?;
    let fresh = std::fs::read_to_string(&file).is_ok_and(|old| old == text);
    match rest {
        ["--check"] if fresh => Ok(()),
        ["--check"] => Err(Trouble::new("migrations/hub/hub.sql is out of date: run `cargo xtask hub-sql`")),
        _ => {
            if !fresh {
                std::fs::write(&file, text).map_err(unread)?;
            }
            println!("{} is up to date", hub_sql::FILE);
            Ok(())
        }
    }
}
