//! What nearly every check needs: `use crate::checks::prelude::*;`.

pub use super::gather::{by_level, count, gathered, openings, people, units};
pub use super::measures::{active, required_days, touches_rights};
pub use super::{Check, numbers, sources};
pub use crate::Case;
pub use crate::case::{
    Building, Load, LoadBasis, WayOut, WayOutKind, building::escape_door, building::is_for_people,
};
pub use parvis_core::{
    Arg, Citation, Code, Evidence, Finding, FindingKind, Measure, Metres, Opening, Place, Unit,
};
