//! A computer to run the program on: a folder of its own, and a keyring only where a test asks for one.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The real program.
const PROGRAM: &str = env!("CARGO_BIN_EXE_branchline-cli");

/// Opens the computer's keyring before the program starts, as signing in to a desktop does.
const UNLOCK: &str =
    r#"printf shop | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null && exec "$0" "$@""#;

/// A computer.
pub(crate) struct Till {
    home: tempfile::TempDir,
    keyring: bool,
    /// The system's language.
    lang: &'static str,
}

/// What the program said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("one JSON value was promised ({error}): {self:?}"))
    }
}

impl Till {
    /// A computer without a keyring, as servers are.
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().expect("a folder"), keyring: false, lang: "en_IN.UTF-8" }
    }

    /// A computer with an open keyring, if the tools for one are here.
    #[expect(clippy::disallowed_methods, reason = "a test is a door: it looks at its own machine")]
    pub(crate) fn with_a_keyring() -> Option<Self> {
        let installed = |tool: &str| {
            let path = std::env::var_os("PATH")?;
            std::env::split_paths(&path).any(|folder| folder.join(tool).exists()).then_some(())
        };
        installed("dbus-run-session").and(installed("gnome-keyring-daemon"))?;
        Some(Self { keyring: true, ..Self::new() })
    }

    /// The same computer, set up by its owner for another language.
    pub(crate) fn in_hindi() -> Self {
        Self { lang: "hi_IN.UTF-8", ..Self::new() }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, "")
    }

    /// Runs the program to its end with something on standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Said {
        let mut command = if self.keyring {
            let mut command = Command::new("dbus-run-session");
            command.args(["--", "sh", "-c", UNLOCK, PROGRAM]);
            command
        } else {
            Command::new(PROGRAM)
        };
        let mut child = command
            .arg("--data")
            .arg(self.data())
            .args(arguments)
            .env("HOME", self.home.path())
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", self.lang)
            .env("XDG_RUNTIME_DIR", self.home.path())
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // A program that reads no input may be gone already.
        let _ = child.stdin.take().expect("piped").write_all(input.as_ref());
        let output = child.wait_with_output().expect("the program ends");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Said { status: output.status.code().expect("not killed"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Runs the program in its home, on the folder `data` as somebody typed it there.
    pub(crate) fn run_on(&self, data: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Said {
        let output = Command::new(PROGRAM)
            .current_dir(self.home.path())
            .arg("--data")
            .arg(data)
            .args(arguments)
            .env("HOME", self.home.path())
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", self.lang)
            .env("XDG_RUNTIME_DIR", self.home.path())
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::null())
            .output()
            .expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        Said { status: output.status.code().expect("not killed"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Runs a command that must succeed, and reads its JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let said = self.run(&[&["--json"], arguments].concat());
        assert_eq!(said.status, 0, "{arguments:?} became {said:?}");
        said.json()
    }

    /// Writes on the computer's own file, as another program of the shop would.
    pub(crate) fn write(&self, sql: &str) {
        let database = self.data().join(branchline_engine::DATABASE);
        let done = Command::new("sqlite3").arg(database).arg(sql).status().expect("sqlite3 is installed");
        assert!(done.success(), "because {sql} is sound");
    }

    /// Returns whether any file of the data folder, its backups among them, holds these bytes.
    pub(crate) fn holds(&self, bytes: &str) -> bool {
        holds(&self.data(), bytes.as_bytes())
    }
}

fn holds(folder: &Path, bytes: &[u8]) -> bool {
    let mut entries = std::fs::read_dir(folder).expect("a folder");
    entries.any(|entry| {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            return holds(&path, bytes);
        }
        let content = std::fs::read(path).expect("read");
        content.windows(bytes.len()).any(|window| window == bytes)
    })
}
