//! Scenarios: stories about shops, played against a real hub on this machine.

mod access;
mod answers;
mod attacks;
mod audiences;
mod authority;
mod backups;
mod bin;
mod channels;
mod cheap_idle;
mod clocks;
mod computers;
mod conflicts;
mod content;
mod copies;
mod differential;
mod disk;
mod duplicates;
mod first_day;
mod fleet;
mod guards;
mod guessed_units;
mod held_costs;
mod history;
mod interruptions;
mod joining;
mod killing;
mod kit;
mod large;
mod later_tables;
mod live;
mod merging;
mod news;
mod offline;
mod other_programs;
mod outside;
mod pipeline;
mod poison;
mod portions;
mod purging;
mod repairing;
mod rest;
mod restored;
mod restored_held;
mod reviews;
mod roles;
mod same_moment;
mod schema;
mod scope;
mod second_looks;
mod set_up;
mod shop_details;
mod signing_in;
mod simulation;
mod steps;
mod stock;
mod streams;
mod system_postgres;
mod together;
mod too_large;
mod too_slow;
mod unblocked;
mod verifying;
mod watchdog;
mod wire;
mod young_hub;

use branchline_tests::{Hub, HubOptions, Shop};
use serde_json::json;

#[tokio::test]
async fn a_hub_tells_a_stranger_what_it_is() {
    let hub = Hub::start(HubOptions { shop: Shop::Empty, ..HubOptions::default() }).await.expect("the hub starts");
    let (status, answer) = hub.rpc(None, "hub_version", &json!({})).await.expect("the hub answers");
    assert_eq!(status, 200, "because pairing asks before anybody signs in: {answer}");
    assert_eq!(answer["product"], "branchline", "because that is how a device knows it has the right address");
    hub.stop().await;
}
