//! What the list of kinds must hold.

use super::*;

#[test]
fn what_lies_in_the_recycle_bin_is_called_what_it_is() {
    let noun = |table| of(table).expect("it is described").bin_noun().to_string();
    assert_eq!([noun("products"), noun("item_groups"), noun("invoices")], ["Product", "Item group", "Draft bill"]);
}

#[test]
fn an_earlier_value_goes_back_only_where_a_person_writes_it() {
    let by_hand = |table, field| of(table).expect("it is described").is_edited_by_hand(field);
    assert!(by_hand("suppliers", "phone") && by_hand("branches", "address") && by_hand("profiles", "display_name"));
    for (table, field) in [
        ("branches", "code"),
        ("business_settings", "key"),
        ("products", "item_group_id"),
        ("profiles", "email"),
        ("memberships", "role"),
        ("payments", "mode"),
    ] {
        assert!(!by_hand(table, field), "because {field} of {table} is given once, or has a screen of its own");
    }
}
