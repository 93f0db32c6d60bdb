//! `drills.toml`: drills held and planned. They count people; they never list them.

use super::page::{self, Page};
use super::word::{AgeGroup, Listed, Word};
use deserr::Deserr;
use parvis_core::{Drill, DrillKind, Finding};
use parvis_toml::{Day, NotNegative, Source, Troubles};
use schemars::JsonSchema;

/// Drills held and planned.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields, rename = "Drills file")]
pub struct DrillsFile {
    /// The drills.
    #[deserr(default)]
    #[schemars(default)]
    drill: Vec<DrillTable>,
}

/// One drill. It counts people and never lists them.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct DrillTable {
    /// Its id in this dossier.
    id: String,
    /// What is practised.
    kind: Word<DrillKind>,
    /// The day.
    date: Day,
    /// Whether it has been held; otherwise it is planned.
    held: bool,
    /// Who ran it.
    #[deserr(default)]
    #[schemars(default)]
    lead: String,
    /// Whether people knew beforehand. Left out: not written down.
    #[deserr(default)]
    #[schemars(default)]
    announced: Option<bool>,
    /// Age groups taking part.
    #[deserr(default)]
    #[schemars(default)]
    groups: Vec<Word<AgeGroup>>,
    /// How many took part.
    #[deserr(default)]
    #[schemars(default)]
    people: Option<u32>,
    /// Seconds until everyone was out or safe.
    #[deserr(default)]
    #[schemars(default)]
    seconds: Option<NotNegative>,
    /// Whether dummy weapons or injuries were shown. Left out: not written down.
    #[deserr(default)]
    #[schemars(default)]
    simulated_violence: Option<bool>,
    /// What was done for people's well-being afterwards.
    #[deserr(default)]
    #[schemars(default)]
    aftercare: String,
    /// What was seen, in plain sentences.
    #[deserr(default)]
    #[schemars(default)]
    observations: Vec<String>,
}

/// Reads `drills.toml`.
pub fn read(source: &Source<'_>) -> (Option<Vec<Drill>>, Vec<Finding>) {
    let (file, findings) = source.read::<DrillsFile>();
    (file.map(|file| file.drill.into_iter().map(Into::into).collect()), findings)
}

impl From<DrillTable> for Drill {
    fn from(table: DrillTable) -> Self {
        Self {
            id: table.id,
            kind: table.kind.0,
            date: table.date.0,
            held: table.held,
            lead: table.lead,
            announced: table.announced,
            groups: table.groups.into_iter().map(|group| group.0.word().to_owned()).collect(),
            people: table.people,
            seconds: table.seconds.map(|seconds| seconds.0),
            simulated_violence: table.simulated_violence,
            aftercare: table.aftercare,
            observations: table.observations,
        }
    }
}

/// Writes `drills.toml`.
pub fn write(drills: &[Drill], header: &str) -> String {
    let mut page = Page::default();
    page.comment(header);
    for drill in drills {
        page.table("[[drill]]");
        page.pair("id", &page::text(&drill.id));
        page.pair("kind", &page::text(drill.kind.as_str()));
        page.pair("date", &page::day(drill.date));
        page.pair("held", &page::yes(drill.held));
        page.some_text("lead", &drill.lead);
        page.some("announced", drill.announced, page::yes);
        page.some_list("groups", drill.groups.iter().map(|group| page::text(group)));
        page.some("people", drill.people, |people| people.to_string());
        page.some("seconds", drill.seconds, page::number);
        page.some("simulated_violence", drill.simulated_violence, page::yes);
        page.some_text("aftercare", &drill.aftercare);
        page.some_list("observations", drill.observations.iter().map(|seen| page::text(seen)));
    }
    page.0
}
