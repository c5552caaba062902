//! What a scanned code means: an item by its own code, or by the label of the shop's scale, with how much of it; else a paper of the shop, by
//! the code that is printed on it or by its number.

use crate::engine::Engine;
use crate::error::Error;
use crate::store::catalogue::scale;
use crate::store::organisation::shop_details;
use crate::store::sales::{items, read, returns};
use crate::use_cases::writing::refuse;
use branchline_domain::catalogue::scale::ScaleRule;
use branchline_domain::sales::{Scanned, ScannedPaper, bill_of_code, note_of_code};

impl Engine {
    /// Returns what a scanned code means: one item, several, or none, and what a scale's label says of it; or a bill or a credit note.
    pub async fn scan_code(&self, code: &str) -> Result<Scanned, Error> {
        let mut conn = self.inner.store.reader().await?;
        if let Some(id) = bill_of_code(code) {
            return Ok(Scanned { paper: Some(ScannedPaper::Bill { id }), ..Scanned::default() });
        }
        let note = note_of_code(code).map_or_else(|| code.trim().to_owned(), |id| id.to_string());
        if note == code.trim() {
            let found = items::scanned(&mut conn, code).await?;
            if !found.items.is_empty() {
                return Ok(found);
            }
        }
        let paper = match returns::number_of(&mut conn, &note).await? {
            Some(number) => Some(ScannedPaper::CreditNote { note: number }),
            // A credit note that has not come here yet is told so where it is used.
            None if note != code.trim() => Some(ScannedPaper::CreditNote { note }),
            None => read::by_number(&mut conn, &note).await?.map(|id| ScannedPaper::Bill { id }),
        };
        Ok(Scanned { paper, ..Scanned::default() })
    }

    /// Lists how labels of the shop's scales are read.
    pub async fn scale_rules(&self) -> Result<Vec<ScaleRule>, Error> {
        Ok(scale::list(&mut *self.inner.store.reader().await?).await?)
    }

    /// Says how labels with one prefix are read; returns all rules.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the fields.
    pub async fn set_scale_rule(&self, rule: &ScaleRule) -> Result<Vec<ScaleRule>, Error> {
        refuse(rule.problems())?;
        self.write_scale_rule(rule, &rule.to_string()).await
    }

    /// Reads labels with this prefix no more; returns the rules that are left.
    pub async fn remove_scale_rule(&self, prefix: &str) -> Result<Vec<ScaleRule>, Error> {
        let rules = self.scale_rules().await?;
        match rules.iter().find(|rule| rule.prefix == prefix) {
            Some(rule) => self.write_scale_rule(rule, "").await,
            None => Ok(rules),
        }
    }

    async fn write_scale_rule(&self, rule: &ScaleRule, value: &str) -> Result<Vec<ScaleRule>, Error> {
        let mut tx = self.inner.store.begin().await?;
        let stamp = self.stamp(&mut tx).await?;
        shop_details::write(tx.conn(), &stamp, &rule.key(), value).await?;
        let rules = scale::list(tx.conn()).await?;
        self.written(tx).await?;
        Ok(rules)
    }
}
