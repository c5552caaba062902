//! The local hub: a real hub on this machine, for tests and for trying Branchline out.
//!
//! Real PostgreSQL, the real PostgREST and a real sign-in service stand behind one address, as at Supabase. What a
//! network does to people is done by [`Faults`].

mod access;
mod altered;
mod backup;
mod bearer;
pub mod branch;
mod cluster;
mod faults;
mod gateway;
mod guard;
mod hub;
mod later;
mod limits;
pub mod migrations;
mod options;
mod ports;
mod postgres;
mod realtime;
mod runtime;
mod server_user;
mod servers;
mod shared_folder;
mod shop;
mod template;

pub use access::Access;
pub use altered::ALTERED_FUNCTION;
pub use backup::Backup;
pub use branch::{Branch, connection};
pub use faults::{Fault, Faults, Line};
pub use hub::Hub;
pub use later::{LATER_TABLES, later_on};
pub use limits::Limit;
pub use options::HubOptions;
pub use postgres::{on_postgres, preferred_postgres, system_postgres};
pub use shop::{Shop, TestShop, User};
