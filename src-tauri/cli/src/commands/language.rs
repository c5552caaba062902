//! The language of the data folder.

use branchline_domain::messages::{Digits, Language as Spoken, LanguageChoice};
use clap::{Args, ValueEnum};
use color_eyre::eyre::Result;
use serde_json::json;

use super::Context;
use crate::Answer;
use crate::speech::{self, say, speak};

#[derive(Debug, Args)]
pub(crate) struct Language {
    code: Option<String>,
    #[arg(long)]
    digits: Option<Written>,
}

/// How numbers are written.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Written {
    Own,
    Latin,
}

impl From<Written> for Digits {
    fn from(written: Written) -> Self {
        match written {
            Written::Own => Self::Own,
            Written::Latin => Self::Latin,
        }
    }
}

impl Language {
    pub(super) async fn run(self, context: &Context) -> Result<Answer> {
        let kept = context.engine.language().await?;
        if self.code.is_none() && self.digits.is_none() {
            let words = match &kept {
                Some(choice) => say!("cli-language", language = name(choice.language()), code = &choice.code),
                None => say!("cli-language-none"),
            };
            return answer(kept.as_ref(), words);
        }
        let before = kept.unwrap_or_else(|| speech::of_system().choice());
        let code = self.code.unwrap_or(before.code);
        let digits = self.digits.map_or(before.digits, Digits::from);
        let chosen = context.engine.set_language(&code, digits).await?;
        speak(chosen.language());
        let words = say!("cli-language", language = name(chosen.language()), code = &chosen.code);
        answer(Some(&chosen), words)
    }
}

fn answer(choice: Option<&LanguageChoice>, words: String) -> Result<Answer> {
    Answer::new(json!({ "chosen": choice, "languages": Spoken::codes() }), words)
}

/// Returns a language's own name for itself.
fn name(language: Spoken) -> String {
    language.say(&branchline_domain::message!("language-name"))
}
