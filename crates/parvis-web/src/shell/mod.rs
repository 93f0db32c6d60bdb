//! What all features share: layout, visitor, errors, assets, headers, the server itself.

pub mod assets;
pub mod error;
pub mod fields;
pub mod headers;
pub mod lies;
pub mod limit;
pub mod live;
pub mod page;
pub mod paper;
pub mod pins;
pub mod program;
pub mod reason;
pub mod refill;
pub mod rooms;
pub mod serve;
pub mod site;
pub mod state;
pub mod takeable;
pub mod upload;
pub mod visitor;
pub mod watch;
