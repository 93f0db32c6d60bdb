//! One folder a feature: its handlers, its templates, its tests. Features do not import one another.

pub mod accounts;
pub mod api;
pub mod approval;
pub mod building;
pub mod calendar;
pub mod design;
pub mod drills;
pub mod exercises;
pub mod facts;
pub mod files;
pub mod findings;
pub mod history;
pub mod import;
pub mod jobs;
pub mod journal;
pub mod map;
pub mod measures;
pub mod people;
pub mod place;
pub mod places;
pub mod plans;
pub mod runs;
pub mod server;
pub mod sites;
pub mod team;
