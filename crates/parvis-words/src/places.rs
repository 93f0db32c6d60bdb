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
                let name = measure.map_or_else(|| id.clone(), |measure| self.measure(measure));
                self.named("place-measure", &name)
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

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use parvis_core::{Fact, Language, Metres, OpeningKind, Width, WidthBasis};

    fn house() -> Dossier {
        let square = |x: f64| geo::Rect::new((x, 0.0), (x + 4.0, 4.0)).to_polygon();
        let unit = |id: &str, category, number: &str, name: &str, x| Unit {
            id: id.into(),
            level: "l2".into(),
            category,
            source_category: String::new(),
            number: number.into(),
            name: name.into(),
            shape: square(x),
            lockable: Fact::Unknown,
            people: Fact::Unknown,
            refuge: Fact::Unknown,
            step_free: Fact::Unknown,
        };
        let opening = |id: &str, name: &str, joins: &[&str], exit| Opening {
            id: id.into(),
            level: "l2".into(),
            kind: OpeningKind::Door,
            name: name.into(),
            line: geo::Line::new((0.0, 0.0), (1.0, 0.0)),
            width: Width { metres: Metres(0.9), basis: WidthBasis::Stated },
            joins: joins.iter().map(|id| (*id).into()).collect(),
            exit,
            lockable: Fact::Unknown,
            swing: Fact::Unknown,
            step_free: Fact::Unknown,
        };
        let plan = FloorPlan {
            levels: vec![Level { id: "l2".into(), ordinal: 2, name: String::new(), elevation: None }],
            units: vec![
                unit("u1", UnitCategory::Library, "203", "Кабинет", 0.0),
                unit("u2", UnitCategory::Walkway, "", "Холл", 4.0),
            ],
            openings: vec![
                opening("d1", "", &["u1", "u2"], false),
                opening("e3", "E3", &["u2"], true),
                opening("5f0e-92aa-1177-0b32", "", &["u2"], true),
            ],
            ..FloorPlan::default()
        };
        Dossier { plan: Some(plan), ..Dossier::default() }
    }

    #[test]
    fn places_are_called_as_people_call_them() {
        let check = |language, expected: Expect| {
            let words = Words::new(language, []);
            let places = [
                Place::Unit("u1".into()),
                Place::Unit("u2".into()),
                Place::Opening("d1".into()),
                Place::Opening("e3".into()),
                Place::Opening("5f0e-92aa-1177-0b32".into()),
                Place::Role("incident_lead".into()),
                Place::Section("lockdown".into()),
                Place::File { file: "people.toml".into(), line: Some(12), column: Some(3) },
            ];
            let lines: Vec<_> = places.iter().map(|place| words.place(place, &house())).collect();
            expected.assert_eq(&lines.join("\n"));
        };
        check(
            Language::En,
            expect![[r#"
            room 203 Кабинет, Level 2
            corridor Холл, Level 2
            door between 203 Кабинет and Холл (d1), Level 2
            exit E3, Level 2
            exit from Холл, Level 2
            role “Incident lead”
            section “lockdown”
            people.toml:12:3"#]],
        );
        check(
            Language::Ru,
            expect![[r#"
                помещение 203 Кабинет, 3 этаж
                коридор Холл, 3 этаж
                дверь между «203 Кабинет» и «Холл» (d1), 3 этаж
                выход E3, 3 этаж
                выход из «Холл», 3 этаж
                роль «Руководитель кризисной группы»
                раздел «lockdown»
                people.toml:12:3"#]],
        );
        check(
            Language::Kk,
            expect![[r#"
                203 Кабинет үй-жайы, 3-қабат
                Холл дәлізі, 3-қабат
                «203 Кабинет» мен «Холл» арасындағы есік (d1), 3-қабат
                E3 шығу есігі, 3-қабат
                «Холл» үй-жайынан шығу есігі, 3-қабат
                «Дағдарыс тобының басшысы» рөлі
                «lockdown» бөлімі
                people.toml:12:3"#]],
        );
        check(
            Language::Fr,
            expect![[r#"
                local 203 Кабинет, Niveau 2
                couloir Холл, Niveau 2
                porte entre « 203 Кабинет » et « Холл » (d1), Niveau 2
                sortie E3, Niveau 2
                sortie depuis « Холл », Niveau 2
                rôle « Responsable de la cellule de crise »
                rubrique « lockdown »
                people.toml:12:3"#]],
        );
    }
}
