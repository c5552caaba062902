//! Endings: however the local hub ends, nothing of it is left behind; and a kept hub is found again as it was.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use branchline_tests::{Hub, HubOptions};
use serde_json::{Value, json};

/// Starts the program `devhub` with its hub in `folder`, and answers what it said about itself.
fn start(folder: &Path) -> (Child, Value) {
    let mut devhub = Command::new(env!("CARGO_BIN_EXE_devhub"))
        .args(["--empty", "--json", "--until-stdin-closes"])
        .env("TMPDIR", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the local hub starts");
    let mut line = String::new();
    BufReader::new(devhub.stdout.take().expect("its output is ours")).read_line(&mut line).expect("it speaks");
    (devhub, serde_json::from_str(&line).expect("in JSON"))
}

/// Lists the living processes that work in `folder` or were started with it on their command line.
fn processes(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir("/proc").expect("this is Linux").flatten().map(|entry| entry.path());
    let ours = entries.filter_map(|process| {
        let line = String::from_utf8_lossy(&std::fs::read(process.join("cmdline")).ok()?).replace('\0', " ");
        let inside = std::fs::read_link(process.join("cwd")).is_ok_and(|place| place.starts_with(folder));
        (inside || line.contains(&*folder.to_string_lossy())).then_some(line)
    });
    ours.collect()
}

fn left(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path()).collect()
}

fn open_folder() -> tempfile::TempDir {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o711))
        .expect("PostgreSQL may pass through");
    folder
}

fn is_swept(folder: &Path) -> bool {
    let begin = Instant::now();
    while begin.elapsed() < Duration::from_secs(10) {
        if processes(folder).is_empty() && left(folder).is_empty() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

#[test]
fn nothing_is_left_whether_the_local_hub_is_told_to_stop_or_killed() {
    for signal in ["INT", "TERM", "KILL", "input"] {
        let folder = open_folder();
        let (mut devhub, _) = start(folder.path());
        assert!(processes(folder.path()).len() >= 3, "because a database and two servers run in there");
        if signal == "input" {
            drop(devhub.stdin.take());
        } else {
            let sent = Command::new("kill").args(["-s", signal, &devhub.id().to_string()]).status().expect("kill runs");
            assert!(sent.success(), "because the local hub was still there");
        }
        devhub.wait().expect("it ends");
        assert!(
            is_swept(folder.path()),
            "because {signal} ends everything: {:?} {:?}",
            processes(folder.path()),
            left(folder.path())
        );
    }
}

#[tokio::test]
async fn a_kept_hub_is_found_again_with_its_people_and_its_key() {
    let folder = open_folder();
    let dir = folder.path().join("hub");
    let options = || HubOptions { dir: Some(dir.clone()), ..HubOptions::default() };
    let hub = Hub::start(options()).await.expect("the hub starts");
    let (url, key) = (hub.url().to_owned(), hub.key().to_owned());
    let first = hub.sign_up("asha@example.com", "A-good-pass-1").await.expect("an account is made");
    hub.stop().await;

    let hub = Hub::start(options()).await.expect("the hub starts again");
    assert_eq!((hub.url(), hub.key()), (url.as_str(), key.as_str()), "because devices were set up with them");
    let again = hub.sign_in("asha@example.com", "A-good-pass-1").await.expect("the account is still there");
    assert_eq!(again["user"]["id"], json!(first.id), "because it is the same account");
    hub.stop().await;
}
