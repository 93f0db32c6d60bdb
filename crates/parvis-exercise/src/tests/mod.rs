//! The engine as a whole: what is refused, and what holds whatever happens.

mod arranged;
mod corrected;
mod deliveries;
mod novel;
mod parts;
pub mod play;
mod rules;
mod time;
