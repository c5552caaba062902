//! Staff, limits, PINs and the log of what was done, as the window and the command line call the engine.

use std::time::Instant;

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::{Milli, Paise, Rate};
use branchline_domain::parties::customer::CustomerDraft;
use branchline_domain::people::chain::AuditFaultKind;
use branchline_domain::people::{Action, Allowance, RoleLimits, Staff, StaffDraft, StaffRole};
use branchline_domain::records::page::{ListFilter, ListQuery};
use branchline_domain::sales::{BillDraft, Discount, LineDraft, PaymentDraft, PaymentMode};
use branchline_engine::store::Store;
use branchline_engine::{DATABASE, Engine, Error};
use tempfile::TempDir;

use super::forms::{meanwhile, open, options};

const OWNER: &str = "4711";
const CASHIER: &str = "2580";

async fn join(engine: &Engine, name: &str, role: StaffRole, pin: &str) -> Staff {
    let draft = StaffDraft { name: name.into(), role, ..StaffDraft::default() };
    engine.add_staff(draft, Some(pin)).await.expect("somebody joins")
}

/// A shop with its owner and a cashier, who stands at the till.
async fn shop() -> (TempDir, Engine, Staff, Staff) {
    let (dir, engine) = open().await;
    let asha = join(&engine, "Asha", StaffRole::Owner, OWNER).await;
    let ravi = join(&engine, "Ravi", StaffRole::Cashier, CASHIER).await;
    engine.come_to_till(&ravi.id, CASHIER).await.expect("he comes to the till");
    (dir, engine, asha, ravi)
}

async fn soap(engine: &Engine) -> Product {
    let draft = ProductDraft {
        name: "Soap".into(),
        price_paise: Some(Paise::new(10_000)),
        cost_paise: Some(Paise::new(7_000)),
        opening_stock_milli: Some(Milli::new(5_000)),
        ..ProductDraft::default()
    };
    engine.add_product(draft).await.expect("the product is added")
}

fn sale(engine: &Engine, product: &Product, line: LineDraft) -> BillDraft {
    let line = LineDraft { product_id: Some(product.id.clone()), ..line };
    let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    BillDraft { id: Some(engine.new_bill_id()), lines: vec![line], payments: vec![cash], ..BillDraft::default() }
}

fn off(percent: i64) -> Discount {
    Discount::Percent(Rate::new(percent * 1_000))
}

fn said(error: &Error) -> Vec<(&str, &str)> {
    error.fields().iter().map(|problem| (problem.field.as_str(), problem.message.key.as_str())).collect()
}

async fn actions(engine: &Engine) -> Vec<String> {
    let query = ListQuery { limit: 100, ..ListQuery::default() };
    let rows = engine.audit_log(&query).await.expect("the log reads").rows;
    rows.into_iter().rev().map(|row| row.action).collect()
}

async fn store(dir: &TempDir) -> Store {
    Store::open(&dir.path().join(DATABASE)).await.expect("the file opens")
}

#[tokio::test]
async fn nobody_is_asked_who_he_is_until_the_first_person_is_the_owner() {
    let (_dir, engine) = open().await;
    let soap = soap(&engine).await;
    let half = sale(&engine, &soap, LineDraft { discount: off(50), ..LineDraft::default() });
    engine.finalise_bill(half).await.expect("everything is allowed");
    let alone = engine.lock_till().await.expect("there is nothing to lock");
    assert!(!alone.in_use && alone.person.is_none() && alone.leads);
    assert_eq!(engine.verify_audit().await.expect("it is checked").entries, 0);

    for (role, pin, field) in [
        (StaffRole::Cashier, Some(CASHIER), "role"),
        (StaffRole::Owner, None, "pin"),
        (StaffRole::Owner, Some("1111"), "pin"),
    ] {
        let draft = StaffDraft { name: "Asha".into(), role, ..StaffDraft::default() };
        let refused = engine.add_staff(draft, pin).await.expect_err("it is refused");
        assert_eq!(said(&refused)[0].0, field);
    }
    let asha = join(&engine, "Asha", StaffRole::Owner, OWNER).await;
    let till = engine.till_people().await.expect("it reads");
    assert_eq!(till.person.map(|person| person.id), Some(asha.id), "because whoever made himself owner stands here");
}

#[tokio::test]
async fn each_limit_is_refused_and_lifted_once_by_somebody_who_may() {
    let (_dir, engine, asha, ravi) = shop().await;
    let soap = soap(&engine).await;
    let kavita = engine
        .add_customer(CustomerDraft {
            name: "Kavita".into(),
            credit_limit_paise: Some(Paise::new(5_000)),
            ..CustomerDraft::default()
        })
        .await
        .expect("a customer");
    let owing =
        BillDraft { customer_id: Some(kavita.id), payments: Vec::new(), ..sale(&engine, &soap, LineDraft::default()) };
    let cases = [
        ("lines.0.discount", sale(&engine, &soap, LineDraft { discount: off(11), ..LineDraft::default() })),
        (
            "lines.0.price_paise",
            sale(&engine, &soap, LineDraft { price_paise: Some(Paise::new(8_500)), ..LineDraft::default() }),
        ),
        ("discount", BillDraft { discount: off(6), ..sale(&engine, &soap, LineDraft::default()) }),
        ("customer_id", owing),
    ];
    for (field, draft) in cases {
        let refused = engine.finalise_bill(draft.clone()).await.expect_err("it is beyond a cashier");
        assert_eq!(said(&refused), [(field, "need-override")]);
        let quote = engine.quote_bill(draft.clone()).await.expect("it is judged");
        assert_eq!(quote.problems.iter().map(|problem| problem.field.as_str()).collect::<Vec<_>>(), [field]);
        let own = engine.authorise_bill(draft.clone(), &ravi.id, CASHIER).await.expect_err("he may not either");
        assert_eq!(said(&own), [("staff_id", "pin-may-not")]);
        let quote = engine.authorise_bill(draft.clone(), &asha.id, OWNER).await.expect("she may");
        assert!(quote.problems.is_empty(), "{:?}", quote.problems);
        engine.finalise_bill(draft.clone()).await.expect("it was allowed");
        let again = BillDraft { id: Some(engine.new_bill_id()), ..draft };
        let refused = engine.finalise_bill(again).await.expect_err("it was allowed once, for one bill");
        assert_eq!(said(&refused), [(field, "need-override")]);
    }
    let below = sale(&engine, &soap, LineDraft { price_paise: Some(Paise::new(6_000)), ..LineDraft::default() });
    let refused = engine.finalise_bill(below).await.expect_err("below cost");
    assert_eq!(said(&refused).len(), 2, "because it is a discount of 40 % as well: {refused}");

    let further = sale(&engine, &soap, LineDraft { discount: off(20), ..LineDraft::default() });
    engine.authorise_bill(further.clone(), &asha.id, OWNER).await.expect("twenty percent are allowed");
    let mut more = further;
    more.lines[0].discount = off(25);
    let refused = engine.finalise_bill(more).await.expect_err("twenty-five were not");
    assert_eq!(said(&refused), [("lines.0.discount", "need-override")]);

    let bill = engine.finalise_bill(sale(&engine, &soap, LineDraft::default())).await.expect("a plain sale").invoice.id;
    let refused = engine.cancel_bill(&bill, "Wrong").await.expect_err("a cashier cancels nothing");
    assert_eq!(said(&refused), [("id", "need-override")]);
    engine.authorise(Action::CancelBill, &bill, &asha.id, OWNER).await.expect("she may");
    engine.cancel_bill(&bill, "Wrong").await.expect("it was allowed");

    let before = ProductDraft::from(&engine.product(&soap.id).await.expect("it reads"));
    let dearer = ProductDraft { price_paise: Some(Paise::new(11_000)), ..before.clone() };
    let refused = engine.change_product(&soap.id, dearer.clone(), before.clone()).await.expect_err("no prices");
    assert_eq!(said(&refused), [("price_paise", "need-override")]);
    engine.authorise(Action::ChangePrice, &soap.id, &asha.id, OWNER).await.expect("she may");
    engine.change_product(&soap.id, dearer.clone(), before.clone()).await.expect("it was allowed");
    let refused = engine.change_product(&soap.id, before, dearer).await.expect_err("once");
    assert_eq!(said(&refused), [("price_paise", "need-override")]);

    engine.come_to_till(&asha.id, OWNER).await.expect("she comes to the till");
    let filters = vec![ListFilter { name: "allowed".into(), value: None }];
    let query = ListQuery { limit: 100, filters, ..ListQuery::default() };
    let allowed = engine.audit_log(&query).await.expect("the log reads").rows;
    assert!(
        allowed.iter().all(|row| row.override_by.as_deref() == Some("Asha") && row.person.as_deref() == Some("Ravi"))
    );
    let of = |action: &str| allowed.iter().filter(|row| row.action == action).count();
    assert_eq!((of("override"), of("bill_final"), of("bill_cancelled"), of("price_changed")), (7, 4, 1, 1));
    let whole = engine.verify_audit().await.expect("it is checked");
    assert!(whole.faults.is_empty() && whole.devices == 1, "{whole:?}");
}

#[tokio::test]
async fn an_owner_says_what_a_role_may_and_nobody_else() {
    let (_dir, engine, asha, _ravi) = shop().await;
    let soap = soap(&engine).await;
    let wanted = RoleLimits {
        line_discount_milli: Rate::new(30_000),
        negative_stock: Allowance::Never,
        ..RoleLimits::of(StaffRole::Cashier)
    };
    let refused = engine.set_role_limits(&wanted).await.expect_err("a cashier sets none");
    assert_eq!(said(&refused), [("role", "staff-not-yours")]);
    assert!(engine.audit_log(&ListQuery::default()).await.is_err(), "because a cashier does not look into the log");
    engine.come_to_till(&asha.id, OWNER).await.expect("she comes to the till");
    let all = engine.set_role_limits(&wanted).await.expect("she may");
    assert!(all.contains(&wanted));
    let ravi = engine.staff().await.expect("they read").into_iter().find(|one| one.name == "Ravi").expect("he is here");
    engine.come_to_till(&ravi.id, CASHIER).await.expect("he comes to the till");
    engine
        .finalise_bill(sale(&engine, &soap, LineDraft { discount: off(29), ..LineDraft::default() }))
        .await
        .expect("29 % are his now");
    let many = LineDraft { quantity_milli: Some(Milli::new(99_000)), ..LineDraft::default() };
    let many = sale(&engine, &soap, many);
    let refused = engine.finalise_bill(many.clone()).await.expect_err("there are no 99");
    assert_eq!(said(&refused), [("lines.0.quantity_milli", "need-never")]);
    let quote = engine.authorise_bill(many, &asha.id, OWNER).await.expect("nothing of it can be allowed");
    assert!(!quote.problems.is_empty(), "because never is never");
}

#[tokio::test]
async fn wrong_pins_cost_time_that_a_restart_does_not_give_back() {
    let (dir, engine, asha, _ravi) = shop().await;
    for _ in 0..5 {
        let refused = engine.come_to_till(&asha.id, "9999").await.expect_err("it is wrong");
        assert_eq!(said(&refused)[0].0, "pin");
    }
    let refused = engine.come_to_till(&asha.id, OWNER).await.expect_err("the right one is not even tried");
    assert_eq!(said(&refused), [("pin", "pin-wait")]);
    engine.close().await.expect("it closes");
    let engine = Engine::open(options(&dir)).await.expect("it opens");
    let refused = engine.come_to_till(&asha.id, OWNER).await.expect_err("it waits still");
    assert_eq!(said(&refused), [("pin", "pin-wait")]);
    let store = store(&dir).await;
    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::query("UPDATE pin_tries SET last_at = last_at - 31000").execute(tx.conn()).await.expect("time passes");
    tx.commit().await.expect("it is written");
    let began = Instant::now();
    let till = engine.come_to_till(&asha.id, OWNER).await.expect("half a minute is over");
    assert!(began.elapsed().as_millis() < 2_000, "because a customer waits: {:?}", began.elapsed());
    assert!(till.leads);
    let wrong = actions(&engine).await.iter().filter(|action| *action == "pin_wrong").count();
    assert_eq!(wrong, 5, "because each of them stands in the log");
}

#[tokio::test]
async fn a_touched_log_is_found_and_its_writer_is_put_back() {
    let (dir, engine, asha, _ravi) = shop().await;
    let soap = soap(&engine).await;
    for _ in 0..3 {
        engine.finalise_bill(sale(&engine, &soap, LineDraft::default())).await.expect("it is final");
    }
    engine.come_to_till(&asha.id, OWNER).await.expect("she comes to the till");
    let before = engine.verify_audit().await.expect("it is checked");
    assert!(before.faults.is_empty(), "{before:?}");
    let store = store(&dir).await;
    for sql in [
        "UPDATE audit_log SET details = '{}'",
        "DELETE FROM audit_log",
        "DELETE FROM audit_pending",
        "INSERT INTO audit_log (device_id, seq, at, action, prev_hash, hash) VALUES ('another', 1, 1, 'x', '', '')",
    ] {
        let mut tx = store.begin().await.expect("a transaction begins");
        sqlx::query("INSERT INTO audit_pending (at, action) VALUES (1, 'x')")
            .execute(tx.conn())
            .await
            .expect("it is noted");
        assert!(sqlx::query(sql).execute(tx.conn()).await.is_err(), "because of {sql}");
    }

    // Somebody who knows how the guards work.
    for (sql, kind) in [
        ("UPDATE audit_log SET details = '{}' WHERE seq = 4", AuditFaultKind::Changed),
        ("DELETE FROM audit_log WHERE seq = 5", AuditFaultKind::Missing),
        ("DELETE FROM audit_log WHERE seq >= 4", AuditFaultKind::CutOff),
        ("UPDATE audit_log SET seq = 99 WHERE seq = 2", AuditFaultKind::Missing),
        ("DROP TRIGGER audit_invoices_step", AuditFaultKind::TriggerMissing),
    ] {
        let mut tx = store.begin().await.expect("a transaction begins");
        tx.set_applying(true).await.expect("the guard is up");
        sqlx::query(sql).execute(tx.conn()).await.expect("it is forged");
        let found = branchline_engine::store::people::log::verify(tx.conn()).await.expect("it is checked");
        assert!(found.faults.iter().any(|fault| fault.kind == kind), "{sql}: {found:?}");
    }

    let mut tx = store.begin().await.expect("a transaction begins");
    sqlx::query("DROP TRIGGER audit_invoices_step").execute(tx.conn()).await.expect("it is dropped");
    tx.commit().await.expect("it is written");
    assert_eq!(engine.verify_audit().await.expect("it is checked").faults[0].kind, AuditFaultKind::TriggerMissing);
    engine.close().await.expect("it closes");
    let engine = Engine::open(options(&dir)).await.expect("it opens");
    let seen = actions(&engine).await.len();
    engine.finalise_bill(sale(&engine, &soap, LineDraft::default())).await.expect("it is final");
    assert_eq!(actions(&engine).await.len(), seen + 1, "because the trigger is there again");
    assert!(engine.verify_audit().await.expect("it is checked").faults.is_empty());
}

#[tokio::test]
async fn what_another_program_does_stands_in_the_log_and_is_marked() {
    let (dir, engine, asha, _ravi) = shop().await;
    let soap = soap(&engine).await;
    engine.come_to_till(&asha.id, OWNER).await.expect("she comes to the till");
    meanwhile(&dir, "UPDATE products SET price_paise = 1").await;
    engine.finalise_bill(sale(&engine, &soap, LineDraft::default())).await.expect("it is final");
    let query = ListQuery { limit: 2, ..ListQuery::default() };
    let rows = engine.audit_log(&query).await.expect("the log reads").rows;
    let told: Vec<(&str, bool)> = rows.iter().map(|row| (row.action.as_str(), row.outside)).collect();
    assert!(told.contains(&("price_changed", true)) && told.contains(&("bill_final", false)), "{told:?}");
    assert!(engine.verify_audit().await.expect("it is checked").faults.is_empty());
}

#[tokio::test]
async fn a_copied_file_chains_what_it_never_sent_under_its_new_name() {
    let (dir, engine, asha, _ravi) = shop().await;
    engine.come_to_till(&asha.id, OWNER).await.expect("she comes to the till");
    let told = actions(&engine).await;
    let store = store(&dir).await;
    let mut tx = store.begin().await.expect("a transaction begins");
    branchline_engine::store::device::identity::fork_identity(&mut tx).await.expect("it gets a name of its own");
    tx.commit().await.expect("it is written");
    assert_eq!(actions(&engine).await.len(), told.len());
    let check = engine.verify_audit().await.expect("it is checked");
    assert!(check.faults.is_empty() && check.devices == 1, "{check:?}");
}

#[tokio::test]
async fn the_last_owner_stays_and_names_are_told_apart() {
    let (_dir, engine, asha, ravi) = shop().await;
    engine.come_to_till(&asha.id, OWNER).await.expect("she comes to the till");
    let gone = StaffDraft { name: "Asha".into(), role: StaffRole::Owner, active: Some(false), branch_id: None };
    let refused = engine.change_staff(&asha.id, gone).await.expect_err("somebody must stay owner");
    assert_eq!(said(&refused), [("role", "staff-last-owner")]);
    let twin = StaffDraft { name: " asha ".into(), ..StaffDraft::default() };
    let refused = engine.add_staff(twin, None).await.expect_err("there is one");
    assert_eq!(said(&refused), [("name", "staff-same-name")]);
    let left = StaffDraft { name: "Ravi".into(), role: StaffRole::Cashier, active: Some(false), branch_id: None };
    engine.change_staff(&ravi.id, left).await.expect("he leaves");
    let refused = engine.come_to_till(&ravi.id, CASHIER).await.expect_err("he has left");
    assert_eq!(said(&refused), [("staff_id", "pin-nobody")]);
}
