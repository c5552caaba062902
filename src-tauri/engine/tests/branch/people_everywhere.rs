//! Who did it, at every deed of the counter: kept with the record, told in the log, and asked for where a role may not.

use std::io::Read as _;
use std::net::TcpListener;

use branchline_domain::catalogue::product::{Product, ProductDraft};
use branchline_domain::money::{Milli, Paise};
use branchline_domain::people::{Action, RoleLimits, Staff, StaffDraft, StaffRole};
use branchline_domain::printing::{JobState, PrinterDraft, PrinterKind, Size};
use branchline_domain::records::page::ListQuery;
use branchline_domain::sales::shift::{CashDraft, CashReason, CashWay, ClosingDraft, ShiftDraft};
use branchline_domain::sales::{
    BillDraft, CreditDraft, LineDraft, PaymentDraft, PaymentMode, RefundDraft, ReturnDraft, ReturnLineDraft,
    WholeInvoice,
};
use branchline_engine::{Engine, Error};
use tempfile::TempDir;

use super::forms::open;

const OWNER: &str = "4711";
const CASHIER: &str = "2580";

/// A shop with its owner, a printer with a drawer, and a cashier who stands at the till.
struct Shop {
    _dir: TempDir,
    engine: Engine,
    asha: Staff,
    ravi: Staff,
    soap: Product,
}

impl Shop {
    async fn open() -> Self {
        let (dir, engine) = open().await;
        let join = async |name: &str, role, pin| {
            let draft = StaffDraft { name: name.into(), role, ..StaffDraft::default() };
            engine.add_staff(draft, Some(pin)).await.expect("somebody joins")
        };
        let (asha, ravi) =
            (join("Asha", StaffRole::Owner, OWNER).await, join("Ravi", StaffRole::Cashier, CASHIER).await);
        engine.come_to_till(&ravi.id, CASHIER).await.expect("he comes to the till");
        let soap = ProductDraft {
            name: "Soap".into(),
            price_paise: Some(Paise::new(10_000)),
            opening_stock_milli: Some(Milli::new(50_000)),
            ..ProductDraft::default()
        };
        let soap = engine.add_product(soap).await.expect("the product is added");
        Self { _dir: dir, engine, asha, ravi, soap }
    }

    async fn sell(&self, pieces: i64, credits: Vec<CreditDraft>) -> WholeInvoice {
        let line = LineDraft {
            product_id: Some(self.soap.id.clone()),
            quantity_milli: Some(Milli::new(pieces * 1_000)),
            ..LineDraft::default()
        };
        let payments = if credits.is_empty() { vec![paid(PaymentMode::Cash)] } else { Vec::new() };
        let draft = BillDraft { lines: vec![line], payments, credits, ..BillDraft::default() };
        self.engine.finalise_bill(draft).await.expect("it is final")
    }

    fn back(&self, bill: &WholeInvoice, refund: Option<i64>) -> ReturnDraft {
        let refund = refund.map(|paise| RefundDraft {
            mode: PaymentMode::Cash,
            amount_paise: Some(Paise::new(paise)),
            reference: None,
        });
        ReturnDraft {
            id: Some(self.engine.new_return_id()),
            bill: bill.invoice.number.clone().unwrap_or_default(),
            lines: vec![ReturnLineDraft { line: 1, quantity_milli: Some(Milli::new(1_000)) }],
            reason: "Leaks".into(),
            refund,
        }
    }

    /// What the log tells since `seen` entries, oldest first: what was done, by whom, allowed by whom.
    async fn told(&self, seen: usize) -> Vec<(String, Option<String>, Option<String>)> {
        self.engine.come_to_till(&self.asha.id, OWNER).await.expect("she looks into the log");
        let query = ListQuery { limit: 200, ..ListQuery::default() };
        let mut rows = self.engine.audit_log(&query).await.expect("the log reads").rows;
        rows.sort_by_key(|row| row.seq);
        let whole = self.engine.verify_audit().await.expect("it is checked");
        assert!(whole.faults.is_empty(), "{whole:?}");
        self.engine.come_to_till(&self.ravi.id, CASHIER).await.expect("he goes on");
        rows.into_iter().skip(seen).map(|row| (row.action, row.person, row.override_by)).collect()
    }
}

fn paid(mode: PaymentMode) -> PaymentDraft {
    PaymentDraft { mode, amount_paise: None, tendered_paise: None, reference: None }
}

fn said(error: &Error) -> Vec<(&str, &str)> {
    error.fields().iter().map(|problem| (problem.field.as_str(), problem.message.key.as_str())).collect()
}

fn printer(address: &str, drawer: bool) -> PrinterDraft {
    PrinterDraft {
        name: "Counter".into(),
        kind: PrinterKind::Network,
        address: address.into(),
        size: Size::Roll80,
        language: "en".into(),
        text_mode: false,
        cuts: true,
        drawer,
        prints_bills: true,
    }
}

#[tokio::test]
async fn every_deed_of_the_counter_names_its_person_and_stands_in_the_log() {
    let shop = Shop::open().await;
    let engine = &shop.engine;
    let seen = shop.told(0).await.len() + 1;
    let float = ShiftDraft { float_paise: Some(Paise::new(50_000)), ..ShiftDraft::default() };
    let till = engine.open_shift(float).await.expect("it opens");
    let shift = till.shift.expect("it is open");
    assert_eq!(shift.opened_by.as_deref(), Some("Ravi"));
    let bill = shop.sell(3, Vec::new()).await;
    assert_eq!(bill.invoice.staff.as_deref(), Some("Ravi"));
    let note = engine.return_goods(shop.back(&bill, None)).await.expect("it comes back").note;
    assert_eq!(note.staff.as_deref(), Some("Ravi"));
    let credit = CreditDraft { note: Some(note.number.clone()), amount_paise: None };
    shop.sell(1, vec![credit]).await;
    let cash = |direction| CashDraft {
        id: None,
        direction,
        amount_paise: Some(Paise::new(1_000)),
        reason: CashReason::Float,
        note: None,
    };
    engine.move_cash(cash(CashWay::In)).await.expect("it goes in");
    let report = engine.move_cash(cash(CashWay::Out)).await.expect("it goes out");
    assert!(report.movements.iter().all(|moved| moved.staff.as_deref() == Some("Ravi")));
    let pdf = shop._dir.path().join("bill.pdf");
    engine.save_bill(&bill.invoice.id, &pdf.to_string_lossy(), None).await.expect("the first copy");
    engine.save_bill(&bill.invoice.id, &pdf.to_string_lossy(), None).await.expect("the second one");
    let counted = ClosingDraft { cash_paise: Some(Paise::new(80_000)), ..ClosingDraft::default() };
    let report = engine.close_shift(counted).await.expect("it closes");
    assert_eq!(report.closed_by.as_deref(), Some("Ravi"));
    let kept = engine.shift_report(Some(shift.id)).await.expect("it reads");
    assert_eq!((kept.closed_by, kept.shift.opened_by), (Some("Ravi".into()), Some("Ravi".into())));

    let told = shop.told(seen).await;
    let wanted = [
        "shift_opened",
        "bill_final",
        "goods_returned",
        "bill_final",
        "credit_used",
        "cash_in",
        "cash_out",
        "reprinted",
        "shift_closed",
        "signed_in",
    ];
    assert_eq!(told.iter().map(|(action, ..)| action.as_str()).collect::<Vec<_>>(), wanted, "{told:?}");
    assert!(told[..9].iter().all(|(_, person, _)| person.as_deref() == Some("Ravi")), "{told:?}");
}

#[tokio::test]
async fn money_goes_back_as_far_as_the_role_may_and_beyond_with_a_pin_once() {
    let shop = Shop::open().await;
    let engine = &shop.engine;
    let bill = shop.sell(5, Vec::new()).await;
    engine.return_goods(shop.back(&bill, None)).await.expect("a credit note gives no money");
    let draft = shop.back(&bill, Some(5_000));
    let refused = engine.return_goods(draft.clone()).await.expect_err("money is beyond a cashier");
    assert_eq!(said(&refused), [("refund", "need-override")]);
    let quote = engine.quote_return(draft.clone()).await.expect("it is judged");
    assert_eq!(quote.problems.len(), 1, "because the screen says so before anything is pressed");
    let own = engine.authorise_return(draft.clone(), &shop.ravi.id, CASHIER).await.expect_err("he may not either");
    assert_eq!(said(&own), [("staff_id", "pin-may-not")]);
    let quote = engine.authorise_return(draft.clone(), &shop.asha.id, OWNER).await.expect("she may");
    assert!(quote.problems.is_empty(), "{:?}", quote.problems);
    let mut more = draft.clone();
    more.refund = shop.back(&bill, Some(5_001)).refund;
    let refused = engine.return_goods(more).await.expect_err("fifty rupees were allowed");
    assert_eq!(said(&refused), [("refund", "need-override")]);
    let seen = shop.told(0).await.len() + 1;
    engine.return_goods(draft).await.expect("it was allowed");
    let told = shop.told(seen).await;
    let returned = told.iter().find(|(action, ..)| action == "goods_returned").expect("it is told");
    assert_eq!((returned.1.as_deref(), returned.2.as_deref()), (Some("Ravi"), Some("Asha")));
    let refused = engine.return_goods(shop.back(&bill, Some(5_000))).await.expect_err("it was allowed once");
    assert_eq!(said(&refused), [("refund", "need-override")]);

    engine.come_to_till(&shop.asha.id, OWNER).await.expect("she sets a limit");
    let limits = RoleLimits { give_back_paise: Paise::new(5_000), ..RoleLimits::of(StaffRole::Cashier) };
    let all = engine.set_role_limits(&limits).await.expect("it is set");
    assert!(all.contains(&limits));
    engine.come_to_till(&shop.ravi.id, CASHIER).await.expect("he goes on");
    engine.return_goods(shop.back(&bill, Some(5_000))).await.expect("as much is his to give");
    let refused = engine.return_goods(shop.back(&bill, Some(5_001))).await.expect_err("and no paisa more");
    assert_eq!(said(&refused), [("refund", "need-override")]);
    assert!(refused.to_string().contains("50.01") && refused.to_string().contains("50"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drawer_opens_without_a_sale_for_whoever_may_and_is_told() {
    let shop = Shop::open().await;
    let engine = &shop.engine;
    let refused = engine.open_drawer(None).await.expect_err("there is none");
    assert_eq!(said(&refused), [("printer", "drawer-none")]);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("it has one").to_string();
    engine.add_printer(printer(&address, true)).await.expect("it is added");
    let refused = engine.open_drawer(None).await.expect_err("a cashier sells");
    assert_eq!(said(&refused), [("drawer", "need-override")]);
    let seen = shop.told(0).await.len() + 1;
    engine.authorise(Action::OpenDrawer, "drawer", &shop.asha.id, OWNER).await.expect("she may");
    let kicked = std::thread::spawn(move || {
        let mut got = Vec::new();
        listener.accept().expect("somebody prints").0.read_to_end(&mut got).expect("it is read");
        got
    });
    let job = engine.open_drawer(None).await.expect("it was allowed");
    let job = engine.finish_print(&job.id).await.expect("it goes out");
    assert_eq!((job.state, job.problem), (JobState::Done, None));
    let bytes = kicked.join().expect("it was read");
    assert!(bytes.windows(2).any(|two| two == [0x1b, b'p']) && bytes.len() < 16, "{bytes:?}");
    let refused = engine.open_drawer(None).await.expect_err("it was allowed once");
    assert_eq!(said(&refused), [("drawer", "need-override")]);
    let told = shop.told(seen).await;
    let opened = told.iter().find(|(action, ..)| action == "drawer_opened").expect("it is told");
    assert_eq!((opened.1.as_deref(), opened.2.as_deref()), (Some("Ravi"), Some("Asha")));

    // Nobody is at that address any more: a drawer that cannot be opened now opens never.
    engine.authorise(Action::OpenDrawer, "drawer", &shop.asha.id, OWNER).await.expect("she may");
    let job = engine.open_drawer(None).await.expect("it waits");
    let job = engine.finish_print(&job.id).await.expect("it is tried");
    assert_eq!(job.state, JobState::Dropped);
    assert!(job.problem.is_some_and(|problem| problem.key == "drawer-no-answer"));
}

#[tokio::test]
async fn money_by_upi_waits_until_somebody_has_seen_it_arrive() {
    let shop = Shop::open().await;
    let engine = &shop.engine;
    engine.open_shift(ShiftDraft::default()).await.expect("it opens");
    let sell = async |mode| {
        let line = LineDraft { product_id: Some(shop.soap.id.clone()), ..LineDraft::default() };
        let draft = BillDraft { lines: vec![line], payments: vec![paid(mode)], ..BillDraft::default() };
        engine.finalise_bill(draft).await.expect("it is final")
    };
    let bill = sell(PaymentMode::Upi).await;
    let cash = sell(PaymentMode::Cash).await;
    let wrong = sell(PaymentMode::Upi).await;
    assert_eq!(
        bill.invoice.paid_paise, bill.invoice.total_paise,
        "because nobody waits for the bank to hand over goods"
    );
    assert!(bill.payments[0].unconfirmed && !cash.payments[0].unconfirmed);
    engine.come_to_till(&shop.asha.id, OWNER).await.expect("she cancels");
    engine.cancel_bill(&wrong.invoice.id, "Wrong").await.expect("it is cancelled");
    engine.come_to_till(&shop.ravi.id, CASHIER).await.expect("he goes on");
    let waiting = engine.unconfirmed_payments().await.expect("they are listed");
    assert_eq!(waiting.len(), 1, "because what a cancelled bill gave back waits for nothing: {waiting:?}");
    assert_eq!((&waiting[0].number, &waiting[0].id), (&bill.invoice.number, &bill.payments[0].id));
    let report = engine.shift_report(None).await.expect("it reads");
    assert_eq!(report.unconfirmed_paise, Paise::new(10_000));

    let seen = shop.told(0).await.len() + 1;
    for _ in 0..2 {
        engine.confirm_payment(&waiting[0].id).await.expect("it has arrived");
    }
    engine.confirm_payment(&cash.payments[0].id).await.expect("cash needs nobody's word");
    assert!(engine.unconfirmed_payments().await.expect("they are listed").is_empty());
    assert!(!engine.bill(&bill.invoice.id).await.expect("it reads").payments[0].unconfirmed);
    assert_eq!(engine.shift_report(None).await.expect("it reads").unconfirmed_paise, Paise::ZERO);
    let told = shop.told(seen).await;
    let confirmed: Vec<_> = told.iter().filter(|(action, ..)| action == "payment_confirmed").collect();
    assert_eq!(confirmed.len(), 1, "because one word is enough: {told:?}");
    assert_eq!(confirmed[0].1.as_deref(), Some("Ravi"));
    let unknown = engine.confirm_payment(&"018f0000-0000-7000-8000-00000000000f".into()).await;
    assert!(unknown.is_err(), "because nobody paid that");
}
