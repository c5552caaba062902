//! What is settled before the window opens and never changes while it is open.

use std::path::PathBuf;

/// What the command line and the data folder say about this run.
pub struct Facts {
    /// Where this branch's data is.
    pub data_dir: PathBuf,
    /// True when no Branchline used this folder before.
    pub first_run: bool,
    /// True when the app starts in the tray, without showing the window.
    pub hidden: bool,
}
