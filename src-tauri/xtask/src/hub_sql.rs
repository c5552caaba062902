//! `hub.sql`: all of the hub's migrations in one file, for those who paste it into Supabase's SQL editor.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

/// Where the file is, seen from the repository's root.
pub const FILE: &str = "migrations/hub/hub.sql";

const HEADER: &str = "\
-- Branchline's hub in one file, for a new Supabase project: paste it into the SQL editor and run it once.
-- Written by `cargo xtask hub-sql` from the files beside it, which `supabase db push` runs one by one. Do not edit.
";

/// Puts the migrations under `root` together, in the order they run.
pub fn text(root: &Path) -> io::Result<String> {
    let folder = root.join("migrations/hub");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".sql") && name != "hub.sql" {
            names.push(name);
        }
    }
    names.sort();
    let mut text = String::from(HEADER);
    for name in names {
        let migration = std::fs::read_to_string(folder.join(&name))?;
        // Writing to a string cannot fail.
        write!(text, "\n-- {name}\n\n{}\n", migration.trim_end()).ok();
    }
    Ok(text)
}
