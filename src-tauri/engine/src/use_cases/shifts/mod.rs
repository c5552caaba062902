//! Shifts: a till is opened with a float, cash moves in and out, and it is closed by counting. Selling needs none, unless the shop says so.

mod closing;
mod opening;
mod reading;

pub(crate) use opening::till_for_sale;
