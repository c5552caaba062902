//! The shop: its branches and settings, what it sells, with whom it deals, what moves.

use super::{FACT, MASTER};
use crate::records::kind::{ByHand, Kind, Part};
use crate::records::label::{self, Label};
use crate::records::subject::Subject;

pub(super) const BRANCHES: Kind =
    Kind { table: "branches", one: "branch", many: "branches", detail: &["code"], ..MASTER };

pub(super) const DEVICES: Kind =
    Kind { table: "devices", one: "device", many: "devices", detail: &["code"], by_hand: ByHand::Nothing, ..MASTER };

pub(super) const BUSINESS_SETTINGS: Kind = Kind {
    table: "business_settings",
    one: "setting",
    many: "settings",
    label: Label::Key("key"),
    detail: &["value"],
    ..MASTER
};

pub(super) const ITEM_GROUPS: Kind =
    Kind { table: "item_groups", one: "item group", many: "item groups", subject: Subject::Products, ..MASTER };

pub(super) const PRODUCTS: Kind = Kind {
    table: "products",
    one: "product",
    many: "products",
    subject: Subject::Products,
    detail: &["sku", "barcode"],
    searched: &["name", "sku", "barcode"],
    sorted: &[
        "price_paise",
        "tax_rate_milli",
        "item_group_id",
        "hsn",
        "low_stock_milli",
        "updated_at",
        "unit",
        "cost_paise",
    ],
    screen: Some("/products"),
    ..MASTER
};

pub(super) const CUSTOMERS: Kind = Kind {
    table: "customers",
    one: "customer",
    many: "customers",
    subject: Subject::Customers,
    detail: &["phone"],
    searched: &["name", "phone", "email"],
    sorted: &["gstin", "state_code", "updated_at"],
    screen: Some("/customers"),
    part: Some(Part::Customers),
    ..MASTER
};

pub(super) const SUPPLIERS: Kind = Kind {
    table: "suppliers",
    one: "supplier",
    many: "suppliers",
    subject: Subject::Suppliers,
    detail: &["phone"],
    searched: &["name", "phone", "email"],
    sorted: &["gstin", "state_code", "updated_at"],
    screen: Some("/suppliers"),
    part: Some(Part::Suppliers),
    ..MASTER
};

pub(super) const STOCK_MOVEMENTS: Kind = Kind {
    table: "stock_movements",
    one: "stock movement",
    many: "stock movements",
    subject: Subject::Stock,
    label: label::MOVEMENT,
    part: Some(Part::Stock),
    ..FACT
};

pub(super) const TAX_RATES: Kind = Kind {
    table: "tax_rates",
    one: "tax rate",
    many: "tax rates",
    subject: Subject::Products,
    detail: &["from_date"],
    searched: &["name", "class"],
    sorted: &["from_date", "rate_milli", "updated_at"],
    ..MASTER
};
