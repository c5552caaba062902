//! Commands for the parties a shop deals with.

use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::parties::supplier::{Supplier, SupplierDraft};

use super::delegate::master_commands;

master_commands! {
    Customer, CustomerDraft:
    list_customers customer add_customer change_customer delete_customer restore_customer
}

master_commands! {
    Supplier, SupplierDraft:
    list_suppliers supplier add_supplier change_supplier delete_supplier restore_supplier
}
