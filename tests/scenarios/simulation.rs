//! Whole weeks from one number: a seed drives three tills, edits on the hub and a bad line; at quiet, all agree.

use branchline_tests::{Branch, Fault, TestShop};
use color_eyre::eyre::{Result, WrapErr};

use crate::kit::{CALLS, PULL, PUSH, READY, Workshop, all_equal, number, on_hub, settle};

const STEPS: u64 = 70;

/// Seeds that once failed stay here, with others that wander far.
const KEPT: [u64; 3] = [2, 20_261_121, 69_607_297_962_025_061];

/// Chance from one number (`SplitMix64`, Steele, Lea and Flood 2014).
struct Rng(u64);

impl Rng {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }
}

/// What was written, to be found again in the end.
#[derive(Default)]
struct Totals {
    products: i64,
    customers: i64,
    movements: i64,
    stock_milli: i64,
    payments: i64,
    paid_paise: i64,
}

impl Totals {
    /// Takes back what goes with a unit that is given up: programs that tell nobody where their transactions end have theirs
    /// sent together, and so a bill that was final may have company.
    async fn strike_out(&mut self, till: &Branch, unit: i64, changes: i64) -> Result<()> {
        let sum = async |what: &str, table: &str| -> Result<i64> {
            let of_unit = format!(
                "id BETWEEN {unit} AND {unit} + {changes} - 1 AND operation = 'insert' AND table_name = '{table}'"
            );
            let sum = till.ask(&format!("SELECT coalesce(sum({what}), 0) FROM sync_queue WHERE {of_unit}")).await?;
            Ok(sum.unwrap_or_default().parse()?)
        };
        self.products -= sum("1", "products").await?;
        self.customers -= sum("1", "customers").await?;
        self.movements -= sum("1", "stock_movements").await?;
        self.stock_milli -= sum("data ->> 'quantity_milli'", "stock_movements").await?;
        self.payments -= sum("1", "payments").await?;
        self.paid_paise -= sum("data ->> 'amount_paise'", "payments").await?;
        Ok(())
    }
}

/// A word for SQL that picks one of the rows at random, by the generator.
fn any(rng: &mut Rng, table: &str, condition: &str) -> String {
    let n = rng.roll(1000);
    format!(
        "(SELECT id FROM {table} WHERE {condition} ORDER BY id LIMIT 1 OFFSET {n} % max(1, (SELECT count(*) FROM {table} WHERE {condition})))"
    )
}

/// Somebody at a till does something; the words are SQL, so every program's way in is the same.
async fn trade(rng: &mut Rng, till: &Branch, totals: &mut Totals) -> Result<()> {
    let (a, b) = (rng.roll(9) + 1, rng.roll(900));
    let product = any(rng, "products", "true");
    let customer = any(rng, "customers", "true");
    let draft = any(rng, "invoices", "status = 'draft'");
    let sql = match rng.roll(13) {
        0 | 1 => {
            totals.products += 1;
            format!("INSERT INTO products (name, price_paise) VALUES ('Piece {b}', {b})")
        }
        2 => format!("UPDATE products SET price_paise = {b} WHERE id = {product}"),
        3 => format!("UPDATE products SET name = 'Renamed {b}', notes = 'n{a}' WHERE id = {product}"),
        4 => format!("DELETE FROM products WHERE id = {product}"),
        5 => format!("UPDATE products SET deleted_at = NULL WHERE id = {product}"),
        6 => {
            totals.customers += 1;
            format!("INSERT INTO customers (name) VALUES ('Customer {b}')")
        }
        7 => format!("UPDATE customers SET phone = '{b}' WHERE id = {customer}"),
        8 => format!("UPDATE customers SET notes = 'n{b}', address = 'a{a}' WHERE id = {customer}"),
        9 => {
            if till.count("products", "true").await? == 0 {
                return Ok(());
            }
            let milli = i64::try_from(a * 500)? - 2000;
            let milli = if milli == 0 { 250 } else { milli };
            totals.movements += 1;
            totals.stock_milli += milli;
            format!(
                "INSERT INTO stock_movements (product_id, quantity_milli, reason) VALUES ({product}, {milli}, 'adjustment')"
            )
        }
        10 => {
            totals.payments += 1;
            totals.paid_paise += i64::try_from(b)? + 1;
            format!("INSERT INTO payments (mode, direction, amount_paise) VALUES ('cash', 'in', {b} + 1)")
        }
        11 => format!(
            "INSERT INTO invoices (notes, total_paise) VALUES ('bill {b}', {b});
             INSERT INTO invoice_lines (invoice_id, position, name, quantity_milli, price_paise)
             SELECT id, 1, 'Line', {a}, {b} FROM invoices WHERE notes = 'bill {b}' AND status = 'draft' LIMIT 1"
        ),
        _ if a < 6 => format!("UPDATE invoices SET total_paise = {b} WHERE id = {draft}"),
        _ => format!("UPDATE invoices SET status = 'final', number = 'N{b}' WHERE id = {draft}"),
    };
    till.run(&sql).await.wrap_err(sql)
}

/// Somebody edits on the hub itself.
async fn meddle(rng: &mut Rng, hub: &Workshop, shop: &TestShop, totals: &mut Totals) -> Result<()> {
    let (org, n) = (&shop.org_id, rng.roll(900));
    let one = |table: &str| {
        format!("(select id from public.{table} where org_id = '{org}' order by id offset {n} % 7 limit 1)")
    };
    let sql = match rng.roll(4) {
        0 => {
            totals.customers += 2;
            format!("insert into public.customers (org_id, name) values ('{org}', 'Web {n}'), ('{org}', 'Web too {n}')")
        }
        1 => format!(
            "update public.customers set phone = 'web {n}' where org_id = '{org}' and id = {}",
            one("customers")
        ),
        2 => {
            format!("update public.products set price_paise = {n} where org_id = '{org}' and id = {}", one("products"))
        }
        _ => format!("delete from public.customers where org_id = '{org}' and id = {}", one("customers")),
    };
    hub.sql(&sql).await?;
    Ok(())
}

fn trouble(rng: &mut Rng, hub: &Workshop) {
    let path = [READY, PUSH, PULL, CALLS][usize::try_from(rng.roll(4)).unwrap_or(0)];
    let fault = Fault::on(path).after(rng.roll(3));
    hub.faults().plan(match rng.roll(6) {
        0 => fault.lose_answer(),
        1 => fault.drop_before(),
        2 => fault.repeat(),
        3 => fault.truncate(usize::try_from(rng.roll(400)).unwrap_or(0)),
        4 => fault.answer(503, "{}"),
        _ => fault.answer(200, "{}"),
    });
}

async fn week(seed: u64) -> Result<()> {
    let hub = Workshop::take().await?;
    let mut rng = Rng(seed);
    let mut totals = Totals::default();
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mut tills = Vec::new();
    for manager in [0, 0, 1] {
        let till = Branch::joined(&hub, &shop.managers[manager]).await?;
        // Some clocks are wrong, and some batches small.
        let off = [0, 0, 3_600_000, -7_200_000][usize::try_from(rng.roll(4))?];
        till.wind(off).await?;
        till.run(&format!("UPDATE sync_settings SET batch_size = {}", [3, 40, 500][usize::try_from(rng.roll(3))?]))
            .await?;
        tills.push(till);
    }
    for _ in 0..STEPS {
        let at = usize::try_from(rng.roll(3))?;
        match rng.roll(20) {
            0..12 => trade(&mut rng, &tills[at], &mut totals).await?,
            12 | 13 => meddle(&mut rng, &hub, &shop, &mut totals).await?,
            14 => trouble(&mut rng, &hub),
            // A session may fail for every reason a line has; what matters is what is true in the end.
            15..18 => drop(tills[at].sync().await),
            18 => drop(tokio::join!(tills[0].sync(), tills[1].sync(), tills[2].sync())),
            _ => drop(tills[at].engine().resync().await),
        }
    }
    hub.faults().clear();
    let all: Vec<&Branch> = tills.iter().collect();
    settle(&all).await?;
    for till in &all {
        // A bill made final at one till while another still changed it: the one thing here that a hub may refuse.
        for unit in till.engine().held_units().await? {
            assert!(
                matches!(unit.code.as_deref(), Some("BL409") | None),
                "because nothing else may be refused: {unit:?}"
            );
        }
        while let Some(unit) = till.engine().held_units().await?.first() {
            totals.strike_out(till, unit.unit, unit.changes).await?;
            till.engine().discard_held(unit.unit, "The bill was final").await?;
        }
    }
    settle(&all).await?;
    all_equal(&all).await?;
    let written = [
        (on_hub(&hub, &shop, "products", "true").await?, totals.products, "products"),
        (on_hub(&hub, &shop, "customers", "true").await?, totals.customers, "customers"),
        (on_hub(&hub, &shop, "stock_movements", "true").await?, totals.movements, "movements"),
        (on_hub(&hub, &shop, "payments", "true").await?, totals.payments, "payments"),
    ];
    for (there, here, what) in written {
        assert_eq!(there, here, "because no {what} may be lost or doubled");
    }
    let sum = |table: &str, column: &str| {
        format!("select coalesce(sum({column}), 0)::bigint from public.{table} where org_id = '{}'", shop.org_id)
    };
    assert_eq!(
        number(&hub, &sum("stock_movements", "quantity_milli")).await?,
        totals.stock_milli,
        "because stock is conserved"
    );
    assert_eq!(number(&hub, &sum("payments", "amount_paise")).await?, totals.paid_paise, "because cash is conserved");
    for till in &all {
        let wrong = till
            .ask(
                "SELECT count(*) FROM stock_balances b WHERE on_hand_milli IS NOT
                 (SELECT sum(quantity_milli) FROM stock_movements m WHERE m.product_id = b.product_id AND m.branch_id = b.branch_id)",
            )
            .await?;
        assert_eq!(wrong.as_deref(), Some("0"), "because each balance is the sum of its movements");
    }
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_week_of_trade_on_a_bad_line_ends_in_agreement() -> Result<()> {
    let fresh = uuid::Uuid::new_v4().as_u64_pair().0;
    for seed in KEPT.into_iter().chain([fresh]) {
        println!("seed {seed}");
        week(seed).await.wrap_err_with(|| format!("seed {seed}"))?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "takes minutes: for whoever has changed how sync works"]
async fn many_weeks_of_trade_end_in_agreement() -> Result<()> {
    let fresh = uuid::Uuid::new_v4().as_u64_pair().0 >> 8;
    for seed in fresh..fresh + 40 {
        println!("seed {seed}");
        week(seed).await.wrap_err_with(|| format!("seed {seed}"))?;
    }
    Ok(())
}
