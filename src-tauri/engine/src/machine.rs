//! Which computer this is: the operating system's own machine id, which no copied folder carries along.

/// Returns the machine id, or nothing where the system has none (some containers). The same for every user and program of a
/// computer, so that window and command line agree; another after the system was installed anew.
///
/// Two cloned virtual machines may share it. Their databases are told apart as two copies on one computer are: by the hub's ledger,
/// which sees the same numbers twice.
pub fn id() -> Option<String> {
    match machine_uid::get() {
        Ok(id) => Some(id.trim().to_owned()).filter(|id| !id.is_empty()),
        Err(error) => {
            tracing::info!(%error, "this computer has no machine id; a copied database is recognised by its numbers only");
            None
        }
    }
}
