//! Where a site lies: two numbers, typed or chosen on the map.

use super::page::{PLACE_WORDS, script_words};
use parvis_app::office::Trouble;
use parvis_words::Words;

/// The fields of a form.
pub struct LiesForm {
    /// Degrees north, as typed.
    pub lat: String,
    /// Degrees east, as typed.
    pub lon: String,
    /// What the map says.
    pub words: String,
}

impl LiesForm {
    /// With what was typed in them.
    pub fn new(lat: &str, lon: &str, words: &Words) -> Self {
        Self { lat: lat.to_owned(), lon: lon.to_owned(), words: script_words(words, PLACE_WORDS) }
    }
}

/// What was typed, as longitude and latitude; none where both are empty.
///
/// # Errors
/// It is no place on Earth.
pub fn typed(lat: &str, lon: &str) -> Result<Option<(f64, f64)>, Trouble> {
    if lat.trim().is_empty() && lon.trim().is_empty() {
        return Ok(None);
    }
    let degrees = |text: &str| text.trim().replace(',', ".").parse::<f64>();
    match (degrees(lon), degrees(lat)) {
        (Ok(lon), Ok(lat)) => Ok(Some((lon, lat))),
        _ => Err(Trouble::Slip("slip-site-where")),
    }
}
