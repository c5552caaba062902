//! The binary; everything else is in the library, where tests reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // rustls, which the updater and the hub client share, needs a process-wide provider before its first client.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        eprintln!("Branchline could not set up TLS: another provider is already in place.");
        return ExitCode::FAILURE;
    }
    branchline_lib::run()
}
