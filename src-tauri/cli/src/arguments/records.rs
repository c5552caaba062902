//! What can be typed after `products` and `customers`.

use clap::{Args, Subcommand};

use branchline_domain::money::{Milli, Paise, Rate};

/// Which records of a long list.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Words that must all occur.
    #[arg(long, default_value = "")]
    pub(crate) search: String,
    /// One code as scanned: a barcode or SKU; for customers a telephone number or GSTIN. Exit code 5 when it means several.
    #[arg(long, conflicts_with_all = ["search", "deleted"])]
    pub(crate) code: Option<String>,
    /// The recycle bin instead.
    #[arg(long)]
    pub(crate) deleted: bool,
    /// How many to skip.
    #[arg(long, default_value_t = 0)]
    pub(crate) offset: u32,
    /// How many.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=500))]
    pub(crate) limit: u32,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Products {
    /// Lists products in order of name.
    List(List),
    /// Adds a product.
    Add(NewProduct),
}

#[derive(Debug, Args)]
pub(crate) struct NewProduct {
    /// Shown and printed.
    #[arg(long)]
    pub(crate) name: String,
    /// Selling price of one unit in rupees, e.g. 1249.50.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) price: Paise,
    /// Buying price of one unit in rupees.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) cost: Option<Paise>,
    /// Unit of sale; "nos" unless given.
    #[arg(long)]
    pub(crate) unit: Option<String>,
    /// The shop's own code.
    #[arg(long)]
    pub(crate) sku: Option<String>,
    /// What the scanner reads.
    #[arg(long)]
    pub(crate) barcode: Option<String>,
    /// HSN code.
    #[arg(long)]
    pub(crate) hsn: Option<String>,
    /// GST in percent, e.g. 3 or 2.5.
    #[arg(long, value_name = "PERCENT", allow_hyphen_values = true)]
    pub(crate) tax: Option<Rate>,
    /// Stock at this branch to begin with, in units.
    #[arg(long, value_name = "UNITS", allow_hyphen_values = true)]
    pub(crate) stock: Option<Milli>,
    /// Warns below this many units.
    #[arg(long, value_name = "UNITS", allow_hyphen_values = true)]
    pub(crate) low_stock: Option<Milli>,
    /// Free text.
    #[arg(long)]
    pub(crate) notes: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Customers {
    /// Lists customers in order of name.
    List(List),
    /// Adds a customer.
    Add(NewCustomer),
}

#[derive(Debug, Args)]
pub(crate) struct NewCustomer {
    /// Shown and printed.
    #[arg(long)]
    pub(crate) name: String,
    /// Telephone number.
    #[arg(long)]
    pub(crate) phone: Option<String>,
    /// E-mail address.
    #[arg(long)]
    pub(crate) email: Option<String>,
    /// GST identification number.
    #[arg(long)]
    pub(crate) gstin: Option<String>,
    /// Postal address.
    #[arg(long)]
    pub(crate) address: Option<String>,
    /// GST state code, two digits.
    #[arg(long)]
    pub(crate) state_code: Option<String>,
    /// Credit limit in rupees.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) credit_limit: Option<Paise>,
    /// Free text.
    #[arg(long)]
    pub(crate) notes: Option<String>,
}
