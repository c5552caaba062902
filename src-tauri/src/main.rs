//! The front door: everything behind it lives in the library, so that tests can walk in too.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // The updater and the hub share one TLS library, which asks for a provider before its first client.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        eprintln!("Branchline could not set up TLS: another provider is already in place.");
        return ExitCode::FAILURE;
    }
    branchline_lib::run()
}
