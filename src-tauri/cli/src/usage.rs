//! What was typed and cannot be done, in the language spoken: clap finds the mistake, the catalogue says it.

use std::num::ParseIntError;
use std::ops::RangeInclusive;

use branchline_domain::message;
use branchline_domain::messages::{Language, Message};
use branchline_domain::money::NumberError;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::speech::{say, tell};

/// Why a value cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong(pub(crate) Message);

impl std::fmt::Display for Wrong {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(out)
    }
}

impl std::error::Error for Wrong {}

/// Reads a whole number of a range.
pub(crate) fn within(
    range: RangeInclusive<u32>,
) -> impl Fn(&str) -> Result<u32, Wrong> + Clone + Send + Sync + 'static {
    move |typed| {
        let wrong =
            || Wrong(message!("usage-range", least = range.start().to_string(), most = range.end().to_string()));
        typed.parse().ok().filter(|number| range.contains(number)).ok_or_else(wrong)
    }
}

/// Refuses a word that is none of these.
pub(crate) fn one_of<const N: usize>(words: [&str; N]) -> Wrong {
    Wrong(message!("usage-one-of", values = words.join(", ")))
}

/// Reads the code of a language.
pub(crate) fn language(code: &str) -> Result<Language, Wrong> {
    Language::of(code).ok_or_else(|| Wrong(message!("usage-one-of", values = Language::codes().join(", "))))
}

/// Returns what is wrong, in a sentence or two.
pub(crate) fn message(error: &Error) -> Message {
    let what = words(error, ContextKind::InvalidArg);
    let value = words(error, ContextKind::InvalidValue).unwrap_or_default();
    let command = words(error, ContextKind::InvalidSubcommand);
    let first = match (error.kind(), what, command) {
        (ErrorKind::InvalidValue | ErrorKind::ValueValidation, Some(what), _) if !value.is_empty() => {
            match why(error) {
                Some(why) => message!("usage-wrong-value-why", what = what, value = value, why = why),
                None => message!("usage-wrong-value", what = what, value = value),
            }
        }
        (
            ErrorKind::InvalidValue
            | ErrorKind::ValueValidation
            | ErrorKind::NoEquals
            | ErrorKind::TooFewValues
            | ErrorKind::WrongNumberOfValues,
            Some(what),
            _,
        ) => message!("usage-no-value", what = what),
        (ErrorKind::TooManyValues, Some(what), _) => message!("usage-too-many", value = value, what = what),
        (ErrorKind::UnknownArgument, Some(what), _) => message!("usage-unknown-argument", what = what),
        (ErrorKind::InvalidSubcommand, _, Some(command)) => message!("usage-unknown-command", what = command),
        (ErrorKind::MissingSubcommand, _, Some(command)) => message!("usage-no-command", command = command),
        (ErrorKind::MissingRequiredArgument, Some(what), _) => message!("usage-missing", what = what),
        (ErrorKind::ArgumentConflict, Some(what), _) => match words(error, ContextKind::PriorArg) {
            Some(other) if other != what => message!("usage-not-together", what = what, other = other),
            _ => message!("usage-twice", what = what),
        },
        (ErrorKind::InvalidUtf8, ..) => message!("usage-no-text"),
        _ => message!("usage-wrong"),
    };
    let mut sentences = vec![first];
    let values =
        [ContextKind::ValidValue, ContextKind::ValidSubcommand].into_iter().find_map(|kind| words(error, kind));
    sentences.extend(values.map(|values| message!("usage-one-of", values = values)));
    let meant = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    sentences.extend(
        meant.into_iter().find_map(|kind| words(error, kind)).map(|meant| message!("usage-meant", meant = meant)),
    );
    Message::sentences(sentences)
}

/// Returns what a person reads of a mistake: what is wrong, how the command goes, where to read on.
pub(crate) fn told(error: &Error) -> String {
    let mut told = tell(&message(error));
    if let Some(usage) = words(error, ContextKind::Usage) {
        // clap writes its own heading in front.
        let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage);
        told = format!("{told}\n\n{}: {usage}", say!("help-head-usage"));
    }
    format!("{told}\n\n{}", say!("usage-see-help"))
}

/// Returns a part of what clap found; nothing where it is empty.
fn words(error: &Error, kind: ContextKind) -> Option<String> {
    let said = match error.get(kind)? {
        ContextValue::None | ContextValue::Bool(_) => return None,
        other => other.to_string(),
    };
    Some(said).filter(|said| !said.is_empty())
}

/// Returns why a value was refused, where whoever read it said so in the catalogue's words.
fn why(error: &Error) -> Option<Message> {
    let source = std::error::Error::source(error)?;
    if let Some(wrong) = source.downcast_ref::<Wrong>() {
        return Some(wrong.0.clone());
    }
    if let Some(number) = source.downcast_ref::<NumberError>() {
        return Some(number.message());
    }
    source.downcast_ref::<ParseIntError>().map(|_| message!("usage-whole-number"))
}
