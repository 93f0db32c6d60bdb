//! `plan.geojson`: the floor plan in metres, as GeoJSON that people can read and compare line by line.

mod file;
mod read;
mod shape;
mod write;

pub use file::PlanFile;
pub use read::{property, read};
pub use shape::{Shape, unfit};
pub use write::write;
