//! Clocks stand wrong: what would break on one before 1970 is asked for in one place.

use crate::{files, read, root};

#[test]
fn nobody_makes_an_id_that_a_clock_before_1970_turns_into_a_panic() {
    let mut wrong = Vec::new();
    for folder in ["src-tauri/engine/src", "src-tauri/cli/src", "src-tauri/src"] {
        for file in files(&root().join(folder), &[".rs"]) {
            if !file.ends_with("engine/src/clock.rs") && read(&file).contains("now_v7") {
                wrong.push(file.display().to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "ids come from clock::new_id, because now_v7 panics before 1970:\n{}", wrong.join("\n"));
}
