//! Planning numbers: each with its source. They are defaults for planning, not law and not a fire engineer.

mod file;

use file::{LoadsFile, NumbersFile, StandoffFile, TemplateFile};
use parvis_core::{Citation, Finding, Text, UnitCategory};
use std::collections::BTreeMap;

/// A value and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Act, place, evidence; `says` puts it in plain words.
    pub citation: Citation,
}

/// How much floor one person takes in a kind of room.
#[derive(Clone, Debug, PartialEq)]
pub struct OccupantLoad {
    /// The row of the table: `classroom`.
    pub id: String,
    /// What the row is called.
    pub name: Text,
    /// Square metres for one person.
    pub m2_per_person: f64,
    /// Whether only the floor people use counts, not the walls, fittings and cupboards in it.
    pub net: bool,
    /// Our remark where the table has no row for this kind of room and a near one is used; else empty.
    pub remark: Text,
    /// The table.
    pub citation: Citation,
}

/// How wide exits must be.
#[derive(Clone, Debug, PartialEq)]
pub struct ExitWidth {
    /// Millimetres for one person, doors and level ways.
    pub level_mm_per_person: f64,
    /// Millimetres for one person, stairs.
    pub stair_mm_per_person: f64,
    /// The table.
    pub citation: Citation,
}

/// One line of the stand-off card.
#[derive(Clone, Debug, PartialEq)]
pub struct Standoff {
    /// The row: `sedan`.
    pub id: String,
    /// What the card calls it.
    pub name: Text,
    /// Metres within which everyone must leave.
    pub mandatory_m: f64,
    /// Metres everyone should be away; in between, people inside stay away from windows and outer walls.
    pub preferred_m: f64,
    /// The card and its edition.
    pub citation: Citation,
}

/// A part of a plan that should be there: of the plan as a whole, or of one of its sections.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanPart {
    /// The section's key: `lockdown`.
    pub section: String,
    /// The part's `{#anchor}` inside the section; empty for the section as a whole.
    pub part: String,
    /// Its heading.
    pub title: Text,
    /// What to write there.
    pub prompt: Text,
    /// Who asks for it.
    pub citation: Citation,
}

/// All planning numbers.
#[derive(Clone, Debug, Default)]
pub struct Planning {
    loads: Vec<(Vec<UnitCategory>, OccupantLoad)>,
    numbers: BTreeMap<String, Sourced<f64>>,
    steps: file::Steps,
    standoff: Vec<Standoff>,
    template: Vec<PlanPart>,
}

impl Planning {
    /// Reads `planning/*.toml`.
    pub(crate) fn read(files: &BTreeMap<String, String>, findings: &mut Vec<Finding>) -> Self {
        let mut planning = Self::default();
        if let Some(file) = file::read::<LoadsFile>(files, "planning/occupant_load.toml", findings) {
            planning.loads = file.loads(files, findings);
        }
        if let Some(file) = file::read::<StandoffFile>(files, "planning/standoff.toml", findings) {
            planning.standoff = file.lines();
        }
        if let Some(file) = file::read::<NumbersFile>(files, "planning/numbers.toml", findings) {
            (planning.numbers, planning.steps) = file.numbers();
        }
        if let Some(file) = file::read::<TemplateFile>(files, "planning/plan_parts.toml", findings) {
            planning.template = file.parts();
        }
        planning
    }

    /// How much floor one person takes in such a room (IBC 2018); `None` where people only pass, or the table has
    /// no row.
    pub fn occupant_load(&self, category: UnitCategory) -> Option<&OccupantLoad> {
        self.loads.iter().find(|(categories, _)| categories.contains(&category)).map(|(_, load)| load)
    }

    /// Every row of the occupant load table.
    pub fn occupant_loads(&self) -> impl Iterator<Item = &OccupantLoad> {
        self.loads.iter().map(|(_, load)| load)
    }

    /// How wide exits must be (IBC 2018); with `sprinklers_and_voice_alarm`, the smaller figures of its exception.
    pub fn exit_width(&self, sprinklers_and_voice_alarm: bool) -> Option<ExitWidth> {
        let kind = if sprinklers_and_voice_alarm { "exit_width.sprinklered" } else { "exit_width" };
        let level = self.number(&format!("{kind}.level_mm_per_person"))?;
        let stair = self.number(&format!("{kind}.stair_mm_per_person"))?;
        let citation = level.citation.clone();
        Some(ExitWidth { level_mm_per_person: level.value, stair_mm_per_person: stair.value, citation })
    }

    /// How many exits a storey with so many people should have (IBC 2018).
    pub fn min_exits_per_storey(&self, people: u32) -> Option<Sourced<u32>> {
        self.step("exits_per_storey", people)
    }

    /// How many ways out an outdoor event with so many people should have (ICC 300).
    pub fn min_exits_outdoor_event(&self, people: u32) -> Option<Sourced<u32>> {
        self.step("exits_outdoor_event", people)
    }

    /// The stand-off card, smallest first.
    pub fn standoff(&self) -> &[Standoff] {
        &self.standoff
    }

    /// A line of the stand-off card by its id.
    pub fn standoff_for(&self, id: &str) -> Option<&Standoff> {
        self.standoff.iter().find(|line| line.id == id)
    }

    /// A single number by its id in `planning/numbers.toml`.
    pub fn number(&self, id: &str) -> Option<&Sourced<f64>> {
        self.numbers.get(id)
    }

    /// Every single number, by id.
    pub const fn numbers(&self) -> &BTreeMap<String, Sourced<f64>> {
        &self.numbers
    }

    /// A number that depends on a count, by its id in `planning/numbers.toml`.
    pub fn step(&self, id: &str, count: u32) -> Option<Sourced<u32>> {
        let (steps, citation) = self.steps.get(id)?;
        let fits = |(up_to, _): &&(Option<u32>, u32)| up_to.is_none_or(|up_to| count <= up_to);
        let (_, value) = steps.iter().find(fits)?;
        Some(Sourced { value: *value, citation: citation.clone() })
    }

    /// The parts a plan should have, in order: sections, each followed by its own parts.
    pub fn plan_parts(&self) -> &[PlanPart] {
        &self.template
    }
}

#[cfg(test)]
mod tests {
    use crate::Packs;
    use parvis_core::{Evidence, UnitCategory};

    #[test]
    fn numbers_come_with_their_source() {
        let planning = Packs::embedded().planning();
        let classroom = planning.occupant_load(UnitCategory::Classroom).unwrap();
        assert!((classroom.m2_per_person - 1.86).abs() < 1e-9 && classroom.net);
        assert_eq!(classroom.citation.to_string(), "IBC 2018, Table 1004.5");
        assert!(planning.occupant_load(UnitCategory::Walkway).is_none(), "people only pass there");
        let width = planning.exit_width(false).unwrap();
        assert!(
            (width.level_mm_per_person - 5.1).abs() < 1e-9 && (width.stair_mm_per_person - 7.6).abs() < 1e-9
        );
        assert_eq!(planning.number("walk.level_m_s").unwrap().citation.evidence, Evidence::Recalled);
    }

    #[test]
    fn exits_for_each_storey() {
        let planning = Packs::embedded().planning();
        let exits = |people| planning.min_exits_per_storey(people).unwrap().value;
        assert_eq!([1, 500, 501, 1000, 1001].map(exits), [2, 2, 3, 3, 4]);
        let event = |people| planning.min_exits_outdoor_event(people).unwrap().value;
        assert_eq!([250, 251, 750, 751, 2500, 2501].map(event), [1, 2, 2, 3, 3, 4]);
    }

    #[test]
    fn the_stand_off_card_grows_with_its_lines() {
        let lines = Packs::embedded().planning().standoff();
        assert_eq!(lines.len(), 8);
        assert!(lines.is_sorted_by(|a, b| a.mandatory_m < b.mandatory_m && a.preferred_m < b.preferred_m));
        assert!(
            lines.iter().all(|line| line.citation.place.contains("2013-02-17")),
            "the card's edition is named"
        );
    }

    #[test]
    fn the_plan_has_its_sections_and_the_lockdown_its_twelve_parts() {
        let parts = Packs::embedded().planning().plan_parts();
        assert_eq!(parts.iter().filter(|part| part.part.is_empty()).count(), 18);
        assert_eq!(
            parts.iter().filter(|part| part.section == "lockdown" && !part.part.is_empty()).count(),
            12
        );
    }
}
