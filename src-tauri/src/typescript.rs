//! Commands and events together: the window's invoke handler and the TypeScript bindings come from here, and the kinds of records beside
//! them.

use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_events};

use crate::{commands::list, events, updates};

/// Returns the builder with every command and event.
pub fn builder() -> Builder<Wry> {
    Builder::<Wry>::new()
        .commands(list::all())
        .events(collect_events![events::Status, events::Changed, events::Closing, updates::Update])
        .typ::<crate::error::CommandError>()
        // A failed command throws its `CommandError`.
        .error_handling(ErrorHandlingMode::Throw)
        // The same type in both directions: absent is always `null`.
        .disable_serde_phases()
        // Queue numbers, paise and milliseconds stay far below 2^53.
        .dangerously_cast_bigints_to_number()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::{fs, path::Path};

    use branchline_domain::records::kinds::KINDS;
    use specta_typescript::Typescript;

    use super::builder;

    const HEADER: &str = "// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.\n";

    fn committed() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/core")
    }

    fn export(folder: &Path) {
        let bindings = Typescript::default().header(HEADER);
        builder().export(bindings, folder.join("bindings.ts")).expect("every type has a TypeScript shape");
        fs::write(folder.join("kinds.ts"), kinds()).expect("the folder can be written");
    }

    /// Returns the kinds of records as a constant, in a file that imports nothing: a browser without the shell reads it as well.
    fn kinds() -> String {
        let mut file =
            format!("{HEADER}\n/** Every kind of record that syncs, parents first. */\nexport const KINDS = [\n");
        for kind in KINDS {
            let kind = serde_json::to_string(kind).expect("a kind is plain data");
            writeln!(file, "  {kind},").expect("a string takes everything");
        }
        file + "] as const\n"
    }

    #[test]
    fn the_committed_bindings_are_what_the_commands_say() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        export(folder.path());
        for file in ["bindings.ts", "kinds.ts"] {
            let read = |folder: &Path| fs::read_to_string(folder.join(file)).expect("it is there");
            assert!(
                read(folder.path()) == read(&committed()),
                "because ui/src/core/{file} is stale: run `cargo test -p branchline export_bindings -- --ignored`"
            );
        }
    }

    #[test]
    #[ignore = "writes ui/src/core/bindings.ts and kinds.ts"]
    fn export_bindings() {
        export(&committed());
    }
}
