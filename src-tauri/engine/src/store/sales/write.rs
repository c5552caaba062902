//! Writing a bill: head, lines, goods that leave, money that comes, what is owed. All of it in the caller's transaction.

use sqlx::SqliteConnection;

use crate::clock;
use crate::store::sql::stamp::Stamp;
use branchline_domain::business_date::BusinessDate;
use branchline_domain::money::Milli;
use branchline_domain::sales::{BillDraft, InvoiceLine, Judged};

/// Writes the head as a draft, which its lines may join; [`finalise`] ends that.
pub async fn head(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    draft: &BillDraft,
    judged: &Judged,
    till: &str,
) -> sqlx::Result<()> {
    let quote = &judged.quote;
    sqlx::query(
        "INSERT INTO invoices (id, org_id, branch_id, business_date, customer_id, customer_name, customer_phone, customer_gstin,
             customer_address, customer_state_code, place_of_supply, scheme, subtotal_paise, discount_paise, taxable_paise, tax_paise,
             cess_paise, round_off_paise, total_paise, till_code, notes, created_at, updated_at, shift_id)
         SELECT ?1, ?2, ?3, ?4, ?5, coalesce(?6, c.name), coalesce(?7, c.phone), coalesce(?8, c.gstin), coalesce(?9, c.address),
             coalesce(?10, c.state_code), ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?22, (SELECT shift_id FROM open_shift)
         FROM (SELECT 1) LEFT JOIN customers AS c ON c.id = ?5",
    )
    .bind(&stamp.id)
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(judged.business_date)
    .bind(&draft.customer_id)
    .bind(&draft.customer_name)
    .bind(&draft.customer_phone)
    .bind(&draft.customer_gstin)
    .bind(&draft.customer_address)
    .bind(&draft.customer_state_code)
    .bind(&quote.place_of_supply)
    .bind(quote.scheme.word())
    .bind(quote.subtotal_paise)
    .bind(quote.discount_paise)
    .bind(quote.taxable_paise)
    .bind(quote.tax.sum().unwrap_or_default())
    .bind(quote.tax.cess)
    .bind(quote.round_off_paise)
    .bind(quote.total_paise)
    .bind(till)
    .bind(&draft.notes)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes a line, and takes its goods out of the branch's stock.
pub async fn line(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    position: usize,
    line: &InvoiceLine,
    day: BusinessDate,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO invoice_lines (id, org_id, branch_id, invoice_id, position, product_id, name, hsn, unit, quantity_milli, price_paise,
             includes_tax, mrp_paise, cost_paise, discount_paise, bill_discount_paise, taxable_paise, tax_rate_milli, cess_rate_milli,
             cgst_paise, sgst_paise, igst_paise, cess_paise, total_paise, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, (SELECT cost_paise FROM products WHERE id = ?6), ?14, ?15, ?16, ?17,
             ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?24)",
    )
    .bind(clock::new_id().to_string())
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(&stamp.id)
    .bind(i64::try_from(position).unwrap_or(i64::MAX))
    .bind(&line.product_id)
    .bind(&line.name)
    .bind(&line.hsn)
    .bind(&line.unit)
    .bind(line.quantity_milli)
    .bind(line.price_paise)
    .bind(line.includes_tax)
    .bind(line.mrp_paise)
    .bind(line.discount_paise)
    .bind(line.bill_discount_paise)
    .bind(line.taxable_paise)
    .bind(line.tax_rate_milli)
    .bind(line.cess_rate_milli)
    .bind(line.tax.cgst)
    .bind(line.tax.sgst)
    .bind(line.tax.igst)
    .bind(line.tax.cess)
    .bind(line.total_paise)
    .bind(stamp.now_ms)
    .execute(&mut *conn)
    .await?;
    if let Some(product) = &line.product_id {
        let out = Milli::new(-line.quantity_milli.get());
        movement(conn, stamp, product.as_str(), out, "sale", day).await?;
    }
    Ok(())
}

/// Moves goods of a bill, out (negative) or back in.
pub async fn movement(
    conn: &mut SqliteConnection,
    stamp: &Stamp,
    product: &str,
    quantity: Milli,
    reason: &str,
    day: BusinessDate,
) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO stock_movements (id, org_id, branch_id, product_id, quantity_milli, reason, source_table, source_id, business_date,
             created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'invoices', ?7, ?8, ?9, ?9)",
    )
    .bind(clock::new_id().to_string())
    .bind(&stamp.org_id)
    .bind(&stamp.branch_id)
    .bind(product)
    .bind(quantity)
    .bind(reason)
    .bind(&stamp.id)
    .bind(day)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends the draft: from here on nothing of the bill changes.
pub async fn finalise(conn: &mut SqliteConnection, stamp: &Stamp, number: &str) -> sqlx::Result<()> {
    sqlx::query(
        "UPDATE invoices SET (status, number, finalized_at, updated_at, staff_id)
             = ('final', ?2, ?3, ?3, (SELECT iif(locked, NULL, staff_id) FROM till_person)) WHERE id = ?1",
    )
    .bind(&stamp.id)
    .bind(number)
    .bind(stamp.now_ms)
    .execute(conn)
    .await?;
    Ok(())
}

/// Cancels a final bill; its number stays.
pub async fn cancel(conn: &mut SqliteConnection, id: &str, now_ms: i64) -> sqlx::Result<()> {
    sqlx::query("UPDATE invoices SET (status, updated_at) = ('cancelled', ?2) WHERE id = ?1")
        .bind(id)
        .bind(now_ms)
        .execute(conn)
        .await?;
    Ok(())
}
