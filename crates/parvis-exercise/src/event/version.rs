//! The version every event bears.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// The version of the events this program writes; it reads all up to it.
pub const VERSION: u32 = 1;

/// The version of an event's form. One from a newer program is refused, not misread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Version;

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(VERSION)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            1..=VERSION => Ok(Self),
            other => Err(D::Error::custom(format!("events of version {other} are read by a newer program"))),
        }
    }
}
