//! How a task is told: one line for each step with its time, and for a failure what to do about it.

use std::fmt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How a step ended.
pub type Outcome<T = ()> = Result<T, Trouble>;

/// Why a task stopped, in words that say what to do next.
#[derive(Debug)]
pub struct Trouble {
    words: String,
    exit_code: u8,
}

impl Trouble {
    /// A step that failed.
    pub fn new(words: impl Into<String>) -> Self {
        Self { words: words.into(), exit_code: 1 }
    }

    /// A task that cannot begin the way it was asked for.
    pub fn usage(words: impl Into<String>) -> Self {
        Self { words: words.into(), exit_code: 2 }
    }

    /// What the process ends with.
    pub fn exit_code(&self) -> u8 {
        self.exit_code
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "✗ {}", self.words)
    }
}

/// The repository's root: two floors above this package.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}

/// Runs `work`, and prints `name` with the time it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    let begin = Instant::now();
    let result = work();
    let mark = if result.is_ok() { "✓" } else { "✗" };
    println!("{mark} {name}  {:.1} s", begin.elapsed().as_secs_f64());
    result
}

/// Runs a command whose output matters only when it fails.
pub fn quietly(name: &str, command: &mut Command, advice: &str) -> Outcome {
    step(name, || {
        let output = command.current_dir(root()).stdin(Stdio::null()).output().map_err(|e| absent(command, &e))?;
        if output.status.success() {
            return Ok(());
        }
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).trim_end().to_owned();
        Err(Trouble::new(format!("{name}: {} failed.\n{said}\n{advice}", spelled(command))))
    })
}

/// Runs a command whose output is worth watching.
pub fn openly(name: &str, command: &mut Command, advice: &str) -> Outcome {
    step(name, || {
        let status = command.current_dir(root()).status().map_err(|e| absent(command, &e))?;
        if status.success() {
            Ok(())
        } else {
            Err(Trouble::new(format!("{name}: {} failed. {advice}", spelled(command))))
        }
    })
}

/// Runs cargo, openly.
pub fn cargo(name: &str, arguments: &[&str]) -> Outcome {
    openly(name, cargo_command().args(arguments), "What went wrong stands above this line.")
}

/// The cargo that runs this very task.
pub fn cargo_command() -> Command {
    #[expect(
        clippy::disallowed_methods,
        reason = "cargo tells its children which cargo it is by an environment variable"
    )]
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Command::new(program)
}

fn absent(command: &Command, error: &std::io::Error) -> Trouble {
    Trouble::new(format!("`{}` could not be started: {error}", command.get_program().display()))
}

fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    format!("`{}`", words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" "))
}
