//! The command line, and the data folder that follows from it.

use std::path::PathBuf;

use branchline_engine::data_folder;
use clap::Parser;

/// Billing and sync for shops whose internet fails.
#[derive(Debug, Parser)]
#[command(name = "branchline", version)]
pub struct Arguments {
    /// Folder of this branch's data; the user's own application data folder unless given.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,

    /// Reads one line of JSON {"hub","key","email","password","branch"} from standard input and connects with it.
    #[arg(long)]
    pub setup_stdin: bool,

    /// Starts in the tray, without showing the window.
    #[arg(long)]
    pub hidden: bool,
}

impl Arguments {
    /// Returns the data folder: the one given, else the system's application data folder for `identifier`; or a message
    /// why there is none.
    pub fn data_dir(&self, identifier: &str) -> Result<PathBuf, String> {
        let place = self.data.clone().or_else(|| dirs::data_dir().map(|base| base.join(identifier)));
        let none = "This user has no folder for application data. Say where the data is with --data DIR.";
        data_folder(&place.ok_or_else(|| none.to_owned())?).map_err(|why| why.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::Parser;

    #[test]
    fn the_data_folder_given_wins_over_the_systems() {
        let arguments = Arguments::parse_from(["branchline", "--data", "/shop/mum", "--hidden"]);
        let folder = arguments.data_dir("app.branchline.desktop");
        assert_eq!(folder, Ok("/shop/mum".into()), "because the person said where the shop's data is");
        assert!(arguments.hidden && !arguments.setup_stdin, "because only what was said is switched on");
    }

    #[test]
    fn a_folder_given_relative_to_here_is_remembered_in_full() {
        let arguments = Arguments::parse_from(["branchline", "--data", "pun"]);
        let folder = arguments.data_dir("app.branchline.desktop").expect("a folder was given");
        assert!(folder.is_absolute(), "because messages must show where the file is: {}", folder.display());
    }
}
