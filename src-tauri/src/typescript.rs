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
        .typ::<branchline_domain::messages::Message>()
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

    use branchline_domain::messages::KEYS;
    use branchline_domain::parties::state::CODES;
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
        // A text that is the same in every language may stand for a message: old answers, and made-up data.
        let file = folder.join("bindings.ts");
        let types = fs::read_to_string(&file).expect("it was just written");
        let plain = types.replace("export type Message = {", "export type Message = string | {");
        fs::write(file, plain).expect("the folder can be written");
        fs::write(folder.join("kinds.ts"), kinds()).expect("the folder can be written");
        fs::write(folder.join("states.ts"), states()).expect("the folder can be written");
        fs::write(folder.join("messages.ts"), messages()).expect("the folder can be written");
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

    /// Returns the codes of the states, for a form's choice.
    fn states() -> String {
        let mut file = format!(
            "{HEADER}\n/** The codes of the states of GST; `state-27` in the catalogue is a name. */\n\
             export const STATE_CODES = [\n"
        );
        for code in CODES {
            writeln!(file, "  '{code}',").expect("a string takes everything");
        }
        file + "] as const\n"
    }

    /// Returns the type of every message's values, so that the compiler knows what a text takes.
    fn messages() -> String {
        let mut file = format!(
            "{HEADER}\n/** What a value in a text may be: a number is grouped, and chooses the plural. */\n\
             type Value = string | number\n\n/** The values each message of the catalogue takes. */\nexport type Messages = {{\n"
        );
        for (key, values) in KEYS {
            let values: Vec<_> = values.iter().map(|value| format!("{value}: Value")).collect();
            let shape = if values.is_empty() { "null".to_owned() } else { format!("{{ {} }}", values.join("; ")) };
            writeln!(file, "  '{key}': {shape}").expect("a string takes everything");
        }
        file + "}\n"
    }

    #[test]
    fn the_committed_bindings_are_what_the_commands_say() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        export(folder.path());
        for file in ["bindings.ts", "kinds.ts", "messages.ts", "states.ts"] {
            let read = |folder: &Path| fs::read_to_string(folder.join(file)).expect("it is there");
            assert!(
                read(folder.path()) == read(&committed()),
                "because ui/src/core/{file} is stale: run `cargo test -p branchline export_bindings -- --ignored`"
            );
        }
    }

    #[test]
    #[ignore = "writes ui/src/core/bindings.ts, kinds.ts, messages.ts and states.ts"]
    fn export_bindings() {
        export(&committed());
    }
}
