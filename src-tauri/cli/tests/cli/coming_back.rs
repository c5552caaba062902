//! What a script brings back: records from the recycle bin, and a whole computer from a backup.

use crate::till::Till;

#[test]
fn deleted_records_of_any_kind_come_back_from_the_bin() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["products", "add", "--name", "Ring", "--price", "100", "--sku", "R-1"]);
    till.write("INSERT INTO suppliers (name) VALUES ('Zaveri'); DELETE FROM suppliers; DELETE FROM products");
    till.json(&["products", "add", "--name", "Other ring", "--price", "100", "--sku", "R-1"]);
    let bin = till.json(&["bin", "list"]);
    assert_eq!(bin["total"], 2, "{bin}");
    let told = till.run(&["bin", "list", "--search", "zav"]);
    assert!(told.out.contains("Supplier") && told.out.contains("1 of 1"), "{told:?}");
    let id = |table: &str| {
        till.json(&["bin", "list", "--table", table])["rows"][0]["record"]["id"].as_str().map(str::to_owned)
    };
    let supplier = id("suppliers").expect("it lies there");
    assert_eq!(till.run(&["bin", "restore", "suppliers", &supplier]).status, 0);
    let ring = id("products").expect("it lies there");
    let said = till.run(&["bin", "restore", "products", &ring]);
    assert!(said.status == 5 && said.out.contains("Other ring"), "because the code was given away: {said:?}");
    assert_eq!(till.json(&["bin", "list"])["total"], 1, "because the supplier is back");
    let history = till.run(&["history", "suppliers", &supplier]).out;
    assert!(history.contains("restored by") && history.contains("deleted by"), "{history}");
}

#[test]
fn a_backup_is_made_listed_and_restored_also_over_a_wreck() {
    let till = Till::new();
    till.json(&["init"]);
    till.json(&["products", "add", "--name", "Ring", "--price", "100"]);
    let made = till.json(&["backups", "make"]);
    let file = made["file"].as_str().expect("a name").to_owned();
    let kept = till.json(&["backups", "set", "--every", "12", "--keep", "3"]);
    assert_eq!((&kept["status"]["settings"]["keep"], kept["backups"].as_array().map(Vec::len)), (&3.into(), Some(1)));
    assert!(till.run(&["backups", "list"]).out.contains(&file), "because a person picks it by name");
    assert_eq!(till.run(&["backups", "set", "--every", "999999"]).status, 7, "because that is never");

    till.json(&["products", "add", "--name", "Chain", "--price", "200"]);
    let plan = till.run(&["backups", "restore", &file]);
    assert!(plan.status == 5 && plan.out.contains("--yes"), "because nothing happens unasked: {plan:?}");
    assert_eq!(till.json(&["products", "list"])["total"], 2, "because nothing was changed");
    let done = till.json(&["backups", "restore", &file, "--yes"]);
    assert_eq!(till.json(&["products", "list"])["total"], 1, "because the chain came later: {done}");
    let listed = till.json(&["backups", "list"]);
    assert_eq!(listed["backups"].as_array().map(Vec::len), Some(2), "because the chain is in the one made before");

    let database = till.data().join(branchline_engine::DATABASE);
    std::fs::write(&database, "this is no database at all, and long enough to be read as one".repeat(99))
        .expect("written");
    assert_eq!(till.run(&["status"]).status, 8);
    assert_eq!(till.run(&["backups", "restore", &file]).status, 5, "because it asks first");
    assert_eq!(till.run(&["backups", "restore", &file, "--yes"]).status, 0);
    assert_eq!(till.json(&["products", "list"])["rows"][0]["name"], "Ring", "because the backup was whole");
}
