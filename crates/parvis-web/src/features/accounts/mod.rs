//! Signing in and out, invitations, one's own account: its second step, passkeys, programs, sessions, language, colours.

mod own;
mod passkeys;
mod second;
mod sign_in;

pub use own::{language, page, password_change, program_end, program_new, session_end, theme};
pub use passkeys::{passkey_add, passkey_ask, passkey_end, sign_in_answer, sign_in_ask};
pub use second::{second_confirm, second_end, second_page};
pub use sign_in::{invitation, invitation_page, link, link_page, sign_in, sign_in_page, sign_out};
