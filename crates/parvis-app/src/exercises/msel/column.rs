//! The columns of the sheet, by the names in its first row.

use super::{Field, Part};
use parvis_core::Language;
use parvis_exercise::Scenario;
use parvis_exercise::id::Lang;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Number,
    Field(Field),
    /// What goes with it, by name: to be read; a sheet brings none.
    Attachment,
    Words(Part, Lang),
    Status(Part, Lang),
}

impl Column {
    /// The columns a scenario's sheet has: the structure, then language by language, the original first.
    pub fn all(scenario: &Scenario) -> Vec<Self> {
        let others = scenario.texts.0.keys().copied().filter(|lang| *lang != scenario.original);
        let of = |lang: Lang| {
            Part::ALL.into_iter().flat_map(move |part| [Self::Words(part, lang), Self::Status(part, lang)])
        };
        let words = std::iter::once(scenario.original).chain(others).flat_map(of);
        let fields = Field::ALL.into_iter().map(Self::Field);
        std::iter::once(Self::Number).chain(fields).chain([Self::Attachment]).chain(words).collect()
    }

    /// Its name.
    pub fn name(self) -> String {
        match self {
            Self::Number => "number".to_owned(),
            Self::Field(field) => field.as_str().to_owned(),
            Self::Attachment => "attachment".to_owned(),
            Self::Words(part, lang) => format!("{}::{lang}", part.as_str()),
            Self::Status(Part::Text, lang) => format!("status::{lang}"),
            Self::Status(Part::Expected, lang) => format!("status-expected::{lang}"),
        }
    }

    /// The column with this name.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim().to_lowercase();
        let Some((what, lang)) = name.split_once("::") else {
            let field = || Field::ALL.into_iter().find(|field| field.as_str() == name).map(Self::Field);
            return match name.as_str() {
                "number" => Some(Self::Number),
                "attachment" => Some(Self::Attachment),
                _ => field(),
            };
        };
        let lang = Lang(Language::parse(lang)?);
        Some(match what {
            "text" => Self::Words(Part::Text, lang),
            "expected" => Self::Words(Part::Expected, lang),
            "status" => Self::Status(Part::Text, lang),
            "status-expected" => Self::Status(Part::Expected, lang),
            _ => return None,
        })
    }

    /// How wide it is on the screen, in letters.
    pub const fn width(self) -> f64 {
        match self {
            Self::Words(..) => 48.0,
            Self::Attachment | Self::Field(Field::From | Field::To | Field::When) => 18.0,
            Self::Status(..) | Self::Number | Self::Field(_) => 11.0,
        }
    }
}
