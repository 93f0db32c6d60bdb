//! Tabletop exercises: setting one up, the door, the screens of everybody who takes part.
//!
//! Every screen is made here of *parts* ([`mod@screen`]); a page holds them all, a stream sends those that changed, and what
//! people do comes in as forms ([`wish`]), which work without script, too.

mod arrange;
mod attach;
mod audit;
mod board;
mod building;
mod cache;
mod choice;
mod compare;
mod concern;
mod console;
mod door;
mod evaluate;
mod evidence;
mod glossary;
mod interpret;
mod limits;
mod list;
mod look;
mod measures;
mod moving;
mod names;
mod others;
mod paper;
mod play;
mod practices;
mod rehearse;
mod release;
mod report;
mod roster;
mod screen;
mod script;
mod seat;
mod seen;
mod sheet;
mod side_by_side;
mod stream;
mod table;
mod upload;
mod wall;
mod wish;

pub use arrange::{page as arrange_page, put as arrange};
pub use attach::{add as attach, bytes as attached, page as attach_page, remove as attach_remove};
pub use audit::{csv as audit_csv, page as audit};
pub use building::{handouts, page as building_page, put as building};
pub use cache::Cache;
pub use concern::{page as concern_page, put as concern};
pub use door::{code, code_page, join, join_page, qr, switch};
pub use evidence::evidence;
pub use glossary::page as glossary;
pub use list::{lead, new, page};
pub use measures::{page as measures, take as measures_take};
pub use moving::{page as move_page, show as move_show};
pub use names::{names, names_delete};
pub use paper::page as typed;
pub use play::{act, begin, screen};
pub use practices::practices;
pub use rehearse::{rehearse, throw_away};
pub use report::{file as report_file, nation, page as report, paper, papers};
pub use roster::{download as roster_file, look as roster_look, page as roster, take as roster_take};
pub use script::{page as script, save as script_save};
pub use seat::pair_choose;
pub use sheet::{look as sheet_look, take as sheet_take};
pub use stream::stream;
