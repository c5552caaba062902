//! `cargo xtask run`: two branches of the sample shop and their hub, on this machine, to be tried by hand.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::machine;
use crate::steps::{Outcome, Trouble, cargo, root, step};

const NO_SCREEN: &str = "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open.
  On a desktop: run this in a terminal of the desktop session.
  Over ssh: use `ssh -X`, or try it without a screen by `cargo xtask run --headless`.
  For the hub alone: `cargo xtask hub`.";

/// Who opens which branch in the demonstration.
const WINDOWS: [(&str, &str); 2] = [("MUM", "mum@kesar.example"), ("PUN", "pun@kesar.example")];

/// Where a branch of the demonstration prints to, in its data folder.
const RECEIPTS: &str = "receipts";

pub fn run(options: &[&str]) -> Outcome {
    let (mut alone, mut fresh, mut headless, mut postgres) = (false, false, false, None);
    let mut words = options.iter();
    while let Some(option) = words.next() {
        match *option {
            "--alone" => alone = true,
            "--fresh" => fresh = true,
            "--headless" => headless = true,
            "--postgres" => postgres = words.next().copied(),
            other => return Err(Trouble::usage(format!("`cargo xtask run` does not know {other}"))),
        }
    }
    if !headless && !has_screen() {
        return Err(Trouble::usage(NO_SCREEN));
    }
    machine::prepare(&[machine::BUILD])?;
    if !alone {
        machine::prepare(&[machine::HUB])?;
    }
    if headless {
        machine::prepare(&[machine::HEADLESS])?;
    }
    cargo("build", &["build", "--workspace", "--bins"])?;

    let home = root().join("target/demo");
    let hub_home = hub_home(&home);
    if fresh {
        for folder in [&home, &hub_home] {
            std::fs::remove_dir_all(folder).ok();
        }
    }
    std::fs::create_dir_all(&home).map_err(|error| Trouble::new(format!("{}: {error}", home.display())))?;
    if alone {
        let data = home.join("ALONE");
        give_printer(&data)?;
        println!("One branch with no hub. Its data is in target/demo/ALONE. Close the window to end.");
        return wait_for_all(vec![open(&data, None, headless)?], None);
    }

    let (mut devhub, hub) = step("start the hub", || start_devhub(&hub_home, postgres))?;
    std::fs::write(home.join("devhub.pid"), devhub.id().to_string()).ok();
    let line = devhub.stdin.take();
    let mut windows = Vec::new();
    for (branch, email) in WINDOWS {
        give_printer(&home.join(branch))?;
        let setup = format!(
            r#"{{"hub":"{}","key":"{}","email":"{email}","password":"{}","branch":"{branch}"}}"#,
            field(&hub, "url")?,
            field(&hub, "key")?,
            field(&hub, "password")?
        );
        windows.push(open(&home.join(branch), Some(&setup), headless)?);
    }
    println!("Mumbai and Pune are open, with their data in target/demo. Change something in one and watch the other.");
    println!("What a branch prints becomes a PDF in its folder {RECEIPTS}: target/demo/MUM/{RECEIPTS}.");
    println!("To see every branch, sign in as the owner: owner@kesar.example, {}.", field(&hub, "password")?);
    println!("The hub runs PostgreSQL {}.", field(&hub, "postgres")?);
    println!("Type offline to cut the hub off and online to bring it back. Close both windows to end.");
    let ended = wait_for_all(windows, line);
    // Its input closed with `line`; the hub takes everything down by itself.
    devhub.wait().ok();
    std::fs::remove_file(home.join("devhub.pid")).ok();
    println!("✓ the hub is stopped");
    ended
}

pub fn hub(options: &[&str]) -> Outcome {
    let signal = match options {
        ["offline"] => "USR1",
        ["online"] => "USR2",
        _ => {
            machine::prepare(&[machine::HUB])?;
            cargo("build", &["build", "--package", "branchline-tests", "--bin", "devhub"])?;
            let status = Command::new(program("devhub")).args(options).status();
            let fine =
                status.map_err(|error| Trouble::new(format!("the hub could not be started: {error}")))?.success();
            return if fine { Ok(()) } else { Err(Trouble::new("the hub ended with an error, told above")) };
        }
    };
    let file = root().join("target/demo/devhub.pid");
    let number = std::fs::read_to_string(file).unwrap_or_default();
    let name = std::fs::read_to_string(format!("/proc/{number}/comm")).unwrap_or_default();
    if number.is_empty() || name.trim() != "devhub" {
        return Err(Trouble::usage("no hub is running: `cargo xtask run` starts one"));
    }
    let sent = Command::new("kill").args(["-s", signal, &number]).status().is_ok_and(|status| status.success());
    if sent { Ok(()) } else { Err(Trouble::new(format!("the hub (process {number}) could not be told"))) }
}

/// Starts the hub and waits for the line in which it says how to reach it.
fn start_devhub(home: &Path, postgres: Option<&str>) -> Outcome<(Child, String)> {
    let mut devhub = Command::new(program("devhub"))
        .args(["--json", "--until-stdin-closes", "--dir"])
        .arg(home)
        .args(postgres.iter().flat_map(|version| ["--postgres", version]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| Trouble::new(format!("the hub could not be started: {error}")))?;
    let mut said = String::new();
    if let Some(output) = devhub.stdout.take() {
        BufReader::new(output).read_line(&mut said).ok();
    }
    if said.is_empty() {
        devhub.wait().ok();
        return Err(Trouble::new("the hub did not start; why stands above. `cargo xtask run --fresh` begins anew"));
    }
    Ok((devhub, said))
}

/// Gives a branch without a printer one that is a folder: bills print on it by themselves, a PDF each.
fn give_printer(data: &Path) -> Outcome {
    cli(data, &["init"])?;
    if cli(data, &["--json", "printers", "list"])?.trim() != "[]" {
        return Ok(());
    }
    let folder = data.join(RECEIPTS).display().to_string();
    cli(data, &["printers", "add", "Receipts", "--kind", "folder", "--address", &folder, "--paper", "80", "--bills"])?;
    Ok(())
}

/// Asks the command line about a branch; returns what it says.
fn cli(data: &Path, asked: &[&str]) -> Outcome<String> {
    let run = Command::new(program("branchline-cli")).arg("--data").arg(data).args(asked).stdin(Stdio::null()).output();
    let run = run.map_err(|error| Trouble::new(format!("the command line could not be started: {error}")))?;
    if run.status.success() {
        return Ok(String::from_utf8_lossy(&run.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&run.stderr);
    Err(Trouble::new(format!("{} failed: {}", asked.join(" "), said.trim())))
}

/// Opens one window on `data`, set up by the line `setup`.
fn open(data: &Path, setup: Option<&str>, headless: bool) -> Outcome<Child> {
    let mut command = Command::new(if headless { "xvfb-run".into() } else { program("branchline") });
    if headless {
        command.args(["-a", "dbus-run-session", "--"]).arg(program("branchline"));
    }
    command.arg("--data").arg(data);
    if setup.is_some() {
        command.arg("--setup-stdin");
    }
    let unopened = |error: std::io::Error| Trouble::new(format!("a window could not be opened: {error}"));
    let mut window = command.stdin(Stdio::piped()).spawn().map_err(unopened)?;
    if let (Some(mut input), Some(setup)) = (window.stdin.take(), setup) {
        writeln!(input, "{setup}").map_err(unopened)?;
    }
    Ok(window)
}

/// Waits until every window is closed, passing typed words on to the hub meanwhile.
fn wait_for_all(windows: Vec<Child>, mut hub: Option<ChildStdin>) -> Outcome {
    let (typed, words) = mpsc::channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if typed.send(line).is_err() {
                break;
            }
        }
    });
    let mut open = windows;
    let mut failed = false;
    while !open.is_empty() {
        match words.recv_timeout(Duration::from_millis(200)) {
            Ok(line) => {
                if let Some(hub) = hub.as_mut() {
                    writeln!(hub, "{line}").ok();
                }
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            // Nobody can type any more; keep waiting without turning in circles.
            Err(mpsc::RecvTimeoutError::Disconnected) => std::thread::sleep(Duration::from_millis(200)),
        }
        open.retain_mut(|window| match window.try_wait() {
            Ok(Some(status)) => {
                failed |= !status.success();
                false
            }
            _ => true,
        });
    }
    if failed { Err(Trouble::new("a window ended with an error, told above")) } else { Ok(()) }
}

/// Where the demonstration's hub lives. PostgreSQL does not run as root, and the user it runs as then must be able to
/// reach its folder, which is not so in a repository under /root.
fn hub_home(home: &Path) -> PathBuf {
    use std::os::unix::fs::PermissionsExt as _;
    let shut = |folder: &Path| std::fs::metadata(folder).is_ok_and(|found| found.permissions().mode() & 0o001 == 0);
    if machine::is_root() && root().ancestors().any(shut) {
        return PathBuf::from("/var/tmp/branchline-demo-hub");
    }
    home.join("hub")
}

fn program(name: &str) -> PathBuf {
    root().join("target/debug").join(name)
}

fn has_screen() -> bool {
    #[expect(clippy::disallowed_methods, reason = "whether there is a screen is told by environment variables")]
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Reads a text field of the hub's line. Its values are addresses, keys and words of ours: none has a quote in it.
fn field<'a>(line: &'a str, name: &str) -> Outcome<&'a str> {
    let mark = format!("\"{name}\":\"");
    let found = line.split_once(&mark).and_then(|(_, rest)| rest.split_once('"'));
    found.map(|(value, _)| value).ok_or_else(|| Trouble::new(format!("the hub did not say its {name}: {line}")))
}
