//! One shop computer: a home, a session bus and a keyring of its own, and the Branchline windows opened on it.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use branchline_tests::{Hub, User};
use serde_json::json;
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    process::{Child, Command},
};

use crate::window::Window;

/// What a window is told on standard input when it starts.
#[derive(Debug, Clone)]
pub struct Setup(String);

impl Setup {
    /// Returns what connects `user` to `hub` at the branch `user` works in.
    pub fn new(hub: &Hub, user: &User) -> Self {
        let branch = user.branch.as_deref().expect("the person works at one branch");
        Self::with_password(hub, user, branch, &user.password)
    }

    /// As [`Setup::new`], with a password that may be wrong.
    pub fn with_password(hub: &Hub, user: &User, branch: &str, password: &str) -> Self {
        let line =
            json!({"hub": hub.url(), "key": hub.key(), "email": user.email, "password": password, "branch": branch});
        Self(line.to_string())
    }
}

/// A computer; dropped, everything it ran is stopped and everything it kept is gone.
pub struct Computer {
    // Fields are dropped in this order: first what runs, then what it runs on.
    _keyring: Child,
    _bus: Child,
    address: String,
    home: TempDir,
}

impl Computer {
    /// Switches a new computer on.
    pub async fn start() -> Self {
        // Every HTTP client of this program shares one TLS library, which wants a provider first; the hub may have set it.
        rustls::crypto::ring::default_provider().install_default().ok();
        let home = tempfile::Builder::new().prefix("branchline-window-").tempdir().expect("a temporary folder");
        std::fs::create_dir(home.path().join("run")).expect("the folder is ours");
        let mut bus = Self::program(home.path(), "dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon is installed (Debian: dbus)");
        let mut said = String::new();
        let output = bus.stdout.take().expect("its output is piped");
        BufReader::new(output).read_line(&mut said).await.expect("the bus says its address");
        let address = said.trim().to_owned();

        // A keyring that opens with the session, as on a desktop; without one a sign-in lasts until the app closes.
        let mut keyring = Self::program(home.path(), "gnome-keyring-daemon")
            .args(["--unlock", "--components=secrets", "--foreground"])
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .stdin(Stdio::piped())
            .spawn()
            .expect("gnome-keyring-daemon is installed (Debian: gnome-keyring)");
        let mut input = keyring.stdin.take().expect("its input is piped");
        input.write_all(b"the shop's own word").await.expect("the keyring listens");
        drop(input);
        Self { _keyring: keyring, _bus: bus, address, home }
    }

    /// Opens Branchline, telling it `setup` if given. What an earlier window kept is there again.
    pub async fn open(&self, setup: Option<&Setup>) -> Window {
        let window = self.open_on_anything(setup).await;
        window.see("sync-foot").await;
        window
    }

    /// As [`Computer::open`], without waiting for the app's screens: its data may keep them from coming.
    pub async fn open_on_anything(&self, setup: Option<&Setup>) -> Window {
        let exe = branchline();
        let script = self.home.path().join("open");
        let (flag, input) = match setup {
            Some(Setup(line)) => {
                let file = self.home.path().join("setup.json");
                std::fs::write(&file, line).expect("the folder is ours");
                ("--setup-stdin", file)
            }
            None => ("", PathBuf::from("/dev/null")),
        };
        let pid_file = self.home.path().join("branchline.pid");
        std::fs::remove_file(&pid_file).ok();
        // The driver starts a program without an input; this one gets its input and leaves its number.
        let text = format!(
            "#!/bin/sh\necho $$ > '{}'\nexec '{}' --data '{}' {flag} < '{}'\n",
            pid_file.display(),
            exe.display(),
            self.data_dir().display(),
            input.display()
        );
        std::fs::write(&script, text).expect("the folder is ours");
        make_executable(&script);
        let mut driver = Self::program(self.home.path(), "WebKitWebDriver");
        driver.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        Window::open(driver, &script, pid_file).await
    }

    /// Starts Branchline on the same data a second time and returns its exit code and what it printed.
    pub async fn start_again(&self) -> (Option<i32>, String) {
        let again = Self::program(self.home.path(), branchline())
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .arg("--data")
            .arg(self.data_dir())
            .stdout(Stdio::piped())
            .output();
        let output = tokio::time::timeout(Duration::from_secs(20), again)
            .await
            .expect("a second start does not stay")
            .expect("the program starts");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Waits until Branchline, started anew by itself, has this computer's data.
    pub async fn until_running_again(&self) {
        for _ in 0..200 {
            if !self.running().is_empty() {
                // It claims the folder first of all.
                tokio::time::sleep(Duration::from_secs(1)).await;
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("Branchline starts anew");
    }

    /// Ends a Branchline that started anew by itself, and that no driver knows.
    pub async fn end_what_runs(&self) {
        for _ in 0..200 {
            let running = self.running();
            if running.is_empty() {
                return;
            }
            for pid in running {
                Command::new("kill").arg(pid).status().await.expect("a signal is sent");
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("Branchline ends when the system asks");
    }

    /// Returns the processes of Branchline that work on this computer's data.
    fn running(&self) -> Vec<String> {
        let (exe, data) = (branchline().display().to_string(), self.data_dir().display().to_string());
        let processes = std::fs::read_dir("/proc").expect("Linux tells of processes").flatten();
        let ours = processes.filter(|process| {
            std::fs::read(process.path().join("cmdline")).is_ok_and(|line| {
                let line = String::from_utf8_lossy(&line).into_owned();
                line.starts_with(&exe) && line.contains(&data)
            })
        });
        ours.map(|process| process.file_name().to_string_lossy().into_owned()).collect()
    }

    /// Returns where this computer keeps the shop's data.
    pub fn data_dir(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Returns a command that lives in this computer's home and dies with the test.
    fn program(home: &Path, name: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(name);
        command
            .env("HOME", home)
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("TMPDIR", home.join("run"))
            .env("BRANCHLINE_LOG", "info,branchline_engine=debug")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        command
    }
}

/// Returns the built window, which stands beside this test.
fn branchline() -> PathBuf {
    let test = std::env::current_exe().expect("a running program has a file");
    let folder = test.parent().and_then(Path::parent).expect("tests are built into target/<profile>/deps");
    let exe = folder.join("branchline");
    assert!(
        exe.exists(),
        "{} is not built: run `cargo build -p branchline` first, or `cargo xtask test`",
        exe.display()
    );
    exe
}

fn make_executable(file: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o700)).expect("the file is ours");
}
