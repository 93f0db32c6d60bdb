//! A starter mapping, guessed from the names of layers and blocks in English, Russian, French and German.

use super::{load, scale};
use crate::plan::Refusal;
use dxf::Drawing;
use dxf::entities::EntityType;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Parts of layer and block names, and what they usually mean. The first that is found counts.
const WORDS: &[(&str, &[&str])] = &[
    (
        "ignore",
        &["dim", "разм", "cote", "maß", "hatch", "штрих", "defpoints", "viewport", "axis", "оси", "grid"],
    ),
    ("ignore", &["furn", "мебел", "meubl", "möbel", "plant", "san", "сантех", "case", "fixture"]),
    ("window", &["wind", "окн", "окон", "fenet", "fenêt", "fenst", "glaz", "остекл", "vitr"]),
    ("emergencyexit", &["emerg", "эвак", "secours", "notaus"]),
    ("exit", &["exit", "выход", "sortie", "ausgang"]),
    ("gate", &["garage", "gate", "ворот", "portail", "tor "]),
    ("door", &["door", "двер", "porte", "tür", "tuer", "opening", "проем", "проём"]),
    ("column", &["column", "колон", "poteau", "stütz", "stuetz"]),
    ("stairs", &["stair", "лестн", "escal", "trepp"]),
    ("elevator", &["lift", "elevat", "лифт", "ascens", "aufzug"]),
    (
        "wall",
        &[
            "wall",
            "стен",
            "перегор",
            "mur",
            "cloison",
            "wand",
            "wände",
            "concr",
            "бетон",
            "béton",
            "partition",
            "footprint",
        ],
    ),
    ("room", &["room", "помещ", "комнат", "space", "piece", "pièce", "raum", "area", "зона"]),
    ("number", &["number", "номер", "numer", "nummer"]),
    ("name", &["txt", "text", "note", "надпис", "текст", "name", "назван", "beschrift"]),
];

/// How many things of which kind stand on each layer, and which blocks are inserted.
pub(super) struct Census {
    layers: BTreeMap<String, BTreeMap<&'static str, usize>>,
    blocks: BTreeMap<String, usize>,
}

impl Census {
    pub(super) fn of(drawing: &Drawing) -> Self {
        let mut census = Self { layers: BTreeMap::new(), blocks: BTreeMap::new() };
        for entity in drawing.entities().filter(|entity| !entity.common.is_in_paper_space) {
            let layer = census.layers.entry(entity.common.layer.clone()).or_default();
            *layer.entry(kind(&entity.specific)).or_default() += 1;
            if let EntityType::Insert(insert) = &entity.specific {
                *census.blocks.entry(insert.name.clone()).or_default() += 1;
            }
        }
        census
    }
}

const fn kind(entity: &EntityType) -> &'static str {
    match entity {
        EntityType::Line(_) | EntityType::LwPolyline(_) | EntityType::Polyline(_) => "lines",
        EntityType::Arc(_) | EntityType::Circle(_) | EntityType::Ellipse(_) | EntityType::Spline(_) => {
            "curves"
        }
        EntityType::Insert(_) => "symbols",
        EntityType::Text(_) | EntityType::MText(_) => "texts",
        _ => "others",
    }
}

/// The fullest layers with their counts, for a sentence.
pub(super) fn listed(census: &Census) -> String {
    let mut layers: Vec<(&String, usize)> =
        census.layers.iter().map(|(name, kinds)| (name, kinds.values().sum())).collect();
    layers.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let more = layers.len().saturating_sub(12);
    let mut shown: Vec<String> =
        layers.iter().take(12).map(|(name, count)| format!("“{name}” ({count})")).collect();
    if more > 0 {
        shown.push(format!("and {more} more"));
    }
    shown.join(", ")
}

/// A mapping file to start from, every guess marked as one.
///
/// # Errors
/// When the bytes are no DXF drawing.
pub fn suggest_mapping(file: &str, bytes: &[u8]) -> Result<String, Refusal> {
    let drawing = load::parse(file, bytes)?;
    let census = Census::of(&drawing);
    let mut text =
        format!("# What the layers of {file} mean. Guessed from their names: check every line.\n\n");
    text.push_str(&unit_line(&drawing));
    text.push_str(
        "level = \"\"\nordinal = 0                # 0 is the ground storey, 1 the one above\n\n[layers]\n",
    );
    for (name, kinds) in &census.layers {
        let counts: Vec<String> = kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
        let counts = counts.join(", ");
        let line = match guess(name) {
            Some(word) => format!("{} = \"{word}\"  # guessed; {counts}\n", quoted(name)),
            None => format!("# {} = \"ignore\"  # no guess; {counts}\n", quoted(name)),
        };
        text.push_str(&line);
    }
    text.push_str("\n[blocks]\n");
    for (name, count) in &census.blocks {
        let _ = match guess(name) {
            Some("ignore") | None => continue,
            Some(word) => match width(name)
                .filter(|_| matches!(word, "door" | "exit" | "emergencyexit" | "gate"))
            {
                Some(mm) => writeln!(
                    text,
                    "{} = {{ is = \"{word}\", width_mm = {mm} }}  # guessed, the width from the name; {count} inserted",
                    quoted(name)
                ),
                None => {
                    writeln!(text, "{} = {{ is = \"{word}\" }}  # guessed; {count} inserted", quoted(name))
                }
            },
        };
    }
    Ok(text)
}

fn unit_line(drawing: &Drawing) -> String {
    let across = scale::extent(drawing.entities().map(|entity| &entity.specific));
    let guess = scale::guess(drawing, across, |layer| guess(layer) == Some("door"));
    let guess = guess.map_or("mm", super::mapping::LengthUnit::as_str);
    match scale::said(drawing.header.default_drawing_units) {
        Some(metres) if (3.0..=3000.0).contains(&(across * metres)) => {
            format!("# The drawing names its unit; by it, it is {:.1} m across.\n", across * metres)
        }
        Some(metres) => {
            format!(
                "unit = \"{guess}\"  # guessed: by its own unit the drawing would be {:.2} m across\n",
                across * metres
            )
        }
        None => format!("unit = \"{guess}\"  # guessed: the drawing names no unit\n"),
    }
}

/// The word for a name, judged by its part after the last `$`: names from attached drawings carry theirs before it.
fn guess(name: &str) -> Option<&'static str> {
    let own = name.rsplit('$').next().unwrap_or(name).to_lowercase();
    WORDS.iter().find(|(_, parts)| parts.iter().any(|part| own.contains(part))).map(|(word, _)| *word)
}

/// The first number in a block's name that can be a door's width in millimetres.
fn width(name: &str) -> Option<u32> {
    let numbers =
        name.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse().ok());
    numbers.into_iter().find(|mm| (500..=4000).contains(mm))
}

/// A TOML key.
fn quoted(name: &str) -> String {
    toml::Value::String(name.to_owned()).to_string()
}
