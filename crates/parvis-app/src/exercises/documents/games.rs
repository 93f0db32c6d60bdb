//! Game cards: how small children practise what a drill asks of them, without hearing of a danger.

use crate::Trouble;
use parvis_print::{Animal, GameCard, GameCards};
use parvis_words::Words;

/// Five games, a card each with a picture, and a card for the teacher: three pages to print, cut and hang up.
///
/// Stand still, hide, be silent, crawl, leave are what French schools abroad practise with the youngest (AEFE, in the
/// OSCE's report); that it is short, announced and a game is the French instruction of 12 April 2017, annex 2.
///
/// # Errors
/// When they cannot be set.
pub fn game_cards(words: &Words) -> Result<Vec<u8>, Trouble> {
    let card = |animal: Animal| {
        let text = |part: &str| words.get(&format!("game-{}-{part}", animal.as_str()));
        GameCard {
            animal,
            alt: text("alt"),
            title: text("title"),
            line: text("line"),
            notes: ["play", "say", "not"].map(|part| [words.get(&format!("game-{part}")), text(part)]).into(),
        }
    };
    let about = ["game-about-1", "game-about-2", "game-about-3", "game-about-4"];
    let draft = parvis_words::is_draft(words.language()).then(|| words.get("plan-draft-translation"));
    let cards = GameCards {
        lang: words.language(),
        title: words.get("game-cards"),
        cards: Animal::ALL.map(card).into(),
        teacher: words.get("game-teacher"),
        about: about.map(|id| words.get(id)).into(),
        source: [Some(words.get("game-source")), draft].into_iter().flatten().collect::<Vec<_>>().join(" "),
    };
    cards.pdf().map_err(|error| Trouble::NotPrinted(error.to_string()))
}
