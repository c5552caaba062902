//! What people and programs do at a device, in the words any SQLite program can say, each noted in the oracle.

use branchline_domain::money::{Milli, Paise};
use color_eyre::eyre::{Result, WrapErr};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use crate::device::Device;
use crate::oracle::{Oracle, id};
use crate::plan::Kind;

/// A device at work in step `n` of the history `seed`.
pub struct LocalWrites<'a> {
    pub device: &'a Device,
    pub oracle: &'a mut Oracle,
    pub at: usize,
    pub seed: u64,
    pub n: usize,
}

/// One open transaction of a foreign program.
struct Transaction(SqliteConnection);

impl Transaction {
    async fn take(device: &Device) -> Result<Self> {
        let mut conn = device.branch().foreign().await?;
        sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut conn).await?;
        Ok(Self(conn))
    }

    /// Runs statements and returns how many rows they touched.
    async fn write(&mut self, sql: &str) -> Result<u64> {
        let done = sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut self.0).await;
        Ok(done.wrap_err_with(|| sql.to_owned())?.rows_affected())
    }

    /// Reads one value as text: nothing for no row, nothing within for NULL.
    async fn read(&mut self, sql: &str) -> Result<Option<Option<String>>> {
        Ok(sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_optional(&mut self.0).await?)
    }

    async fn commit(mut self) -> Result<()> {
        self.write("COMMIT").await?;
        Ok(self.0.close().await?)
    }
}

/// Returns the value that step `n` writes into `field`, as SQL.
pub fn value(field: &str, n: usize) -> String {
    if field == "price_paise" { n.to_string() } else { format!("'w{n}'") }
}

impl LocalWrites<'_> {
    fn id(&self, part: u64) -> String {
        id(self.seed, self.n, part)
    }

    pub async fn add(&mut self, kind: Kind) -> Result<()> {
        let (record, n) = (self.id(0), self.n);
        let mut fields: Vec<&str> = kind.fields().to_vec();
        if kind == Kind::Product && !self.device.newer {
            fields.retain(|field| *field != "colour");
        }
        let mut tx = Transaction::take(self.device).await?;
        tx.write(&insert(kind, &record, &fields, n)).await?;
        let line = self.id(1);
        let part = match kind {
            Kind::Draft => Some((
                "invoice_lines",
                format!(
                    "(id, invoice_id, position, name, quantity_milli, price_paise) VALUES ('{line}', '{record}', 1, 'Line', 1000, {n})"
                ),
            )),
            Kind::Estimate => Some((
                "estimate_lines",
                format!("(id, estimate_id, name, optional, price_paise) VALUES ('{line}', '{record}', 'Line', 1, {n})"),
            )),
            _ => None,
        };
        if let Some((table, row)) = part {
            tx.write(&format!("INSERT INTO {table} {row}")).await?;
            self.oracle.fact(n, line, table, 0);
        }
        tx.commit().await?;
        self.oracle.record(n, kind, record);
        for field in kind.fields().iter().filter(|field| fields.contains(field)) {
            self.oracle.deed(n, (n, field), None);
        }
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    /// Adds a product the way the screen does: with its opening stock, in one unit.
    pub async fn add_on_screen(&mut self) -> Result<()> {
        let n = self.n;
        let draft = branchline_domain::catalogue::product::ProductDraft {
            name: format!("w{n}"),
            price_paise: Some(Paise::new(i64::try_from(n)?)),
            opening_stock_milli: Some(Milli::new(5000)),
            ..Default::default()
        };
        let made = self.device.engine(|engine| async move { engine.add_product(draft).await }).await??;
        let movement = self
            .device
            .branch()
            .ask(&format!("SELECT id FROM stock_movements WHERE product_id = '{}'", made.id))
            .await?
            .unwrap_or_default();
        self.oracle.fact(n, movement, "stock_movements", 5000);
        self.oracle.record(n, Kind::Product, made.id.into());
        for field in ["price_paise", "name"] {
            self.oracle.deed(n, (n, field), None);
        }
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    pub async fn edit(&mut self, record: usize, field: &'static str) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record).cloned() else { return Ok(()) };
        if field == "colour" && !self.device.newer {
            return Ok(());
        }
        let (table, n) = (known.kind.table(), self.n);
        let row = format!("FROM {table} WHERE id = '{}' AND {}", known.id, known.kind.open());
        let mut tx = Transaction::take(self.device).await?;
        let Some(seen) = tx.read(&format!("SELECT CAST({field} AS TEXT) {row}")).await? else { return Ok(()) };
        let new = value(field, n);
        tx.write(&format!("UPDATE {table} SET {field} = {new} WHERE id = '{}'", known.id)).await?;
        tx.commit().await?;
        self.oracle.deed(n, (record, field), seen.as_deref());
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    pub async fn remove(&mut self, record: usize) -> Result<()> {
        let Some(known) = self.oracle.records.get_mut(&record) else { return Ok(()) };
        let mut tx = Transaction::take(self.device).await?;
        tx.write(&format!("DELETE FROM {} WHERE id = '{}'", known.kind.table(), known.id)).await?;
        tx.commit().await?;
        known.removed = true;
        Ok(())
    }

    pub async fn revive(&mut self, record: usize) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record) else { return Ok(()) };
        let sql = format!("UPDATE {} SET deleted_at = NULL WHERE id = '{}'", known.kind.table(), known.id);
        self.device.branch().run(&sql).await
    }

    /// Adds suppliers in one transaction, with notes of so many bytes.
    pub async fn suppliers(&mut self, rows: u64, bytes: usize) -> Result<()> {
        let (n, notes) = (self.n, "x".repeat(bytes));
        let ids: Vec<String> = (0..rows).map(|part| self.id(64 + part)).collect();
        let values: Vec<String> = ids.iter().map(|id| format!("('{id}', 'w{n}', '{notes}')")).collect();
        let mut tx = Transaction::take(self.device).await?;
        tx.write(&format!("INSERT INTO suppliers (id, name, notes) VALUES {}", values.join(", "))).await?;
        tx.commit().await?;
        for id in ids {
            self.oracle.fact(n, id, "suppliers", 0);
        }
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    /// Writes a record anew with every value it has here, and one that is new.
    pub async fn replace(&mut self, record: usize, field: &'static str) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record).cloned() else { return Ok(()) };
        if field == "colour" && !self.device.newer {
            return Ok(());
        }
        let (table, n) = (known.kind.table(), self.n);
        let mut tx = Transaction::take(self.device).await?;
        let seen = tx.read(&format!("SELECT CAST({field} AS TEXT) FROM {table} WHERE id = '{}'", known.id)).await?;
        let Some(seen) = seen else { return Ok(()) };
        let columns = tx.read(&format!("SELECT group_concat(name) FROM pragma_table_info('{table}')")).await?;
        let columns = columns.flatten().unwrap_or_default();
        let new = value(field, n);
        let values: Vec<&str> =
            columns.split(',').map(|name| if name == field { new.as_str() } else { name }).collect();
        tx.write(&format!(
            "INSERT OR REPLACE INTO {table} ({columns}) SELECT {} FROM {table} WHERE id = '{}'",
            values.join(", "),
            known.id
        ))
        .await?;
        tx.commit().await?;
        self.oracle.deed(n, (record, field), seen.as_deref());
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    pub async fn poison(&mut self, record: usize) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record) else { return Ok(()) };
        self.device.branch().run(&format!("UPDATE customers SET gstin = 'poison' WHERE id = '{}'", known.id)).await
    }

    pub async fn move_stock(&mut self, record: usize, milli: i64) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record) else { return Ok(()) };
        let (movement, n) = (self.id(1), self.n);
        let mut tx = Transaction::take(self.device).await?;
        let written = tx
            .write(&format!(
                "INSERT INTO stock_movements (id, product_id, quantity_milli, reason, note)
                 SELECT '{movement}', id, {milli}, 'adjustment', 'w{n}' FROM products WHERE id = '{}'",
                known.id
            ))
            .await?;
        tx.commit().await?;
        if written == 1 {
            self.oracle.fact(n, movement, "stock_movements", milli);
            self.oracle.wrote(self.at, n);
        }
        Ok(())
    }

    /// Counts what lies on a shelf, where it is known.
    pub async fn count(&mut self, record: usize) -> Result<()> {
        self.fact_of(record, "shelf_counts", "(id, shelf_id, quantity_milli, checked)", "0").await
    }

    /// Takes money for an estimate, where it is known.
    pub async fn deposit(&mut self, record: usize) -> Result<()> {
        self.fact_of(record, "estimate_deposits", "(id, estimate_id, amount_paise)", "").await
    }

    async fn fact_of(&mut self, record: usize, table: &'static str, columns: &str, rest: &str) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record) else { return Ok(()) };
        let (fact, n) = (self.id(5), self.n);
        let rest = if rest.is_empty() { String::new() } else { format!(", {rest}") };
        let mut tx = Transaction::take(self.device).await?;
        let sql = format!(
            "INSERT INTO {table} {columns} SELECT '{fact}', id, {}{rest} FROM {} WHERE id = '{}'",
            n + 1,
            known.kind.table(),
            known.id
        );
        let written = tx.write(&sql).await?;
        tx.commit().await?;
        if written == 1 {
            self.oracle.fact(n, fact, table, 0);
            self.oracle.wrote(self.at, n);
        }
        Ok(())
    }

    /// Notes something for this computer alone. The note is known by its text: a copied computer gives what is its own new ids.
    pub async fn note(&mut self) -> Result<()> {
        let (note, n) = (self.id(6), self.n);
        let sql = format!(
            "INSERT INTO till_notes (id, note) VALUES ('{note}', 'w{n}');
             UPDATE till_notes SET pinned = 1 WHERE id = '{note}'"
        );
        self.device.branch().run(&sql).await?;
        self.oracle.fact(n, format!("w{n}"), "till_notes", 0);
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    pub async fn pay(&mut self) -> Result<()> {
        let (payment, n) = (self.id(2), self.n);
        let sql = format!(
            "INSERT INTO payments (id, mode, direction, amount_paise, note) VALUES ('{payment}', 'cash', 'in', {}, 'w{n}')",
            n + 1
        );
        self.device.branch().run(&sql).await?;
        self.oracle.fact(n, payment, "payments", i64::try_from(n)? + 1);
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    /// Writes a whole bill in one transaction: lines, goods that leave, money that comes. `backwards`: for a new customer, and each
    /// row before the one it refers to.
    pub async fn bill(&mut self, record: usize, lines: u64, backwards: bool) -> Result<()> {
        let Some(product) = self.oracle.records.get(&record).map(|known| known.id.clone()) else { return Ok(()) };
        let (bill, payment, customer, n) = (self.id(0), self.id(2), self.id(4), self.n);
        let mut tx = Transaction::take(self.device).await?;
        if tx.read(&format!("SELECT id FROM products WHERE id = '{product}'")).await?.is_none() {
            return Ok(());
        }
        let named = if backwards { format!("'{customer}'") } else { "NULL".to_owned() };
        let mut rows = vec![format!(
            "INSERT INTO invoices (id, customer_id, customer_name, notes, total_paise)
             VALUES ('{bill}', {named}, 'L{lines}', 'w{n}', {n})"
        )];
        let mut facts =
            vec![(payment.clone(), "payments", i64::try_from(n)? + 1), (self.id(3), "payment_allocations", 0)];
        for part in 0..lines {
            let (line, movement) = (self.id(16 + part), self.id(32 + part));
            rows.push(format!(
                "INSERT INTO invoice_lines (id, invoice_id, position, product_id, name, quantity_milli, price_paise)
                 VALUES ('{line}', '{bill}', {part}, '{product}', 'Line', 1000, {n});
                 INSERT INTO stock_movements (id, product_id, quantity_milli, reason, source_table, source_id, note)
                 VALUES ('{movement}', '{product}', -1000, 'sale', 'invoices', '{bill}', 'w{n}')"
            ));
            facts.push((line, "invoice_lines", 0));
            facts.push((movement, "stock_movements", -1000));
        }
        let paid = format!(
            "INSERT INTO payments (id, mode, direction, amount_paise, note) VALUES ('{payment}', 'cash', 'in', {}, 'w{n}')",
            n + 1
        );
        let allocated = format!(
            "INSERT INTO payment_allocations (id, payment_id, invoice_id, amount_paise)
             VALUES ('{}', '{payment}', '{bill}', {})",
            self.id(3),
            n + 1
        );
        if backwards {
            rows.reverse();
            rows.splice(0..0, ["PRAGMA defer_foreign_keys = ON".to_owned(), allocated, paid]);
            rows.push(insert(Kind::Customer, &customer, Kind::Customer.fields(), n));
            rows.push(final_with_number(&bill));
        } else {
            rows.extend([final_with_number(&bill), paid, allocated]);
        }
        for row in rows {
            tx.write(&row).await?;
        }
        tx.commit().await?;
        for (id, table, amount) in facts {
            self.oracle.fact(n, id, table, amount);
        }
        self.oracle.fact(n, bill.clone(), "invoices", 0);
        self.oracle.bills.insert(bill, lines);
        if backwards {
            self.oracle.record(n, Kind::Customer, customer);
            for field in Kind::Customer.fields() {
                self.oracle.deed(n, (n, field), None);
            }
        }
        self.oracle.wrote(self.at, n);
        Ok(())
    }

    pub async fn finish(&mut self, record: usize) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record) else { return Ok(()) };
        let sql = match known.kind {
            Kind::Estimate => format!(
                "UPDATE estimates SET phase = 'given', number = 'w{}' WHERE id = '{}' AND phase = 'open'",
                self.n, known.id
            ),
            _ => final_with_number(&known.id),
        };
        self.device.branch().run(&sql).await
    }

    pub async fn cancel(&mut self, record: usize) -> Result<()> {
        let Some(known) = self.oracle.records.get(&record) else { return Ok(()) };
        let sql = match known.kind {
            Kind::Estimate => {
                format!("UPDATE estimates SET phase = 'declined' WHERE id = '{}' AND phase = 'given'", known.id)
            }
            _ => format!("UPDATE invoices SET status = 'cancelled' WHERE id = '{}' AND status = 'final'", known.id),
        };
        self.device.branch().run(&sql).await
    }
}

/// Writes a record as step `n` does, with its every value its own.
fn insert(kind: Kind, record: &str, fields: &[&str], n: usize) -> String {
    let values: Vec<String> = fields.iter().map(|field| value(field, n)).collect();
    format!("INSERT INTO {} (id, {}) VALUES ('{record}', {})", kind.table(), fields.join(", "), values.join(", "))
}

/// Makes a draft final, under the device's next number.
fn final_with_number(bill: &str) -> String {
    format!(
        "UPDATE invoices SET status = 'final', finalized_at = 1, number = (SELECT device_code FROM sync_settings) || '-' ||
            (SELECT 1 + coalesce(max(CAST(substr(number, instr(number, '-') + 1) AS INTEGER)), 0) FROM invoices
             WHERE number LIKE (SELECT device_code FROM sync_settings) || '-%')
         WHERE id = '{bill}' AND status = 'draft'"
    )
}
