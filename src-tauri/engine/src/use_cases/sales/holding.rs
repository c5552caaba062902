//! Putting bills on hold and taking them up again, at whichever till of the branch.

use super::quoting::judged;
use crate::clock;
use crate::engine::Engine;
use crate::error::Error;
use crate::store::sales::{held, open_bills, series};
use crate::use_cases::writing::{not_found, refuse};
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{BillDraft, HeldBill, Invoice, OpenBill, held as rules};

impl Engine {
    /// Puts a bill that is being typed on hold: it leaves this till, every till of the branch sees it, and its goods are kept back.
    ///
    /// # Errors
    /// [`Error::Invalid`] names the field: a bill without lines, or one too long.
    pub async fn hold_bill(&self, draft: BillDraft, label: Option<&str>) -> Result<HeldBill, Error> {
        let (label, problems) = rules::tidied_label(label);
        refuse(problems)?;
        let draft = draft.tidied();
        let mut tx = self.inner.store.begin().await?;
        let stamp = self.stamp(&mut tx).await?;
        let quote = judged(tx.conn(), &draft, stamp.now_ms).await?.quote;
        let open = draft.id.clone();
        let bill = HeldBill {
            id: stamp.id.as_str().into(),
            label,
            customer_name: match (&draft.customer_name, &draft.customer_id) {
                (None, Some(customer)) => held::customer_name(tx.conn(), customer).await?,
                (name, _) => name.clone(),
            },
            line_count: u32::try_from(draft.lines.len()).unwrap_or(u32::MAX),
            total_paise: quote.total_paise,
            till_code: Some(series::till_code(tx.conn()).await?),
            created_at: stamp.now_ms,
        };
        let content = rules::content(draft).map_err(|problem| Error::Invalid(vec![problem]))?;
        held::put(tx.conn(), &stamp, &bill, &content, &quote.lines).await?;
        if let Some(open) = &open {
            open_bills::forget(tx.conn(), open).await?;
        }
        self.written(tx).await?;
        Ok(bill)
    }

    /// Lists the bills on hold in this branch, the oldest first.
    pub async fn held_bills(&self) -> Result<Vec<HeldBill>, Error> {
        Ok(held::list(&mut *self.inner.store.reader().await?).await?)
    }

    /// Takes a bill up again: it is gone from hold and open at this till, in one step. The bill that comes of it has an id of its own, so
    /// that two tills which take one up while neither hears of the other never write into one bill.
    ///
    /// # Errors
    /// [`Error::Invalid`] when another till has taken it up, or a newer Branchline wrote it; when there is none with this id.
    pub async fn recall_bill(&self, held_bill: &Id<HeldBill>) -> Result<OpenBill, Error> {
        let mut tx = self.inner.store.begin().await?;
        let kept = held::kept(tx.conn(), held_bill).await?.ok_or_else(|| not_found(held_bill))?;
        if kept.gone {
            let words = message!("held-taken", till = kept.taken_by.unwrap_or_default());
            refuse(vec![FieldError::new("id", words)])?;
        }
        let Ok(mut draft) = serde_json::from_str::<BillDraft>(&kept.content) else {
            return Err(Error::Invalid(vec![FieldError::new("id", message!("held-unreadable"))]));
        };
        let now = self.record_time(&mut tx).await?;
        let id: Id<Invoice> = clock::new_id().to_string().into();
        draft.id = Some(id.clone());
        let till = series::till_code(tx.conn()).await?;
        open_bills::keep(tx.conn(), &id, &draft, now).await?;
        held::take(tx.conn(), held_bill, &till, &id, now).await?;
        self.written(tx).await?;
        Ok(OpenBill { id, draft, updated_at: now })
    }
}
