//! Names of things inside one dossier: short texts, unique per kind, cheap to copy.

use std::fmt;
use std::sync::Arc;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it is written in the dossier.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }
        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:?}", &*self.0)
            }
        }
    )+};
}

ids! {
    /// One storey of the floor plan.
    LevelId,
    /// One room, corridor or stair flight.
    UnitId,
    /// One door, passage or exit.
    OpeningId,
    /// One stair, ramp or lift that joins levels.
    ConnectorId,
    /// One thing standing on the plan: a wall, an assembly point, a hydrant.
    FixtureId,
    /// One person, known by function and work number.
    PersonId,
}
