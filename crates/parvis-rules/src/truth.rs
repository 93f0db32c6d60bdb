//! Yes, no, unknown: Kleene's three values, so that a missing fact never counts as a no.

/// The answer to a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// The facts known are enough to say no, whatever the missing ones turn out to be.
    No,
    /// A missing fact could still turn it either way.
    Unknown,
    /// The facts known are enough to say yes.
    Yes,
}

impl Truth {
    /// Yes only when both are; no as soon as one is.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Yes as soon as one is; no only when both are.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// The word used in reports: `yes`, `no`, `unknown`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// Whether it is decided.
    pub const fn is_decided(self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

/// Unknown stays unknown.
impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl From<Option<bool>> for Truth {
    fn from(answer: Option<bool>) -> Self {
        answer.map_or(Self::Unknown, Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Unknown, Yes};
    use proptest::prelude::*;

    fn any_truth() -> impl Strategy<Value = Truth> {
        prop_oneof![Just(No), Just(Unknown), Just(Yes)]
    }

    proptest! {
        #[test]
        fn kleene_laws(a in any_truth(), b in any_truth(), c in any_truth()) {
            prop_assert_eq!(a.and(b), b.and(a));
            prop_assert_eq!(a.or(b), b.or(a));
            prop_assert_eq!(a.and(b).and(c), a.and(b.and(c)));
            prop_assert_eq!(a.or(b).or(c), a.or(b.or(c)));
            prop_assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
            prop_assert_eq!(!a.and(b), (!a).or(!b));
            prop_assert_eq!(!a.or(b), (!a).and(!b));
            prop_assert_eq!(!!a, a);
            prop_assert_eq!(a.and(Yes), a);
            prop_assert_eq!(a.or(No), a);
            prop_assert_eq!(a.and(No), No);
            prop_assert_eq!(a.or(Yes), Yes);
        }
    }

    #[test]
    fn unknown_is_neither() {
        assert_eq!(Unknown.and(Yes), Unknown);
        assert_eq!(Unknown.or(No), Unknown);
        assert_eq!(!Unknown, Unknown);
        assert_eq!(Unknown.and(!Unknown), Unknown);
    }
}
