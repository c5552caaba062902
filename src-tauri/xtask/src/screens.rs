//! `cargo xtask screens`: pictures of the main screens, in every language and theme, for whoever looks before installing.

use std::path::PathBuf;
use std::process::Command;

use crate::machine::{self, has};
use crate::steps::{Outcome, Trouble, openly, quietly, root};

/// Where the pictures are, seen from the repository's root.
const FOLDER: &str = ".github/screens";

/// What the browser is called, here or there.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const NO_CHROMIUM: &str = "There is no Chromium here, and the pictures are taken with it.
  On Debian: sudo apt-get install -y chromium
  On Ubuntu: sudo snap install chromium, or Google's package google-chrome-stable
  Elsewhere: install Chromium or Chrome so that one of these is on the path: chromium, chromium-browser, google-chrome-stable, google-chrome";

/// Takes the pictures called `names`, or all of them.
pub fn take(names: &[&str]) -> Outcome {
    let chromium = CHROMIUM.iter().find(|name| has(name)).ok_or_else(|| Trouble::usage(NO_CHROMIUM))?;
    if let Some(option) = names.iter().find(|name| name.starts_with('-')) {
        return Err(Trouble::usage(format!("`cargo xtask screens` does not know {option}")));
    }
    machine::prepare(&[machine::CONTENT])?;
    let built = root().join("target/screens");
    let mut build = Command::new("npm");
    build.args([
        "--prefix",
        "ui",
        "exec",
        "--",
        "vite",
        "build",
        "ui",
        "--config",
        "ui/vite.config.ts",
        "--mode",
        "fake",
    ]);
    build.arg("--outDir").arg(&built).arg("--emptyOutDir");
    quietly("build the window on its fake host", &mut build, "")?;
    let mut pictures = Command::new("node");
    pictures.arg("src-tauri/xtask/screens/take.mjs").arg(chromium).arg(&built).arg(PathBuf::from(FOLDER)).args(names);
    openly("take the pictures", &mut pictures, "What went wrong stands above this line.")
}
