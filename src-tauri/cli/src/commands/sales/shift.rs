//! Shifts from a script: opened with a float, closed by what was counted, reported.

use std::io::Read as _;

use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::money::Paise;
use branchline_domain::sales::PaymentMode;
use branchline_domain::sales::shift::{ClosingDraft, DayEnd, ModeCount, NoteDraft, Shift, ShiftDraft, TillSettings};
use clap::{Args, Subcommand};
use color_eyre::eyre::{Result, WrapErr as _};

use super::shift_paper as paper;
use crate::commands::Context;
use crate::commands::printing::{self, Place};
use crate::exit::Said;
use crate::list::{self, List};
use crate::speech::say;
use crate::{Answer, usage};

#[derive(Debug, Subcommand)]
pub(crate) enum ShiftCommand {
    Open {
        #[arg(long, value_name = "RUPEES")]
        float: Option<Paise>,
        #[arg(long)]
        note: Option<String>,
        #[arg(long)]
        id: Option<Id<Shift>>,
    },
    Close(Counted),
    Report {
        #[arg(long, value_name = "NUMBER", conflicts_with = "shift")]
        z: Option<String>,
        #[arg(long, value_name = "ID")]
        shift: Option<Id<Shift>>,
        #[arg(long, conflicts_with = "pdf")]
        print: bool,
        #[command(flatten)]
        place: Place,
    },
    List(List),
    Day {
        #[arg(long, value_name = "DATE")]
        day: Option<BusinessDate>,
    },
    Settings {
        #[arg(long, value_name = "TIME", value_parser = day_end)]
        day_ends: Option<DayEnd>,
        #[arg(long, value_name = "YES", value_parser = yes)]
        needed: Option<bool>,
        #[arg(long, value_name = "YES", value_parser = yes)]
        blind: Option<bool>,
    },
}

/// What was counted.
#[derive(Debug, Args)]
pub(crate) struct Counted {
    #[arg(long, value_name = "RUPEES")]
    counted: Option<Paise>,
    #[arg(long, value_name = "NOTES", value_delimiter = ',', value_parser = note)]
    notes: Vec<NoteDraft>,
    #[arg(long, value_name = "RUPEES")]
    upi: Option<Paise>,
    #[arg(long, value_name = "RUPEES")]
    card: Option<Paise>,
    #[arg(long, value_name = "RUPEES")]
    bank: Option<Paise>,
    #[arg(long, value_name = "RUPEES")]
    other: Option<Paise>,
    #[arg(long)]
    reason: Option<String>,
    #[arg(long, value_name = "ID")]
    shift: Option<Id<Shift>>,
    #[arg(long)]
    quote: bool,
}

impl ShiftCommand {
    pub(in crate::commands) async fn run(self, context: &Context) -> Result<Answer> {
        let engine = &context.engine;
        match self {
            Self::Open { float, note, id } => {
                let till = engine.open_shift(ShiftDraft { id, float_paise: float, note }).await?;
                let words = paper::till(&till);
                Answer::new(till, words)
            }
            Self::Close(counted) => {
                let quote = counted.quote;
                let draft = counted.draft()?;
                if quote {
                    let quote = engine.quote_closing(draft).await?;
                    let words = say!("cli-shift-counted", cash = quote.cash_paise);
                    return Answer::new(quote, words);
                }
                let report = engine.close_shift(draft).await?;
                let words = paper::report(&report);
                Answer::new(report, words)
            }
            Self::Report { z, shift, print, place } => {
                let shift = match z {
                    Some(number) => Some(engine.shift_by_number(&number).await?),
                    None => shift,
                };
                let report = engine.shift_report(shift.clone()).await?;
                if let Some((file, size)) = place.pdf() {
                    engine.save_shift(shift, &file, size).await?;
                    return printing::saved(paper::title(&report), &file);
                }
                if print || place.printer().is_some() {
                    let job = engine.print_shift(shift, place.printer()).await?;
                    return printing::printed(engine, &job.id).await;
                }
                let words = paper::report(&report);
                Answer::new(report, words)
            }
            Self::List(list) => {
                if let Some(written) = list.export(engine, "shifts").await? {
                    return Ok(written);
                }
                let query = list.query();
                let page = engine.list_shifts(&query).await?;
                let words = paper::table(&page.rows);
                list::found(&query, page, &words)
            }
            Self::Day { day } => {
                let day = engine.shop_day(day).await?;
                let words = paper::day(&day);
                Answer::new(day, words)
            }
            Self::Settings { day_ends, needed, blind } => {
                let before = engine.till().await?.settings;
                let wanted = TillSettings {
                    day_ends: day_ends.unwrap_or(before.day_ends),
                    shift_needed: needed.unwrap_or(before.shift_needed),
                    blind_count: blind.unwrap_or(before.blind_count),
                };
                let settings = if wanted == before { before } else { engine.set_till_settings(wanted).await? };
                Answer::new(settings, paper::settings(settings))
            }
        }
    }
}

impl Counted {
    /// Returns what was counted: as it was typed, else one JSON value on standard input.
    fn draft(self) -> Result<ClosingDraft> {
        if self.counted.is_none() && self.notes.is_empty() {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).wrap_err("standard input could not be read")?;
            let draft = serde_json::from_str(&text);
            return draft.map_err(|error| Said::usage(message!("cli-shift-no-json", why = error.to_string())).into());
        }
        let modes = [
            (PaymentMode::Upi, self.upi),
            (PaymentMode::Card, self.card),
            (PaymentMode::Bank, self.bank),
            (PaymentMode::Other, self.other),
        ];
        let modes = modes.into_iter().filter_map(|(mode, amount)| Some(ModeCount { mode, amount_paise: amount? }));
        Ok(ClosingDraft {
            shift_id: self.shift,
            notes: self.notes,
            cash_paise: self.counted,
            modes: modes.collect(),
            reason: self.reason,
        })
    }
}

/// Reads "500x3".
fn note(typed: &str) -> Result<NoteDraft, usage::Wrong> {
    let wrong = || usage::Wrong(message!("cli-shift-note-form"));
    let (value, pieces) = typed.trim().split_once('x').ok_or_else(wrong)?;
    let value_paise = value.parse().map_err(|_| wrong())?;
    let pieces = pieces.parse().map_err(|_| wrong())?;
    Ok(NoteDraft { value_paise, pieces })
}

/// Reads when the day ends.
fn day_end(typed: &str) -> Result<DayEnd, usage::Wrong> {
    typed.parse().map_err(|_| usage::Wrong(message!("cli-till-day-end-form")))
}

/// Reads yes or no.
fn yes(word: &str) -> Result<bool, usage::Wrong> {
    match word {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(usage::one_of(["yes", "no"])),
    }
}
