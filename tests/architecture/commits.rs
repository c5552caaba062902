//! After a commit nothing may fail the call, and nothing about the hub is on the path of a local write: read in the use cases' own code.

use crate::{files, read, root};

/// What makes a write durable.
const COMMITS: [&str; 2] = [".commit().await?;", "self.written("];

/// Functions that commit in portions, or go on to ask the hub: what they return says how far they came.
const SEVERAL: [&str; 9] =
    ["clean_up", "connect", "back_up", "after_restore", "look_after", "sample", "print", "carry", "with_pin"];

#[test]
fn nothing_can_fail_behind_a_commit() {
    let source = root().join("src-tauri/engine/src/use_cases");
    let mut wrong = Vec::new();
    for file in files(&source, &[".rs"]) {
        let place = file.strip_prefix(&source).expect("it was found below").display().to_string();
        let (mut function, mut committed) = (String::new(), false);
        for (index, line) in read(&file).lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            // What follows the block of use cases is no use case.
            committed &= !code.starts_with('}');
            if let Some(name) =
                code.split("fn ").nth(1).filter(|_| code.starts_with("    ") && !code.starts_with("     "))
            {
                function = name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                committed = false;
            }
            if committed
                && (code.contains("?;")
                    || code.contains("?.")
                    || code.contains("?)")
                    || code.trim_end().ends_with(".await"))
            {
                wrong.push(format!("{place}:{}: `{function}` may fail after its commit", index + 1));
            }
            let ends = code.starts_with("        ") && !code.starts_with("         ");
            committed |=
                ends && !SEVERAL.contains(&function.as_str()) && COMMITS.iter().any(|word| code.contains(word));
        }
    }
    assert!(
        wrong.is_empty(),
        "whoever reads \"not saved\" saves twice, because the row is there already:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn who_is_signed_in_is_known_without_the_lock_of_a_renewal() {
    let session = read(&root().join("src-tauri/engine/src/hub/session.rs"));
    let asked = session.split("pub(crate) async fn signed_in").nth(1).expect("the session says who is signed in");
    let body = asked.split("\n    }").next().unwrap_or_default();
    assert!(
        !body.contains(".locked()") && !body.contains(".lock("),
        "because that lock is held while the hub is asked for a token, and every save would wait for it"
    );
}
