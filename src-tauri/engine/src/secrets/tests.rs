//! Tries secrets against a real gnome-keyring, against no keyring at all, and against one that cannot be opened.

use std::path::Path;
use std::process::{Command, Stdio};

use super::*;

/// Set in the child process; names the situation it stands in.
const SITUATION: &str = "BRANCHLINE_KEYRING_SITUATION";

const NAME: &str = "session:test@https://hub.example";

fn installed(tool: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(tool).exists()))
}

/// Runs this very test again, in a child whose only keyring is the one `script` prepares.
///
/// The keyring library looks for its service once per process, and the person's own keyring must never be touched:
/// so every situation is a process of its own, with a home and a session bus of its own.
fn stage(test: &str, situation: &str, home: &Path, script: &str) -> String {
    let child = std::env::current_exe().expect("own path");
    let mut command = if script.is_empty() {
        Command::new(&child)
    } else {
        let mut command = Command::new("dbus-run-session");
        command.args(["--", "sh", "-c", script, &child.to_string_lossy()]);
        command
    };
    let output = command
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env_clear()
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env(SITUATION, situation)
        .stdin(Stdio::null())
        .output()
        .expect("child starts");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the child in situation {situation:?} failed:\n{said}");
    assert!(said.contains(&format!("was in {situation}")), "the child never got there:\n{said}");
    said
}

fn situation() -> Option<String> {
    std::env::var(SITUATION).ok().inspect(|situation| println!("was in {situation}"))
}

/// Starts an unlocked keyring; its password must not be empty, or it makes no collection.
const UNLOCKED: &str =
    r#"printf shop | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null && exec "$0" "$@""#;

#[test]
fn a_sign_in_survives_the_program_in_a_real_keyring() {
    match situation().as_deref() {
        Some("first run") => {
            let secrets = KeyringSecrets::new();
            assert!(secrets.remembers(), "because an unlocked keyring is there");
            assert_eq!(secrets.get(NAME), Ok(None));
            secrets.set(NAME, "old").expect("kept");
            secrets.set(NAME, "tök\"en").expect("replaced");
            assert_eq!(secrets.get(NAME).expect("read").as_deref(), Some("tök\"en"));
            assert_eq!(secrets.memory.get(NAME), Ok(None), "because the keyring itself holds it");
            assert!(secrets.remembers());
        }
        Some("second run") => {
            let secrets = KeyringSecrets::new();
            assert_eq!(secrets.get(NAME).expect("read").as_deref(), Some("tök\"en"), "because it was kept");
            secrets.delete(NAME).expect("deleted");
            secrets.delete(NAME).expect("deleting nothing is fine");
            assert_eq!(secrets.get(NAME), Ok(None));
        }
        _ if !(installed("dbus-run-session") && installed("gnome-keyring-daemon")) => {
            println!("not tried: no dbus-run-session and gnome-keyring-daemon on this machine");
        }
        _ => {
            let home = tempfile::tempdir().expect("home");
            let test = "secrets::tests::a_sign_in_survives_the_program_in_a_real_keyring";
            stage(test, "first run", home.path(), UNLOCKED);
            stage(test, "second run", home.path(), UNLOCKED);
        }
    }
}

/// What must hold whenever no keyring takes the secret.
fn works_from_memory() {
    let secrets = KeyringSecrets::new();
    assert_eq!(secrets.get(NAME), Ok(None));
    secrets.set(NAME, "token").expect("memory takes it");
    assert_eq!(secrets.get(NAME).expect("read").as_deref(), Some("token"));
    assert!(!secrets.remembers(), "because nothing outlives the program, and people are told so");
    let shown = format!("{secrets:?} {:?}", secrets.memory);
    assert!(!shown.contains("token"), "{shown}");
}

#[test]
fn without_a_keyring_work_goes_on_from_memory() {
    let test = "secrets::tests::without_a_keyring_work_goes_on_from_memory";
    if situation().is_some() {
        works_from_memory();
        KeyringSecrets::new().delete(NAME).expect("deleting nothing is fine");
        return;
    }
    let home = tempfile::tempdir().expect("home");
    stage(test, "no bus", home.path(), "");
    if installed("dbus-run-session") {
        // A bus that knows no service to start, as on a server.
        stage(test, "bare bus", home.path(), r#"exec "$0" "$@""#);
    }
}

#[test]
fn a_keyring_that_cannot_be_opened_is_answered_from_memory() {
    let test = "secrets::tests::a_keyring_that_cannot_be_opened_is_answered_from_memory";
    if situation().is_some() {
        return works_from_memory();
    }
    if !(installed("dbus-run-session") && installed("gnome-keyring-daemon")) {
        println!("not tried: no dbus-run-session and gnome-keyring-daemon on this machine");
        return;
    }
    let home = tempfile::tempdir().expect("home");
    let locked = r#"gnome-keyring-daemon --start --components=secrets --daemonize >/dev/null && exec "$0" "$@""#;
    stage(test, "no collection", home.path(), locked);
}

#[test]
fn memory_keeps_replaces_and_forgets() {
    let secrets = MemorySecrets::default();
    secrets.set("a", "1").expect("set");
    secrets.set("a", "2").expect("set");
    assert_eq!(secrets.get("a").expect("get").as_deref(), Some("2"));
    assert_eq!(format!("{secrets:?}"), "MemorySecrets(1 kept)");
    secrets.delete("a").expect("delete");
    assert_eq!(secrets.get("a"), Ok(None));
    assert!(!secrets.remembers());
}
