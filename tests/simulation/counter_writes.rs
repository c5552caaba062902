//! What happens at a counter, through the engine's own use cases; each row they write is noted in the oracle.

use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
use branchline_engine::{Code, Engine, Error};
use color_eyre::eyre::{Result, bail};

use crate::local_writes::LocalWrites;
use crate::oracle::id;
use crate::plan::Sale;

/// What a sale writes, with the amounts that must sum up.
const WRITTEN: [(&str, &str); 6] = [
    ("invoices", "0"),
    ("invoice_lines", "0"),
    ("stock_movements", "quantity_milli"),
    ("payments", "amount_paise"),
    ("payment_allocations", "0"),
    ("ledger_entries", "amount_paise"),
];

impl LocalWrites<'_> {
    pub async fn at_the_counter(&mut self, sale: Sale) -> Result<()> {
        let (seed, n) = (self.seed, self.n);
        let known = |record: usize| self.oracle.records.get(&record).map(|known| known.id.clone());
        let done = match sale {
            Sale::Sell { product, pieces, customer, parts_paid } => {
                let Some(product) = known(product) else { return Ok(()) };
                let customer = customer.and_then(known).filter(|_| parts_paid < 2);
                let draft = bill(id(seed, n, 0), product, pieces, customer, parts_paid, n);
                self.device.engine(|engine| sold(engine, draft)).await?
            }
            Sale::Pay { of } => {
                let bill = id(seed, of, 0).into();
                let pay = |engine: Engine| async move { engine.add_payment(&bill, &cash(Some(5_000))).await.map(drop) };
                self.device.engine(pay).await?
            }
            Sale::Receive { customer } => {
                let Some(customer) = known(customer) else { return Ok(()) };
                let receive = |engine: Engine| async move {
                    engine.receive_on_account(&customer.into(), &cash(Some(7_700))).await.map(drop)
                };
                self.device.engine(receive).await?
            }
            Sale::Cancel { of } => {
                let bill = id(seed, of, 0).into();
                let cancel = |engine: Engine| async move { engine.cancel_bill(&bill, "typed twice").await.map(drop) };
                self.device.engine(cancel).await?
            }
        };
        match done {
            Ok(()) => {}
            // Not sold here, paid already, another day's, or a product that nobody here knows: said to the person, and nothing is written.
            Err(error) if [Code::Invalid, Code::NotFound].contains(&error.code()) => {}
            Err(error) => bail!("a counter refused in a way of its own: {error}"),
        }
        self.note_new_rows().await
    }

    /// Notes every row here that nobody is known to have written: it was written just now.
    async fn note_new_rows(&mut self) -> Result<()> {
        let of = |(at, (table, amount)): (usize, &(&str, &str))| format!("SELECT {at}, id, {amount} FROM {table}");
        let all: Vec<String> = WRITTEN.iter().enumerate().map(of).collect();
        for row in self.device.branch().sqlite3(&all.join(" UNION ALL "))?.lines() {
            let &[at, id, amount] = row.split('|').collect::<Vec<_>>().as_slice() else { bail!("no row: {row}") };
            if self.oracle.facts.contains_key(id) || self.oracle.number(id).is_some() {
                continue;
            }
            self.oracle.fact(self.n, id.to_owned(), WRITTEN[at.parse::<usize>()?].0, amount.parse()?);
            self.oracle.wrote(self.at, self.n);
        }
        Ok(())
    }
}

/// A second press of Pay follows each.
async fn sold(engine: Engine, draft: BillDraft) -> Result<(), Error> {
    let first = engine.finalise_bill(draft.clone()).await?;
    let second = engine.finalise_bill(draft).await?;
    assert_eq!(first.invoice.number, second.invoice.number, "one bill, however often it is sent");
    Ok(())
}

fn bill(id: String, product: String, pieces: u64, customer: Option<String>, parts_paid: u64, n: usize) -> BillDraft {
    let price = i64::try_from(n).unwrap_or_default() * 137 + 10_000;
    let line = LineDraft {
        product_id: Some(product.into()),
        quantity_milli: Some(Milli::new(1_500)),
        price_paise: Some(Paise::new(price)),
        tax_rate_milli: Some(Rate::new(5_000)),
        ..LineDraft::default()
    };
    let lines = (0..pieces).map(|_| line.clone()).collect();
    let paid = match parts_paid {
        0 if customer.is_some() => Vec::new(),
        1 if customer.is_some() => vec![cash(Some(5_000))],
        _ => vec![cash(None)],
    };
    BillDraft {
        id: Some(id.into()),
        lines,
        customer_id: customer.map(Into::into),
        payments: paid,
        ..BillDraft::default()
    }
}

fn cash(amount: Option<i64>) -> PaymentDraft {
    PaymentDraft {
        mode: PaymentMode::Cash,
        amount_paise: amount.map(Paise::new),
        tendered_paise: None,
        reference: None,
    }
}
