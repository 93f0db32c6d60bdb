//! Text files: UTF-8 or refused, JSON parsed with the line of what is wrong.

use super::Refusal;
use crate::Why;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// Deepest nesting of JSON that is read: the parser's own guard against files built to crash it.
pub const DEEPEST_JSON: u32 = 128;

/// The file as text, without a byte order mark.
pub fn utf8<'a>(file: &str, bytes: &'a [u8], format: &str) -> Result<&'a str, Refusal> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| Refusal::Malformed {
        file: file.to_owned(),
        format: format.to_owned(),
        line: line_at(bytes, error.valid_up_to()),
        why: Why::new("utf8"),
    })
}

/// The file as JSON.
pub fn json<T: DeserializeOwned>(file: &str, bytes: &[u8], format: &str) -> Result<T, Refusal> {
    let text = utf8(file, bytes, format)?;
    serde_json::from_str(text).map_err(|error| {
        let (file, line) = (file.to_owned(), u32::try_from(error.line()).unwrap_or(u32::MAX));
        let why = error.to_string();
        if why.starts_with("recursion limit") {
            return Refusal::TooDeep { file, line, limit: DEEPEST_JSON };
        }
        if error.classify() == Category::Eof {
            return Refusal::CutShort { file, line };
        }
        let why = Why::foreign(why.split(" at line ").next().unwrap_or_default());
        Refusal::Malformed { file, format: format.to_owned(), line, why }
    })
}

/// The line a byte lies on, from 1.
pub fn line_at(bytes: &[u8], byte: usize) -> u32 {
    let lines = bytes.iter().take(byte).filter(|byte| **byte == b'\n').count();
    u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1)
}
