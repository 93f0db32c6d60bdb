//! The server through its router, on a real SQLite: who may open which page, in every language; forms; what hostile
//! requests get.

mod accounts;
mod api;
mod approval;
mod board;
mod exercises;
mod files;
mod forms;
mod hostile;
mod journal;
pub mod kit;
mod leading;
mod machine;
mod mending;
mod pages;
mod passkeys;
mod people;
mod places;
mod refused;
mod script;
mod wire;
mod writing;
