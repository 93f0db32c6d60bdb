//! The document's values, part by part, as the templates read them. Every text passes [`printable`].

mod card;
mod decided;
mod drawings;
mod findings;
mod front;
mod records;
mod rooms;
mod sources;

pub(crate) use front::site_name;

use crate::codes::{Codes, named};
use crate::fonts::printable;
use crate::groups::{Group, Pinned, groups, pinned};
use crate::view::{Answer, PlanView};
use parvis_core::Dossier;
use parvis_words::Words;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What every section is written from.
pub(crate) struct Ctx<'a> {
    /// The view as it came.
    pub view: &'a PlanView<'a>,
    /// The dossier with its exits named by their codes.
    pub dossier: &'a Dossier,
    /// The codes.
    pub codes: &'a Codes,
    /// The findings by kind.
    pub groups: &'a [Group<'a>],
    /// What is pinned.
    pub pins: &'a [Pinned],
    /// The reader's words.
    pub words: &'a Words,
}

/// Writes down everything the templates need, as files: (name, bytes). Each part has a file of its own, so that the
/// typesetter does again only the parts whose file changed.
pub(crate) fn files(view: &PlanView<'_>) -> Result<Vec<(String, Vec<u8>)>, serde_json::Error> {
    let (dossier, codes) = named(view.dossier);
    let groups = groups(view.findings, view.words, &dossier);
    let pins = pinned(&groups);
    let ctx = Ctx { view, dossier: &dossier, codes: &codes, groups: &groups, pins: &pins, words: view.words };
    let (sheets, mut parts) = rayon::join(|| drawings::draw(&ctx), || texts(&ctx));
    let mut drawn = drawings::lay(&ctx, sheets);
    parts.push(("levels", Value::Array(std::mem::take(&mut drawn.levels))));
    parts.push(("responder", drawings::responder(&ctx, &mut drawn)));
    parts.push(("responder-levels", Value::Array(std::mem::take(&mut drawn.responder))));
    // Last, because by now every word has been asked for.
    parts.push(("missing", sources::missing(&ctx, &drawn)));
    let mut files: Vec<(String, Vec<u8>)> =
        drawn.files.into_iter().map(|(name, svg)| (name, svg.into_bytes())).collect();
    for (name, mut value) in parts {
        clean(&mut value);
        files.push((format!("{name}.json"), serde_json::to_vec(&value)?));
    }
    Ok(files)
}

/// The parts that need no drawing.
fn texts(ctx: &Ctx<'_>) -> Vec<(&'static str, Value)> {
    let mut parts = front::values(ctx);
    parts.extend([
        ("words", labels(ctx.words)),
        ("classes", card::classes(ctx)),
        ("requirements", card::requirements(ctx)),
        ("deadlines", card::deadlines(ctx)),
        ("facts", card::facts(ctx, &ctx.view.facts)),
        ("findings", findings::values(ctx)),
        ("decided", decided::values(ctx)),
        ("exits", drawings::exits(ctx)),
        ("connectors", drawings::connectors(ctx)),
        ("roles", records::roles(ctx)),
        ("contacts", records::contacts(ctx)),
        ("postures", records::postures(ctx)),
        ("sections", records::sections(ctx)),
        ("rooms", rooms::values(ctx)),
        ("drills", records::drills(ctx)),
        ("measures", records::measures(ctx)),
        ("sources", sources::sources(ctx)),
    ]);
    parts
}

/// Makes every text printable.
pub(crate) fn clean(value: &mut Value) {
    match value {
        Value::String(text) => *text = printable(text),
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(fields) => fields.values_mut().for_each(clean),
        _ => {}
    }
}

/// The fixed words the templates ask for with `w("…")`, found in the templates themselves.
fn labels(words: &Words) -> Value {
    let mut ids = BTreeSet::new();
    for (_, text) in crate::world::TEMPLATES {
        for part in text.split("w(\"").skip(1) {
            ids.extend(part.split('"').next());
        }
    }
    Value::Object(ids.into_iter().map(|id| (id.to_owned(), Value::String(words.get(id)))).collect())
}

impl Ctx<'_> {
    /// A fixed message.
    pub fn w(&self, id: &str) -> String {
        self.words.get(id)
    }

    /// An answer as a mark and a word.
    pub fn answer(&self, answer: Answer) -> Value {
        let (kind, id) = match answer {
            Answer::Yes => ("yes", "yes"),
            Answer::No => ("no", "no"),
            Answer::Open => ("open", "plan-classification-undecided"),
        };
        json!({"kind": kind, "word": self.w(id)})
    }

    /// The word for something nobody has said.
    pub fn unknown(&self) -> String {
        self.w("unknown")
    }

    /// A name of a level.
    pub fn level(&self, id: &parvis_core::LevelId) -> String {
        let plan = self.dossier.plan.as_ref();
        plan.and_then(|plan| plan.level(id)).map_or_else(|| id.to_string(), |level| self.words.level(level))
    }
}
