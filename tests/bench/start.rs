//! A cold start of the release window beside a bare one of the same Tauri, in turn: first paint, the finished first screen, memory, size.
//!
//! Both are looked at from outside, as a person does: the window's pixels on the X server. Neither knows that it is measured.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use color_eyre::eyre::{Result, ensure, eyre};
use serde_json::json;

use crate::push_pull::median;
use crate::say;
use crate::screen::Screen;

/// Starts of each that count; one before them fills the caches of the disk and makes the data.
const ROUNDS: usize = 9;
const LONGEST: Duration = Duration::from_secs(40);
/// Nothing changed for so long: the first screen is finished.
const STILL: Duration = Duration::from_millis(1200);
const GLANCE: Duration = Duration::from_millis(8);

/// What issue 12 asks for, as multiples of the bare window.
const AIMS: [(&str, f64); 3] = [("first_paint", 1.3), ("usable", 2.0), ("memory", 1.2)];

/// One start, in seconds and bytes.
struct Start {
    first_paint: f64,
    finished: f64,
    /// From a key to the picture it changes; nothing where no key means anything.
    key: Option<f64>,
    memory: f64,
}

/// Measures both windows, in turn.
pub fn run() -> Result<()> {
    let built = built()?;
    let (ours, bare) = (built.join("branchline"), built.join("examples/bare-window"));
    let home = tempfile::Builder::new().prefix("branchline-start-").tempdir()?;
    // A blinking caret would never leave the picture still.
    let toolkit = home.path().join(".config/gtk-3.0");
    std::fs::create_dir_all(&toolkit)?;
    std::fs::write(toolkit.join("settings.ini"), "[Settings]\ngtk-cursor-blink=0\n")?;
    let (mut our_starts, mut bare_starts) = (vec![], vec![]);
    for round in 0..=ROUNDS {
        for is_ours in [true, false] {
            let data = home.path().join(if is_ours { "ours" } else { "bare" });
            let mut command = Command::new(if is_ours { &ours } else { &bare });
            if is_ours {
                command.arg("--data");
            }
            command.arg(&data);
            let start = measure(command, home.path(), is_ours)?;
            if round > 0 {
                if is_ours { our_starts.push(start) } else { bare_starts.push(start) }
            }
        }
    }
    let figures: [fn(&Start) -> f64; 3] = [|start| start.first_paint, |start| start.finished, |start| start.memory];
    let middle = |starts: &[Start], of: fn(&Start) -> f64| median(starts.iter().map(of).collect());
    let [paint, finished, memory] = figures.map(|of| (middle(&our_starts, of), middle(&bare_starts, of)));
    let keys = our_starts.iter().filter_map(|start| start.key).collect::<Vec<_>>();
    let ms = |seconds: f64| (seconds * 1000.0).round();
    let mb = |bytes: f64| (bytes / 1e5).round() / 10.0;
    let times = |(ours, bare): (f64, f64)| (ours / bare * 100.0).round() / 100.0;
    say(
        "start",
        json!({
            "runs": ROUNDS,
            "first_paint_ms": [ms(paint.0), ms(paint.1)], "usable_ms": [ms(finished.0), ms(finished.1)],
            "key_to_screen_ms": (!keys.is_empty()).then(|| ms(median(keys.clone()))), "keys_answered": keys.len(),
            "memory_mb": [mb(memory.0), mb(memory.1)], "binary_mb": [mb(size(&ours)?), mb(size(&bare)?)],
            "times_bare": { "first_paint": times(paint), "usable": times(finished), "memory": times(memory) },
            "aims": AIMS.iter().copied().collect::<std::collections::BTreeMap<_, _>>(),
        }),
    );
    Ok(())
}

/// Returns the folder of the release build, which holds this program, too.
pub fn built() -> Result<PathBuf> {
    let exe = std::env::current_exe()?;
    let folder = exe.parent().and_then(Path::parent).ok_or_else(|| eyre!("a benchmark lies in target/release/deps"))?;
    for name in ["branchline", "examples/bare-window"] {
        ensure!(
            folder.join(name).exists(),
            "{name} is not built: run `cargo xtask bench start`, or `cargo build --release -p branchline --bins --example bare-window` first"
        );
    }
    Ok(folder.to_owned())
}

fn measure(mut command: Command, home: &Path, with_key: bool) -> Result<Start> {
    let screen = Screen::look().ok_or_else(|| eyre!("there is no display: run `cargo xtask bench start`"))?;
    command.env("HOME", home).env("XDG_RUNTIME_DIR", home).env_remove("XDG_DATA_HOME");
    command.env_remove("XDG_CACHE_HOME").env_remove("XDG_CONFIG_HOME");
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let begun = Instant::now();
    let window = Running(command.spawn()?);
    let pid = window.0.id();
    let (first_paint, finished) = watch(&screen, pid, begun)?;
    let key = if with_key { press(&screen, pid) } else { None };
    std::thread::sleep(Duration::from_secs(1));
    Ok(Start { first_paint, finished, key, memory: memory(pid) })
}

/// Waits for the first words in the window, then until its picture is finished.
fn watch(screen: &Screen, pid: u32, begun: Instant) -> Result<(f64, f64)> {
    let (mut painted, mut last, mut changed) = (None, 0, begun);
    loop {
        let seen = Instant::now();
        ensure!(seen - begun < LONGEST, "the window was not finished within {LONGEST:?}");
        if let Some(picture) = screen.picture(pid) {
            if painted.is_none() && picture.has_words {
                painted = Some((seen - begun).as_secs_f64());
            }
            if picture.hash != last {
                (last, changed) = (picture.hash, seen);
            }
            if let Some(painted) = painted
                && seen - changed > STILL
            {
                return Ok((painted, (changed - begun).as_secs_f64()));
            }
        }
        std::thread::sleep(GLANCE);
    }
}

/// Presses Ctrl+K and returns how long the picture took to change: the finished screen takes keys.
fn press(screen: &Screen, pid: u32) -> Option<f64> {
    let before = screen.picture(pid)?.hash;
    let begun = Instant::now();
    screen.press_control_k(pid)?;
    while begun.elapsed() < Duration::from_secs(3) {
        if screen.picture(pid).is_some_and(|picture| picture.hash != before) {
            return Some(begun.elapsed().as_secs_f64());
        }
        std::thread::sleep(GLANCE);
    }
    None
}

/// What a process and all it started hold, each shared page counted by its share.
#[expect(clippy::cast_precision_loss, reason = "bytes for people")]
fn memory(pid: u32) -> f64 {
    let mut all = vec![pid];
    let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            let pid: u32 = entry.file_name().to_str()?.parse().ok()?;
            let stat = std::fs::read_to_string(entry.path().join("stat")).ok()?;
            // The name stands in brackets and may hold spaces.
            let parent = stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()?;
            Some((pid, parent))
        })
        .collect();
    let mut at = 0;
    while let Some(&parent) = all.get(at) {
        all.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(pid, _)| *pid));
        at += 1;
    }
    let kib = |pid: &u32| {
        let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:").map(str::to_owned))?;
        line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()
    };
    all.iter().filter_map(kib).sum::<u64>() as f64 * 1024.0
}

#[expect(clippy::cast_precision_loss, reason = "bytes for people")]
fn size(file: &Path) -> Result<f64> {
    Ok(std::fs::metadata(file)?.len() as f64)
}

/// A window that is asked to close when nobody looks at it any more.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let asked = Command::new("kill").arg(self.0.id().to_string()).status();
        if asked.is_err() {
            self.0.kill().ok();
        }
        let until = Instant::now() + Duration::from_secs(10);
        while Instant::now() < until {
            if !matches!(self.0.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        self.0.kill().ok();
        self.0.wait().ok();
    }
}
