//! Owns every process and folder the local hub makes, and sees that none outlives it, even when the local hub itself is killed.
//!
//! A small shell waits at the end of a pipe. The kernel closes the pipe when the local hub ends, whatever ended it, and the
//! shell then takes everything down. Dropping a [`Guard`] uses the very same path, so it is walked in every test.

use std::fs::File;
use std::io::Write as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use color_eyre::eyre::{Context as _, Result};

/// Keeps watch over the processes and folders of one local hub.
pub(crate) struct Guard {
    shell: Child,
    line: Arc<Mutex<Option<ChildStdin>>>,
    reapers: Vec<JoinHandle<()>>,
}

/// A process under guard.
#[derive(Clone)]
pub(crate) struct Process {
    ended: Arc<AtomicBool>,
}

impl Process {
    /// Tells whether the process is gone.
    pub(crate) fn has_ended(&self) -> bool {
        self.ended.load(Ordering::Acquire)
    }
}

impl Guard {
    /// Starts the watching shell, in a process group of its own so that Ctrl-C in the terminal does not reach it.
    pub(crate) fn start() -> Result<Self> {
        let mut shell = Command::new("sh")
            .args(["-c", include_str!("guard.sh")])
            .current_dir("/")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .wrap_err("start the local hub's guard (sh)")?;
        let line = Arc::new(Mutex::new(shell.stdin.take()));
        Ok(Self { shell, line, reapers: Vec::new() })
    }

    /// Removes `folder` when the local hub ends.
    pub(crate) fn keep_folder(&self, folder: &Path) -> Result<()> {
        say(&self.line, &format!("folder {}", folder.display()))
    }

    /// Starts `command` with its output in `log`, and ends it with `signal` (`INT`, `QUIT`…) when the local hub ends.
    pub(crate) fn spawn(&mut self, mut command: Command, log: &Path, signal: &str) -> Result<Process> {
        let output = File::create(log).wrap_err_with(|| format!("open the log {}", log.display()))?;
        let mut child = command
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()
            .wrap_err_with(|| format!("start {}", command.get_program().display()))?;
        let pid = child.id();
        say(&self.line, &format!("pid {pid} {signal}"))?;
        let ended = Arc::new(AtomicBool::new(false));
        let (flag, line) = (Arc::clone(&ended), Arc::clone(&self.line));
        self.reapers.push(std::thread::spawn(move || {
            // Reaped here and reported at once, so that the guard never signals a number somebody else was given since.
            child.wait().ok();
            flag.store(true, Ordering::Release);
            say(&line, &format!("gone {pid}")).ok();
        }));
        Ok(Process { ended })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.line.lock().unwrap_or_else(PoisonError::into_inner).take());
        self.shell.wait().ok();
        for reaper in self.reapers.drain(..) {
            reaper.join().ok();
        }
    }
}

fn say(line: &Mutex<Option<ChildStdin>>, words: &str) -> Result<()> {
    let mut line = line.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(pipe) = line.as_mut() {
        writeln!(pipe, "{words}").wrap_err("speak to the local hub's guard")?;
    }
    Ok(())
}
