//! A folder outside the repository for what hubs share: the package's servers and templates of data. PostgreSQL's own user must
//! be able to reach it, which may not be so below a home folder.

use std::fs::{DirBuilder, File, Permissions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use color_eyre::eyre::{Context as _, Result, ensure};

/// Survives a restart, unlike `/tmp`, and is the same whatever `TMPDIR` says.
const PARENT: &str = "/var/tmp";

pub(crate) struct SharedFolder {
    pub(crate) folder: PathBuf,
}

impl SharedFolder {
    /// Opens this user's folder, or makes it. Another's is not used: whoever owns it could change the programs in it.
    pub(crate) fn open() -> Result<Self> {
        let me = std::fs::metadata("/proc/self")?.uid();
        let folder = Path::new(PARENT).join(format!("branchline-devhub-{me}"));
        match DirBuilder::new().mode(0o711).create(&folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                return Err(error).wrap_err_with(|| format!("make {}", folder.display()));
            }
            _ => {}
        }
        let found = std::fs::symlink_metadata(&folder)?;
        ensure!(found.is_dir() && found.uid() == me, "{} belongs to somebody else: remove it", folder.display());
        std::fs::set_permissions(&folder, Permissions::from_mode(0o711))?;
        Ok(Self { folder })
    }

    /// Waits until nobody else changes `what`; the lock ends with the file, also when the process is killed.
    pub(crate) fn lock(&self, what: &str) -> Result<File> {
        let file = File::create(self.folder.join(format!("{what}.lock")))?;
        file.lock().wrap_err("wait for the other hubs of this machine")?;
        Ok(file)
    }

    /// Makes an empty folder for what is published when it is whole. Only one at a time: call it with the lock.
    pub(crate) fn begin(&self, what: &str) -> Result<PathBuf> {
        let new = self.folder.join(format!("new-{what}"));
        remove(&new)?;
        std::fs::create_dir(&new)?;
        std::fs::set_permissions(&new, Permissions::from_mode(0o711))?;
        Ok(new)
    }

    /// Puts what was begun at `folder`, where it is seen whole or not at all.
    pub(crate) fn publish(new: &Path, folder: &Path) -> Result<()> {
        remove(folder)?;
        std::fs::rename(new, folder).wrap_err_with(|| format!("move {} to where it belongs", new.display()))
    }

    /// Removes the oldest of what begins with `prefix`, so that `keep` are left.
    pub(crate) fn forget(&self, prefix: &str, keep: usize) -> Result<()> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(&self.folder)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with(prefix) {
                found.push((entry.metadata()?.modified()?, entry.path()));
            }
        }
        found.sort();
        let surplus = found.len().saturating_sub(keep);
        found.into_iter().take(surplus).try_for_each(|(_, folder)| remove(&folder))
    }
}

fn remove(folder: &Path) -> Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).wrap_err_with(|| format!("remove {}", folder.display()))
        }
        _ => Ok(()),
    }
}
