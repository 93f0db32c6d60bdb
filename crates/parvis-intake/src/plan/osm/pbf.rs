//! OSM PBF into raw elements.

use super::element::{Member, Raw, Tags};
use crate::plan::Refusal;
use geo::Coord;
use osmpbf::{BlobDecode, BlobReader, Element, RelMemberType};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What people call the format in a sentence.
const FORMAT: &str = "OpenStreetMap PBF";

/// Most elements read; a building with its surroundings has some thousands. A small file can unpack to very many.
const MOST_ELEMENTS: u64 = 2_000_000;

/// Reads the file.
pub fn read(file: &str, bytes: &[u8]) -> Result<Raw, Refusal> {
    // The decoder panics on a relation member of a kind it does not know; a damaged file must not end the program.
    let read = catch_unwind(AssertUnwindSafe(|| decode(file, bytes)));
    read.unwrap_or_else(|_| Err(damaged(file, 0)))
}

fn damaged(file: &str, byte: u64) -> Refusal {
    Refusal::Damaged { file: file.to_owned(), format: FORMAT.to_owned(), byte }
}

fn decode(file: &str, bytes: &[u8]) -> Result<Raw, Refusal> {
    let mut raw = Raw::default();
    let mut cursor = Cursor::new(bytes);
    let mut count = 0_u64;
    let read = blobs(&mut cursor, &mut raw, &mut count);
    let byte = cursor.position();
    if count > MOST_ELEMENTS {
        let what = "elements".to_owned();
        return Err(Refusal::TooMany { file: file.to_owned(), what, count, limit: MOST_ELEMENTS });
    }
    if read.is_none() || byte < bytes.len() as u64 {
        return Err(damaged(file, byte));
    }
    Ok(raw)
}

/// Decodes blob after blob; `None` when one is damaged.
fn blobs(cursor: &mut Cursor<&[u8]>, raw: &mut Raw, count: &mut u64) -> Option<()> {
    for blob in BlobReader::new(cursor) {
        if let BlobDecode::OsmData(block) = blob.ok()?.decode().ok()? {
            for element in block.elements() {
                *count += 1;
                if *count > MOST_ELEMENTS {
                    return None;
                }
                keep(element, raw);
            }
        }
    }
    Some(())
}

/// Keeps one element.
fn keep(element: Element, raw: &mut Raw) {
    match element {
        Element::Node(node) => {
            raw.nodes.insert(node.id(), (degrees(node.nano_lon(), node.nano_lat()), owned(node.tags())));
        }
        Element::DenseNode(node) => {
            raw.nodes.insert(node.id(), (degrees(node.nano_lon(), node.nano_lat()), owned(node.tags())));
        }
        Element::Way(way) => raw.ways.push((way.id(), way.refs().collect(), owned(way.tags()))),
        Element::Relation(relation) => {
            let ways = relation.members().filter(|member| member.member_type == RelMemberType::Way);
            let member = |member: osmpbf::RelMember| Member {
                way: member.member_id,
                role: member.role().unwrap_or_default().to_owned(),
            };
            raw.relations.push((relation.id(), ways.map(member).collect(), owned(relation.tags())));
        }
    }
}

fn owned<'a>(tags: impl Iterator<Item = (&'a str, &'a str)>) -> Tags {
    tags.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

/// Degrees from billionths.
fn degrees(lon: i64, lat: i64) -> Coord {
    Coord { x: lon as f64 / 1e9, y: lat as f64 / 1e9 }
}
