//! Who works in the shop and what he may: staff and limits, coming to the till with a PIN, allowing something once, the log.

mod allowing;
mod log;
mod pins;
mod staffing;
mod till;

pub(crate) use allowing::may_change_prices;
