//! The egress engine: runs the people of a building out, behind lockable doors or into inner rooms.
//!
//! Pure: a [`Building`], the people in it and a seed go in, an [`Outcome`] comes out. Nothing here reads a
//! file, asks the time or keeps anything between runs, and the same seed gives the same bits on one thread
//! or eight and on every x86-64 machine.
//!
//! ```text
//! Building ──► World (walls, cells, ways to each goal)      compiled once, shared by all runs
//! People   ──► Run (where everybody is at time t)           one per seed; `step` moves it on
//!              └─► Outcome (who left when, by which door)
//!                  └─► Forecast (many runs: how long, where it jams, how sure)
//! ```
//!
//! Lengths are metres, times seconds. The models and their sources stand in [`model`].
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

/// A mark of this engine's source: another engine may give another outcome for the same seed.
pub const SOURCE: &str = env!("PARVIS_EGRESS_SOURCE");

pub mod building;
pub mod calibrate;
pub mod forecast;
pub mod model;
pub mod people;
pub mod run;
pub mod world;

pub use building::{
    Air, Area, AreaId, Building, Counted, Door, DoorId, Drawn, Goal, GoalId, Ground, Lift, Lost, Part, Plane,
    PlaneId, Portal, Room, Service, Stop, What, Whom,
};
pub use forecast::{Estimate, Forecast, Square, Where};
pub use model::{Model, Parameters};
pub use people::{
    Abilities, CALIBRATED, Chance, Choice, GroupId, Means, Mobility, Occupants, Person, PersonId, Population,
    SignalId, Spread, WHEELCHAIR, gap_at,
};
pub use run::{Change, Doing, Event, Outcome, Passage, Run, Settings, Trigger};
pub use world::{Trouble, World};
