//! Join cards: how a telephone finds the exercise, to be cut apart and laid on the tables.

use crate::Trouble;
use parvis_print::Cards;
use parvis_words::Words;
use qrcode::QrCode;
use qrcode::render::svg;

/// How many cards a page has.
pub const ON_A_PAGE: usize = 8;
/// How many points the picture has at least to a side.
const SIDE: u32 = 220;

/// The cards: so many for each table, one after the other; a card of no table names none. The picture leads to
/// `address/code`, so that nobody who can photograph it has to type.
///
/// # Errors
/// When the address is too long for a picture, or the cards cannot be set.
pub fn join_cards(
    address: &str,
    code: &str,
    (tables, count): (&[Option<String>], usize),
    words: &Words,
) -> Result<Vec<u8>, Trouble> {
    let not_printed = |error: String| Trouble::NotPrinted(error);
    let link = format!("{}/{code}", address.trim_end_matches('/'));
    let picture = QrCode::new(link.as_bytes()).map_err(|error| not_printed(error.to_string()))?;
    let picture = picture.render::<svg::Color<'_>>().min_dimensions(SIDE, SIDE).quiet_zone(true).build();
    let text = |id: &str, name: &str, value: &str| {
        words.fill(id, &[(name, parvis_core::Arg::Text(value.to_owned()))])
    };
    let card = |table: Option<&String>| {
        vec![
            words.get("exercise-print-join"),
            spaced(code),
            address.to_owned(),
            table.map(|table| text("exercise-print-table", "table", table)).unwrap_or_default(),
            words.get("exercise-print-join-steps"),
        ]
    };
    let cards = Cards {
        lang: words.language(),
        mark: words.get("exercise-mark"),
        title: words.get("exercise-print-cards"),
        picture,
        alt: text("exercise-print-join-picture", "link", &link),
        cards: tables.iter().flat_map(|table| vec![card(table.as_ref()); count]).collect(),
    };
    cards.pdf().map_err(|error| not_printed(error.to_string()))
}

/// `123 456`: six digits are read in two breaths.
fn spaced(code: &str) -> String {
    match code.split_at_checked(code.len() / 2) {
        Some((first, second)) if code.len() == 6 => format!("{first} {second}"),
        _ => code.to_owned(),
    }
}
