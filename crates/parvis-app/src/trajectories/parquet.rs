//! Parquet, one file with the floor as a column: five columns, no compression, in groups of rows.
//!
//! Written by hand after the format's description (Apache Parquet, `parquet.thrift` and `Encodings.md`): numbers
//! plain, the floor's name as a dictionary. A library would do far more than these five columns, and asks
//! other features of crates that Typst stands on, so that all of it would be built anew.
#![expect(
    clippy::cast_possible_wrap,
    reason = "a page holds one group of rows, far below 2 GB; a file stays below 2^63"
)]

use super::thrift::{Kind, Struct};
use super::{Floor, Row};
use crate::Trouble;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use wkt::ToWkt;

/// Rows written together.
const GROUP: usize = 1 << 20;

/// Physical types of the format.
const INT32: i32 = 1;
const FLOAT: i32 = 4;
const BYTE_ARRAY: i32 = 6;
/// Encodings of the format.
const PLAIN: i32 = 0;
const RLE: i32 = 3;
const RLE_DICTIONARY: i32 = 8;
/// Kinds of pages.
const DATA_PAGE: i32 = 0;
const DICTIONARY_PAGE: i32 = 2;

/// The columns: name and type.
const COLUMNS: [(&str, i32); 5] =
    [("frame", INT32), ("id", INT32), ("x", FLOAT), ("y", FLOAT), ("level", BYTE_ARRAY)];

/// A file being written.
pub(super) struct File<'a> {
    path: &'a Path,
    fps: f64,
    floors: &'a [Floor],
    out: BufWriter<fs::File>,
    /// Bytes written.
    at: i64,
    /// Columns of the group being gathered.
    rows: Rows,
    /// The groups written, as the footer lists them.
    groups: Vec<Struct>,
    count: i64,
}

/// The columns of some rows, as they stand in the file.
#[derive(Default)]
struct Rows {
    count: usize,
    numbers: [Vec<u8>; 4],
    floors: Vec<u32>,
}

impl<'a> File<'a> {
    pub fn new(path: &'a Path, fps: f64, floors: &'a [Floor]) -> Result<Self, Trouble> {
        let begun = || -> io::Result<BufWriter<fs::File>> {
            if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                fs::create_dir_all(folder)?;
            }
            let mut out = BufWriter::new(fs::File::create(part(path))?);
            out.write_all(b"PAR1")?;
            Ok(out)
        };
        let out = begun().map_err(|error| not_written(path, error))?;
        Ok(Self { path, fps, floors, out, at: 4, rows: Rows::default(), groups: Vec::new(), count: 0 })
    }

    pub fn add(&mut self, row: &Row) -> Result<(), Trouble> {
        let [frame, id, x, y] = &mut self.rows.numbers;
        frame.extend(row.frame.to_le_bytes());
        id.extend(row.person.to_le_bytes());
        x.extend((row.at.x as f32).to_le_bytes());
        y.extend((row.at.y as f32).to_le_bytes());
        self.rows.floors.push(row.floor as u32);
        self.rows.count += 1;
        if self.rows.count < GROUP {
            return Ok(());
        }
        self.group().map_err(|error| not_written(self.path, error))
    }

    /// Writes the rest and the footer, and gives the file's name.
    pub fn finish(mut self) -> Result<Vec<PathBuf>, Trouble> {
        self.end().map_err(|error| not_written(self.path, error))?;
        Ok(vec![self.path.to_owned()])
    }

    fn end(&mut self) -> io::Result<()> {
        if self.rows.count > 0 {
            self.group()?;
        }
        let footer = self.footer().bytes();
        self.out.write_all(&footer)?;
        self.out.write_all(&(footer.len() as u32).to_le_bytes())?;
        self.out.write_all(b"PAR1")?;
        self.out.flush()?;
        fs::rename(part(self.path), self.path)
    }

    /// Writes the rows gathered as one group.
    fn group(&mut self) -> io::Result<()> {
        let rows = std::mem::take(&mut self.rows);
        let start = self.at;
        let mut columns = Vec::new();
        for ((name, kind), bytes) in COLUMNS.iter().zip(&rows.numbers) {
            let data_at = self.page(&data_page(rows.count, PLAIN, bytes.len()), bytes)?;
            columns.push(chunk(name, *kind, PLAIN, rows.count, (data_at, self.at), None));
        }
        let names: Vec<u8> = self.floors.iter().flat_map(|floor| text(&floor.name)).collect();
        let names_at = self.page(&dictionary_page(self.floors.len(), names.len()), &names)?;
        let runs = runs(&rows.floors, self.floors.len());
        let data_at = self.page(&data_page(rows.count, RLE_DICTIONARY, runs.len()), &runs)?;
        let whole = (data_at, self.at);
        columns.push(chunk("level", BYTE_ARRAY, RLE_DICTIONARY, rows.count, whole, Some(names_at)));
        self.count += rows.count as i64;
        let group =
            Struct::default().structs(1, columns).int64(2, self.at - start).int64(3, rows.count as i64);
        self.groups.push(group);
        Ok(())
    }

    /// Writes a page and says where it begins.
    fn page(&mut self, header: &Struct, bytes: &[u8]) -> io::Result<i64> {
        let (begin, header) = (self.at, header.bytes());
        self.out.write_all(&header)?;
        self.out.write_all(bytes)?;
        self.at += (header.len() + bytes.len()) as i64;
        Ok(begin)
    }

    /// What the file holds: columns, groups, frames a second and the floors' shapes.
    fn footer(&mut self) -> Struct {
        let root = Struct::default().text(4, "trajectories").int32(5, COLUMNS.len() as i32);
        let column = |(name, kind): &(&str, i32)| {
            let column = Struct::default().int32(1, *kind).int32(3, 0).text(4, name);
            if *kind == BYTE_ARRAY { column.int32(6, 0) } else { column }
        };
        let schema = std::iter::once(root).chain(COLUMNS.iter().map(column)).collect();
        let pair = |key: &str, value: &str| Struct::default().text(1, key).text(2, value);
        let shapes = self
            .floors
            .iter()
            .map(|floor| pair(&format!("geometry.{}", floor.name), &floor.shape.wkt_string()));
        let about = std::iter::once(pair("fps", &self.fps.to_string())).chain(shapes).collect();
        Struct::default()
            .int32(1, 1)
            .structs(2, schema)
            .int64(3, self.count)
            .structs(4, std::mem::take(&mut self.groups))
            .structs(5, about)
            .text(6, concat!("parvis version ", env!("CARGO_PKG_VERSION")))
    }
}

fn part(path: &Path) -> PathBuf {
    path.with_extension("parquet.part")
}

fn not_written(path: &Path, error: io::Error) -> Trouble {
    Trouble::NotWritten { path: path.to_owned(), error }
}

fn data_page(values: usize, encoding: i32, size: usize) -> Struct {
    let header = Struct::default().int32(1, values as i32).int32(2, encoding).int32(3, RLE).int32(4, RLE);
    Struct::default().int32(1, DATA_PAGE).int32(2, size as i32).int32(3, size as i32).within(5, &header)
}

fn dictionary_page(values: usize, size: usize) -> Struct {
    let header = Struct::default().int32(1, values as i32).int32(2, PLAIN);
    Struct::default().int32(1, DICTIONARY_PAGE).int32(2, size as i32).int32(3, size as i32).within(7, &header)
}

/// Where a column's pages stand; `dictionary` is where its dictionary begins.
fn chunk(
    name: &str,
    kind: i32,
    encoding: i32,
    values: usize,
    (data, end): (i64, i64),
    dictionary: Option<i64>,
) -> Struct {
    let begin = dictionary.unwrap_or(data);
    let mut encodings = vec![encoding, RLE];
    encodings.extend(dictionary.map(|_| PLAIN));
    let meta = Struct::default()
        .int32(1, kind)
        .int32s(2, &encodings)
        .texts(3, &[name])
        .int32(4, 0)
        .int64(5, values as i64)
        .int64(6, end - begin)
        .int64(7, end - begin)
        .int64(9, data);
    let meta = match dictionary {
        Some(at) => meta.int64(11, at),
        None => meta,
    };
    Struct::default().int64(2, begin).within(3, &meta)
}

/// A text with its length before it.
fn text(text: &str) -> Vec<u8> {
    [&(text.len() as u32).to_le_bytes()[..], text.as_bytes()].concat()
}

/// Places in the dictionary as runs of the same one: the width in bits, then for each run its length and its value.
fn runs(values: &[u32], dictionary: usize) -> Vec<u8> {
    let bits = u32::BITS - (dictionary.saturating_sub(1) as u32).leading_zeros();
    let wide = bits.div_ceil(8) as usize;
    let mut bytes = vec![bits as u8];
    for run in values.chunk_by(|a, b| a == b) {
        Kind::varint(&mut bytes, (run.len() as u64) << 1);
        let value = run.first().copied().unwrap_or(0).to_le_bytes();
        bytes.extend(value.iter().take(wide));
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_are_written_as_runs() {
        assert_eq!(
            runs(&[0, 0, 0, 2, 1], 3),
            [2, 6, 0, 2, 2, 2, 1],
            "two bits; three of 0, one of 2, one of 1"
        );
        assert_eq!(runs(&[0; 100], 1), [0, 200, 1], "one floor takes no bits");
    }
}
