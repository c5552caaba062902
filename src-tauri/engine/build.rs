//! Makes a new migration a reason to build again: the folder is read by `sqlx::migrate!`, which Cargo cannot see.

fn main() {
    println!("cargo:rerun-if-changed=../../migrations/branch");
    println!("cargo:rerun-if-changed=build.rs");
}
