//! A shop with as many branches as wanted: its people, its branches, its goods.

use std::sync::Arc;

use branchline_tests::{Hub, User};
use color_eyre::eyre::{Result, ensure};
use futures_util::{StreamExt, TryStreamExt};
use uuid::Uuid;

/// Goods every branch sells.
const GOODS: usize = 200;

/// Accounts made at the same time: the sign-in service hashes passwords, which takes what it takes.
const AT_ONCE: usize = 8;

/// One branch and its manager, before any computer stands there.
#[derive(Debug, Clone)]
pub struct Seat {
    /// Counts from 0 within the run.
    pub number: usize,
    /// How many branches the shop has.
    pub neighbours: usize,
    pub org_id: String,
    pub branch_id: String,
    pub code: String,
    pub manager: User,
    /// Ids of the shop's goods.
    pub products: Arc<Vec<String>>,
}

/// Opens `shops` shops with `branches` branches together.
pub async fn open(hub: &Hub, branches: usize, shops: usize) -> Result<Vec<Seat>> {
    ensure!(branches >= shops, "each shop has at least one branch");
    let people: Vec<User> = futures_util::stream::iter(0..branches)
        .map(|n| {
            let email = format!("manager-{n}-{}@fleet.example", Uuid::new_v4().simple());
            async move { hub.sign_up(&email, "fleet-demo-2026").await }
        })
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let mut seats: Vec<Seat> = Vec::new();
    for shop in 0..shops {
        let org_id = Uuid::now_v7().to_string();
        let products: Vec<String> = (0..GOODS).map(|_| Uuid::now_v7().to_string()).collect();
        let goods: Vec<String> = products
            .iter()
            .enumerate()
            .map(|(n, id)| format!("('{id}', '{org_id}', 'Gold ring {n:04}', {})", 1_250_000 + n))
            .collect();
        let mine: Vec<(usize, User)> =
            people.iter().cloned().enumerate().filter(|(number, _)| number % shops == shop).collect();
        let products = Arc::new(products);
        let (mut rows, mut members) = (Vec::new(), Vec::new());
        let neighbours = mine.len();
        for (number, manager) in mine {
            let (branch_id, code) = (Uuid::now_v7().to_string(), code(number));
            rows.push(format!("('{branch_id}', '{org_id}', '{code}', 'Branch {code}')"));
            members.push(format!("('{org_id}', '{branch_id}', '{}', 'manager')", manager.id));
            let (org_id, products) = (org_id.clone(), Arc::clone(&products));
            let manager = User { branch: Some(code.clone()), ..manager };
            seats.push(Seat { number, neighbours, org_id, branch_id, code, manager, products });
        }
        hub.sql(&format!(
            "insert into public.organisations (id, name) values ('{org_id}', 'Chain {shop}');
             insert into public.branches (id, org_id, code, name) values {};
             insert into public.memberships (org_id, branch_id, user_id, role) values {};
             insert into public.products (id, org_id, name, price_paise) values {}",
            rows.join(", "),
            members.join(", "),
            goods.join(", ")
        ))
        .await?;
    }
    // As on a hub that has been there for a while.
    hub.sql("analyze").await?;
    seats.sort_by_key(|seat| seat.number);
    Ok(seats)
}

/// Returns a branch's code: a letter and three digits in base 36.
fn code(number: usize) -> String {
    let digit = |n: usize| char::from_digit(u32::try_from(n % 36).unwrap_or(0), 36).unwrap_or('0').to_ascii_uppercase();
    ['B', digit(number / 1296), digit(number / 36), digit(number)].into_iter().collect()
}
