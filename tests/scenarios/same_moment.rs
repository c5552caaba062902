//! Several who write at the same moment: nobody waits for another's merging, and nothing is decided on what is no longer so.

use std::time::{Duration, Instant};

use branchline_tests::Hub;
use color_eyre::eyre::{Result, ensure};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::kit::{Workshop, number, on_hub};
use crate::wire::Till;

#[tokio::test]
pub async fn of_two_who_edit_one_field_at_the_same_moment_one_is_always_told() -> Result<()> {
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

/// Runs `edit` in the SQL editor without ending it, sends `changes` from `till`, and ends the edit once the push has run into it.
async fn meanwhile(hub: &Hub, edit: &str, till: &mut Till<'_>, changes: Vec<Value>) -> Result<Value> {
    let mut editor = hub.pool().begin().await?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(edit.to_owned())).execute(&mut *editor).await?;
    let (sent, ended) = tokio::join!(till.send(changes), async {
        let began = Instant::now();
        while number(hub, "select count(*) from pg_locks where not granted").await? == 0 {
            ensure!(began.elapsed() < Duration::from_secs(4), "the push never ran into the edit");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        editor.commit().await?;
        color_eyre::eyre::Ok(())
    });
    ended?;
    let (status, answer) = sent?;
    ensure!(status == 200, "the push was answered with {status}: {answer}");
    Ok(answer["units"].clone())
}

#[tokio::test]
async fn an_edit_that_ran_into_anothers_is_decided_on_what_the_other_left() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut mum = Till::open(&hub, &shop, &shop.managers[0], "MUM").await?;
    let asha = Uuid::now_v7();
    mum.push(&[mum.customer(asha, "Asha")], false, &json!({})).await?;
    let edit =
        mum.write(&[("customers", 'U', asha, json!({"phone": "till"}), json!({"phone": null}))], false, &json!({}));
    let in_editor = format!("update public.customers set phone = 'editor', notes = 'kept' where id = '{asha}'");
    let verdicts = meanwhile(&hub, &in_editor, &mut mum, edit).await?;
    assert_eq!(verdicts[0]["v"], "conflict", "because the till had not seen what the editor wrote: {verdicts}");
    let stamps = hub.value(&format!("select fields from sync.changes where id = '{asha}'")).await?;
    assert!(stamps.get("notes").is_some(), "because the editor's stamps are not written over: {stamps}");
    hub.leave();
    Ok(())
}

#[tokio::test]
pub async fn a_line_never_slips_into_a_bill_that_is_made_final_at_the_same_moment() -> Result<()> {
    let hub = Workshop::take().await?;
    let shop = hub.open_shop(&["MUM"]).await?;
    let mut till = Till::open(&hub, &shop, &shop.managers[0], "MUM").await?;
    let bill = Uuid::now_v7();
    let mut draft = till.bill(bill, "D-1", None);
    draft.3["status"] = json!("draft");
    till.push(&[draft], false, &json!({})).await?;
    let line = Uuid::now_v7();
    let d = json!({"invoice_id": bill, "position": 1, "name": "Ring", "unit": "nos", "quantity_milli": 1000, "price_paise": 100,
                   "discount_paise": 0, "taxable_paise": 100, "tax_rate_milli": 0, "cgst_paise": 0, "sgst_paise": 0, "igst_paise": 0,
                   "total_paise": 100});
    let add = till.write(&[("invoice_lines", 'I', line, till.row(line, true, &d), Value::Null)], false, &json!({}));
    let make_final = format!("update public.invoices set status = 'final' where id = '{bill}'");
    let verdicts = meanwhile(&hub, &make_final, &mut till, add).await?;
    assert_eq!(
        (&verdicts[0]["v"], &verdicts[0]["code"]),
        (&json!("rejected"), &json!("BL409")),
        "because the bill was final when the line came: {verdicts}"
    );
    assert_eq!(on_hub(&hub, &shop, "invoice_lines", "true").await?, 0, "because a final bill gets no lines");
    hub.leave();
    Ok(())
}
