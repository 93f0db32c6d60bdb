//! OSM XML into raw elements.

use super::element::{Member, Raw, Tags};
use crate::Why;
use crate::plan::{Refusal, text};
use geo::Coord;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// What people call the format in a sentence.
const FORMAT: &str = "OpenStreetMap XML";

/// OSM XML is three deep; a file deeper than this is built to exhaust its reader.
const DEEPEST: u32 = 32;

/// The element being read.
enum Open {
    Node(i64, Coord, Tags),
    Way(i64, Vec<i64>, Tags),
    Relation(i64, Vec<Member>, Tags),
}

/// Reads the file.
pub fn read(file: &str, bytes: &[u8]) -> Result<Raw, Refusal> {
    let words = text::utf8(file, bytes, FORMAT)?;
    let mut reader = Reader::from_str(words);
    let mut raw = Raw::default();
    let mut open: Option<Open> = None;
    let mut depth = 0_u32;
    loop {
        let before = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let line = || text::line_at(words.as_bytes(), before);
        let wrong = |why: Why| Refusal::Malformed {
            file: file.to_owned(),
            format: FORMAT.to_owned(),
            line: line(),
            why,
        };
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(Refusal::TooDeep { file: file.to_owned(), line: line(), limit: DEEPEST });
                }
                begin(&tag, &mut open, &mut raw).map_err(wrong)?;
            }
            Ok(Event::Empty(tag)) => {
                begin(&tag, &mut open, &mut raw).map_err(wrong)?;
                if matches!(tag.name().0, "node" | "way" | "relation") {
                    finish(open.take(), &mut raw);
                }
            }
            Ok(Event::End(tag)) => {
                depth = depth.saturating_sub(1);
                if matches!(tag.name().0, "node" | "way" | "relation") {
                    finish(open.take(), &mut raw);
                }
            }
            Ok(Event::Eof) if depth == 0 => return Ok(raw),
            // A syntax error is a construct that the end of the file cuts off.
            Ok(Event::Eof) | Err(quick_xml::Error::Syntax(_)) => {
                return Err(Refusal::CutShort { file: file.to_owned(), line: last_line(words) });
            }
            Ok(_) => {}
            Err(error) => return Err(wrong(Why::foreign(error.to_string()))),
        }
    }
}

fn last_line(words: &str) -> u32 {
    text::line_at(words.as_bytes(), words.len())
}

/// Takes in an opening tag.
fn begin(tag: &BytesStart, open: &mut Option<Open>, raw: &mut Raw) -> Result<(), Why> {
    let attributes = attributes(tag)?;
    let get = |key: &str| attributes.get(key).map_or("", String::as_str);
    let shown = |key: &str| format!("{key}=\"{}\"", get(key));
    let number = |key: &str| get(key).parse::<i64>().map_err(|_| Why::quoting("integer", shown(key)));
    let degrees = |key: &str| get(key).parse::<f64>().map_err(|_| Why::quoting("number", shown(key)));
    match tag.name().0 {
        "node" | "way" | "relation" if get("action") == "delete" || get("visible") == "false" => {
            raw.deleted += 1;
        }
        "node" => {
            let at = Coord { x: degrees("lon")?, y: degrees("lat")? };
            *open = Some(Open::Node(number("id")?, at, Tags::new()));
        }
        "way" => *open = Some(Open::Way(number("id")?, Vec::new(), Tags::new())),
        "relation" => *open = Some(Open::Relation(number("id")?, Vec::new(), Tags::new())),
        "nd" => {
            if let Some(Open::Way(_, nodes, _)) = open {
                nodes.push(number("ref")?);
            }
        }
        "member" if get("type") == "way" => {
            if let Some(Open::Relation(_, members, _)) = open {
                members.push(Member { way: number("ref")?, role: get("role").to_owned() });
            }
        }
        "tag" => {
            if let Some(Open::Node(_, _, tags) | Open::Way(_, _, tags) | Open::Relation(_, _, tags)) = open {
                tags.insert(get("k").to_owned(), get("v").to_owned());
            }
        }
        _ => {}
    }
    Ok(())
}

fn attributes(tag: &BytesStart) -> Result<Tags, Why> {
    tag.attributes()
        .map(|attribute| {
            let attribute = attribute.map_err(|error| Why::foreign(error.to_string()))?;
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| Why::foreign(error.to_string()))?;
            Ok((attribute.key.0.to_owned(), value.into_owned()))
        })
        .collect()
}

/// Keeps a finished element.
fn finish(open: Option<Open>, raw: &mut Raw) {
    match open {
        Some(Open::Node(id, at, tags)) => drop(raw.nodes.insert(id, (at, tags))),
        Some(Open::Way(id, nodes, tags)) => raw.ways.push((id, nodes, tags)),
        Some(Open::Relation(id, members, tags)) => raw.relations.push((id, members, tags)),
        None => {}
    }
}
