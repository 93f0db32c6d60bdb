//! What is told of a drill: its sentences in a reader's language, its report as a paper, as a table and as JSON. All of
//! it counts people; nothing here names one.

mod json;
mod paper;
mod said;
mod tables;
#[cfg(test)]
mod tests;

pub use json::json;
pub use paper::{heading, paper};
pub use said::{lasting, refused, said, ticked};

use jiff::civil::Date;
use parvis_exercise::drill::State;
use parvis_exercise::drill::report::Report;

/// A drill that was held, whole or so far.
#[derive(Clone, Copy)]
pub struct Drilled<'a> {
    /// What is to be said of it.
    pub report: &'a Report,
    /// What follows from its events.
    pub state: &'a State,
    /// What people call the site.
    pub site: &'a str,
    /// The day it was held.
    pub day: Date,
    /// What people call a room or an exit, from its id.
    pub name: &'a dyn Fn(&str) -> String,
}
