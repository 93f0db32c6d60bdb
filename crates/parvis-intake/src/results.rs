//! Results kept beside a dossier's files, in `results/`: made by Parvis, made anew at any time, never written by hand.
//!
//! A result is sealed: its first line holds a hash of the rest, so that a file somebody edited, cut or mixed up is
//! known as such. What it was made from is kept as a hash too ([`mark`]): a result of another building, of other people
//! or of another Parvis is no longer used.

use jiff::civil::Date;
use parvis_core::Language;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The folder results lie in.
pub const FOLDER: &str = "results/";
/// The file of the runs a forecast is calibrated by.
pub const CALIBRATION: &str = "results/calibration.toml";

/// The file of what the last forecast found.
pub const FORECAST: &str = "results/forecast.toml";

/// Before the hash on the first line.
const SEAL: &str = "seal = \"";

/// The runs a forecast is calibrated by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// The day they were made.
    pub made: Date,
    /// Hash of what they were made from.
    pub of: String,
    /// For each run, in the order of their numbers, the times that answer the measured ones, seconds; infinite: it
    /// never came.
    pub times: Vec<Vec<f64>>,
}

/// What the last forecast found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Forecast {
    /// The day it was made.
    pub made: Date,
    /// Hash of what it was made from.
    pub of: String,
    /// Whether what could be otherwise was tried too.
    pub what_if: bool,
    /// What it found.
    #[serde(default)]
    pub finding: Vec<Found>,
}

/// A finding as it is kept: its code, its place as files write it, and the numbers of its sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// Its code.
    pub code: String,
    /// Its place.
    pub place: String,
    /// The numbers its sentence is filled with, by name.
    #[serde(default)]
    pub numbers: BTreeMap<String, f64>,
}

/// The hash of what a result is made from.
pub fn mark(of: &str) -> String {
    format!("{:x}", Sha256::digest(of))
}

/// The text of a result's file, with a head that says what it is in this language.
///
/// # Errors
/// When the result has no shape TOML knows.
pub fn seal(result: &impl Serialize, language: Option<Language>) -> Result<String, toml::ser::Error> {
    let head = crate::dossier::header(language, FOLDER)
        .lines()
        .fold(String::new(), |head, line| head + "# " + line + "\n");
    let rest = format!("{head}\n{}", toml::to_string_pretty(result)?);
    Ok(format!("{SEAL}{}\"\n{rest}", mark(&rest)))
}

/// The result in a file; `None` when the seal is broken or something else was sealed.
pub fn open<T: DeserializeOwned>(text: &str) -> Option<T> {
    let text = text.replace("\r\n", "\n");
    let (seal, rest) = text.strip_prefix(SEAL)?.split_once("\"\n")?;
    (seal == mark(rest)).then(|| toml::from_str(rest).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn kept() -> Calibration {
        let times = vec![vec![412.05, f64::INFINITY], vec![0.1 + 0.2, 1e-300]];
        Calibration { made: date(2026, 11, 21), of: mark("a school"), times }
    }

    #[test]
    fn what_was_sealed_comes_back_to_the_last_bit() {
        for language in [None, Some(Language::Ru)] {
            let text = seal(&kept(), language).unwrap();
            assert_eq!(open(&text), Some(kept()));
            assert_eq!(open(&text.replace('\n', "\r\n")), Some(kept()), "as another system saved it");
        }
    }

    #[test]
    fn what_was_edited_cut_or_is_something_else_is_not_used() {
        let text = seal(&kept(), None).unwrap();
        let edited = text.replace("412.05", "300");
        assert_ne!(edited, text);
        let cut = &text[..text.len() - 4];
        let other = seal(&BTreeMap::from([("made", 1)]), None).unwrap();
        for text in [&edited, cut, &other, "", "seal = \"\"\n", "\u{feff}"] {
            assert_eq!(open::<Calibration>(text), None, "{text}");
        }
    }
}
