//! `devhub`: starts a hub on this machine, says how to reach it, and runs until Ctrl-C.

use std::io::Write as _;
use std::path::PathBuf;

use branchline_tests::{Hub, HubOptions, Shop};
use clap::Parser;
use color_eyre::config::HookBuilder;
use color_eyre::eyre::Result;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::signal::unix::{SignalKind, signal};

/// Starts a local hub: PostgreSQL, PostgREST, sign-in, Realtime and gateway, with the sample shop in it.
///
/// Typing `offline` (or SIGUSR1) cuts every device off from the hub, `online` (or SIGUSR2) brings it back.
#[derive(Parser)]
#[command(name = "devhub")]
struct Arguments {
    /// Starts with the schema alone and prints a code to claim the hub with.
    #[arg(long)]
    empty: bool,
    /// Prints one line of JSON when the hub is up, instead of a table.
    #[arg(long)]
    json: bool,
    /// Listens on this port instead of any free one.
    #[arg(long)]
    port: Option<u16>,
    /// Keeps the hub in this folder, and finds it again there next time.
    #[arg(long)]
    dir: Option<PathBuf>,
    /// How long an access token lives, in seconds.
    #[arg(long, default_value_t = 3600)]
    token_seconds: u32,
    /// Starts a project that has no Realtime.
    #[arg(long)]
    no_realtime: bool,
    /// Runs this major version of PostgreSQL, such as 15, instead of the one hosted projects run.
    #[arg(long)]
    postgres: Option<u32>,
    /// Stops when standard input closes: for programs that start the local hub.
    #[arg(long)]
    until_stdin_closes: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    HookBuilder::default().display_env_section(false).panic_section("This is a fault of the local hub.").install()?;
    let arguments = Arguments::parse();
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let (mut offline, mut online) = (signal(SignalKind::user_defined1())?, signal(SignalKind::user_defined2())?);
    let (mut hang_up, mut lines) = (signal(SignalKind::hangup())?, BufReader::new(tokio::io::stdin()).lines());
    let options = HubOptions {
        shop: if arguments.empty { Shop::Empty } else { Shop::Sample },
        dir: arguments.dir,
        port: arguments.port,
        token_seconds: arguments.token_seconds,
        realtime: !arguments.no_realtime,
        postgres: arguments.postgres,
        durable: true,
    };
    let hub = tokio::select! {
        hub = Hub::start(options) => hub?,
        _ = interrupt.recv() => return Ok(()),
        _ = terminate.recv() => return Ok(()),
    };
    print(&hub, arguments.json)?;
    let mut listening = true;
    loop {
        tokio::select! {
            _ = interrupt.recv() => break,
            _ = terminate.recv() => break,
            _ = hang_up.recv() => break,
            _ = offline.recv() => turn(&hub, true),
            _ = online.recv() => turn(&hub, false),
            line = lines.next_line(), if listening => match line?.as_deref().map(str::trim) {
                Some("offline") => turn(&hub, true),
                Some("online") => turn(&hub, false),
                Some("") => {}
                Some(other) => eprintln!("`{other}`? Type offline or online."),
                None if arguments.until_stdin_closes => break,
                None => listening = false,
            },
        }
    }
    hub.stop().await;
    // Standard input may have a read under way that nothing can call back; the runtime would wait for it for ever.
    std::process::exit(0);
}

fn turn(hub: &Hub, off: bool) {
    if off {
        hub.faults().disconnect();
        eprintln!("The hub is cut off. Type online to bring it back.");
    } else {
        hub.faults().reconnect();
        eprintln!("The hub is back.");
    }
}

fn print(hub: &Hub, as_json: bool) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if as_json {
        let line = serde_json::json!({
            "url": hub.url(), "key": hub.key(), "database": hub.database_url(), "postgres": hub.postgres(), "users": hub.users(),
            "claim_code": hub.claim_code(),
        });
        writeln!(out, "{line}")?;
    } else {
        writeln!(
            out,
            "The hub is up, on PostgreSQL {}.\n  address   {}\n  key       {}\n  database  {}",
            hub.postgres(),
            hub.url(),
            hub.key(),
            hub.database_url()
        )?;
        for user in hub.users() {
            writeln!(
                out,
                "  {:<22} password {}  {}",
                user.email,
                user.password,
                user.branch.as_deref().unwrap_or("every branch")
            )?;
        }
        if let Some(code) = hub.claim_code() {
            writeln!(out, "  claim code {code} makes you owner of a new organisation")?;
        }
        writeln!(out, "Type offline to cut the hub off, online to bring it back; Ctrl-C stops it.")?;
    }
    out.flush()?;
    Ok(())
}
