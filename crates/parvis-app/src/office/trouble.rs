//! Why a use case did not come to its end.

use parvis_access::Broken;

/// Why a use case did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// Nothing is kept under that id, or nobody may tell the one who asks.
    #[error("there is no such thing")]
    NoSuch,
    /// They may know of it but not do this.
    #[error("not allowed")]
    NotAllowed,
    /// They may, but must give a reason first.
    #[error("a reason is needed")]
    ReasonNeeded,
    /// The name, the password or the code is wrong; which of them is not said.
    #[error("name, password or code is wrong")]
    WrongSignIn,
    /// The link was used, ended or never was.
    #[error("the link does not work any more")]
    DeadLink,
    /// A password that is too easy.
    #[error("the password is too short or too well known")]
    WeakPassword,
    /// Somebody signs in with this name.
    #[error("the name is taken")]
    Taken,
    /// The dossier's files have errors, so nothing can be changed in it.
    #[error("the dossier has errors in its files")]
    Broken,
    /// A dossier that is to become a site has errors in its files: every one of them.
    #[error("the dossier has errors in its files")]
    Dossier(Vec<parvis_core::Finding>),
    /// What was given cannot be used: a message of `locales/` and its variable.
    #[error("{0}")]
    Slip(&'static str),
    /// A file or drawing was refused.
    #[error(transparent)]
    Refused(Box<crate::Trouble>),
    /// The policies that come with the program are broken.
    #[error(transparent)]
    Policies(#[from] Broken),
    /// The store.
    #[error(transparent)]
    Store(parvis_store::Trouble),
    /// A scenario has errors in its files: every one of them.
    #[error("the scenario has errors in its files")]
    Pack(Vec<parvis_core::Finding>),
    /// It cannot happen in the exercise now.
    #[error("{0}")]
    Exercise(parvis_exercise::Refusal),
    /// It cannot happen in the drill now.
    #[error("{0}")]
    Drill(parvis_exercise::drill::Refusal),
    /// It was not written down: the same delivery again will be.
    #[error("{0}")]
    Away(String),
    /// A part of the program failed that must not.
    #[error("inside the program: {0}")]
    Inside(String),
}

impl From<parvis_store::Trouble> for Trouble {
    fn from(trouble: parvis_store::Trouble) -> Self {
        match trouble {
            parvis_store::Trouble::NoSuch { .. } => Self::NoSuch,
            parvis_store::Trouble::Taken { .. } => Self::Taken,
            other => Self::Store(other),
        }
    }
}

impl From<crate::Trouble> for Trouble {
    fn from(trouble: crate::Trouble) -> Self {
        Self::Refused(Box::new(trouble))
    }
}

impl From<tokio::task::JoinError> for Trouble {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Inside(error.to_string())
    }
}
