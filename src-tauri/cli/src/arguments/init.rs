//! What can be typed to make a database and connect it.

use clap::Args;

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The project's address, e.g. <https://abcdefgh.supabase.co>; without it everything stays on this computer.
    #[arg(long, requires_all = ["key", "email", "password_stdin", "branch"])]
    pub(crate) hub: Option<String>,
    /// The project's publishable key.
    #[arg(long, requires = "hub")]
    pub(crate) key: Option<String>,
    /// Who signs in.
    #[arg(long, requires = "hub")]
    pub(crate) email: Option<String>,
    /// Reads the password from the first line of standard input.
    #[arg(long, requires = "hub")]
    pub(crate) password_stdin: bool,
    /// The code of the branch this computer stands in, e.g. MUM.
    #[arg(long, requires = "hub")]
    pub(crate) branch: Option<String>,
    /// For a new hub: the one-time code that founds the organisation.
    #[arg(long, value_name = "CODE", requires_all = ["hub", "organisation", "branch_name"])]
    pub(crate) claim: Option<String>,
    /// With --claim: the organisation's name.
    #[arg(long, requires = "claim")]
    pub(crate) organisation: Option<String>,
    /// With --claim: the first branch's name.
    #[arg(long, requires = "claim")]
    pub(crate) branch_name: Option<String>,
    /// For a person an owner invited: the code that was handed over.
    #[arg(long, value_name = "CODE", requires_all = ["hub", "name"], conflicts_with = "claim")]
    pub(crate) invitation: Option<String>,
    /// With --invitation: the person's name.
    #[arg(long, requires = "invitation")]
    pub(crate) name: Option<String>,
    /// With --invitation: makes the account first, with the password that comes on standard input.
    #[arg(long, requires = "invitation")]
    pub(crate) new_account: bool,
}
