//! The first sheet of a workbook (XLSX) as rows of plain texts, within limits. What the cells mean, the app knows.

use crate::archive::{self, ArchiveRefusal};
use calamine::{DataRef, Reader as _, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Most bytes of a workbook, and of all that is packed in it.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// Most bytes unpacked.
const MOST_UNPACKED: u64 = 16 * MOST_BYTES as u64;
/// Most rows.
pub const MOST_ROWS: u32 = 2_000;
/// Most columns.
pub const MOST_COLUMNS: u32 = 200;

/// The rows that hold anything, by number; the first is 1.
pub type Rows = BTreeMap<u32, BTreeMap<u32, Cell>>;

/// What a cell holds. Columns are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text, or a number as it reads.
    Text(String),
    /// A day, a time or an error: nothing a text can be made of without guessing.
    Other,
}

/// Why a workbook was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetRefusal {
    /// It is no workbook.
    #[error("this is no XLSX workbook")]
    NoWorkbook,
    /// It is beyond the limits.
    #[error("the workbook is too large")]
    TooLarge,
}

/// Reads the first sheet.
///
/// # Errors
/// When the bytes are no workbook, or beyond the limits.
pub fn read(bytes: &[u8]) -> Result<Rows, SheetRefusal> {
    if bytes.len() > MOST_BYTES {
        return Err(SheetRefusal::TooLarge);
    }
    // Sizes in an archive are claims; unpacking within limits proves them.
    archive::unpack_within("xlsx", bytes, MOST_UNPACKED).map_err(|refusal| match refusal {
        ArchiveRefusal::TooMuch { .. } => SheetRefusal::TooLarge,
        _ => SheetRefusal::NoWorkbook,
    })?;
    let no_workbook = |_: calamine::XlsxError| SheetRefusal::NoWorkbook;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(no_workbook)?;
    let first = workbook.sheet_names().first().cloned().ok_or(SheetRefusal::NoWorkbook)?;
    // Cell by cell: a whole sheet at once takes room for all between its corners, however far apart they are.
    let mut cells = workbook.worksheet_cells_reader(&first).map_err(no_workbook)?;
    let mut rows = Rows::new();
    while let Some(cell) = cells.next_cell().map_err(no_workbook)? {
        let (row, column) = cell.get_position();
        let Some(value) = plain(cell.get_value()) else { continue };
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(SheetRefusal::TooLarge);
        }
        rows.entry(row + 1).or_default().insert(column, value);
    }
    Ok(rows)
}

/// The cell, unless it is blank.
fn plain(value: &DataRef<'_>) -> Option<Cell> {
    let text = match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::Empty => return None,
        _ => return Some(Cell::Other),
    };
    let text = text.replace("\r\n", "\n");
    (!text.trim().is_empty()).then_some(Cell::Text(text))
}

/// The name a column has on the screen: `A`, `Z`, `AA`.
pub fn column_name(column: u32) -> String {
    let letter = |number: u32| char::from(b'A' + u8::try_from(number % 26).unwrap_or(0));
    let last = letter(column);
    match column / 26 {
        0 => last.to_string(),
        before => format!("{}{last}", column_name(before - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn texts_numbers_and_what_is_neither() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/sheet");
        let packed = archive::pack("sheet.xlsx", &archive::read(&folder).unwrap()).unwrap();
        let shown = |(column, cell): (&u32, &Cell)| match cell {
            Cell::Text(text) => format!("{} {text}", column_name(*column)),
            Cell::Other => format!("{} neither", column_name(*column)),
        };
        let rows = read(&packed).unwrap();
        let rows: Vec<String> = rows
            .iter()
            .map(|(row, cells)| format!("{row}: {}", cells.iter().map(shown).collect::<Vec<_>>().join(", ")))
            .collect();
        expect![[r#"
            1: A number, B minute, C text::ru
            2: A I01, B 12, C Кто решает?, D neither
            3: A I01, B true"#]]
        .assert_eq(&rows.join("\n"));
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        assert_eq!(read(b""), Err(SheetRefusal::NoWorkbook));
        assert_eq!(read(b"number,module\nI01,M1\n"), Err(SheetRefusal::NoWorkbook));
        assert_eq!(read(&vec![0; MOST_BYTES + 1]), Err(SheetRefusal::TooLarge));
    }

    #[test]
    fn columns_are_called_as_on_the_screen() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(column_name), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
