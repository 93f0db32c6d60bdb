//! The mapping file: what layers and blocks mean.

use super::suggest::{Census, listed};
use crate::plan::{Input, Refusal};
use deserr::Deserr;
use dxf::Drawing;
use parvis_core::{Arg, Finding, FixtureCategory, OpeningKind, Place, UnitCategory};
use parvis_toml::{Entries, Refusal as Unfit, Source, Troubles};

/// What stands on a layer, or what a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Wall,
    Window,
    Opening { kind: OpeningKind, exit: bool },
    Unit(UnitCategory),
    Fixture(FixtureCategory),
    Name,
    Number,
    Ignore,
}

/// A mapping file, read.
#[derive(Clone, Debug)]
pub struct Mapping {
    pub(super) unit: Option<LengthUnit>,
    pub(super) level: String,
    pub(super) ordinal: i16,
    pub(super) close_gaps: f64,
    pub(super) smallest_room: f64,
    pub(super) narrowest_room: f64,
    layers: Vec<(String, Meaning)>,
    blocks: Vec<(String, Meaning, Option<f64>)>,
}

/// A length unit of drawings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserr)]
#[deserr(error = Troubles, rename_all = lowercase)]
pub(super) enum LengthUnit {
    Mm,
    Cm,
    M,
    In,
    Ft,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct File {
    #[deserr(default)]
    unit: Option<LengthUnit>,
    #[deserr(default)]
    level: String,
    #[deserr(default)]
    ordinal: i16,
    #[deserr(default = 0.1)]
    close_gaps_m: f64,
    #[deserr(default = 1.0)]
    smallest_room_m2: f64,
    #[deserr(default = 0.8)]
    narrowest_room_m: f64,
    #[deserr(default)]
    layers: Entries<String>,
    #[deserr(default)]
    blocks: Entries<Symbol>,
}

#[derive(Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct Symbol {
    is: String,
    #[deserr(default)]
    width_mm: Option<f64>,
}

/// Reads a mapping file. It is there exactly when there are no findings; the findings name line and word.
pub fn read_mapping(file: &str, text: &str) -> (Option<Mapping>, Vec<Finding>) {
    let source = Source::parse(file, text);
    let (read, mut findings) = source.read::<File>();
    let Some(read) = read else { return (None, findings) };
    let mut layers = Vec::new();
    for (pattern, word) in read.layers.0 {
        match meaning(&word) {
            Some(meaning) => layers.push((pattern.to_lowercase(), meaning)),
            None => findings.push(source.finding(&["layers".into(), pattern.as_str().into()], unfit(&word))),
        }
    }
    let mut blocks = Vec::new();
    for (pattern, symbol) in read.blocks.0 {
        let path = ["blocks".into(), pattern.as_str().into()];
        match meaning(&symbol.is) {
            Some(meaning) => {
                blocks.push((pattern.to_lowercase(), meaning, symbol.width_mm.map(|width| width / 1000.0)));
            }
            None => findings.push(source.finding(&path, unfit(&symbol.is))),
        }
    }
    let sane = |value: f64, most: f64, key: &str, findings: &mut Vec<Finding>| {
        if !(0.0..=most).contains(&value) {
            let unfit = Unfit::out_of_range("most", &value.to_string(), &most.to_string());
            findings.push(source.finding(&[key.into()], unfit));
        }
        value
    };
    let mapping = Mapping {
        unit: read.unit,
        level: read.level,
        ordinal: read.ordinal,
        close_gaps: sane(read.close_gaps_m, 2.0, "close_gaps_m", &mut findings),
        smallest_room: sane(read.smallest_room_m2, 1000.0, "smallest_room_m2", &mut findings),
        narrowest_room: sane(read.narrowest_room_m, 10.0, "narrowest_room_m", &mut findings),
        layers,
        blocks,
    };
    (findings.is_empty().then_some(mapping), findings)
}

fn unfit(word: &str) -> Unfit {
    let own = ["wall", "window", "exit", "name", "number", "ignore"].into_iter();
    let openings = OpeningKind::ALL.iter().map(|kind| kind.as_str());
    let units = UnitCategory::ALL.iter().map(|unit| unit.as_str());
    let fixtures = FixtureCategory::ALL.iter().map(|fixture| fixture.as_str());
    Unfit::not_allowed(word, own.chain(openings).chain(units).chain(fixtures))
}

fn meaning(word: &str) -> Option<Meaning> {
    Some(match word {
        "wall" => Meaning::Wall,
        "window" => Meaning::Window,
        "exit" => Meaning::Opening { kind: OpeningKind::Door, exit: true },
        "name" => Meaning::Name,
        "number" => Meaning::Number,
        "ignore" => Meaning::Ignore,
        _ => {
            let opening = OpeningKind::parse(word).map(|kind| Meaning::Opening { kind, exit: false });
            let unit = || UnitCategory::parse(word).map(Meaning::Unit);
            opening.or_else(unit).or_else(|| FixtureCategory::parse(word).map(Meaning::Fixture))?
        }
    })
}

impl Mapping {
    /// The mapping given with this input. Without one the refusal lists the drawing's layers.
    pub(super) fn of(input: &Input, drawing: &Drawing) -> Result<Self, Refusal> {
        let file = input.name.to_owned();
        let Some(text) = input.mapping else {
            let layers = listed(&Census::of(drawing));
            return Err(Refusal::Mapping {
                file,
                why: format!(
                    "give one with --mapping, or let --suggest-mapping write a first one; the layers are {layers}"
                ),
            });
        };
        let (mapping, findings) = read_mapping("mapping.toml", text);
        mapping.ok_or_else(|| Refusal::Mapping { file, why: first(&findings) })
    }

    /// What this layer means: the first line of the mapping that fits it.
    pub(super) fn layer(&self, name: &str) -> Option<Meaning> {
        let name = name.to_lowercase();
        self.layers.iter().find(|(pattern, _)| fits(pattern, &name)).map(|(_, meaning)| *meaning)
    }

    /// What this block is, and its clear width.
    pub(super) fn block(&self, name: &str) -> Option<(Meaning, Option<f64>)> {
        let name = name.to_lowercase();
        let found = self.blocks.iter().find(|(pattern, ..)| fits(pattern, &name));
        found.map(|(_, meaning, width)| (*meaning, *width))
    }
}

/// The refusal when the mapping names none of the layers that anything stands on.
pub(super) fn nothing_named(input: &Input, drawing: &Drawing) -> Refusal {
    let layers = listed(&Census::of(drawing));
    Refusal::Mapping {
        file: input.name.to_owned(),
        why: format!("the one given names none of its layers {layers}"),
    }
}

/// The first thing wrong with a mapping file, short.
pub(crate) fn first(findings: &[Finding]) -> String {
    let Some(finding) = findings.first() else { return String::new() };
    let line = match &finding.place {
        Place::File { line: Some(line), .. } => format!("line {line} of the mapping file"),
        _ => "the mapping file".to_owned(),
    };
    let known = |key| match finding.args.get(key) {
        Some(Arg::Text(text)) => Some(format!("“{text}”")),
        _ => None,
    };
    let quoted = known("value").or_else(|| known("key")).unwrap_or_default();
    let hint = known("near").map(|hint| format!(" (did you mean {hint}?)")).unwrap_or_default();
    format!("{line} does not fit at {quoted}{hint}")
}

/// Whether a name fits a pattern with `*` and `?`, both in lower case.
fn fits(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut at, mut on) = (0, 0);
    let mut star = None;
    while on < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, on));
                at += 1;
            }
            Some(letter) if *letter == '?' || Some(letter) == name.get(on) => {
                at += 1;
                on += 1;
            }
            _ => {
                // Back to the last star, which takes one letter more.
                let Some((star_at, star_on)) = star else { return false };
                star = Some((star_at, star_on + 1));
                at = star_at + 1;
                on = star_on + 1;
            }
        }
    }
    pattern.iter().skip(at).all(|letter| *letter == '*')
}

impl LengthUnit {
    /// Metres to one.
    pub(super) const fn metres(self) -> f64 {
        match self {
            Self::Mm => 0.001,
            Self::Cm => 0.01,
            Self::M => 1.0,
            Self::In => 0.0254,
            Self::Ft => 0.3048,
        }
    }

    /// The word in the mapping file.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Mm => "mm",
            Self::Cm => "cm",
            Self::M => "m",
            Self::In => "in",
            Self::Ft => "ft",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks() {
        assert!(fits("a-wall*", "a-wall-ext"));
        assert!(fits("*wall", "xref$0$a-wall"));
        assert!(fits("door ?0*", "door 90 a"));
        assert!(!fits("door", "doors"));
        assert!(fits("*a*b*", "xxaxxbxx"));
    }

    #[test]
    fn every_problem_is_reported_with_its_line() {
        let (mapping, findings) = read_mapping("m.toml", "unit = \"mile\"\n[layer]\n\"a\" = \"wall\"\n");
        assert!(mapping.is_none());
        assert_eq!(findings.len(), 2, "{findings:?}");
        let (_, findings) = read_mapping("m.toml", "[layers]\n\"a\" = \"wal\"\n\"b\" = \"dor\"\n");
        assert_eq!(findings.len(), 2, "{findings:?}");
        assert_eq!(
            first(&findings),
            "line 2 of the mapping file does not fit at “wal” (did you mean “wall”?)"
        );
    }
}
