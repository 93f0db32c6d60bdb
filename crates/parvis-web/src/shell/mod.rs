//! What all features share: layout, visitor, errors, assets, headers, the server itself.

pub mod assets;
pub mod error;
pub mod headers;
pub mod page;
pub mod pins;
pub mod program;
pub mod reason;
pub mod serve;
pub mod site;
pub mod state;
pub mod visitor;
pub mod watch;
