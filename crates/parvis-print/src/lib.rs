//! Documents: the protection plan as a tagged PDF, the papers of an exercise as PDF and DOCX, the findings and the
//! playback of a run as self-contained pages.
//!
//! Values in, bytes out: nothing here reads a file, a clock or the network, and the same values give the same
//! bytes. The engines are not imported; the app fills [`PlanView`].
//!
//! # Adding a section to the plan
//! 1. Write its values in `src/data/`, as plain texts in the reader's language.
//! 2. Set them in `templates/`; a part asks for its own with `values("name")`, for fixed words with `w("message-id")`.
//! 3. Print the school and look at the page.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

mod codes;
mod data;
mod drawing;
mod error;
mod fonts;
mod groups;
mod markdown;
mod markdown_html;
mod page;
mod paper;
mod picture;
mod playback;
mod view;
mod weave;
mod world;

pub use drawing::{CrowdView, Painted, crowd_svg, level_svg};
pub use error::PrintError;
pub use markdown_html::section_html;
pub use page::findings_html;
pub use paper::{
    Animal, Block, Cards, Chapter, Cover, GameCard, GameCards, Line, Paper, Picture, Span, Style, Table,
};
pub use picture::png;
pub use playback::{PlaybackFloor, PlaybackSpot, PlaybackView, playback_html};
pub use view::{
    Answer, ClassificationView, DeadlineView, FactView, MissingFactView, PackView, Part, PlanView,
    ReasonView, RequirementView, SealView,
};
pub use weave::{Woven, woven};

/// The protection plan as PDF/UA-1: tagged, with embedded fonts, the same bytes for the same view.
pub fn plan_pdf(view: &PlanView<'_>) -> Result<Vec<u8>, PrintError> {
    world::set("plan.typ", data::files(view)?)
}
