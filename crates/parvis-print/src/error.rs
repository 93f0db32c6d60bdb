//! Why a document could not be set.

/// Why a document could not be set. Text of users cannot cause one; a defect of the templates can.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The fonts inside the program could not be read.
    #[error("the fonts inside the program could not be read")]
    Fonts,
    /// The document's values could not be handed to the typesetter.
    #[error("the document's values could not be written down: {0}")]
    Values(#[from] serde_json::Error),
    /// The typesetter refused the document.
    #[error("the document could not be set: {}", .0.join("; "))]
    Setting(Vec<String>),
    /// The document for a word processor could not be written.
    #[error("the document for a word processor could not be written: {0}")]
    Docx(String),
    /// A picture could not be drawn.
    #[error("the picture could not be drawn: {0}")]
    Picture(String),
}
