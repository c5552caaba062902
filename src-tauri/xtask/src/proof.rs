//! `cargo xtask test`: everything that must hold before a change goes in.

use std::process::Command;

use crate::machine::{self, has};
use crate::steps::{Outcome, Trouble, cargo, cargo_command, openly, quietly};
use crate::write_hub_sql;

pub fn test(options: &[&str]) -> Outcome {
    let (mut with_window, mut postgres) = (true, None);
    let mut words = options.iter();
    while let Some(option) = words.next() {
        match *option {
            "--no-window" => with_window = false,
            "--postgres" => postgres = words.next().copied(),
            other => return Err(Trouble::usage(format!("`cargo xtask test` does not know {other}"))),
        }
    }
    machine::prepare(&[machine::BUILD, machine::HUB])?;
    if with_window {
        machine::prepare(&[machine::WINDOW_TEST])?;
    }
    // Compilers leave a processor idle now and then, and Node has no use for cargo's locks.
    std::thread::scope(|scope| {
        let content = scope.spawn(content);
        let built = build();
        content.join().map_err(|_| Trouble::new("the check of the window's content broke"))??;
        built
    })?;
    run_tests(postgres)?;
    if with_window {
        run_window_tests(postgres)?;
    }
    if has("cargo-deny") {
        let mut deny = cargo_command();
        deny.args(["deny", "--config", ".deny.toml", "check", "bans", "licenses", "sources"]);
        quietly("licences and sources", &mut deny, "")?;
    }
    println!("✓ everything holds");
    Ok(())
}

/// The window's content, without a window.
fn content() -> Outcome {
    for (name, script) in [("lint the window's content", "lint"), ("check its types", "typecheck"), ("test it", "test")]
    {
        quietly(name, Command::new("npm").args(["--prefix", "ui", "run", script]), "")?;
    }
    Ok(())
}

fn build() -> Outcome {
    quietly("formatting", cargo_command().args(["fmt", "--check"]), "`cargo fmt` puts it right.")?;
    write_hub_sql(&["--check"])?;
    cargo("clippy", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    // In the whole workspace the tests open the engine's modules; the doors must do without.
    cargo("the doors alone", &["check", "-p", "branchline", "-p", "branchline-cli"])?;
    // The programs first: tests start them.
    cargo("build", &["build", "--workspace", "--bins"])?;
    cargo("build the tests", &["test", "--workspace", "--no-run"])
}

fn run_tests(postgres: Option<&str>) -> Outcome {
    // Stories wait for lines, clocks and locks more than they compute.
    let processors = std::thread::available_parallelism().map_or(2, usize::from);
    let mut tests = cargo_command();
    tests.args(["test", "--workspace", "--no-fail-fast"]).env("RUST_TEST_THREADS", (processors + 2).to_string());
    tests.envs(postgres.map(|version| ("BRANCHLINE_POSTGRES", version)));
    openly("tests", &mut tests, "What went wrong stands above this line.")
}

fn run_window_tests(postgres: Option<&str>) -> Outcome {
    let mut window = under_xvfb(&["test", "--workspace", "--test", "window", "--", "--ignored", "--test-threads=1"]);
    window.envs(postgres.map(|version| ("BRANCHLINE_POSTGRES", version)));
    openly("the real window", &mut window, "What went wrong stands above this line.")
}

/// Cargo on a display and a session bus of their own: it neither sees nor disturbs the ones this person works with.
pub fn under_xvfb(arguments: &[&str]) -> Command {
    let mut command = Command::new("xvfb-run");
    command.args(["-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--"]);
    command.arg(cargo_command().get_program()).args(arguments);
    command
}
