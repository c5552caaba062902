//! What can be printed: each paper is put together from what the branch knows now, in its printer's language.

use std::path::Path;

use sqlx::SqliteConnection;

use crate::engine::Engine;
use crate::error::Error;
use crate::store::StoreError;
use crate::store::organisation::shop_details;
use crate::store::printing::jobs;
use crate::store::records::master;
use crate::store::sales::{books, read, series, shop};
use crate::use_cases::writing::not_found;
use branchline_domain::catalogue::product::Product;
use branchline_domain::id::Id;
use branchline_domain::message;
use branchline_domain::messages::{Language, Message};
use branchline_domain::money::Paise;
use branchline_domain::organisation::shop_details::ShopDetails;
use branchline_domain::parties::customer::Customer;
use branchline_domain::printing::{
    AccountOccasion, BillOccasion, Copy, Job, LabelPaper, Paper, PayTo, Printer, Size, account, bill, label, test_page,
    upi_link,
};
use branchline_domain::records::field::FieldError;
use branchline_domain::sales::{Invoice, PaymentMode};
use branchline_printing::qr_svg;

/// A first copy is printed within a day; whatever comes later may have been printed elsewhere.
const FIRST_COPY: i64 = 24 * 3_600_000;

/// A paper with what the queue notes of it.
pub(super) struct Wanted {
    pub(super) what: &'static str,
    pub(super) record: Option<String>,
    pub(super) title: Message,
    pub(super) paper: Paper,
    pub(super) opens_drawer: bool,
}

impl Engine {
    /// Prints a bill on the named printer, or on the one that prints bills; any copy but the first says so. Returns at once: the paper waits for
    /// its printer.
    ///
    /// # Errors
    /// When there is no such bill or printer.
    pub async fn print_bill(&self, id: &Id<Invoice>, printer: Option<&str>) -> Result<Job, Error> {
        let printer = self.chosen_printer(printer).await?;
        let wanted = self.bill_paper(id, language(&printer)).await?;
        self.enqueue(&printer, wanted).await
    }

    /// Prints a customer's account.
    ///
    /// # Errors
    /// When there is no such customer or printer.
    pub async fn print_statement(&self, customer: &Id<Customer>, printer: Option<&str>) -> Result<Job, Error> {
        let printer = self.chosen_printer(printer).await?;
        let wanted = self.statement_paper(customer, language(&printer)).await?;
        self.enqueue(&printer, wanted).await
    }

    /// Prints labels of an item.
    ///
    /// # Errors
    /// [`Error::Invalid`] when it is too many or none; when there is no such item or printer.
    pub async fn print_labels(&self, product: &Id<Product>, count: u32, printer: Option<&str>) -> Result<Job, Error> {
        if !(1..=LabelPaper::MOST).contains(&count) {
            let wrong = message!("print-label-count", most = LabelPaper::MOST);
            return Err(Error::Invalid(vec![FieldError::new("count", wrong)]));
        }
        let printer = self.chosen_printer(printer).await?;
        let mut conn = self.inner.store.reader().await?;
        let known = master::get::<Product>(&mut conn, product).await?.ok_or_else(|| not_found(product))?;
        let details = shop_details::read(&mut conn).await?;
        drop(conn);
        let wanted = Wanted {
            what: "label",
            record: None,
            title: message!("print-title-label", count = count, name = &known.name),
            paper: Paper::Label(label(&details.name, &known, count, language(&printer))),
            opens_drawer: false,
        };
        self.enqueue(&printer, wanted).await
    }

    /// Prints a bill that never was, to see whether a printer prints.
    ///
    /// # Errors
    /// When there is no such printer.
    pub async fn test_printer(&self, id: &Id<Printer>) -> Result<Job, Error> {
        let printer = self.printers().await?.into_iter().find(|printer| printer.id == *id);
        let printer = printer.ok_or_else(|| not_found(id))?;
        let details = shop_details::read(&mut *self.inner.store.reader().await?).await?;
        let wanted = Wanted {
            what: "test",
            record: None,
            title: message!("print-title-test"),
            paper: Paper::Bill(Box::new(test_page(&details, &printer.name, language(&printer)))),
            opens_drawer: printer.drawer,
        };
        self.enqueue(&printer, wanted).await
    }

    /// Saves a bill as a PDF: a sheet, or a receipt where `size` is a roll. Counts as a copy of it.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the file cannot be written; when there is no such bill.
    pub async fn save_bill(&self, id: &Id<Invoice>, file: &str, size: Option<Size>) -> Result<(), Error> {
        let wanted = self.bill_paper(id, self.spoken().await?).await?;
        self.save(wanted, Path::new(file), size.unwrap_or(Size::A4)).await
    }

    /// Saves a customer's account as a PDF.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the file cannot be written; when there is no such customer.
    pub async fn save_statement(&self, customer: &Id<Customer>, file: &str) -> Result<(), Error> {
        let wanted = self.statement_paper(customer, self.spoken().await?).await?;
        self.save(wanted, Path::new(file), Size::A4).await
    }

    /// Returns the QR code of a UPI payment to the shop, as SVG; nothing where the shop has no UPI id. That it was scanned proves no payment.
    pub async fn upi_code(&self, amount: Paise, reference: &str) -> Result<Option<String>, Error> {
        let details = shop_details::read(&mut *self.inner.store.reader().await?).await?;
        let link = details
            .upi_id
            .as_deref()
            .and_then(|upi_id| upi_link(PayTo { upi_id, name: &details.name }, amount, "", reference));
        Ok(link.and_then(|link| qr_svg(&link)))
    }

    async fn bill_paper(&self, id: &Id<Invoice>, language: Language) -> Result<Wanted, Error> {
        let mut conn = self.inner.store.reader().await?;
        let whole = read::whole(&mut conn, id).await?.ok_or_else(|| not_found(id))?;
        let details = seller_details(&mut conn, self.now()).await?;
        let made = Made {
            what: "bill",
            id: &whole.invoice.id,
            at: whole.invoice.finalized_at,
            till: whole.invoice.till_code.as_deref(),
        };
        let copy = copy(&mut conn, made, self.now()).await?;
        let clock = match whole.invoice.finalized_at {
            Some(at) => Some(jobs::moment(&mut conn, at).await?.clock),
            None => None,
        };
        drop(conn);
        let paper = bill(BillOccasion { shop: &details, bill: &whole, clock: clock.as_deref(), copy }, language);
        let cash = whole.payments.iter().any(|payment| payment.mode == PaymentMode::Cash);
        Ok(Wanted {
            what: "bill",
            record: Some(id.as_str().to_owned()),
            title: message!("print-title-bill", number = whole.invoice.number.unwrap_or_default()),
            paper: Paper::Bill(Box::new(paper)),
            opens_drawer: cash && copy == Copy::Original,
        })
    }

    async fn statement_paper(&self, id: &Id<Customer>, language: Language) -> Result<Wanted, Error> {
        let mut conn = self.inner.store.reader().await?;
        let customer = master::get::<Customer>(&mut conn, id).await?.ok_or_else(|| not_found(id))?;
        let entries = books::statement(&mut conn, id).await?;
        let details = seller_details(&mut conn, self.now()).await?;
        let day = shop::day(&mut conn, self.now()).await?;
        drop(conn);
        let occasion = AccountOccasion { shop: &details, customer: &customer, entries: &entries, day };
        Ok(Wanted {
            what: "statement",
            record: Some(id.as_str().to_owned()),
            title: message!("print-title-statement", name = &customer.name),
            paper: Paper::Account(Box::new(account(occasion, language))),
            opens_drawer: false,
        })
    }

    /// The language of this data folder, for papers that go to no printer.
    pub(super) async fn spoken(&self) -> Result<Language, Error> {
        let choice = self.language().await?;
        Ok(choice.and_then(|choice| Language::of(&choice.code)).unwrap_or_default())
    }
}

/// The shop, in the state this branch stands in.
pub(super) async fn seller_details(conn: &mut SqliteConnection, now_ms: i64) -> Result<ShopDetails, StoreError> {
    let state_code = shop::seller(&mut *conn, now_ms).await?.state;
    Ok(ShopDetails { state_code, ..shop_details::read(conn).await? })
}

/// A record a paper is made from.
pub(super) struct Made<'a> {
    /// As the queue calls its paper.
    pub(super) what: &'static str,
    pub(super) id: &'a str,
    /// When it was made, milliseconds UTC.
    pub(super) at: Option<i64>,
    /// The till that made it.
    pub(super) till: Option<&'a str>,
}

/// The first copy is the one this till prints of its own record within a day.
pub(super) async fn copy(conn: &mut SqliteConnection, made: Made<'_>, now_ms: i64) -> Result<Copy, StoreError> {
    let young = made.at.is_some_and(|at| now_ms.saturating_sub(at) < FIRST_COPY);
    let own = made.till == Some(series::till_code(&mut *conn).await?.as_str());
    let first = young && own && !jobs::was_printed(conn, made.what, made.id).await?;
    Ok(if first { Copy::Original } else { Copy::Duplicate })
}

pub(super) fn language(printer: &Printer) -> Language {
    Language::of(&printer.language).unwrap_or_default()
}
