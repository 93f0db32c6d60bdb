//! A page: what the layout needs, and small helpers that templates share.

use super::error::Failure;
use super::visitor::Visitor;
use askama::Template;
use axum::response::Html;
use parvis_core::{Arg, Language};
use parvis_words::Words;

/// What the layout needs of every page.
pub struct Frame<'a> {
    visitor: &'a Visitor,
    /// The title of the page, without the name of the program.
    pub title: String,
    /// Which entry of the navigation it belongs to.
    pub here: &'static str,
}

/// A language or colours to choose.
pub struct Choice {
    /// Its tag.
    pub tag: &'static str,
    /// Its name; a language's own name for itself.
    pub name: String,
    /// Whether it is the one in use.
    pub chosen: bool,
}

impl<'a> Frame<'a> {
    /// The frame of a page called `title`.
    pub fn new(visitor: &'a Visitor, here: &'static str, title: impl Into<String>) -> Self {
        Self { visitor, title: title.into(), here }
    }

    /// The words of the reader.
    pub fn words(&self) -> &'a Words {
        self.visitor.words()
    }

    /// A message without variables.
    pub fn t(&self, id: &str) -> String {
        self.words().get(id)
    }

    /// A message with a text in it.
    pub fn with(&self, id: &str, name: &str, text: impl ToString) -> String {
        self.words().fill(id, &[(name, Arg::Text(text.to_string()))])
    }

    /// A message with a count in it.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand their fields on by reference")]
    pub fn many(&self, id: &str, count: &usize) -> String {
        self.words().fill(id, &[("count", Arg::Count(*count as u64))])
    }

    /// The tag of the language, for `lang`.
    pub fn tag(&self) -> &'static str {
        self.visitor.language.tag()
    }

    /// `light`, `dark` or nothing.
    pub fn theme(&self) -> &'static str {
        self.visitor.theme
    }

    /// The name of who is signed in.
    pub fn name(&self) -> Option<&str> {
        self.visitor.who.as_ref().map(|who| who.name.as_str())
    }

    /// The path and query of this page.
    pub fn path(&self) -> &str {
        &self.visitor.path
    }

    /// Every language, by its own name.
    pub fn languages(&self) -> Vec<Choice> {
        let choice = |language: Language| Choice {
            tag: language.tag(),
            name: own_name(language).into(),
            chosen: language == self.visitor.language,
        };
        Language::ALL.into_iter().map(choice).collect()
    }

    /// The language being read, by its own name.
    pub fn language(&self) -> &'static str {
        own_name(self.visitor.language)
    }

    /// The colours to read in.
    pub fn themes(&self) -> Vec<Choice> {
        let choice = |(tag, id)| Choice { tag, name: self.t(id), chosen: tag == self.visitor.theme };
        [("", "web-theme-system"), ("light", "web-theme-light"), ("dark", "web-theme-dark")]
            .map(choice)
            .into()
    }

    /// Whether the words being read are a draft that no native speaker approved.
    pub fn is_draft(&self) -> bool {
        parvis_words::is_draft(self.visitor.language)
    }

    /// The address of an asset; it changes when the asset does.
    #[expect(clippy::unused_self, reason = "templates find it here")]
    pub fn asset(&self, name: &str) -> String {
        super::assets::address(name)
    }
}

/// What a language calls itself.
pub const fn own_name(language: Language) -> &'static str {
    match language {
        Language::En => "English",
        Language::Ru => "Русский",
        Language::Kk => "Қазақша",
        Language::Fr => "Français",
        Language::Ky => "Кыргызча",
        Language::Tg => "Тоҷикӣ",
        Language::Uz => "Oʻzbekcha",
        Language::Tk => "Türkmençe",
    }
}

/// A template as a page.
pub fn html(page: &impl Template) -> Result<Html<String>, Failure> {
    page.render().map(Html).map_err(|error| Failure::inside(error.to_string()))
}

/// A path with a query.
pub fn address(path: &str, query: &[(&str, &str)]) -> String {
    let mut out = path.to_owned();
    for (index, (key, value)) in query.iter().enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.push_str(key);
        out.push('=');
        for byte in value.bytes() {
            if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
                out.push(char::from(byte));
            } else {
                out.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    out
}

/// A name as one step of a path: what an address gives a meaning of its own is written as bytes.
pub fn step(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_~".contains(&byte);
    let written = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    name.bytes().map(written).collect()
}

/// A path on this very server to go back to, whatever was asked for.
pub fn back(to: &str) -> &str {
    let here =
        to.starts_with('/') && !to.starts_with("//") && !to.contains('\\') && !to.contains(char::is_control);
    if here { to } else { "/" }
}

/// Messages as JSON for a script, their ids without what stands before the first hyphen: `place-levels` as `levels`.
pub fn script_words(words: &Words, ids: &[&str]) -> String {
    let key = |id: &str| id.split_once('-').map_or(id, |(_, key)| key).to_owned();
    let of = |id: &&str| (key(id), words.get(id).into());
    serde_json::Value::Object(ids.iter().map(of).collect()).to_string()
}

/// The messages that the drawing's script shows (`web/WORDS.md`).
pub const PLACE_WORDS: &[&str] = &[
    "place-map",
    "place-levels",
    "place-view",
    "place-zoom_in",
    "place-zoom_out",
    "place-whole",
    "place-things",
    "place-findings",
    "place-failed",
    "place-cross",
    "place-chosen",
];
