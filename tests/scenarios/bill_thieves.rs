//! A bill of another branch is told to whoever shows its number or its id, and to nobody else: no list, no pattern, no stranger, no role
//! that takes nothing back.

use branchline_domain::money::Paise;
use branchline_domain::sales::{BillDraft, LineDraft, PaymentDraft, PaymentMode};
use branchline_tests::{Branch, Hub, User};
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{settle, text, token, two_branches};

const BUYER: &str = "Kohinoor 7719";

/// A computer of a person, as it calls the hub.
struct Caller {
    token: String,
    device: Value,
    instance: Value,
}

impl Caller {
    async fn new(hub: &Hub, who: &User, branch: &Branch) -> Result<Self> {
        let device = json!(branch.engine().hub_settings().await?.device_id);
        let query = format!("select instance from sync.device_status where device_id = '{}'", text(&device));
        Ok(Self { token: token(hub, who).await?, instance: hub.value(&query).await?, device })
    }

    async fn find(&self, hub: &Hub, bill: &Value) -> Result<(u16, Value)> {
        let p = json!({ "device": self.device, "instance": self.instance, "bill": bill });
        hub.rpc(Some(&self.token), "find_bill", &p).await
    }
}

#[tokio::test]
async fn another_branchs_bill_is_told_by_its_number_and_to_nobody_who_takes_nothing_back() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    let haram = mum.add_product("Temple haram", 100_000).await?.id;
    let line = LineDraft { product_id: Some(haram), ..LineDraft::default() };
    let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
    let draft = BillDraft {
        lines: vec![line],
        payments: vec![cash],
        customer_name: Some(BUYER.to_owned()),
        ..BillDraft::default()
    };
    let bill = mum.engine().finalise_bill(draft).await?.invoice;
    settle(&[&mum, &pun]).await?;
    let number = bill.number.clone().expect("a final bill has one");

    let pune = Caller::new(hub, &shop.managers[1], &pun).await?;
    for shown in [number.as_str(), bill.id.as_str()] {
        let (status, told) = pune.find(hub, &json!(shown)).await?;
        assert!(status == 200 && told.to_string().contains(BUYER), "because the receipt was shown: {status} {told}");
    }
    let (head, last) = number.split_at(number.len() - 1);
    let guesses = [
        json!("%"),
        json!(format!("{head}%")),
        json!(format!("{head}_")),
        json!(format!("{head}*")),
        json!(head),
        json!(format!(" {number} or true")),
        json!(format!("{number}' or '1' = '1")),
        json!(number.to_lowercase()),
        json!(""),
        json!(null),
        json!([number]),
        json!({ "like": "%" }),
        json!(true),
        json!(last),
        json!(Uuid::now_v7()),
    ];
    let silent = |answer: &(u16, Value), what: &str| {
        assert!(!answer.1.to_string().contains(BUYER), "because {what} shows no receipt: {answer:?}");
    };
    for guess in guesses.iter().filter(|guess| *guess != &json!(number)) {
        let answer = pune.find(hub, guess).await?;
        silent(&answer, &guess.to_string());
        assert!(answer.0 >= 400 || answer.1.is_null(), "because nothing is a bill of this name: {guess} {answer:?}");
    }

    // A person of the shop who takes nothing back.
    let books = hub.sign_up(&format!("books-{}@shop.example", Uuid::new_v4().simple()), "books-pass-2026").await?;
    hub.sql(&format!(
        "insert into public.memberships (org_id, user_id, role) values ('{}', '{}', 'accountant')",
        shop.org_id, books.id
    ))
    .await?;
    let accountant = Caller { token: token(hub, &books).await?, ..Caller::new(hub, &shop.managers[1], &pun).await? };
    let answer = accountant.find(hub, &json!(number)).await?;
    silent(&answer, "an accountant");

    // Somebody of another shop: with a computer of his own, and with the right device and instance of this one.
    let theirs = hub.open_shop(&["MUM"]).await?;
    let stranger = Branch::joined(hub, &theirs.managers[0]).await?;
    stranger.sync().await?;
    let own = Caller::new(hub, &theirs.managers[0], &stranger).await?;
    let forged = Caller { token: own.token.clone(), ..Caller::new(hub, &shop.managers[1], &pun).await? };
    for caller in [&own, &forged] {
        for shown in [number.as_str(), bill.id.as_str()] {
            let answer = caller.find(hub, &json!(shown)).await?;
            silent(&answer, "another shop");
            assert!(answer.0 >= 400 || answer.1.is_null(), "because it is not his shop: {answer:?}");
        }
    }
    // Nobody at all, and the function behind the door.
    let p = json!({ "device": pune.device, "instance": pune.instance, "bill": number });
    let answer = hub.rpc(None, "find_bill", &p).await?;
    silent(&answer, "nobody");
    assert!(answer.0 >= 400, "{answer:?}");
    let behind = json!({ "ctx": { "org": shop.org_id }, "named": number });
    let answer = hub.post("/rest/v1/rpc/bill_of_any_branch", Some(&pune.token), &behind).await?;
    silent(&answer, "the function behind the door");
    assert!(answer.0 >= 400, "{answer:?}");
    Ok(())
}

#[tokio::test]
async fn a_till_code_of_another_computer_is_refused_in_words_and_a_copy_gets_one_of_its_own() -> Result<()> {
    let hub = Hub::shared().await?;
    let (shop, mum, pun) = two_branches(hub).await?;
    settle(&[&mum, &pun]).await?;
    let code = async |branch: &Branch| Ok::<_, color_eyre::Report>(branch.engine().till().await?.code);
    let (mine, theirs) = (code(&mum).await?, code(&pun).await?);
    assert_ne!(mine, theirs);
    let device = pun.engine().hub_settings().await?.device_id;
    let theft = hub.sql(&format!("update public.devices set code = '{mine}' where id = '{device}'")).await;
    let words = theft.expect_err("bills of Mumbai carry it").root_cause().to_string();
    assert!(words.contains(&format!("The code {mine} belongs to another device, and its bills carry it.")), "{words}");

    // The same file on two computers: whoever comes second is renamed, and his numbers go on in a series of his own.
    let sell = async |branch: &Branch| {
        let line = LineDraft { name: Some("Chain".into()), price_paise: Some(Paise::new(100)), ..LineDraft::default() };
        let cash = PaymentDraft { mode: PaymentMode::Cash, amount_paise: None, tendered_paise: None, reference: None };
        let bill = BillDraft { lines: vec![line], payments: vec![cash], ..BillDraft::default() };
        Ok::<_, color_eyre::Report>(branch.engine().finalise_bill(bill).await?.invoice.number.unwrap_or_default())
    };
    sell(&mum).await?;
    mum.sync().await?;
    let copy = mum.copied().await?;
    sell(&mum).await?;
    copy.engine().connect(branchline_tests::connection(hub, &shop.managers[0], "MUM")).await?;
    settle(&[&mum, &copy]).await?;
    assert_ne!(code(&copy).await?, code(&mum).await?, "because a code is one computer's");
    let (one, other) = (sell(&mum).await?, sell(&copy).await?);
    assert_ne!(one, other);
    settle(&[&mum, &copy]).await?;
    let twice = format!(
        "select count(*) from (select number from public.invoices where org_id = '{}' and number is not null group by number having count(*) > 1) x",
        shop.org_id
    );
    assert_eq!(crate::kit::number(hub, &twice).await?, 0, "because no number stands for two bills");
    Ok(())
}
