//! Commands for customers.

use branchline_domain::id::Id;
use branchline_domain::parties::customer::{Customer, CustomerDraft};
use branchline_domain::records::page::{ListQuery, Page};

use super::delegate::commands;

commands! {
    /// Returns a window of the customer list.
    list_customers(query: &ListQuery) -> Page<Customer>;

    /// Returns one customer.
    customer(id: &Id<Customer>) -> Customer;

    /// Adds a customer.
    add_customer(draft: CustomerDraft) -> Customer;

    /// Writes what the person changed in the form that began with `before`.
    change_customer(id: &Id<Customer>, draft: CustomerDraft, before: CustomerDraft) -> Customer;

    /// Puts a customer in the recycle bin.
    delete_customer(id: &Id<Customer>);

    /// Takes a customer out of the recycle bin.
    restore_customer(id: &Id<Customer>);
}
