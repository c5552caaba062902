//! Several who write at the same moment: nobody waits for another's merging, and nothing is decided on what is no longer so.

use std::time::{Duration, Instant};

use branchline_tests::Hub;
use color_eyre::eyre::Result;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{Workshop, number, on_hub};
use crate::wire::Till;

#[tokio::test]
async fn of_two_who_edit_one_field_at_the_same_moment_one_is_always_told() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mut mum = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    let mut pun = Till::open(hub, &shop, &shop.managers[1], "PUN").await?;
    let people: Vec<Uuid> = (0..40).map(|_| Uuid::now_v7()).collect();
    let rounds = 8;
    let new: Vec<_> = people.iter().map(|id| mum.customer(*id, "Asha")).collect();
    mum.push(&new, false, &json!({})).await?;
    for round in 0..rounds {
        let field = ["phone", "email", "notes", "address"][round % 4];
        let base = if round < 4 { Value::Null } else { json!("same") };
        let edit = |to: &str, ids: &mut dyn Iterator<Item = &Uuid>| -> Vec<_> {
            ids.map(|id| ("customers", 'U', *id, json!({field: to}), json!({field: base}))).collect()
        };
        let one = mum.write(&edit("Mumbai", &mut people.iter()), false, &json!({}));
        // In the other order, as two tills would.
        let two = pun.write(&edit("Pune", &mut people.iter().rev()), false, &json!({}));
        let (a, b) = futures_util::future::try_join(mum.send(one), pun.send(two)).await?;
        assert_eq!((a.0, b.0), (200, 200), "because neither is turned away: {} {}", a.1, b.1);
        // Back to one value, by somebody who has seen both.
        hub.sql(&format!("update public.customers set {field} = 'same' where org_id = '{}'", shop.org_id)).await?;
    }
    let told = format!("select count(*) from public.sync_conflicts where org_id = '{}' and kind = 'edit'", shop.org_id);
    assert_eq!(
        number(hub, &told).await?,
        i64::try_from(people.len() * rounds)?,
        "because each record was edited twice each round, and whoever came second had not seen the first"
    );
    let numbers = format!(
        "select count(*) from sync.changes c join sync.streams s on s.id = c.stream_id where s.org_id = '{}' and c.seq > s.head",
        shop.org_id
    );
    assert_eq!(number(hub, &numbers).await?, 0, "because no number is beyond its head");
    Ok(())
}

#[tokio::test]
async fn a_slow_merge_of_one_branch_and_an_open_edit_keep_no_other_branch_waiting() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM", "PUN"]).await?;
    let mut mum = Till::open(&hub, &shop, &shop.managers[0], "MUM").await?;
    let mut pun = Till::open(&hub, &shop, &shop.managers[1], "PUN").await?;
    hub.sql(
        "create function public.dawdle() returns trigger language plpgsql as $$ begin perform pg_sleep(4); return null; end $$;
         create trigger dawdle after insert on public.products for each statement execute function public.dawdle()",
    )
    .await?;
    let slow = mum.write(&[mum.product(Uuid::now_v7(), "Slow ring")], false, &json!({}));
    let quick = pun.write(&[pun.customer(Uuid::now_v7(), "Quick Asha")], false, &json!({}));
    let began = Instant::now();
    let later = async {
        tokio::time::sleep(Duration::from_millis(700)).await;
        let answer = pun.send(quick).await?;
        color_eyre::eyre::Ok((answer, began.elapsed()))
    };
    let first = async {
        let answer = mum.send(slow).await?;
        color_eyre::eyre::Ok((answer, began.elapsed()))
    };
    let ((one, slow_at), (two, quick_at)) = futures_util::future::try_join(first, later).await?;
    hub.sql("drop function public.dawdle() cascade").await?;
    assert_eq!((one.0, two.0), (200, 200), "because both are taken: {} {}", one.1, two.1);
    assert!(quick_at < slow_at, "because Pune waits for no merging of Mumbai's: {quick_at:?} against {slow_at:?}");

    // Somebody leaves an edit of one customer open in the SQL editor.
    let pool = hub.pool();
    let mut editor = pool.begin().await?;
    sqlx::query("update public.customers set notes = 'Thinking' where org_id = $1::uuid")
        .bind(&shop.org_id)
        .execute(&mut *editor)
        .await?;
    let verdicts = pun.push(&[pun.bill(Uuid::now_v7(), "P-1", None)], false, &json!({})).await?;
    assert!(verdicts.is_empty(), "because a bill of Pune has nothing to do with it: {verdicts:?}");
    editor.commit().await?;
    assert_eq!(on_hub(&hub, &shop, "invoices", "number = 'P-1'").await?, 1, "because it did not wait");
    assert_eq!(on_hub(&hub, &shop, "customers", "notes = 'Thinking'").await?, 1, "because the edit came, too");
    hub.leave();
    Ok(())
}

#[tokio::test]
async fn a_line_never_slips_into_a_bill_that_is_made_final_at_the_same_moment() -> Result<()> {
    let hub = Hub::shared().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut one = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    let mut two = Till::open(hub, &shop, &shop.managers[0], "MUM").await?;
    for round in 0..12 {
        let bill = Uuid::now_v7();
        let mut draft = one.bill(bill, &format!("D-{round}"), None);
        draft.3["status"] = json!("draft");
        one.push(&[draft], false, &json!({})).await?;
        let line = Uuid::now_v7();
        let d = json!({"invoice_id": bill, "position": 1, "name": "Ring", "unit": "nos", "quantity_milli": 1000, "price_paise": 100,
                       "discount_paise": 0, "taxable_paise": 100, "tax_rate_milli": 0, "cgst_paise": 0, "sgst_paise": 0, "igst_paise": 0,
                       "total_paise": 100});
        let add = two.write(&[("invoice_lines", 'I', line, two.row(line, true, &d), Value::Null)], false, &json!({}));
        let close = [("invoices", 'U', bill, json!({"status": "final"}), json!({"status": "draft"}))];
        let close = one.write(&close, false, &json!({}));
        let (closed, added) = futures_util::future::try_join(one.send(close), two.send(add)).await?;
        assert_eq!((closed.0, added.0), (200, 200), "because both are answered: {} {}", closed.1, added.1);
        let late = format!(
            "select count(*) from sync.changes l join sync.changes h on h.stream_id = l.stream_id and h.id = '{bill}'
             where l.id = '{line}' and l.seq > h.seq"
        );
        assert_eq!(number(hub, &late).await?, 0, "because a line that comes after the bill is final is refused");
    }
    Ok(())
}
