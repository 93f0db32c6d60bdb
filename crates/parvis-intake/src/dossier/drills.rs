//! `drills.toml`: drills held and planned. They count people; they never list them.

use super::page::{self, Page};
use super::word::{AgeGroup, Listed, Word};
use deserr::Deserr;
use parvis_core::{Drill, DrillKind, Finding, Measured};
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
    /// What was measured at exits. A forecast is fitted to it.
    #[deserr(default)]
    #[schemars(default)]
    exit: Vec<MeasuredTable>,
    /// What was measured at the doors of rooms. A forecast is fitted to it.
    #[deserr(default)]
    #[schemars(default)]
    room: Vec<MeasuredTable>,
}

/// What an observer with a watch wrote down at one place, on the day of the drill.
#[derive(Deserr, JsonSchema)]
#[deserr(error = Troubles, deny_unknown_fields)]
#[schemars(deny_unknown_fields)]
struct MeasuredTable {
    /// Id of the exit or of the room on the plan.
    id: String,
    /// Seconds after the alarm when its first person came out.
    #[deserr(default)]
    #[schemars(default)]
    first: Option<NotNegative>,
    /// Seconds after the alarm when its last person came out.
    #[deserr(default)]
    #[schemars(default)]
    last: Option<NotNegative>,
    /// How many came out.
    #[deserr(default)]
    #[schemars(default)]
    people: Option<u32>,
    /// Who measured, or where it is written down.
    source: String,
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
            exits: table.exit.into_iter().map(Into::into).collect(),
            rooms: table.room.into_iter().map(Into::into).collect(),
        }
    }
}

impl<Id: From<String>> From<MeasuredTable> for Measured<Id> {
    fn from(table: MeasuredTable) -> Self {
        Self {
            id: table.id.into(),
            first: table.first.map(|seconds| seconds.0),
            last: table.last.map(|seconds| seconds.0),
            people: table.people,
            source: table.source,
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
        drill.exits.iter().for_each(|exit| write_measured(&mut page, "[[drill.exit]]", exit));
        drill.rooms.iter().for_each(|room| write_measured(&mut page, "[[drill.room]]", room));
    }
    page.0
}

fn write_measured<Id: ToString>(page: &mut Page, head: &str, measured: &Measured<Id>) {
    page.table(head);
    page.pair("id", &page::text(&measured.id.to_string()));
    page.some("first", measured.first, page::number);
    page.some("last", measured.last, page::number);
    page.some("people", measured.people, |people| people.to_string());
    page.pair("source", &page::text(&measured.source));
}
