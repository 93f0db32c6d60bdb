//! Which lines of a journal somebody asked for, as it stands in the address of the page.

use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use parvis_app::office::JournalSought;
use serde::Deserialize;

/// The beginnings of what can have been done, as a reader chooses among them.
pub(super) const KINDS: [&str; 15] = [
    "glass.",
    "drawing.",
    "file",
    "run.",
    "dossier.",
    "plan.",
    "comment.",
    "task.",
    "exercise.",
    "grant.",
    "account.",
    "session.",
    "link.",
    "node.",
    "store.",
];

/// What stands in the address; everything that cannot be read asks for nothing.
#[derive(Default, Deserialize)]
pub struct Asked {
    /// Lines before this one.
    #[serde(default)]
    pub(super) before: Option<i64>,
    #[serde(default)]
    pub(super) who: String,
    #[serde(default)]
    pub(super) what: String,
    /// The first and the last day.
    #[serde(default)]
    pub(super) since: String,
    #[serde(default)]
    pub(super) until: String,
}

impl Asked {
    /// The same for the office; days begin and end where the server stands.
    pub(super) fn sought(&self, zone: &TimeZone, most: u64) -> JournalSought<'_> {
        let day = |text: &str| text.trim().parse::<Date>().ok();
        let begins = |day: Date| day.to_zoned(zone.clone()).ok().map(|begin| begin.timestamp());
        let after = |day: Date| day.checked_add(1.day()).ok();
        JournalSought {
            before: self.before,
            who: Some(self.who.trim()).filter(|who| !who.is_empty()),
            what: KINDS.into_iter().find(|kind| *kind == self.what),
            since: day(&self.since).and_then(begins),
            until: day(&self.until).and_then(after).and_then(begins),
            most,
        }
    }

    /// Whether anything is left out.
    pub(super) fn narrows(&self) -> bool {
        [&self.who, &self.what, &self.since, &self.until].iter().any(|field| !field.is_empty())
    }

    /// The address of the page at `path` that asks for the same, from the newest line on or from one before this.
    pub(super) fn to(&self, path: &str, before: Option<i64>) -> String {
        let before = before.map(|line| line.to_string()).unwrap_or_default();
        let fields = [
            ("who", self.who.as_str()),
            ("what", &self.what),
            ("since", &self.since),
            ("until", &self.until),
            ("before", &before),
        ];
        let fields: Vec<_> = fields.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        crate::shell::page::address(path, &fields)
    }
}
