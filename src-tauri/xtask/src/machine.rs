//! What this machine needs for a task, and how it gets there: Debian packages, Node packages, the built window content.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::steps::{Outcome, Trouble, quietly, root};

/// Programs and libraries that come from the system's packages.
pub struct Needs {
    what_for: &'static str,
    packages: &'static [&'static str],
    node: &'static [&'static str],
}

/// What the application and its tools are built with, and the window's content.
pub const BUILD: Needs = Needs {
    what_for: "building",
    packages: &["libwebkit2gtk-4.1-dev", "build-essential", "pkg-config"],
    node: &["ui"],
};

/// The window's content alone.
pub const CONTENT: Needs = Needs { what_for: "the window's content", packages: &[], node: &["ui"] };

/// What a hub on this machine is made of. The Node packages bring the PostgreSQL of hosted projects; the system's is the second version,
/// and brings the user that PostgreSQL runs as where this one is root.
pub const HUB: Needs = Needs { what_for: "the local hub", packages: &["postgresql"], node: &["tests/devhub"] };

/// What drives the real window in a test.
pub const WINDOW_TEST: Needs = Needs {
    what_for: "testing the window",
    packages: &["webkit2gtk-driver", "xvfb", "xauth", "dbus", "gnome-keyring"],
    node: &[],
};

/// What shows a window where there is no screen.
pub const HEADLESS: Needs = Needs { what_for: "running headless", packages: &["xvfb", "xauth", "dbus"], node: &[] };

/// Installs what is missing of `needs`, then builds the window's content if it is older than its sources.
pub fn prepare(needs: &[Needs]) -> Outcome {
    check_node()?;
    for need in needs {
        install_packages(need)?;
    }
    for folder in needs.iter().flat_map(|need| need.node) {
        install_node_packages(folder)?;
    }
    build_content()
}

fn install_packages(need: &Needs) -> Outcome {
    let missing: Vec<&str> = need.packages.iter().copied().filter(|package| !is_there(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if !has("apt-get") {
        return Err(Trouble::new(format!(
            "{} needs what Debian calls {list}. Install the like of it with this system's package manager, then try again.",
            need.what_for
        )));
    }
    let by_hand = format!("By hand: sudo apt-get update && sudo apt-get install -y {list}");
    quietly("look for packages", apt()?.arg("update"), &by_hand)?;
    quietly(
        &format!("install {list}"),
        apt()?.args(["install", "-y", "--no-install-recommends"]).args(missing),
        &by_hand,
    )
}

/// Asks what a package brings before asking the package list: other systems bring the same by another name.
fn is_there(package: &str) -> bool {
    let program = match package {
        "libwebkit2gtk-4.1-dev" => return answers("pkg-config", &["--exists", "webkit2gtk-4.1"]),
        "postgresql" => return has_postgresql(),
        "build-essential" => "cc",
        "webkit2gtk-driver" => "WebKitWebDriver",
        "xvfb" => "xvfb-run",
        "dbus" => "dbus-run-session",
        "gnome-keyring" => "gnome-keyring-daemon",
        other => other,
    };
    has(program)
}

fn has_postgresql() -> bool {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    versions.into_iter().any(|version| version.path().join("bin/initdb").exists())
}

/// `apt-get`, by root or through sudo, with a folder for temporary files that apt's own user may write to: it gives up
/// on one that is not open to everybody.
fn apt() -> Outcome<Command> {
    let open =
        |folder: &PathBuf| std::fs::metadata(folder).is_ok_and(|found| found.permissions().mode() & 0o1777 == 0o1777);
    let folders = [std::env::temp_dir(), "/tmp".into(), "/var/tmp".into(), "/dev/shm".into()];
    let folder = folders.into_iter().find(open).unwrap_or_else(|| "/tmp".into());
    let setting = format!("TMPDIR={}", folder.display());
    let mut command = Command::new(if is_root() { "env" } else { "sudo" });
    if !is_root() && !has("sudo") {
        return Err(Trouble::new("packages are missing, and there is neither root nor sudo to install them with"));
    }
    command.arg(setting).args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
    Ok(command)
}

pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

/// Tells whether a program is on the path.
pub fn has(program: &str) -> bool {
    #[expect(clippy::disallowed_methods, reason = "the search path is an environment variable")]
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn answers(program: &str, arguments: &[&str]) -> bool {
    Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
}

fn check_node() -> Outcome {
    let advice =
        "Branchline's window content needs Node 20.19 or newer: install it from your system or from nodejs.org";
    let output =
        Command::new("node").arg("--version").output().map_err(|_| Trouble::new(format!("no Node here. {advice}")))?;
    let version = String::from_utf8_lossy(&output.stdout).trim().trim_start_matches('v').to_owned();
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found < (20, 19) {
        return Err(Trouble::new(format!("this is Node {version}. {advice}")));
    }
    if has("npm") { Ok(()) } else { Err(Trouble::new("there is Node but no npm: install npm too")) }
}

/// `npm ci`, when the lock has changed since the last one.
fn install_node_packages(folder: &str) -> Outcome {
    let folder = root().join(folder);
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(&folder.join("package-lock.json")) {
        return Ok(());
    }
    if folder.join("node_modules").is_symlink() {
        return Err(Trouble::new(format!(
            "{} are another checkout's packages, and older than the lock. Run `npm ci` there, or put a folder in their place.",
            folder.join("node_modules").display()
        )));
    }
    let name = format!("npm ci in {}", folder.strip_prefix(root()).unwrap_or(&folder).display());
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
    quietly(&name, &mut npm, "Is there a way to the npm registry? Then try again.")
}

fn build_content() -> Outcome {
    let ui = root().join("ui");
    let built = changed(&ui.join("dist/index.html"));
    if built.is_some() && built >= newest(&ui) {
        return Ok(());
    }
    quietly("build the window's content", Command::new("npm").args(["--prefix", "ui", "run", "build"]), "")
}

/// When the newest file below `folder` was changed, leaving out what is made from the others.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(folder).ok()?.flatten();
    let paths =
        entries.map(|entry| entry.path()).filter(|path| !path.ends_with("node_modules") && !path.ends_with("dist"));
    paths.filter_map(|path| if path.is_dir() { newest(&path) } else { changed(&path) }).max()
}

fn changed(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).ok()?.modified().ok()
}
