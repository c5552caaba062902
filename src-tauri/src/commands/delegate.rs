//! The macros for commands that only call the engine.

pub(crate) use branchline_domain::id::Id;
pub use branchline_domain::records::page::{ListQuery, Page};
use branchline_engine::Engine;
use tauri::State;

/// The engine, as a command receives it.
pub type EngineState<'a> = State<'a, Engine>;

/// Declares commands that call the engine's method of the same name and return its result.
///
/// A command is written as that method's signature, without `async fn` and `&self`, and returns what is in the
/// method's `Ok`; without an arrow, nothing. What the method borrows, the command receives owned.
macro_rules! commands {
    () => {};
    ($(#[$($meta:tt)*])* $name:ident($($args:tt)*) -> $output:ty; $($rest:tt)*) => {
        commands!(@next { $(#[$($meta)*])* $name -> $output } [] [] $($args)*);
        commands!($($rest)*);
    };
    ($(#[$($meta:tt)*])* $name:ident($($args:tt)*); $($rest:tt)*) => {
        commands!(@next { $(#[$($meta)*])* $name -> () } [] [] $($args)*);
        commands!($($rest)*);
    };

    // Takes one argument off the list: how the command receives it, and how the method gets it.
    (@next $command:tt [$($received:tt)*] [$($given:tt)*] $arg:ident: &str $(, $($rest:tt)*)?) => {
        commands!(@next $command [$($received)* $arg: String,] [$($given)* &$arg,] $($($rest)*)?);
    };
    (@next $command:tt [$($received:tt)*] [$($given:tt)*] $arg:ident: Option<&str> $(, $($rest:tt)*)?) => {
        commands!(@next $command [$($received)* $arg: Option<String>,] [$($given)* $arg.as_deref(),] $($($rest)*)?);
    };
    (@next $command:tt [$($received:tt)*] [$($given:tt)*] $arg:ident: &[$item:ty] $(, $($rest:tt)*)?) => {
        commands!(@next $command [$($received)* $arg: Vec<$item>,] [$($given)* &$arg,] $($($rest)*)?);
    };
    (@next $command:tt [$($received:tt)*] [$($given:tt)*] $arg:ident: &$owned:ty $(, $($rest:tt)*)?) => {
        commands!(@next $command [$($received)* $arg: $owned,] [$($given)* &$arg,] $($($rest)*)?);
    };
    (@next $command:tt [$($received:tt)*] [$($given:tt)*] $arg:ident: $owned:ty $(, $($rest:tt)*)?) => {
        commands!(@next $command [$($received)* $arg: $owned,] [$($given)* $arg,] $($($rest)*)?);
    };

    // No argument is left.
    (@next { $(#[$($meta:tt)*])* $name:ident -> $output:ty } [$($received:tt)*] [$($given:tt)*]) => {
        $(#[$($meta)*])*
        #[tauri::command]
        #[specta::specta]
        pub async fn $name(
            engine: $crate::commands::delegate::EngineState<'_>,
            $($received)*
        ) -> Result<$output, $crate::error::CommandError> {
            engine.$name($($given)*).await.map_err(Into::into)
        }
    };
}

/// Declares the six commands of a master by the names a screen calls them: list, read, add, change, delete, restore.
macro_rules! master_commands {
    ($record:ty, $draft:ty: $list:ident $get:ident $add:ident $change:ident $delete:ident $restore:ident) => {
        master_commands! {
            /// Returns a window of the list, in order of name.
            $list(query: $crate::commands::delegate::ListQuery) -> $crate::commands::delegate::Page<$record>,
            |engine| engine.list::<$record>(&query);

            /// Returns one record, in the recycle bin or not.
            $get(id: $crate::commands::delegate::Id<$record>) -> $record, |engine| engine.get::<$record>(&id);

            /// Adds a record.
            $add(draft: $draft) -> $record, |engine| engine.add::<$record>(draft);

            /// Writes what the person changed in the form that began with `before`.
            $change(id: $crate::commands::delegate::Id<$record>, draft: $draft, before: $draft) -> $record,
            |engine| engine.change::<$record>(&id, draft, before);

            /// Puts a record in the recycle bin.
            $delete(id: $crate::commands::delegate::Id<$record>) -> (), |engine| engine.delete::<$record>(&id);

            /// Takes a record out of the recycle bin.
            $restore(id: $crate::commands::delegate::Id<$record>) -> (), |engine| engine.undelete::<$record>(&id);
        }
    };
    ($($(#[$($meta:tt)*])* $name:ident($($arg:ident: $type:ty),*) -> $output:ty, |$engine:ident| $call:expr;)*) => {$(
        $(#[$($meta)*])*
        #[tauri::command]
        #[specta::specta]
        pub async fn $name(
            $engine: $crate::commands::delegate::EngineState<'_>,
            $($arg: $type),*
        ) -> Result<$output, $crate::error::CommandError> {
            $call.await.map_err(Into::into)
        }
    )*};
}

pub(super) use {commands, master_commands};
