//! The line that moves while a long command works, for whoever watches a terminal; and Ctrl-C, which stops at a safe point.

use std::io::{IsTerminal as _, Write as _};
use std::pin::pin;

use branchline_domain::message;
use branchline_domain::messages::Message;
use branchline_domain::sync::progress::Progress;
use branchline_engine::Engine;

use crate::show;
use crate::speech::{said, say};

/// What a shell reports of a program ended by Ctrl-C.
const INTERRUPTED: i32 = 130;

/// Does `work` and shows how far it is on standard error, when that is a terminal.
pub(crate) async fn watched<T>(engine: &Engine, work: impl Future<Output = T>) -> T {
    let mut status = engine.watch_status();
    let watching = std::io::stderr().is_terminal();
    let mut work = pin!(work);
    let mut interrupt = pin!(tokio::signal::ctrl_c());
    let mut stopping = false;
    loop {
        tokio::select! {
            biased;
            done = &mut work => {
                if watching {
                    draw("");
                }
                return done;
            }
            _ = &mut interrupt => {
                // A second time, or with nothing under way that needs a safe point, it ends the program as anywhere.
                if stopping || !engine.cancel_operation() {
                    std::process::exit(INTERRUPTED);
                }
                stopping = true;
                interrupt.set(tokio::signal::ctrl_c());
            }
            Ok(()) = status.changed(), if watching => {
                let progress = status.borrow_and_update().progress.clone();
                draw(&progress.map_or_else(String::new, |progress| show::one_line(&words(&progress))));
            }
        }
    }
}

/// Writes over the line drawn before.
fn draw(line: &str) {
    let mut screen = std::io::stderr().lock();
    // A terminal that is gone is no trouble of ours.
    let _ = write!(screen, "\r\x1b[K{line}");
    let _ = screen.flush();
}

fn words(progress: &Progress) -> String {
    let mut line = said(progress.message());
    if let Some(rate) = progress.rate {
        line = say!("cli-progress-rate", step = line, rate = rate);
    }
    if let Some(left) = progress.left_ms {
        line = say!("cli-progress-left", step = line, left = left_words(left));
    }
    match progress.stopping {
        true => say!("cli-progress-stopping", step = line),
        false => say!("cli-progress-going", step = line),
    }
}

fn left_words(ms: i64) -> Message {
    match ms / 1000 {
        0..10 => message!("cli-left-few"),
        seconds @ 10..90 => message!("cli-left-seconds", count = (seconds + 5) / 10 * 10),
        seconds @ 90..5400 => message!("cli-left-minutes", count = (seconds + 30) / 60),
        seconds => message!("cli-left-hours", count = (seconds + 1800) / 3600),
    }
}

#[cfg(test)]
mod tests {
    use branchline_domain::sync::progress::Phase;

    use super::*;

    fn step(rate: Option<i64>, left_ms: Option<i64>) -> Progress {
        Progress { phase: Phase::Receiving, done: 12_300, total: Some(80_000), rate, left_ms, stopping: false }
    }

    #[test]
    fn a_step_is_said_as_well_as_it_is_known() {
        assert_eq!(words(&step(None, None)), "Receiving 12,300 of 80,000 - Ctrl-C stops it, nothing is lost");
        let told = words(&Progress { stopping: true, ..step(Some(2400), Some(28_000)) });
        let expected =
            "Receiving 12,300 of 80,000, 2,400 a second, about 30 seconds left - stopping at the next safe point";
        assert_eq!(told, expected);
        assert_eq!(left_words(240_000).to_string(), "about 4 minutes left");
    }
}
