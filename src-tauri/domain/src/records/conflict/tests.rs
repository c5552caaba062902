//! What a conflict says, and what each choice does.

use super::*;

fn side(value: Option<&str>, place: &str, at: i64) -> Side {
    Side {
        value: field_value("phone", value.map(str::to_owned), None),
        branch_id: Some(place.to_lowercase()),
        place: Message::verbatim(place),
        at,
        ..Side::default()
    }
}

fn phones(kind: &str, present: Option<&str>, in_bin: bool) -> Conflict {
    let (ours, theirs) = (side(Some("97"), "Mumbai", 2), side(Some("98"), "Pune", 1));
    let mut conflict = Conflict {
        id: "c".to_owned(),
        table_name: "customers".to_owned(),
        record_id: "r".to_owned(),
        label: Message::verbatim("Asha Patel"),
        field: "phone".to_owned(),
        title: words::title("phone"),
        kind: kind.to_owned(),
        words: Message::default(),
        base: FieldValue::default(),
        ours,
        theirs,
        winner: "ours".to_owned(),
        present: Some(field_value("phone", present.map(str::to_owned), None)),
        in_bin,
        moved_on: false,
        state: ConflictState::Open,
        confirmed: true,
        decisions: Vec::new(),
        created_at: 0,
    };
    match kind {
        "deleted" => {
            conflict.theirs.value = FieldValue::default();
            conflict.winner = "theirs".to_owned();
        }
        "kept" => {
            conflict.ours.value = FieldValue::default();
            conflict.theirs.value = field_value("deleted_at", Some("7".to_owned()), None);
        }
        _ => {}
    }
    conflict
}

#[test]
fn a_conflict_is_told_in_a_sentence() {
    for (conflict, words) in [
        (
            phones("edit", Some("97"), false),
            "Phone of Asha Patel: Pune wrote 98; Mumbai wrote 97. The later edit, Mumbai’s, stands.",
        ),
        (
            Conflict { moved_on: true, ..phones("edit", Some("98"), false) },
            "Phone of Asha Patel: Pune wrote 98; Mumbai wrote 97. The later edit, Mumbai’s, stood at first.",
        ),
        (
            phones("deleted", Some("97"), true),
            "Phone of Asha Patel: Mumbai wrote 97, and Pune deleted the customer without having seen it; the later step, Pune’s, stands.",
        ),
        (
            phones("kept", None, false),
            "Asha Patel: Pune deleted the customer, and Mumbai changed it later without having seen that; the later step stands.",
        ),
    ] {
        assert_eq!(conflict.sentence().to_string(), words);
    }
}

#[test]
fn two_tills_of_one_branch_are_told_apart_by_their_people() {
    let mut conflict = phones("edit", Some("97"), false);
    conflict.theirs.place = Message::verbatim("Mumbai");
    conflict.ours.who = Some("Ravi".to_owned());
    conflict.theirs.who = Some("Meera Das".to_owned());
    let said = conflict.sentence().to_string();
    assert!(said.contains("Meera Das wrote 98; Ravi wrote 97"), "{said}");
    (conflict.ours.who, conflict.theirs.who) = (None, None);
    let said = conflict.sentence().to_string();
    assert!(said.contains("Mumbai, later, wrote 97. The later edit stands."), "{said}");
}

#[test]
fn each_choice_does_to_the_record_what_it_says() {
    let branch = |id: &str| Choice::Branch { branch_id: id.to_owned() };
    let value = |text: &str| Choice::Value { value: Some(text.to_owned()) };
    let write = |text: &str| Ok(Settlement::Write(Some(text.to_owned())));
    for (conflict, choice, does) in [
        (phones("edit", Some("97"), false), Choice::Keep, Ok(Settlement::Leave)),
        (phones("edit", Some("97"), false), Choice::Take, write("98")),
        (phones("edit", Some("98"), false), Choice::Take, Ok(Settlement::Leave)),
        (phones("edit", Some("97"), false), value("96"), write("96")),
        (phones("edit", Some("55"), false), branch("mumbai"), write("97")),
        (phones("edit", Some("97"), false), branch("pune"), write("98")),
        (phones("edit", Some("97"), false), branch("nagpur"), Err(Unsettled::NotTheirs)),
        (phones("edit", Some("97"), true), Choice::Take, Err(Unsettled::InBin)),
        (phones("deleted", Some("97"), true), Choice::Take, Ok(Settlement::Restore)),
        (phones("deleted", Some("97"), true), branch("pune"), Ok(Settlement::Leave)),
        (phones("deleted", Some("97"), true), value("1"), Err(Unsettled::NoValue)),
        (phones("kept", None, false), Choice::Take, Ok(Settlement::Delete)),
        (phones("kept", None, true), branch("mumbai"), Ok(Settlement::Restore)),
    ] {
        let told = conflict.settle(&choice).map(|(settlement, _)| settlement);
        assert_eq!(told, does, "because {choice:?} meets {} with {:?}", conflict.kind, conflict.present);
    }
    let absent = Conflict { present: None, ..phones("edit", None, false) };
    assert_eq!(absent.settle(&Choice::Take), Err(Unsettled::NotHere), "because there is nothing to write to");
    assert!(absent.settle(&Choice::Keep).is_ok(), "because leaving it needs no record");
}

#[test]
fn a_record_that_was_changed_since_has_moved_on() {
    assert!(!phones("edit", Some("97"), false).has_moved_on());
    assert!(phones("edit", Some("55"), false).has_moved_on(), "because neither edit stands any more");
    assert!(phones("deleted", Some("97"), false).has_moved_on(), "because somebody restored it");
}
