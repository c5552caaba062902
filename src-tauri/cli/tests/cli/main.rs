//! Drives the real program, alone and with a real hub, the way a script would.

mod alone;
mod bills;
mod coming_back;
mod conflicts;
mod fleet;
mod help;
mod language;
mod people;
mod printing;
mod shifts;
mod till;
mod with_a_hub;
