//! Lets Tauri read its configuration and permissions from the root layout.

fn main() {
    // A custom pattern is not watched by Tauri itself.
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    let attributes = tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/**/*");
    tauri_build::try_build(attributes).expect("tauri.conf.json and src-tauri/capabilities are valid");
}
