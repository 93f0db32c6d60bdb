//! Cards of games for small children: a large picture, a line for the child, some words for whoever plays with them.

use super::pdf;
use crate::error::PrintError;
use parvis_core::Language;
use serde_json::{Value, json};

/// Cards of games, two on a page, and a last one for the teacher.
#[derive(Clone, Debug, PartialEq)]
pub struct GameCards {
    /// The language of its texts.
    pub lang: Language,
    /// What they are.
    pub title: String,
    /// A card for each game.
    pub cards: Vec<GameCard>,
    /// The heading of the teacher's card.
    pub teacher: String,
    /// What stands on it, paragraph by paragraph.
    pub about: Vec<String>,
    /// Where that is from.
    pub source: String,
}

/// The card of a game.
#[derive(Clone, Debug, PartialEq)]
pub struct GameCard {
    /// Who shows how it goes.
    pub animal: Animal,
    /// What the picture shows, for those who do not see it.
    pub alt: String,
    /// What the game is called.
    pub title: String,
    /// The line for the child.
    pub line: String,
    /// For the teacher: what a paragraph is about, and the paragraph.
    pub notes: Vec<[String; 2]>,
}

/// Who shows how a game goes. The pictures are line drawings that a black-and-white printer prints well and a child
/// can colour in; none shows a danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Animal {
    /// Stands still.
    Owl,
    /// Hides.
    Mouse,
    /// Is silent.
    Fish,
    /// Crawls.
    Caterpillar,
    /// Leave together.
    Ducks,
}

impl Animal {
    /// All of them, in the order of the games.
    pub const ALL: [Self; 5] = [Self::Owl, Self::Mouse, Self::Fish, Self::Caterpillar, Self::Ducks];

    /// The word that files and messages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Owl => "owl",
            Self::Mouse => "mouse",
            Self::Fish => "fish",
            Self::Caterpillar => "caterpillar",
            Self::Ducks => "ducks",
        }
    }

    /// The picture, as SVG.
    pub const fn picture(self) -> &'static str {
        match self {
            Self::Owl => include_str!("../../games/owl.svg"),
            Self::Mouse => include_str!("../../games/mouse.svg"),
            Self::Fish => include_str!("../../games/fish.svg"),
            Self::Caterpillar => include_str!("../../games/caterpillar.svg"),
            Self::Ducks => include_str!("../../games/ducks.svg"),
        }
    }
}

impl GameCards {
    /// As PDF/UA-1, on A4.
    ///
    /// # Errors
    /// When they cannot be set.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let file = |animal: Animal| format!("{}.svg", animal.as_str());
        let card = |card: &GameCard| {
            json!({
                "picture": file(card.animal),
                "alt": card.alt,
                "title": card.title,
                "line": card.line,
                "notes": card.notes,
            })
        };
        let value = json!({
            "lang": self.lang.tag(),
            "title": self.title,
            "cards": self.cards.iter().map(card).collect::<Vec<Value>>(),
            "teacher": self.teacher,
            "about": self.about,
            "source": self.source,
        });
        let pictures = self.cards.iter().map(|card| (file(card.animal), card.animal.picture().into()));
        pdf::print("games.typ", value, pictures.collect())
    }
}
