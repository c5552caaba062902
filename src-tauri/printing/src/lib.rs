//! The press: lays papers out by Typst and makes of them PDF, or dots and commands for receipt printers.
//!
//! `branchline-domain::printing` says what stands on a paper, a template where; the [`Press`] puts the two together. [`escpos`](commands) writes what
//! a receipt printer obeys, and [`transport`] carries it there. Nothing here knows a database, and a template reaches neither file nor network.

mod codes;
pub mod commands;
mod dots;
mod fonts;
mod letters;
mod press;
pub mod templates;
pub mod transport;
mod world;

pub use codes::qr_svg;
pub use dots::Bitmap;
pub use letters::letters;
pub use press::{LaidOut, Press, PressError, Surface};
pub use templates::Fault;
