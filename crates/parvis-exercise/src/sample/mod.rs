//! The small scenario the tests of this crate play.

use crate::Scenario;
use std::sync::LazyLock;

/// Its structure.
pub const STRUCTURE: &str = include_str!("scenario.toml");
/// Its words as they were written.
pub const ENGLISH: &str = include_str!("text/en.toml");
/// A few of them translated.
pub const RUSSIAN: &str = include_str!("text/ru.toml");

/// The scenario.
pub fn scenario() -> &'static Scenario {
    static SCENARIO: LazyLock<Scenario> = LazyLock::new(|| {
        let files = [("scenario.toml", STRUCTURE), ("text/en.toml", ENGLISH), ("text/ru.toml", RUSSIAN)];
        let (scenario, findings) = Scenario::read(files.map(|(name, text)| (name, text.as_bytes())));
        assert!(findings.is_empty(), "{findings:?}");
        scenario.unwrap()
    });
    &SCENARIO
}
