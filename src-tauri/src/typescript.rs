//! Commands and events together: the window's invoke handler and the TypeScript bindings come from here.

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
    use super::builder;
    use specta_typescript::Typescript;
    use std::{fs, path::Path};

    fn committed() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/core/bindings.ts")
    }

    fn export(place: &Path) {
        let header = "// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.\n";
        builder().export(Typescript::default().header(header), place).expect("every type has a TypeScript shape");
    }

    #[test]
    fn the_committed_bindings_are_what_the_commands_say() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let fresh = folder.path().join("bindings.ts");
        export(&fresh);
        let fresh = fs::read_to_string(fresh).expect("the export was written");
        let committed = fs::read_to_string(committed()).expect("ui/src/core/bindings.ts is committed");
        assert!(
            fresh == committed,
            "because ui/src/core/bindings.ts is stale: run `cargo test -p branchline export_bindings -- --ignored`"
        );
    }

    #[test]
    #[ignore = "writes ui/src/core/bindings.ts"]
    fn export_bindings() {
        export(&committed());
    }
}
