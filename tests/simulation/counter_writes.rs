//! What happens at a counter, through the engine's own use cases; each row they write is noted in the oracle.

use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::sales::shift::{CashDraft, CashReason, CashWay, ClosingDraft, ShiftDraft};
use branchline_domain::sales::{
    BillDraft, LineDraft, PaymentDraft, PaymentMode, RefundDraft, ReturnDraft, ReturnLineDraft,
};
use branchline_engine::{Code, Engine, Error};
use color_eyre::eyre::{Result, bail, ensure};

use crate::local_writes::LocalWrites;
use crate::oracle::id;
use crate::plan::Sale;

/// What a sale writes, with the amounts that must sum up.
const WRITTEN: [(&str, &str); 12] = [
    ("invoices", "0"),
    ("invoice_lines", "0"),
    ("stock_movements", "quantity_milli"),
    ("payments", "amount_paise"),
    ("payment_allocations", "0"),
    ("ledger_entries", "amount_paise"),
    ("credit_notes", "total_paise"),
    ("credit_note_lines", "quantity_milli"),
    ("credit_uses", "amount_paise"),
    ("shifts", "0"),
    ("cash_movements", "amount_paise"),
    ("shift_closings", "0"),
];

/// A closing whose expected cash is not what its facts come to, asked at the computer that has just closed it.
const WRONG_CLOSING: &str = "SELECT c.number FROM shift_closings AS c JOIN shifts AS s ON s.id = c.shift_id
    WHERE c.till_code = s.till_code AND c.closed_at = (SELECT max(closed_at) FROM shift_closings) AND c.expected_cash_paise <> s.float_paise
      + coalesce((SELECT sum(CASE direction WHEN 'in' THEN amount_paise ELSE -amount_paise END) FROM payments
                  WHERE shift_id = s.id AND mode = 'cash'), 0)
      + coalesce((SELECT sum(CASE direction WHEN 'in' THEN amount_paise ELSE -amount_paise END) FROM cash_movements
                  WHERE shift_id = s.id), 0)";

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
            Sale::Return { of, milli, refund } => {
                let draft = back(id(seed, of, 0), id(seed, n, 0), milli, refund);
                let here = self.device.branch().count("invoices", &format!("id = '{}'", draft.bill)).await? > 0;
                let done = self.device.engine(|engine| returned(engine, draft)).await?;
                // Asked of the hub, it may not be told in as many ways as a line has to break.
                if here { done } else { done.or(Ok(())) }
            }
            Sale::Open => {
                let shift = Some(id(seed, n, 0).into());
                let draft = ShiftDraft { id: shift, float_paise: Some(Paise::new(50_000)), note: None };
                self.device.engine(|engine| async move { engine.open_shift(draft).await.map(drop) }).await?
            }
            Sale::Close => {
                let cash = id(seed, n, 0);
                let done = self.device.engine(|engine| closed(engine, cash)).await?;
                if done.is_ok() {
                    let wrong = self.device.branch().sqlite3(WRONG_CLOSING)?;
                    ensure!(wrong.is_empty(), "a till was closed with what its facts do not come to: {wrong}");
                }
                done
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

/// A second press of Take back follows each.
async fn returned(engine: Engine, draft: ReturnDraft) -> Result<(), Error> {
    let first = engine.return_goods(draft.clone()).await?;
    let second = engine.return_goods(draft).await?;
    assert_eq!(first.note.number, second.note.number, "one credit note, however often it is sent");
    Ok(())
}

fn back(bill: String, note: String, milli: Option<i64>, refund: bool) -> ReturnDraft {
    let refund = refund.then_some(RefundDraft { mode: PaymentMode::Cash, amount_paise: None, reference: None });
    ReturnDraft {
        id: Some(note.into()),
        bill,
        lines: vec![ReturnLineDraft { line: 1, quantity_milli: milli.map(Milli::new) }],
        reason: "Leaks".to_owned(),
        refund,
    }
}

/// Takes cash out, and closes the till with what should be there.
async fn closed(engine: Engine, cash: String) -> Result<(), Error> {
    let out = CashDraft {
        id: Some(cash.into()),
        direction: CashWay::Out,
        amount_paise: Some(Paise::new(1_300)),
        reason: CashReason::Deposit,
        note: None,
    };
    let report = engine.move_cash(out).await?;
    let expected = report.modes.iter().find(|sum| sum.mode == PaymentMode::Cash).map(|sum| sum.expected_paise);
    // A drawer of which more went out than came in cannot be counted.
    let cash_paise = expected.map(|expected| expected.max(Paise::ZERO));
    let counted = ClosingDraft { cash_paise, reason: Some("As it was".to_owned()), ..ClosingDraft::default() };
    let first = engine.close_shift(counted.clone()).await?;
    let again = ClosingDraft { shift_id: Some(first.shift.id.clone()), ..counted };
    assert_eq!(first.number, engine.close_shift(again).await?.number, "one closing, however often it is sent");
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
