//! The one merge rule, written twice: random histories go through the Rust and through the SQL, and must agree.

use branchline_domain::sync::merge;
use branchline_domain::sync::merge::{Change, State};
use branchline_domain::sync::operation::Operation;
use branchline_tests::Hub;
use color_eyre::eyre::Result;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Map, Value, json};
use sqlx::types::Json;

const CASES: usize = 1_500;
const COLUMNS: [&str; 8] =
    ["name", "phone", "notes", "price_paise", "deleted_at", "updated_at", "created_at", "org_id"];

/// Seeds that once failed stay here.
const KEPT: [u64; 2] = [1, 20_261_121];

fn stamp() -> impl Strategy<Value = String> {
    let device = prop_oneof![Just("000000000000"), Just("0123456789ab"), Just("9f3c21ab77de")];
    // Now and then a stamp of long ago: a record offered after a restore.
    let wall = prop_oneof![9 => (0u64..4).prop_map(|wall| 1_763_710_000_000 + wall), 1 => 1_763_710u64..1_763_712];
    (wall, 0u32..3, device).prop_map(|(wall, counter, device)| format!("{wall:013}-{counter:05}-{device}"))
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        2 => Just(Value::Null),
        3 => (0i64..3).prop_map(Value::from),
        3 => prop_oneof![Just(""), Just("a"), Just("b"), Just("₹ \"quoted\" \\ and a new\nline")].prop_map(Value::from),
    ]
}

fn columns() -> impl Strategy<Value = Map<String, Value>> {
    proptest::collection::btree_map(proptest::sample::select(&COLUMNS[..]), value(), 0..COLUMNS.len())
        .prop_map(|map| map.into_iter().map(|(column, value)| (column.to_owned(), value)).collect())
}

fn deleted() -> impl Strategy<Value = Value> {
    prop_oneof![3 => Just(Value::Null), 2 => Just(json!(1_763_710_000_500_i64))]
}

fn state() -> impl Strategy<Value = Option<State>> {
    let fields = proptest::collection::btree_map(proptest::sample::select(&COLUMNS[..7]), stamp(), 0..5);
    let state = (columns(), deleted(), stamp(), fields).prop_map(|(mut values, deleted, hlc, fields)| {
        values.insert("id".to_owned(), json!("c1"));
        values.insert("deleted_at".to_owned(), deleted);
        State { values, hlc, fields: fields.into_iter().map(|(f, s)| (f.to_owned(), s)).collect() }
    });
    prop_oneof![1 => Just(None), 12 => state.prop_map(Some)]
}

fn change() -> impl Strategy<Value = Change> {
    let op = prop_oneof![3 => Just(Operation::Insert), 4 => Just(Operation::Update), 2 => Just(Operation::Delete)];
    (op, columns(), proptest::option::weighted(0.8, columns()), stamp()).prop_map(|(o, d, b, h)| match o {
        Operation::Insert => Change { o, d, b: None, h },
        Operation::Update => Change { o, d, b, h },
        Operation::Delete => {
            let tombstone = json!({"deleted_at": 1_763_710_000_900_i64, "updated_at": 1_763_710_000_900_i64});
            Change { o, d: tombstone.as_object().cloned().unwrap_or_default(), b, h }
        }
    })
}

/// What both sides say, with the conflicts in one order.
fn settled(mut outcome: Value) -> Value {
    if let Some(conflicts) = outcome.get_mut("conflicts").and_then(Value::as_array_mut) {
        conflicts.sort_by_key(|c| (c["field"].to_string(), c["kind"].to_string()));
    }
    outcome
}

fn in_rust(state: Option<State>, change: &Change) -> Result<Value> {
    Ok(match merge::merge(state, change) {
        Ok(merged) => settled(serde_json::to_value(merged)?),
        Err(merge::MissingRecord) => json!({"error": "BL404"}),
    })
}

#[tokio::test]
pub async fn branch_and_hub_settle_every_edit_alike() -> Result<()> {
    let hub = Hub::shared().await?;
    let mut conn = hub.pool().acquire().await?;
    sqlx::raw_sql(
        "create function pg_temp.settle(state jsonb, change jsonb) returns jsonb language plpgsql as $$
         begin
           return sync.merge(state, change, '{created_at,updated_at}');
         exception when sqlstate 'BL404' then
           return jsonb_build_object('error', sqlstate);
         end $$",
    )
    .execute(&mut *conn)
    .await?;
    let fresh = uuid::Uuid::new_v4().as_u64_pair().0;
    let mut outcomes = std::collections::BTreeMap::<String, usize>::new();
    for seed in KEPT.into_iter().chain([fresh]) {
        println!("seed {seed}");
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
        let mut cases = Vec::with_capacity(CASES);
        for _ in 0..CASES {
            let case = (state(), change()).new_tree(&mut runner).expect("a case can be made").current();
            cases.push(case);
        }
        let sent: Vec<Value> = cases.iter().map(|(state, change)| json!({"state": state, "change": change})).collect();
        let answers: Vec<Json<Value>> = sqlx::query_scalar(
            "select pg_temp.settle(nullif(e -> 'state', 'null'), e -> 'change') from jsonb_array_elements($1) with ordinality x (e, n) order by n",
        )
        .bind(Json(&sent))
        .fetch_all(&mut *conn)
        .await?;
        assert_eq!(answers.len(), CASES, "because every case is answered");
        for ((state, change), Json(answer)) in cases.into_iter().zip(answers) {
            let here = in_rust(state.clone(), &change)?;
            let there = settled(answer);
            let kind = here.get("outcome").or(here.get("error")).and_then(Value::as_str).unwrap_or_default();
            *outcomes.entry(kind.to_owned()).or_default() += 1;
            assert_eq!(
                here,
                there,
                "branch (left) and hub (right) must settle alike, because both show the result; seed {seed}, case {}",
                json!({"state": state, "change": change})
            );
        }
    }
    let common: Vec<&str> = outcomes.iter().filter(|(_, n)| **n > 50).map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(
        common,
        ["BL404", "applied", "conflict", "merged"],
        "because the cases must reach every outcome: {outcomes:?}"
    );
    Ok(())
}
