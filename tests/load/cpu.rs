//! How much processor time the hub's own programs have used, by the kernel's books: PostgreSQL with all its processes, PostgREST, and
//! beside them this program, which plays the branches and the gateway.

use std::path::{Path, PathBuf};

use branchline_tests::Hub;
use color_eyre::eyre::{Result, WrapErr, eyre};

/// The kernel counts in hundredths of a second.
const TICK_MS: f64 = 10.0;

/// Where to look.
#[derive(Debug)]
pub struct Meter {
    postmaster: u32,
    postgrest: u32,
}

/// Milliseconds of processor time since each program's beginning.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spent {
    pub postgres: f64,
    pub postgrest: f64,
    pub bench: f64,
}

impl Spent {
    /// What was used since `before`.
    pub fn since(self, before: Self) -> Self {
        Self {
            postgres: self.postgres - before.postgres,
            postgrest: self.postgrest - before.postgrest,
            bench: self.bench - before.bench,
        }
    }

    /// The hub's part.
    pub fn hub(self) -> f64 {
        self.postgres + self.postgrest
    }
}

/// One process, as `/proc/N/stat` has it.
struct Process {
    id: u32,
    parent: u32,
    own_ms: f64,
    /// Of its children that have ended.
    ended_ms: f64,
}

impl Meter {
    /// Finds the programs of this hub.
    pub async fn find(hub: &Hub) -> Result<Self> {
        let data = hub.value("select current_setting('data_directory')").await?;
        let data = PathBuf::from(data.as_str().unwrap_or_default());
        let note = std::fs::read_to_string(data.join("postmaster.pid")).wrap_err("find PostgreSQL")?;
        let postmaster = note.lines().next().and_then(|line| line.trim().parse().ok());
        let settings = data.ancestors().nth(2).unwrap_or(Path::new("/")).join("postgrest.conf");
        let settings = settings.to_string_lossy().into_owned();
        let postgrest = numbers()?.into_iter().find(|id| {
            std::fs::read(format!("/proc/{id}/cmdline"))
                .is_ok_and(|line| String::from_utf8_lossy(&line).contains(&settings))
        });
        Ok(Self {
            postmaster: postmaster.ok_or_else(|| eyre!("PostgreSQL left no note of itself"))?,
            postgrest: postgrest.ok_or_else(|| eyre!("PostgREST is not to be found"))?,
        })
    }

    /// Reads the books.
    pub fn read(&self) -> Result<Spent> {
        let mut spent = Spent::default();
        for process in numbers()?.into_iter().filter_map(process) {
            if process.id == self.postmaster {
                spent.postgres += process.own_ms + process.ended_ms;
            } else if process.parent == self.postmaster {
                spent.postgres += process.own_ms;
            } else if process.id == self.postgrest {
                spent.postgrest += process.own_ms;
            } else if process.id == std::process::id() {
                spent.bench += process.own_ms;
            }
        }
        Ok(spent)
    }
}

fn numbers() -> Result<Vec<u32>> {
    let entries = std::fs::read_dir("/proc").wrap_err("processor time is read from /proc, which only Linux has")?;
    Ok(entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect())
}

fn process(id: u32) -> Option<Process> {
    let text = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name stands in brackets and may hold anything.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    let ms = |n: usize| fields.get(n)?.parse::<f64>().ok().map(|ticks| ticks * TICK_MS);
    Some(Process { id, parent: fields.get(1)?.parse().ok()?, own_ms: ms(11)? + ms(12)?, ended_ms: ms(13)? + ms(14)? })
}
