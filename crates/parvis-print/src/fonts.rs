//! The embedded fonts: parsed once, with the two questions drawings ask (has it this letter, how wide is it).

use std::sync::OnceLock;
use ttf_parser::Face;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The font every text is set in, then the one for `≥ ≤ →`.
pub(crate) const FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Italic.ttf"),
    include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
];

/// The embedded fonts and Typst's book about them.
pub(crate) struct Fonts {
    /// In the order of the book.
    pub faces: Vec<Font>,
    /// The same, for measuring.
    metrics: Vec<Face<'static>>,
    /// What Typst chooses from.
    pub book: LazyHash<FontBook>,
    /// What is known of the letters of every language in use, looked up once.
    common: Vec<Letter>,
}

/// What the fonts know of a letter.
#[derive(Clone, Copy)]
struct Letter {
    /// Whether any text can show it.
    printed: bool,
    /// Whether a drawing can show it.
    drawn: bool,
    /// Its width in Noto Sans Regular and Bold, in font units.
    widths: [u16; 2],
}

/// Letters looked up at the start: Latin, Greek, Cyrillic.
const COMMON: u32 = 0x530;
/// Width of a letter no font has, in font units.
const NO_WIDTH: u16 = 600;

impl Letter {
    fn of(letter: char, faces: &[Face<'_>]) -> Self {
        let glyph = |index: usize| {
            let face = faces.get(index)?;
            Some((face, face.glyph_index(letter)?))
        };
        let width = |index: usize| {
            glyph(index).and_then(|(face, glyph)| face.glyph_hor_advance(glyph)).unwrap_or(NO_WIDTH)
        };
        Self {
            printed: (0..3).all(|index| glyph(index).is_some()) || glyph(3).is_some(),
            drawn: glyph(0).is_some(),
            widths: [width(0), width(1)],
        }
    }
}

impl Fonts {
    fn letter(&self, letter: char) -> Letter {
        let known = self.common.get(letter as usize).copied();
        known.unwrap_or_else(|| Letter::of(letter, &self.metrics))
    }
}

/// The embedded fonts, parsed at the first call.
pub(crate) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let faces: Vec<Font> = FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect();
        let metrics: Vec<Face<'_>> = FILES.iter().filter_map(|file| Face::parse(file, 0).ok()).collect();
        let letter = |code| Letter::of(char::from_u32(code).unwrap_or(REPLACEMENT), &metrics);
        let common = (0..COMMON).map(letter).collect();
        let book = LazyHash::new(FontBook::from_fonts(&faces));
        Fonts { faces, metrics, book, common }
    })
}

/// Weight of a measured text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Noto Sans Regular.
    Regular,
    /// Noto Sans Bold.
    Bold,
}

/// Width of a text in the unit of `size`.
pub(crate) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let index = match weight {
        Weight::Regular => 0,
        Weight::Bold => 1,
    };
    let fonts = fonts();
    let Some(face) = fonts.metrics.get(index) else { return size * text.chars().count() as f64 };
    let of = |letter| fonts.letter(letter).widths.get(index).copied().unwrap_or(NO_WIDTH);
    let units: u32 = text.chars().map(|letter| u32::from(of(letter))).sum();
    f64::from(units) / f64::from(face.units_per_em()) * size
}

/// What is shown for a letter no embedded font has.
const REPLACEMENT: char = '\u{fffd}';
/// Longer words get places where they may break, so that no table cell overflows.
const LONGEST_WORD: usize = 28;

/// A text as it can be printed: control letters gone, no line break after `№`, letters no font has shown as `�`, very long words
/// breakable.
pub(crate) fn printable(text: &str) -> String {
    let fonts = fonts();
    let mut out = String::with_capacity(text.len());
    let mut run = 0;
    for letter in text.chars() {
        if letter.is_whitespace() {
            run = 0;
            let after_sign = out.ends_with('№');
            out.push(if after_sign { '\u{a0}' } else { plain_space(letter) });
            continue;
        }
        if letter.is_control() || is_invisible(letter) {
            continue;
        }
        if run == LONGEST_WORD {
            run = 0;
            out.push('\u{200b}');
        }
        run += 1;
        out.push(if fonts.letter(letter).printed { letter } else { REPLACEMENT });
    }
    out
}

/// Spaces that hold a line together stay; any other is a plain one.
const fn plain_space(letter: char) -> char {
    if matches!(letter, '\u{a0}' | '\u{202f}') { letter } else { ' ' }
}

/// The same for drawings, whose text is set in Noto Sans alone.
pub(crate) fn drawable(text: &str) -> String {
    let fonts = fonts();
    text.chars()
        .filter(|letter| {
            letter.is_whitespace() || !(letter.is_control() || is_invisible(*letter) || *letter == '\u{ad}')
        })
        .map(|letter| match letter {
            letter if letter.is_whitespace() => ' ',
            letter if fonts.letter(letter).drawn => letter,
            _ => REPLACEMENT,
        })
        .collect()
}

/// Direction marks, joiners, variation selectors, private letters: nothing a reader sees.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}'
        | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_languages_is_there() {
        let text = "ӘәҒғҚқҢңӨөҰұҮүҺһІі ӣӯҳҷқғ ўғҳ ňýžşçğüöä ʻʼ éèêàùœç ≥≤→²·–—…«»№°×";
        assert_eq!(printable(text), text);
    }

    #[test]
    fn what_no_font_has_is_seen_to_be_missing() {
        assert_eq!(printable("a\u{0}b \u{1f600} 漢\u{200f}"), "ab \u{fffd} \u{fffd}");
        assert_eq!(drawable("≥ 2\tm"), "\u{fffd} 2 m");
    }

    #[test]
    fn a_number_stays_with_its_sign() {
        assert_eq!(printable("приказ № 117\n12"), "приказ №\u{a0}117 12");
    }

    #[test]
    fn long_words_can_break() {
        assert_eq!(printable(&"x".repeat(60)).matches('\u{200b}').count(), 2);
    }
}
