//! Drills of a site: planned against what the law asks, run from telephones, reported, kept in the dossier.
//!
//! The screen of a drill is made of parts, as those of exercises are: a page holds them all, a stream sends those that
//! changed, and what people tell comes in as forms, which work without script, too.

mod after;
mod door;
mod letter;
mod list;
mod prepare;
mod run;
mod screen;
mod seat;
mod stream;
mod wish;

pub use after::{file as report_file, games, improve, keep, page as report, reword, to_page as to_report};
pub use door::{join, join_page, qr};
pub use letter::{file as letter_file, page as letter};
pub use list::{call_off, new, page, replan};
pub use prepare::{observe, page as prepare, tick, to_page as to_prepare};
pub use run::{act, page as run};
pub use stream::stream;
