//! From bytes to the DXF crate's drawing, with limits around it.

use crate::Why;
use crate::plan::{Input, Refusal};
use dxf::{Drawing, DxfError};
use encoding_rs::Encoding;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Most bytes of a DXF file; the drawing in memory takes about ten times that.
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// How a binary DXF begins.
const BINARY: &[u8] = b"AutoCAD Binary DXF";

/// Whether the bytes begin like a DXF, as text or binary.
pub fn is(bytes: &[u8]) -> bool {
    if bytes.starts_with(BINARY) {
        return true;
    }
    let head = bytes.get(..bytes.len().min(400)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let mut lines = head.trim_start_matches('\u{feff}').lines().map(str::trim);
    loop {
        match (lines.next(), lines.next()) {
            (Some("999"), Some(_)) => {}
            (Some("0"), Some("SECTION")) => return true,
            _ => return false,
        }
    }
}

/// The file's name and its drawing.
pub(super) fn load(input: &Input) -> Result<(String, Drawing), Refusal> {
    let found = input.files.iter().find(|(_, bytes)| is(bytes)).or_else(|| input.files.first());
    let Some((name, bytes)) = found else { return Err(Refusal::Empty { file: input.name.to_owned() }) };
    let file = name.rsplit('/').next().unwrap_or(name).to_owned();
    parse(&file, bytes).map(|drawing| (file, drawing))
}

pub(super) fn parse(file: &str, bytes: &[u8]) -> Result<Drawing, Refusal> {
    if bytes.trim_ascii().is_empty() {
        return Err(Refusal::Empty { file: file.to_owned() });
    }
    if bytes.len() > MOST_BYTES {
        let mib = |bytes: usize| bytes.div_ceil(1024 * 1024) as u64;
        return Err(Refusal::TooLarge {
            file: file.to_owned(),
            mib: mib(bytes.len()),
            limit_mib: mib(MOST_BYTES),
        });
    }
    if !bytes.starts_with(BINARY) && !bytes.trim_ascii_end().ends_with(b"EOF") {
        let line = bytes.split(|byte| *byte == b'\n').count();
        return Err(Refusal::CutShort {
            file: file.to_owned(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
        });
    }
    // The crate is fuzzed here and has not panicked, but it was not written for hostile files.
    let mut reader = bytes;
    let loaded = catch_unwind(AssertUnwindSafe(|| Drawing::load_with_encoding(&mut reader, encoding(bytes))));
    match loaded {
        Ok(Ok(drawing)) => Ok(drawing),
        Ok(Err(error)) => Err(refuse(file, &error)),
        Err(_) => Err(malformed(file, 1, "rules")),
    }
}

/// The code page old drawings name; newer ones are UTF-8, which the crate sees by itself.
fn encoding(bytes: &[u8]) -> &'static Encoding {
    let head = bytes.get(..bytes.len().min(64 * 1024)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    let page = head.split("$DWGCODEPAGE").nth(1).and_then(|rest| rest.lines().nth(2)).map(str::trim);
    let label = page.and_then(|page| page.strip_prefix("ANSI_")).map(|number| format!("windows-{number}"));
    label.and_then(|label| Encoding::for_label(label.as_bytes())).unwrap_or(encoding_rs::WINDOWS_1252)
}

fn refuse(file: &str, error: &DxfError) -> Refusal {
    let line = match error {
        DxfError::ParseFloatError(_, line)
        | DxfError::ParseIntError(_, line)
        | DxfError::ParseError(line)
        | DxfError::UnexpectedCode(_, line)
        | DxfError::UnexpectedByte(_, line)
        | DxfError::UnexpectedEnumValue(line)
        | DxfError::ExpectedTableType(line)
        | DxfError::WrongValueType(line) => *line,
        DxfError::UnexpectedCodePair(pair, _) => pair.offset,
        DxfError::UnexpectedEndOfInput => return Refusal::CutShort { file: file.to_owned(), line: 1 },
        _ => 1,
    };
    malformed(file, u32::try_from(line).unwrap_or(u32::MAX), "place")
}

fn malformed(file: &str, line: u32, problem: &'static str) -> Refusal {
    Refusal::Malformed {
        file: file.to_owned(),
        format: "DXF".to_owned(),
        line: line.max(1),
        why: Why::new(problem),
    }
}
