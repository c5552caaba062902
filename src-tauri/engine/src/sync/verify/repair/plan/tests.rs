//! What becomes of a record, case by case.

use serde_json::json;

use super::*;
use crate::sync::protocol::Missing;

fn row(values: Value) -> Map<String, Value> {
    values.as_object().expect("a row").clone()
}

/// A hub's row whose every field was written at wall time 5.
fn hub(values: Value) -> HubRow {
    let stamp = |wall: i64| format!("{wall:013}-00000-9f3c21ab77de");
    HubRow { values: row(values), hlc: stamp(9), seq: 1, fields: row(json!({"status": stamp(5)})), raw: String::new() }
}

fn lifecycle() -> Lifecycle {
    let json = json!({"column": "status", "draft": "draft", "steps": {"final": ["cancelled"]}});
    serde_json::from_value(json).expect("the shape of the registries")
}

/// Everything is allowed, of a record that is no document.
fn known(seen: &Seen) -> Evidence<'_> {
    Evidence {
        seen,
        policy: Policy::Merge,
        is_conflict: false,
        may_add: true,
        may_change: true,
        ours: true,
        head: Head::None,
        lifecycle: None,
        offset: 100,
    }
}

fn document(here: &str, there: &str) -> Plan {
    let columns = ["id", "status", "notes", "updated_at"].map(str::to_owned).to_vec();
    let here = row(json!({"id": "b", "status": here, "notes": "x", "updated_at": 7}));
    let seen = Seen::Different(here, hub(json!({"status": there})), columns);
    plan(&Evidence { policy: Policy::Document, lifecycle: Some(lifecycle()), ..known(&seen) })
}

fn missing_at_hub(state: MissingState) -> Seen {
    let missing = Missing { id: "a".to_owned(), state, seq: 1, hlc: String::new() };
    Seen::MissingAtHub(row(json!({"id": "a"})), Some(missing))
}

#[test]
fn what_only_the_hub_has_is_fetched() {
    assert_eq!(plan(&known(&Seen::MissingHere(hub(json!({}))))), Plan::Fetch);
}

#[test]
fn what_only_this_device_has_is_offered_unless_it_is_not_its_to_offer() {
    let lost = missing_at_hub(MissingState::Lost);
    assert_eq!(plan(&known(&lost)), Plan::Offer);
    assert_eq!(plan(&known(&missing_at_hub(MissingState::Gone))), Plan::Remove, "because the hub removed it for good");
    assert_eq!(
        plan(&Evidence { is_conflict: true, ..known(&lost) }),
        Plan::Remove,
        "because the hub alone writes those"
    );
    for kept in [
        plan(&known(&missing_at_hub(MissingState::Elsewhere))),
        plan(&Evidence { ours: false, ..known(&lost) }),
        plan(&Evidence { may_add: false, ..known(&lost) }),
    ] {
        assert!(matches!(kept, Plan::Skip(_)), "because somebody else must repair it: {kept:?}");
    }
}

#[test]
fn a_lost_line_is_put_back_only_into_a_final_document_the_hub_has() {
    let lost = missing_at_hub(MissingState::Lost);
    let line = |rank, on_hub| plan(&Evidence { head: Head::Of { rank, on_hub }, ..known(&lost) });
    assert_eq!(line(1, true), Plan::PutBack);
    assert_eq!(line(0, true), Plan::Offer, "because a draft takes lines the ordinary way");
    assert_eq!(line(1, false), Plan::Offer, "because the whole document travels together");
}

#[test]
fn facts_and_what_one_may_not_change_give_way() {
    let seen = Seen::Different(row(json!({})), hub(json!({})), vec!["name".to_owned()]);
    assert_eq!(plan(&Evidence { policy: Policy::Append, ..known(&seen) }), Plan::Replace);
    assert_eq!(plan(&Evidence { may_change: false, ..known(&seen) }), Plan::TakeHub);
    assert_eq!(plan(&Evidence { ours: false, ..known(&seen) }), Plan::TakeHub);
}

#[test]
fn an_edit_nobody_captured_is_merged_as_of_its_last_known_change() {
    let here = row(json!({"id": "a", "name": "Ring", "updated_at": 7}));
    let seen = Seen::Different(here, hub(json!({"updated_at": 3})), vec!["id".to_owned(), "name".to_owned()]);
    let merged = Plan::Merge(row(json!({"name": "Ring"})), EditTime::At(107));
    assert_eq!(plan(&known(&seen)), merged, "because an id is no edit, and the hub's clock counts");
}

#[test]
fn a_document_only_moves_forward() {
    let all = || row(json!({"status": "draft", "notes": "x", "updated_at": 7}));
    assert_eq!(document("draft", "draft"), Plan::Merge(all(), EditTime::At(107)));
    let of = |status: &str| Map::from_iter([all(), row(json!({"status": status}))].into_iter().flatten());
    assert_eq!(document("final", "draft"), Plan::Merge(of("final"), EditTime::Now));
    let step = row(json!({"status": "cancelled", "updated_at": 7}));
    assert_eq!(document("cancelled", "final"), Plan::Merge(step, EditTime::Now), "because only the step may be taken");
    let kept = Plan::Merge(of("final"), EditTime::At(4));
    assert_eq!(document("final", "cancelled"), kept, "because the hub's is further, so that this loses to it");
}
