//! Names of things in the store: 128 random bits each, so that nobody guesses one.

use std::fmt;
use std::sync::Arc;

/// Where ids, keys and nonces come from: fills the whole slice with bytes that nobody can foresee.
///
/// A machine that has none must stop the program: a key made of zeros seals nothing.
pub type Random = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| DIGITS.get(usize::from(half)).copied().map_or('0', char::from);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it is kept and as it stands in an address.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// A new one.
            pub(crate) fn draw(random: &Random) -> Self {
                let mut bytes = [0; 16];
                random(&mut bytes);
                Self(hex(&bytes).into())
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
    /// A place in the tree: a country, a region, a city, a site.
    NodeId,
    /// A dossier.
    DossierId,
    /// A file of a dossier: a blueprint, a photo.
    FileId,
    /// A piece of long work.
    JobId,
    /// Somebody who signs in.
    AccountId,
    /// A role given to an account at a place.
    GrantId,
    /// A sign-in that has not ended.
    SessionId,
    /// A passkey of somebody.
    PasskeyId,
    /// A plan that was sent for approval.
    SubmissionId,
    /// A comment on a dossier.
    CommentId,
    /// An exercise.
    ExerciseId,
}
