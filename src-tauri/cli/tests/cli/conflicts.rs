//! A script settles what two people wrote at once, and puts a card away.

use branchline_tests::{Branch, Hub};

use crate::till::Till;
use crate::with_a_hub::Person;

/// Mumbai, where the script runs, and Pune.
struct Shop<'a> {
    manager: Person<'a>,
    mum: Till,
    pun: Branch,
}

impl Shop<'_> {
    async fn sync(&self) {
        for _ in 0..2 {
            let said = self.manager.runs(&self.mum, &["sync", "now"]);
            assert_eq!(said.status, 0, "{said:?}");
            self.pun.sync().await.expect("the hub is there");
        }
    }

    /// Lets Mumbai write 200.0n and Pune, later, 300.0n; returns the conflict's id.
    async fn two_prices(&self, n: usize) -> String {
        self.mum.write(&format!("UPDATE products SET price_paise = {}", 20_000 + n));
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        self.pun.run(&format!("UPDATE products SET price_paise = {}", 30_000 + n)).await.expect("priced");
        self.sync().await;
        let said = self.mum.run(&["--json", "conflicts", "list"]);
        assert_eq!((said.status, &said.json()["total"]), (5, &1.into()), "because a person is needed: {said:?}");
        said.json()["rows"][0]["id"].as_str().expect("an id").to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_is_listed_and_settled_from_a_script() {
    let hub = Hub::shared().await.expect("the hub starts");
    let people = hub.open_shop(&["MUM", "PUN"]).await.expect("a shop");
    let manager = Person { hub, email: &people.managers[0].email, password: &people.managers[0].password };
    let pun = Branch::joined(hub, &people.managers[1]).await.expect("Pune joins");
    let shop = Shop { manager, mum: Till::new(), pun };
    assert_eq!(shop.manager.connects(&shop.mum, &["--branch", "MUM"]).status, 0);
    shop.mum.json(&["products", "add", "--name", "Ring", "--price", "100"]);
    shop.sync().await;
    assert_eq!(shop.mum.run(&["conflicts", "list"]).status, 0, "because nothing is open");
    let choices: [(&[&str], i64); 4] = [
        (&["--take"], 20_000),
        (&["--keep"], 30_001),
        (&["--value", "250.50"], 25_050),
        (&["--branch", "branch mum"], 20_003),
    ];
    for (n, (choice, paise)) in choices.into_iter().enumerate() {
        let id = shop.two_prices(n).await;
        let said = shop.mum.run(&[&["--json", "conflicts", "settle", &id], choice].concat());
        assert_eq!((said.status, &said.json()["settled"]), (0, &1.into()), "{choice:?}: {said:?}");
        shop.sync().await;
        let price = shop.pun.ask("SELECT price_paise FROM products").await.expect("a price");
        assert_eq!(price, Some(paise.to_string()), "because {choice:?} was chosen in Mumbai");
    }
    let settled = shop.mum.json(&["conflicts", "list", "--settled"]);
    assert_eq!(settled["total"], 4, "because what was settled is kept: {settled}");
    let id = shop.two_prices(4).await;
    for (line, status) in [
        (vec!["conflicts", "settle", &id, "--value", "a lot"], 2),
        (vec!["conflicts", "settle", &id, "--value", ""], 7),
        (vec!["conflicts", "settle", &id, "--value", "-5"], 7),
        (vec!["conflicts", "settle", &id, "--branch", "Nagpur"], 2),
        (vec!["conflicts", "settle", "no-such-id", "--keep"], 7),
    ] {
        let said = shop.mum.run(&line);
        assert_eq!(said.status, status, "{line:?}: {said:?}");
    }
    assert_eq!(shop.mum.run(&["conflicts", "list"]).status, 5, "because nothing of that settled it");
}

#[test]
fn a_card_is_listed_and_put_away_from_a_script() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["customers", "add", "--name", "Asha", "--phone", "98200 12345"]);
    till.json(&["customers", "add", "--name", "Bina", "--phone", "+91 98200 12345"]);
    let said = till.run(&["--json", "reviews", "list"]);
    assert_eq!((said.status, &said.json()[0]["kind"]), (5, &"same_phone".into()), "{said:?}");
    assert_eq!(
        till.run(&["reviews", "dismiss", "9820012345", "--reason", " "]).status,
        7,
        "because the others must know why"
    );
    assert_eq!(
        till.run(&["reviews", "dismiss", "1234567890", "--reason", "x"]).status,
        7,
        "because there is no such card"
    );
    let said = till.json(&["reviews", "dismiss", "9820012345", "--reason", "Sisters"]);
    assert_eq!(said["open"], 0, "{said}");
    assert_eq!(till.run(&["reviews", "list"]).status, 0, "because it was looked at");
    let all = till.json(&["reviews", "list", "--all"]);
    assert_eq!(all[0]["reviewed"]["reason"], "Sisters", "because the reason is kept: {all}");
}

#[test]
fn a_code_that_means_two_products_is_not_taken_at_random_by_a_script() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["products", "add", "--name", "Ring", "--price", "1", "--barcode", "890"]);
    let one = till.run(&["--json", "products", "list", "--code", " 890"]);
    assert_eq!((one.status, &one.json()["total"]), (0, &1.into()), "because it means one: {one:?}");
    till.write("INSERT INTO products (name, price_paise, barcode) VALUES ('Chain', 1, '890 ')");
    let both = till.run(&["--json", "products", "list", "--code", "890"]);
    assert_eq!((both.status, &both.json()["total"]), (5, &2.into()), "because a person must choose: {both:?}");
    let notice = both.json()["notice"].as_str().unwrap_or_default().to_owned();
    assert!(notice.contains("“Ring”") && notice.contains("“Chain”"), "because both are named: {notice}");
    let cards = till.run(&["reviews", "list"]);
    assert_eq!(cards.status, 5, "because somebody should look: {cards:?}");
    assert!(cards.out.contains("2 products carry the barcode 890."), "{cards:?}");
}

#[test]
fn a_ring_of_groups_is_listed_and_taken_apart_from_a_script() {
    let till = Till::new();
    till.json(&["init"]);
    let (gold, rings) = ("018f0000-0000-7000-8000-00000000000a", "018f0000-0000-7000-8000-00000000000b");
    // As a fetch writes them: each branch made its half.
    till.write(&format!(
        "BEGIN; UPDATE sync_guard SET applying = 1;
         INSERT INTO item_groups (id, name) VALUES ('{gold}', 'Gold'), ('{rings}', 'Rings');
         UPDATE item_groups SET parent_id = '{rings}' WHERE id = '{gold}'; UPDATE item_groups SET parent_id = '{gold}' WHERE id = '{rings}';
         UPDATE sync_guard SET applying = 0; COMMIT"
    ));
    let card = till.run(&["--json", "reviews", "list"]);
    assert_eq!((card.status, &card.json()[0]["kind"]), (5, &"group_ring".into()), "{card:?}");
    till.json(&["item-groups", "take-out", gold]);
    assert_eq!(till.run(&["reviews", "list"]).status, 0, "because Gold is the outermost now");
    assert_eq!(till.run(&["item-groups", "take-out", gold]).status, 7, "because it lies in no other any more");
}
