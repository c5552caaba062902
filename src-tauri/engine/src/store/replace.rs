//! Puts another file in the data's place while the program runs.

use std::fs;
use std::path::{Path, PathBuf};

use super::backup::{self, BackupError};
use super::open::{MIGRATIONS, pools};
use super::written::Notes;
use super::{Pools, Store, StoreError, queue};

impl Store {
    /// Lets `prepared` take the data file's place, in one step, and opens it. Whoever asks for a connection meanwhile hears
    /// [`StoreError::Restoring`].
    ///
    /// # Errors
    /// [`BackupError::InUse`] when another program has the file open; on any error the old file is open again.
    pub async fn replace(&self, prepared: &Path) -> Result<(), BackupError> {
        let old = self.pools.write().ok().and_then(|mut pools| pools.take()).ok_or(StoreError::Restoring)?;
        old.close().await;
        let placed = self.place(prepared).await;
        let opened = match placed {
            Ok(pools) => Ok(pools),
            Err(error) => {
                self.put(pools(&self.path, &self.notes).await?).await?;
                Err(error)
            }
        };
        Ok(self.put(opened?).await?)
    }

    /// Puts a copy of `backup` in the place of a data file that cannot be opened any more. Returns where that one is kept.
    ///
    /// # Errors
    /// When the backup is no sound one, or a program has the data open; then nothing has changed.
    pub async fn replace_damaged(data: &Path, backup: &Path, now_ms: i64) -> Result<PathBuf, BackupError> {
        backup::usable(backup, &MIGRATIONS).await?;
        match backup::release(data).await {
            Ok(()) | Err(BackupError::Store(StoreError::Corrupt { .. })) => {}
            Err(error) => return Err(error),
        }
        let prepared = backup::prepare(data, backup).await?;
        let aside = backup::set_aside(data, now_ms)?;
        fs::rename(&prepared, data).map_err(|error| folder_error(data, &error))?;
        pools(data, &Notes::default()).await?.close().await;
        Ok(aside)
    }

    async fn put(&self, opened: Pools) -> Result<(), StoreError> {
        let newest = queue::newest(&mut *opened.readers.acquire().await?).await?;
        if let Ok(mut pools) = self.pools.write() {
            *pools = Some(opened);
        }
        self.newest.send_replace(newest);
        Ok(())
    }

    async fn place(&self, prepared: &Path) -> Result<Pools, BackupError> {
        backup::release(&self.path).await?;
        let before = self.path.with_extension("before-restore");
        let kept = swap(prepared, &self.path, &before)?;
        let opened = pools(&self.path, &self.notes).await;
        match (&opened, kept) {
            (Err(_), true) => fs::rename(&before, &self.path).map_err(|error| folder_error(&self.path, &error))?,
            (Ok(_), true) => drop(fs::remove_file(&before)),
            _ => {}
        }
        Ok(opened?)
    }
}

/// Puts `prepared` in the data's place. The old file keeps a second name, `before`, until the new one is open; returns whether it
/// does: where a disk knows none, its backup must do.
fn swap(prepared: &Path, data: &Path, before: &Path) -> Result<bool, BackupError> {
    let _ = fs::remove_file(before);
    let kept = fs::hard_link(data, before).is_ok();
    fs::rename(prepared, data).map_err(|error| folder_error(data, &error))?;
    if let Some(Ok(folder)) = data.parent().map(fs::File::open) {
        let _ = folder.sync_all();
    }
    Ok(kept)
}

fn folder_error(data: &Path, error: &std::io::Error) -> BackupError {
    BackupError::Folder { folder: data.parent().unwrap_or(data).to_owned(), why: error.to_string() }
}
