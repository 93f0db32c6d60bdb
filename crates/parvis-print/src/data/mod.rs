//! The document's values, section by section, as the templates read them. Every text passes [`printable`].

mod card;
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
use serde_json::{Map, Value, json};
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

/// A document's values and drawings, ready for the typesetter.
pub(crate) struct Values {
    /// `data.json`.
    pub json: Vec<u8>,
    /// (file name, SVG).
    pub drawings: Vec<(String, String)>,
}

/// Writes down everything the templates need.
pub(crate) fn values(view: &PlanView<'_>) -> Result<Values, serde_json::Error> {
    let (dossier, codes) = named(view.dossier);
    let groups = groups(view.findings, view.words, &dossier);
    let pins = pinned(&groups);
    let ctx = Ctx { view, dossier: &dossier, codes: &codes, groups: &groups, pins: &pins, words: view.words };
    let mut all = Map::new();
    all.insert("w".to_owned(), labels(ctx.words));
    let mut drawn = drawings::plans(&ctx);
    let mut put = |name: &str, value: Value| all.insert(name.to_owned(), value);
    for (name, value) in front::values(&ctx) {
        put(name, value);
    }
    put("classes", card::classes(&ctx));
    put("requirements", card::requirements(&ctx));
    put("deadlines", card::deadlines(&ctx));
    put("facts", card::facts(&ctx, &view.facts));
    put("findings", findings::values(&ctx));
    put("exits", drawings::exits(&ctx));
    put("connectors", drawings::connectors(&ctx));
    put("levels", Value::Array(std::mem::take(&mut drawn.levels)));
    put("responder", drawings::responder(&ctx, &mut drawn));
    put("roles", records::roles(&ctx));
    put("contacts", records::contacts(&ctx));
    put("postures", records::postures(&ctx));
    put("sections", records::sections(&ctx));
    put("rooms", rooms::values(&ctx));
    put("drills", records::drills(&ctx));
    put("measures", records::measures(&ctx));
    put("sources", sources::sources(&ctx));
    // Last, because by now every word has been asked for.
    put("missing", sources::missing(&ctx, &drawn));
    let mut all = Value::Object(all);
    clean(&mut all);
    Ok(Values { json: serde_json::to_vec(&all)?, drawings: drawn.files })
}

/// Makes every text printable.
fn clean(value: &mut Value) {
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
