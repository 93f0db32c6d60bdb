//! Signing in and out, invitations, one's own account: its second step, programs, sessions, language, colours.

mod own;
mod second;
mod sign_in;

pub use own::{language, page, program_end, program_new, session_end, theme};
pub use second::{second_confirm, second_end, second_page};
pub use sign_in::{invitation, invitation_page, link, link_page, sign_in, sign_in_page, sign_out};
