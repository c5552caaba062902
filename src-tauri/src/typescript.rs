//! The one list of doorbells and voices, for the window's invoke handler and for the screens' TypeScript.

use tauri::Wry;
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands, collect_events};

use crate::{commands, events, updates};

/// Returns every command and event the window knows.
pub fn builder() -> Builder<Wry> {
    Builder::<Wry>::new()
        .commands(collect_commands![
            commands::app::app_info,
            commands::app::closing_shown,
            commands::app::keep_open,
            commands::app::close_now,
            commands::app::update_status,
            commands::app::check_for_update,
            commands::app::install_update,
            commands::dashboard::dashboard,
            commands::sync::status,
            commands::sync::sync_now,
            commands::sync::cancel_operation,
            commands::sync::set_schedule,
            commands::sync::preview_schedule,
            commands::sync::queue,
            commands::sync::held_units,
            commands::sync::retry_held,
            commands::sync::approve_held,
            commands::sync::discard_held,
            commands::sync::sync_log,
            commands::sync::sync_metrics,
            commands::sync::alert_limits,
            commands::sync::set_alert_limits,
            commands::sync::checkpoints,
            commands::sync::resync,
            commands::sync::verify,
            commands::sync::verifications,
            commands::sync::verify_settings,
            commands::sync::set_verify,
            commands::sync::clean_up,
            commands::sync::scope,
            commands::sync::set_scope,
            commands::fleet::fleet,
            commands::fleet::refresh_fleet,
            commands::fleet::ask_sync,
            commands::fleet::rename_device,
            commands::fleet::set_device_retired,
            commands::fleet::add_branch,
            commands::fleet::invite,
            commands::fleet::shop_rules,
            commands::fleet::set_shop_rules,
            commands::fleet::approve_device,
            commands::fleet::end_person,
            commands::hub::hub_settings,
            commands::hub::test_connection,
            commands::hub::connect,
            commands::hub::sign_in,
            commands::hub::sign_out,
            commands::hub::doctor,
            commands::backups::backup_status,
            commands::backups::set_backups,
            commands::backups::back_up,
            commands::backups::backups,
            commands::backups::restore_plan,
            commands::backups::restore_backup,
            commands::products::list_products,
            commands::products::place_of,
            commands::products::product,
            commands::products::add_product,
            commands::products::change_product,
            commands::products::delete_product,
            commands::products::restore_product,
            commands::products::item_groups,
            commands::products::add_item_group,
            commands::customers::list_customers,
            commands::customers::customer,
            commands::customers::add_customer,
            commands::customers::change_customer,
            commands::customers::delete_customer,
            commands::customers::restore_customer,
            commands::conflicts::conflicts,
            commands::conflicts::settle_conflicts,
            commands::conflicts::reviews,
            commands::conflicts::review,
            commands::conflicts::take_group_out,
            commands::conflicts::attention,
            commands::history::record_history,
            commands::history::record_writers,
            commands::history::put_back,
            commands::history::recycle_bin,
            commands::history::restore_records,
        ])
        .events(collect_events![events::Status, events::Changed, events::Closing, updates::Update])
        .typ::<crate::error::Failure>()
        // A screen catches a `Failure`, as it would any other error.
        .error_handling(ErrorHandlingMode::Throw)
        // One shape each way: a screen always says `null` for what is absent.
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
