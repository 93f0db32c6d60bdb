//! What is said of the building's levels, rooms and doors: all of it in a list, many corrected at once or one at a time.

mod ask;
mod list;
mod one;

pub use list::{correct, page};
pub use one::{door, door_save, level, level_save, room, room_save};
