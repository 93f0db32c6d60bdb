//! The engine of drills as a whole: scripts of a school's drill, what is refused, and what holds whatever happens.

mod deliveries;
mod papers;
pub mod play;
mod rules;
pub mod school;
mod scripts;
mod shown;
