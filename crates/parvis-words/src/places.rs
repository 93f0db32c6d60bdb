//! What a place is called in a sentence: `room 203 Library, Level 2`.

use crate::Words;
use fluent_bundle::FluentArgs;
use parvis_core::{
    Dossier, FloorPlan, Level, LevelId, Opening, OpeningId, Place, Unit, UnitCategory, UnitId,
};

/// Ids longer than this are a machine's; people are not shown them beside a better name.
const LONGEST_READABLE_ID: usize = 12;

impl Words {
    /// What a place is called: `exit E3, Level 1`, `room 203 Library, Level 2`, `people.toml:12:3`.
    pub fn place(&self, place: &Place, dossier: &Dossier) -> String {
        let plan = dossier.plan.as_ref();
        match place {
            Place::Site => self.get("place-site"),
            Place::Fact(key) => self.named("place-fact", &self.fact_label(key)),
            Place::Level(id) => self.level_by_id(id, plan),
            Place::Unit(id) => self.unit_place(id, plan),
            Place::Opening(id) => self.opening_place(id, plan),
            Place::Fixture(id) => self.fixture_place(id, plan),
            Place::Person(id) => {
                let function =
                    dossier.people.person(id).map(|person| person.function.as_str()).unwrap_or_default();
                self.named("place-person", if function.is_empty() { id.as_str() } else { function })
            }
            Place::Role(key) => self.named("place-role", &self.role(key)),
            Place::Measure(id) => {
                let measure = dossier.measures.iter().find(|measure| measure.id == *id);
                self.named("place-measure", measure.map_or(id, |measure| &measure.name))
            }
            Place::Drill(id) => self.drill_place(id, dossier),
            Place::Section(key) => {
                let title = dossier.section(key).map(|section| section.title.as_str()).unwrap_or_default();
                self.named("place-section", if title.is_empty() { key } else { title })
            }
            Place::File { file, line, column } => spot(file, *line, *column),
        }
    }

    /// The name of a role of the crisis team: the message `role-<key>`, else the key itself.
    pub fn role(&self, key: &str) -> String {
        self.find(&format!("role-{key}")).unwrap_or_else(|| key.replace('_', " "))
    }

    /// What a level is called: its own name, else its number in the reader's way of counting.
    pub fn level(&self, level: &Level) -> String {
        if !level.name.is_empty() {
            return level.name.clone();
        }
        let ordinal = f64::from(level.ordinal);
        let mut args = FluentArgs::new();
        args.set("ordinal", ordinal);
        args.set("storey", ordinal + 1.0);
        args.set("depth", -ordinal);
        let id = match level.ordinal {
            0 => "level-ground",
            1.. => "level-above",
            _ => "level-below",
        };
        self.format(id, &args)
    }

    /// What a door or exit is called, without its level: `exit E3`, `door between 203 Library and Hall (d17)`.
    pub fn opening(&self, opening: &Opening, plan: &FloorPlan) -> String {
        let mut args = FluentArgs::new();
        let kind = if opening.exit { "exit" } else { opening.kind.as_str() };
        args.set("kind", kind);
        args.set("label", if opening.name.is_empty() { opening.id.as_str() } else { opening.name.as_str() });
        if !opening.name.is_empty() {
            return self.format("place-opening", &args);
        }
        let mut rooms = opening.joins.iter().filter_map(|id| plan.unit(id)).map(Unit::label);
        let (first, second) = (rooms.next(), rooms.next());
        let short = opening.id.as_str().chars().count() <= LONGEST_READABLE_ID;
        args.set("id", if short { opening.id.as_str() } else { "" });
        args.set("shown", if short { "yes" } else { "no" });
        match (first, second) {
            (Some(first), Some(second)) => {
                args.set("first", first);
                args.set("second", second);
                self.format("place-opening-between", &args)
            }
            (Some(first), None) => {
                args.set("first", first);
                self.format("place-opening-of", &args)
            }
            _ => self.format("place-opening", &args),
        }
    }

    /// What a room, corridor or stair is called, without its level: `room 203 Library`.
    pub fn unit(&self, unit: &Unit) -> String {
        let mut args = FluentArgs::new();
        args.set(
            "kind",
            if unit.category.is_circulation() { unit.category.as_str() } else { room_word(unit) },
        );
        args.set("label", unit.label());
        self.format("place-unit", &args)
    }

    fn unit_place(&self, id: &UnitId, plan: Option<&FloorPlan>) -> String {
        match plan.and_then(|plan| Some((plan, plan.unit(id)?))) {
            Some((plan, unit)) => self.on_level(&self.unit(unit), &unit.level, plan),
            None => self.named("place-unknown-unit", id.as_str()),
        }
    }

    fn opening_place(&self, id: &OpeningId, plan: Option<&FloorPlan>) -> String {
        match plan.and_then(|plan| Some((plan, plan.opening(id)?))) {
            Some((plan, opening)) => self.on_level(&self.opening(opening, plan), &opening.level, plan),
            None => self.named("place-unknown-opening", id.as_str()),
        }
    }

    fn fixture_place(&self, id: &parvis_core::FixtureId, plan: Option<&FloorPlan>) -> String {
        let Some((plan, fixture)) = plan.and_then(|plan| Some((plan, plan.fixture(id)?))) else {
            return id.to_string();
        };
        let mut args = FluentArgs::new();
        args.set("category", self.get(&format!("fixture-{}", fixture.category.as_str())));
        args.set("label", if fixture.name.is_empty() { fixture.id.as_str() } else { fixture.name.as_str() });
        let name = self.format("place-fixture", &args);
        match &fixture.level {
            Some(level) => self.on_level(&name, level, plan),
            None => name,
        }
    }

    fn drill_place(&self, id: &str, dossier: &Dossier) -> String {
        let Some(drill) = dossier.drills.iter().find(|drill| drill.id == id) else {
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        args.set("kind", self.get(&format!("drill-{}", drill.kind.as_str())));
        args.set("date", self.date(drill.date));
        self.format("place-drill", &args)
    }

    fn level_by_id(&self, id: &LevelId, plan: Option<&FloorPlan>) -> String {
        plan.and_then(|plan| plan.level(id)).map_or_else(|| id.to_string(), |level| self.level(level))
    }

    fn on_level(&self, name: &str, level: &LevelId, plan: &FloorPlan) -> String {
        format!("{name}, {}", self.level_by_id(level, Some(plan)))
    }

    fn named(&self, id: &str, label: &str) -> String {
        let mut args = FluentArgs::new();
        args.set("label", label.to_owned());
        self.format(id, &args)
    }
}

/// Most units are rooms; an outdoor area or a terrace is not.
const fn room_word(unit: &Unit) -> &'static str {
    match unit.category {
        UnitCategory::Outdoor | UnitCategory::Parking | UnitCategory::Terrace => "area",
        _ => "room",
    }
}

fn spot(file: &str, line: Option<u32>, column: Option<u32>) -> String {
    match (line, column) {
        (Some(line), Some(column)) => format!("{file}:{line}:{column}"),
        (Some(line), None) => format!("{file}:{line}"),
        _ => file.to_owned(),
    }
}
