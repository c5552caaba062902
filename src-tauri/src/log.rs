//! Logging to standard error and to a file per day in the data folder; a week of files is kept.

use std::{error::Error, fs, panic, path::Path};

use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::{EnvFilter, fmt::layer as lines, layer::SubscriberExt, util::SubscriberInitExt};

/// Days of logs kept.
const DAYS: usize = 7;

/// The filter when `BRANCHLINE_LOG` is not set or invalid.
const DEFAULT_FILTER: &str = "info,sqlx=warn,hyper=warn,reqwest=warn,rustls=warn,zbus=warn,tao=warn,wry=warn";

/// Starts logging to `<data>/logs` and standard error; without a writable folder, to standard error only.
pub fn start(data_dir: &Path) {
    let filter = EnvFilter::try_from_env("BRANCHLINE_LOG").unwrap_or_else(|_| EnvFilter::new(DEFAULT_FILTER));
    let (file, problem) = match file(data_dir) {
        Ok(file) => (Some(lines().with_ansi(false).with_writer(file)), None),
        Err(error) => (None, Some(error)),
    };
    let registry = tracing_subscriber::registry().with(filter).with(file);
    if registry.with(lines().with_writer(std::io::stderr)).try_init().is_err() {
        return;
    }
    if let Some(problem) = problem {
        tracing::warn!(%problem, "Logging to standard error only.");
    }
    let previous = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        tracing::error!(%panic, "Branchline panicked.");
        previous(panic);
    }));
}

/// Opens today's file. Lines are written synchronously, because the last ones before a crash matter most.
fn file(data_dir: &Path) -> Result<RollingFileAppender, Box<dyn Error>> {
    let folder = data_dir.join("logs");
    fs::create_dir_all(&folder)?;
    let builder = RollingFileAppender::builder().rotation(Rotation::DAILY).max_log_files(DAYS);
    Ok(builder.filename_prefix("branchline").filename_suffix("log").build(folder)?)
}
