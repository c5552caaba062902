//! `cargo xtask test`: everything that must hold before a change goes in.

use std::process::Command;

use crate::machine::{self, has};
use crate::steps::{Outcome, Trouble, cargo, cargo_command, openly, quietly};
use crate::write_hub_sql;

pub fn test(options: &[&str]) -> Outcome {
    let with_window = match options {
        [] => true,
        ["--no-window"] => false,
        other => {
            return Err(Trouble::usage(format!("`cargo xtask test` knows --no-window only, not {}", other.join(" "))));
        }
    };
    machine::prepare(&[machine::BUILD, machine::HUB])?;
    if with_window {
        machine::prepare(&[machine::WINDOW_TEST])?;
    }
    for (name, script) in [("lint the window's content", "lint"), ("check its types", "typecheck")] {
        let mut npm = Command::new("npm");
        quietly(name, npm.args(["--prefix", "ui", "run", script]), "")?;
    }
    openly("test it", Command::new("npm").args(["--prefix", "ui", "test"]), "")?;

    quietly("formatting", cargo_command().args(["fmt", "--check"]), "`cargo fmt` puts it right.")?;
    write_hub_sql(&["--check"])?;
    cargo("clippy", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?;
    cargo("build", &["build", "--workspace", "--bins"])?;
    cargo("tests", &["test", "--workspace", "--no-fail-fast"])?;
    if with_window {
        // A display and a session bus of their own: tests neither see nor disturb the ones this person works with.
        let mut window = Command::new("xvfb-run");
        window.args(["-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--"]);
        window.arg(cargo_command().get_program());
        window.args(["test", "--workspace", "--test", "window", "--", "--ignored", "--test-threads=1"]);
        openly("the real window", &mut window, "What went wrong stands above this line.")?;
    }
    if has("cargo-deny") {
        let mut deny = cargo_command();
        deny.args(["deny", "--config", ".deny.toml", "check", "bans", "licenses", "sources"]);
        quietly("licences and sources", &mut deny, "")?;
    }
    println!("✓ everything holds");
    Ok(())
}
