//! A paper: a document as plain blocks, set as PDF or written as DOCX. What it says, the app decides.
//!
//! # Adding a kind of block
//! 1. Give it a variant in [`Block`].
//! 2. Set it in `templates/paper-blocks.typ` and write it in `docx.rs`.

mod docx;
mod games;
mod pdf;

pub use games::{Animal, GameCard, GameCards};

use crate::error::PrintError;
use parvis_core::Language;

/// A document of blocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The language of its texts.
    pub lang: Language,
    /// The word that stands on every page.
    pub mark: String,
    /// What kind of document it is.
    pub kind: String,
    /// What it is about.
    pub title: String,
    /// `Page @1@ of @2@`, with those two signs where the numbers go.
    pub page: String,
    /// The first page.
    pub cover: Cover,
    /// The heading of the list of chapters; nothing: there is no such list.
    pub contents: Option<String>,
    /// The chapters.
    pub chapters: Vec<Chapter>,
}

/// The first page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// In a few sentences, what it is.
    pub lead: String,
    /// Names with their values.
    pub rows: Vec<[String; 2]>,
    /// What the reader should know first.
    pub notices: Vec<String>,
}

/// A chapter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chapter {
    /// Its heading.
    pub title: String,
    /// It begins a page.
    pub apart: bool,
    /// What it holds.
    pub blocks: Vec<Block>,
}

/// A block.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading within a chapter.
    Heading(String),
    /// A heading below that; it follows one.
    Small(String),
    /// A paragraph.
    Text(Line),
    /// A list.
    List(Vec<Line>),
    /// Paragraphs set apart.
    Notice(Vec<Line>),
    /// A table.
    Table(Table),
    /// So many lines to write on.
    Ruled(u8),
    /// A picture, as large as the page lets it be.
    Picture(Picture),
    /// What follows begins a page.
    NewPage,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The share of the width each column takes.
    pub widths: Vec<u16>,
    /// The heads of the columns; none: a table without.
    pub head: Vec<String>,
    /// The rows; a cell is its paragraphs.
    pub rows: Vec<Vec<Vec<Line>>>,
    /// With lines all round, and rows at least so many millimetres high: a form to fill in.
    pub form: Option<u16>,
}

/// A picture in a paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// It, as SVG.
    pub svg: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// It is wider than high: its chapter stands on a page that lies.
    pub lies: bool,
}

/// A paragraph or a line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line(pub Vec<Span>);

/// Some words in one style.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Their style.
    pub style: Style,
    /// Their language, where it is not the paper's.
    pub lang: Option<Language>,
}

/// The style of some words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Plain.
    Plain,
    /// Bold.
    Strong,
    /// Small and grey: what proves or explains the words before it.
    Soft,
    /// Grey: what is not there.
    Quiet,
    /// A box to tick, and what it stands for.
    Tick,
}

/// Small cards, eight on a page, each with the same picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Cards {
    /// The language of its texts.
    pub lang: Language,
    /// The word that stands on every card.
    pub mark: String,
    /// What they are about.
    pub title: String,
    /// The picture, as SVG.
    pub picture: String,
    /// What the picture says.
    pub alt: String,
    /// Each card's lines: the first small, the second large, the rest small.
    pub cards: Vec<Vec<String>>,
}

impl Line {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::default().and(text, Style::Plain)
    }

    /// Bold words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::default().and(text, Style::Strong)
    }

    /// With more words after a space.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, style: Style) -> Self {
        let text = text.into();
        if !text.is_empty() {
            self.0.push(Span { text, style, lang: None });
        }
        self
    }

    /// All its words.
    pub fn words(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect::<Vec<_>>().join(" ")
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::plain(text)
    }
}

impl Paper {
    /// As PDF/UA-1, on A4: the same bytes for the same paper.
    ///
    /// # Errors
    /// When it cannot be set.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        pdf::set("paper.typ", self)
    }

    /// As PDF/UA-1, a page of 16 to 9 for each chapter, to be shown on a wall.
    ///
    /// # Errors
    /// When it cannot be set.
    pub fn slides(&self) -> Result<Vec<u8>, PrintError> {
        pdf::set("slides.typ", self)
    }

    /// As a letter, PDF/UA-1 on A4: its first page and its list of chapters are left out.
    ///
    /// # Errors
    /// When it cannot be set.
    pub fn letter(&self) -> Result<Vec<u8>, PrintError> {
        pdf::set("letter.typ", self)
    }

    /// As a letter for a word processor.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn letter_docx(&self) -> Result<Vec<u8>, PrintError> {
        docx::letter(self)
    }

    /// As a document for a word processor.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn docx(&self) -> Result<Vec<u8>, PrintError> {
        docx::write(self)
    }
}

impl Cards {
    /// As PDF/UA-1, on A4.
    ///
    /// # Errors
    /// When it cannot be set.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        pdf::cards(self)
    }
}
