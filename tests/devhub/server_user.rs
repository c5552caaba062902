//! Who runs PostgreSQL: this user, or `postgres` when this user is root, as PostgreSQL refuses to run as root.

use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command;

use color_eyre::eyre::{Result, eyre};

/// The user and group PostgreSQL runs as, when these are not this process's own.
pub(crate) struct ServerUser(Option<(u32, u32)>);

impl ServerUser {
    pub(crate) fn find() -> Result<Self> {
        if std::fs::metadata("/proc/self")?.uid() != 0 {
            return Ok(Self(None));
        }
        let people = std::fs::read_to_string("/etc/passwd")?;
        let fields =
            people.lines().map(|line| line.split(':').collect::<Vec<_>>()).find(|f| f.first() == Some(&"postgres"));
        let numbers = fields.and_then(|f| Some((f.get(2)?.parse().ok()?, f.get(3)?.parse().ok()?)));
        numbers.map(|n| Self(Some(n))).ok_or_else(|| {
            eyre!("PostgreSQL refuses to run as root and there is no user `postgres`: install the package postgresql")
        })
    }

    pub(crate) fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        if let Some((user, group)) = self.0 {
            command.uid(user).gid(group);
        }
        command
    }

    /// Makes a file or folder this user's own, which nobody else may look into.
    pub(crate) fn hand_over(&self, folder: &Path) -> Result<()> {
        if let Some((user, group)) = self.0 {
            chown(folder, Some(user), Some(group))?;
        }
        std::fs::set_permissions(folder, Permissions::from_mode(0o700))?;
        Ok(())
    }
}
