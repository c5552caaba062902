//! Writing a credit note: its head and lines, and where its credit goes. All of it in the caller's transaction.

use sqlx::SqliteConnection;

use crate::clock;
use crate::store::sql::stamp::Stamp;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::id::Id;
use branchline_domain::money::{Milli, Paise};
use branchline_domain::parties::customer::Customer;
use branchline_domain::sales::{CreditNote, GivenBack, Invoice, ReturnDraft, Returned, SoldBill, SoldLine};

/// Writes the head of a credit note, with the buyer as he is on the bill.
pub async fn head(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    draft: &ReturnDraft,
    (bill, back): (&SoldBill, &GivenBack),
    (number, till, day): (&str, &str, BusinessDate),
) -> sqlx::Result<()> {
    let invoice = &bill.invoice;
    sqlx::query(
        "INSERT INTO credit_notes (id, org_id, branch_id, number, business_date, invoice_id, invoice_number, invoice_date, invoice_branch_id,
             customer_id, customer_name, customer_phone, customer_gstin, customer_address, place_of_supply, scheme, taxable_paise, cgst_paise,
             sgst_paise, igst_paise, cess_paise, round_off_paise, total_paise, reason, till_code, created_at, updated_at,
             shift_id, staff_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?26,
             (SELECT shift_id FROM open_shift), (SELECT iif(locked, NULL, staff_id) FROM till_person))",
    )
    .bind(&stamp.id)
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(number)
    .bind(day)
    .bind(&invoice.id)
    .bind(invoice.number.as_deref().unwrap_or_default())
    .bind(invoice.business_date)
    .bind(&bill.branch_id)
    .bind(&invoice.customer_id)
    .bind(&invoice.customer_name)
    .bind(&invoice.customer_phone)
    .bind(&invoice.customer_gstin)
    .bind(&invoice.customer_address)
    .bind(&invoice.place_of_supply)
    .bind(invoice.scheme.word())
    .bind(back.taxable)
    .bind(back.heads.cgst)
    .bind(back.heads.sgst)
    .bind(back.heads.igst)
    .bind(back.heads.cess)
    .bind(back.round_off)
    .bind(back.total)
    .bind(&draft.reason)
    .bind(till)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes what came back of a line; its goods are a movement of their own.
pub async fn line(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    (position, sold): (u32, &SoldLine),
    (quantity, back): (Milli, Returned),
) -> sqlx::Result<()> {
    let line = &sold.line;
    sqlx::query(
        "INSERT INTO credit_note_lines (id, org_id, branch_id, credit_note_id, invoice_line_id, position, product_id, name, hsn, unit,
             sold_milli, quantity_milli, price_paise, includes_tax, taxable_paise, tax_rate_milli, cess_rate_milli, cgst_paise, sgst_paise,
             igst_paise, cess_paise, total_paise, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?23)",
    )
    .bind(clock::new_id().to_string())
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(&stamp.id)
    .bind(&sold.id)
    .bind(position)
    .bind(&line.product_id)
    .bind(&line.name)
    .bind(&line.hsn)
    .bind(&line.unit)
    .bind(line.quantity_milli)
    .bind(quantity)
    .bind(line.price_paise)
    .bind(line.includes_tax)
    .bind(back.taxable)
    .bind(line.tax_rate_milli)
    .bind(line.cess_rate_milli)
    .bind(back.heads.cgst)
    .bind(back.heads.sgst)
    .bind(back.heads.igst)
    .bind(back.heads.cess)
    .bind(back.total().unwrap_or_default())
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// What a credit comes off, and where it goes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Use<'a> {
    /// The credit note; the customer's account when absent.
    pub note: Option<&'a Id<CreditNote>>,
    /// The customer, where it is his account.
    pub customer: Option<&'a Id<Customer>>,
    /// The bill it settles.
    pub bill: Option<&'a Id<Invoice>>,
    /// The payment by which it goes back in money.
    pub payment: Option<&'a str>,
}

/// Writes where a credit goes; nothing for an amount of nothing.
pub async fn use_credit(conn: &mut SqliteConnection, stamp: &Stamp, goes: Use<'_>, amount: Paise) -> sqlx::Result<()> {
    if amount == Paise::ZERO {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO credit_uses (id, org_id, branch_id, credit_note_id, customer_id, invoice_id, payment_id, amount_paise, created_at,
             updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)",
    )
    .bind(clock::new_id().to_string())
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(goes.note)
    .bind(goes.customer)
    .bind(goes.bill)
    .bind(goes.payment)
    .bind(amount)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Moves goods that came back into the branch's stock.
pub async fn movement(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    product: &str,
    quantity: Milli,
    day: BusinessDate,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO stock_movements (id, org_id, branch_id, product_id, quantity_milli, reason, source_table, source_id, business_date,
             created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, 'return', 'credit_notes', ?6, ?7, ?8, ?8)",
    )
    .bind(clock::new_id().to_string())
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(product)
    .bind(quantity)
    .bind(&stamp.id)
    .bind(day)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}
