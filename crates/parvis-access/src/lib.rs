//! Who may do what. It stands in one place: the Cedar policies under `policies/`, read as they are by an auditor.
//!
//! * [`roles_here`]: the roles somebody holds at a place, from what they were given there and above.
//! * [`Access::decide`]: may they, in these roles, do this [`Action`] with this [`Thing`]? What no policy permits is
//!   refused; a policy that forbids outweighs every other; an error refuses.
//! * [`Access::answer`]: yes, only with a reason, or no: what a page needs to know before it shows a button.
//!
//! `decided.txt` says by hand, apart from the policies, what every role may do with every thing. A test compares
//! the two cell by cell and writes `docs/ACCESS.md`; a role, an action or a thing nobody decided about fails it.
//!
//! To add an action:
//! 1. Its variant in `action.rs`, its line in `policies/schema.cedarschema`, its name in `locales/*/access.ftl`.
//! 2. Its rows in `decided.txt`: decide before you write the policy.
//! 3. The policy, with an `@id` (the journal gives it as the reason of a decision) and an `@says` for people.
//! 4. `UPDATE_EXPECT=1 cargo test --release -p parvis-access` writes the table anew. Read the diff.
//!
//! What this crate does not know: sessions, the database, what a dossier holds.

mod access;
mod action;
mod role;
mod thing;
mod words;

#[cfg(test)]
mod tests;

pub use access::{Access, Answer, Asker, Broken, Circumstance, Decision};
pub use action::Action;
pub use role::{Grant, Role, roles_here};
pub use thing::{Stage, Thing};
