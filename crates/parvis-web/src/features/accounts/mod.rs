//! Signing in and out, invitations, one's own account: sessions, language, colours.

mod own;
mod sign_in;

pub use own::{language, page, session_end, theme};
pub use sign_in::{invitation, invitation_page, link, link_page, sign_in, sign_in_page, sign_out};
