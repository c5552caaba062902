//! What can be typed after `verify`.

use clap::Args;

use super::SignIn;

/// Compares with the hub; puts right what differs; shows what earlier comparisons found, and when the window makes its own.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// Puts right what differs, without losing either side, and compares again.
    #[arg(long)]
    pub(crate) repair: bool,
    /// Lists what the last comparisons found instead; needs no hub.
    #[arg(long, conflicts_with_all = ["repair", "nightly", "hour"])]
    pub(crate) last: bool,
    /// Whether the window compares by itself once a night, when the shop is quiet; sets it instead of comparing.
    #[arg(long, value_name = "on|off", conflicts_with = "repair", value_parser = clap::builder::BoolishValueParser::new())]
    pub(crate) nightly: Option<bool>,
    /// From which hour, 0 to 23; sets it instead of comparing.
    #[arg(long, value_name = "HOUR", conflicts_with = "repair", value_parser = clap::value_parser!(u32).range(0..=23))]
    pub(crate) hour: Option<u32>,
    #[command(flatten)]
    pub(crate) sign_in: SignIn,
}
