//! A window with nothing in it, of the same Tauri: what the start of Branchline's window is measured against.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let data = std::env::args_os().nth(1).unwrap_or_default();
    tauri::Builder::default()
        .setup(move |app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Bare")
                .inner_size(1180.0, 780.0)
                .center()
                .data_directory(data.into())
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("tests/bench/bare_window/tauri.conf.json"))
}
