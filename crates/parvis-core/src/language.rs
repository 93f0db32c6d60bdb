//! The languages Parvis speaks, and a text that exists in some of them.

use std::collections::BTreeMap;
use std::fmt;

/// A language of the user interface and of documents, by its BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English, the language every message is first written in.
    En,
    /// Russian.
    Ru,
    /// Kazakh, Cyrillic script.
    Kk,
    /// French.
    Fr,
    /// Kyrgyz.
    Ky,
    /// Tajik.
    Tg,
    /// Uzbek, Latin script.
    Uz,
    /// Turkmen.
    Tk,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 8] =
        [Self::En, Self::Ru, Self::Kk, Self::Fr, Self::Ky, Self::Tg, Self::Uz, Self::Tk];

    /// The BCP 47 tag: `en`, `ru`, `kk` …
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Kk => "kk",
            Self::Fr => "fr",
            Self::Ky => "ky",
            Self::Tg => "tg",
            Self::Uz => "uz",
            Self::Tk => "tk",
        }
    }

    /// The language with this tag, if Parvis knows it.
    pub fn parse(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// A text in one or more languages, as packs carry it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub BTreeMap<Language, String>);

impl Text {
    /// The text in `language`, else in English, else in any language; with the language it is in.
    pub fn get(&self, language: Language) -> Option<(Language, &str)> {
        self.0
            .get_key_value(&language)
            .or_else(|| self.0.get_key_value(&Language::En))
            .or_else(|| self.0.iter().next())
            .map(|(found, text)| (*found, text.as_str()))
    }
}
