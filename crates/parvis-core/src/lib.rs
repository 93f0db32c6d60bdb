//! What is true without any engine, file or screen: facts, the floor plan, the dossier, findings.
//!
//! Nothing here reads a file, asks the time or draws a random number; those come in as arguments.
//! The words are the field's own (`docs/GLOSSARY.md`), and lengths are metres throughout.
//!
//! # Adding a kind of fact
//! Facts about a site are data: add the key to `packs/facts.toml`. Nothing here changes.
//!
//! # Adding a kind of room, door or fixture
//! 1. Add the variant to [`UnitCategory`], [`OpeningKind`] or [`FixtureCategory`].
//! 2. The compiler lists every place that must decide about it: codecs, drawing, checks.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

pub mod dossier;
pub mod fact;
pub mod finding;
pub mod floorplan;
pub mod geometry;
pub mod id;
pub mod language;
pub mod reach;
pub mod source;

pub use dossier::{
    Accepted, Assigned, Camera, Dossier, Drill, DrillKind, Exits, Improvement, InHand, Meant, Measure,
    MeasureStatus, Measured, People, Period, Person, RightsCheck, Role, Section, Settled, Site, Standing,
    Woven, woven,
};
pub use fact::{Fact, FactDictionary, FactEntry, FactKey, FactKind, Facts, Provenance, Value};
pub use finding::{Arg, Code, Finding, FindingKind, Place, Severity};
pub use floorplan::{
    Changed, Compared, Connector, ConnectorKind, Fixture, FixtureCategory, FloorPlan, Georeference,
    LONGEST_PLATE, Level, Opening, OpeningKind, Remark, RemarkKind, Swing, Unit, UnitCategory, Width,
    WidthBasis, exit_plates, room_behind,
};
pub use geometry::{Metres, SquareMetres};
pub use id::{ConnectorId, FixtureId, LevelId, OpeningId, PersonId, UnitId};
pub use language::{Language, Text};
pub use source::{Citation, Evidence};
