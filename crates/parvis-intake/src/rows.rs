//! Rows of plain texts from whatever people keep lists in: CSV as sheets write it, or a workbook. What the cells mean, the
//! app knows.

use crate::archive;
use crate::sheet::{self, Cell, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, Rows};
use encoding_rs::{Encoding, WINDOWS_1251};

/// Why a file holds no rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowsRefusal {
    /// It is neither text nor a workbook.
    #[error("this is neither CSV nor an XLSX workbook")]
    NoRows,
    /// It is beyond the limits.
    #[error("the file is too large")]
    TooLarge,
}

/// Reads the rows of CSV, or of the first sheet of a workbook.
///
/// # Errors
/// When the bytes are neither, or beyond the limits.
pub fn read(bytes: &[u8]) -> Result<Rows, RowsRefusal> {
    if archive::is_zip(bytes) {
        return sheet::read(bytes).map_err(|refusal| match refusal {
            sheet::SheetRefusal::NoWorkbook => RowsRefusal::NoRows,
            sheet::SheetRefusal::TooLarge => RowsRefusal::TooLarge,
        });
    }
    if bytes.len() > MOST_BYTES {
        return Err(RowsRefusal::TooLarge);
    }
    let text = decoded(bytes);
    if text.contains('\0') {
        return Err(RowsRefusal::NoRows);
    }
    rows(&text)
}

/// The text, in what it says it is in; else in UTF-8 if it can be; else in Windows-1251, which sheets of the region save in.
fn decoded(bytes: &[u8]) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0.into_owned();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1251.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

fn rows(text: &str) -> Result<Rows, RowsRefusal> {
    let mut rows = Rows::new();
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(delimiter(text));
    let mut at = Place { text, byte: 0, line: 1 };
    for record in reader.from_reader(text.as_bytes()).into_records() {
        let record = record.map_err(|_| RowsRefusal::NoRows)?;
        let line = at.line_of(record.position().map_or(0, csv::Position::byte));
        for (column, cell) in (0..).zip(&record) {
            if cell.trim().is_empty() {
                continue;
            }
            if line > MOST_ROWS || column >= MOST_COLUMNS {
                return Err(RowsRefusal::TooLarge);
            }
            rows.entry(line).or_default().insert(column, Cell::Text(cell.replace("\r\n", "\n")));
        }
    }
    Ok(rows)
}

/// How far the lines of a text are counted: a record is said to begin with the empty lines before it.
struct Place<'t> {
    text: &'t str,
    byte: usize,
    line: u32,
}

impl Place<'_> {
    /// The line of what begins at a byte, or behind the empty lines there; 1 is the first. Asked in order.
    fn line_of(&mut self, byte: u64) -> u32 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX).max(self.byte);
        let rest = self.text.as_bytes().get(byte..).unwrap_or_default();
        let empty = rest.iter().take_while(|one| matches!(one, b'\r' | b'\n')).count();
        let passed = self.text.as_bytes().get(self.byte..byte + empty).unwrap_or_default();
        let lines = passed.split(|one| *one == b'\n').count() - 1;
        self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
        self.byte = byte + empty;
        self.line
    }
}

/// What stands between the cells: what the first lines have most of, outside quotes.
fn delimiter(text: &str) -> u8 {
    const CANDIDATES: [u8; 3] = [b';', b',', b'\t'];
    let mut quoted = false;
    let mut counts = [0_usize; 3];
    for byte in text.bytes().take(4096) {
        quoted ^= byte == b'"';
        if let Some(at) = CANDIDATES.iter().position(|one| *one == byte && !quoted)
            && let Some(count) = counts.get_mut(at)
        {
            *count += 1;
        }
    }
    let best = CANDIDATES.iter().zip(counts).rev().max_by_key(|(_, count)| *count);
    best.map_or(b',', |(one, _)| *one)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(bytes: &[u8], shown: Expect) {
        let shows = |cell: &Cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Other => "?".to_owned(),
        };
        let line = |(row, cells): (&u32, &std::collections::BTreeMap<u32, Cell>)| {
            format!("{row}: {}", cells.values().map(shows).collect::<Vec<_>>().join(" | "))
        };
        shown.assert_eq(&read(bytes).unwrap().iter().map(line).collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn files_as_sheets_of_the_region_save_them() {
        check(
            b"Name,Country\nA. Sadykova,KZ\n",
            expect![[r#"
            1: Name | Country
            2: A. Sadykova | KZ"#]],
        );
        let semicolons = "\u{feff}ФИО;Страна;Языки\r\n\"Садыкова, Айгуль\";KZ;\"ru, kk\"\r\n\r\n;;\r\n\r\n\"Карим\nИ.\";UZ;uz\r\nБ;KG;\r\n";
        check(
            semicolons.as_bytes(),
            expect![[r#"
                1: ФИО | Страна | Языки
                2: Садыкова, Айгуль | KZ | ru, kk
                6: Карим
                И. | UZ | uz
                8: Б | KG"#]],
        );
        let (old, _, _) = WINDOWS_1251.encode("ФИО;Страна\nБакыт;KG\n");
        check(
            &old,
            expect![[r#"
            1: ФИО | Страна
            2: Бакыт | KG"#]],
        );
        let wide: Vec<u8> =
            "\u{feff}Имя\tСтрана\nНурлан\tKZ\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        check(
            &wide,
            expect![[r#"
            1: Имя | Страна
            2: Нурлан | KZ"#]],
        );
    }

    #[test]
    fn what_holds_no_rows_is_refused() {
        assert_eq!(read(&[0; 100]), Err(RowsRefusal::NoRows));
        assert_eq!(read(b"PK\x03\x04 and no more"), Err(RowsRefusal::NoRows));
        assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]), Err(RowsRefusal::TooLarge));
        assert_eq!(read("a,b\n".repeat(3000).as_bytes()), Err(RowsRefusal::TooLarge));
        assert_eq!(read(b""), Ok(Rows::new()));
    }
}
