//! The school as a dossier with something in every part of the plan, and findings at many places.

use geo::{Geometry, Point};
use jiff::civil::{Date, date};
use parvis_core::reach::{UnitReach, reach};
use parvis_core::{
    Arg, Citation, Code, Dossier, Drill, DrillKind, Evidence, Fact, Finding, FindingKind, Fixture,
    FixtureCategory, FloorPlan, Georeference, Language, Measure, MeasureStatus, Person, PersonId, Place,
    Provenance, RightsCheck, Role, Section, Severity, Text, UnitCategory, Value, WidthBasis,
};
use parvis_print::{
    Answer, ClassificationView, DeadlineView, FactView, MissingFactView, PackView, PlanView, ReasonView,
    RequirementView,
};
use parvis_words::Words;
use std::path::Path;

pub const TODAY: Date = date(2026, 11, 21);

pub static KINDS: [FindingKind; 5] = [
    kind(
        "X101",
        "title = Door width assumed\nsays = { $place }: the drawing gives no width, so 0.90 m was assumed.\nsettle = Measure the clear width and write it into the plan.\nwhy = A width nobody measured decides nothing.",
    ),
    kind(
        "X203",
        "title = Exit opens against the people leaving\nsays = { $place } opens inward, although { $people } people leave by it.\nsettle = Hang the door so that it opens outward, or keep it open while people are inside.\nwhy = A crowd presses a door shut that opens against it.\n\n    Example: a hall for 200.",
    ),
    kind(
        "X201",
        "title = Room cannot be locked from inside\nsays = { $place } has no lock that works from inside.\nsettle = Fit a lock, or name a refuge room nearby.\nwhy = Behind a locked door people are safest.",
    ),
    kind(
        "X301",
        "title = Role without a deputy\nsays = Nobody stands in for { $place }.\nsettle = Name a deputy.\nwhy = People are ill, on leave or the first to be hurt.",
    ),
    kind(
        "X402",
        "title = Drill not held this year\nsays = No evacuation drill has been held in the last twelve months.\nsettle = Plan one within the next month.\nwhy = What is not practised is not done.",
    ),
];

const fn kind(code: &'static str, words: &'static str) -> FindingKind {
    FindingKind { code: Code(code), name: "sample", words }
}

pub fn words(language: Language) -> Words {
    Words::new(language, &KINDS)
}

pub fn school() -> FloorPlan {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../parvis-intake/tests/data/school.json");
    let bytes = std::fs::read(file).unwrap();
    let input = parvis_intake::plan::Input::file("school.json", &bytes, date(2024, 5, 14));
    parvis_intake::plan::import(&input).unwrap()
}

fn from(source: &str) -> Provenance {
    Provenance { source: source.into(), date: date(2026, 9, 1) }
}

fn fixture(id: &str, category: FixtureCategory, level: Option<&str>, x: f64, y: f64, name: &str) -> Fixture {
    Fixture {
        id: id.into(),
        level: level.map(Into::into),
        category,
        name: name.into(),
        shape: Geometry::Point(Point::new(x, y)),
    }
}

#[expect(clippy::too_many_lines, reason = "one whole dossier, read from top to bottom")]
pub fn dossier() -> Dossier {
    let mut plan = school();
    let ground = plan.levels.iter().find(|level| level.ordinal == 0).unwrap().id.clone();
    let (low, high) = parvis_core::geometry::bounds(plan.units_on(&ground).map(|unit| &unit.shape)).unwrap();
    plan.georeference = Some(Georeference { origin: geo::Coord { x: 71.4, y: 51.1 }, bearing: 25.0 });
    for (index, unit) in plan.units.iter_mut().enumerate() {
        if unit.category == UnitCategory::Classroom {
            unit.people = Fact::known(24 + (index as u32 % 5), from("timetable"));
            unit.lockable = Fact::known(index % 3 != 0, from("walk of 1 September"));
        }
    }
    let on = Some(ground.as_str());
    let inside: Vec<geo::Coord> = plan
        .units_on(&ground)
        .filter(|unit| unit.category == UnitCategory::Walkway || unit.area().get() > 60.0)
        .filter_map(|unit| parvis_core::geometry::label_point(&unit.shape))
        .collect();
    let categories = [
        (FixtureCategory::Extinguisher, ""),
        (FixtureCategory::CallPoint, ""),
        (FixtureCategory::FirstAid, ""),
        (FixtureCategory::Defibrillator, ""),
        (FixtureCategory::AlarmPoint, ""),
        (FixtureCategory::Refuge, ""),
        (FixtureCategory::ShutOff, "gas"),
        (FixtureCategory::KeySafe, ""),
        (FixtureCategory::Hazard, "boiler"),
    ];
    let mut fixtures = Vec::new();
    for (index, (category, name)) in categories.into_iter().enumerate() {
        let at = inside[index % inside.len()];
        fixtures.push(fixture(&format!("f{index}"), category, on, at.x, at.y, name));
    }
    fixtures.push(fixture(
        "a1",
        FixtureCategory::AssemblyPoint,
        None,
        low.x - 35.0,
        low.y + 5.0,
        "Sports ground",
    ));
    fixtures.push(fixture("a2", FixtureCategory::AssemblyPoint, None, high.x + 42.0, high.y - 4.0, "Park"));
    fixtures.push(fixture("h1", FixtureCategory::Hydrant, None, high.x + 15.0, low.y - 12.0, "H 12"));
    fixtures.push(fixture("g1", FixtureCategory::SiteGate, None, low.x + 20.0, low.y - 25.0, "Main gate"));
    let road = geo::LineString::from(vec![(low.x - 60.0, low.y - 30.0), (high.x + 60.0, low.y - 32.0)]);
    fixtures.push(Fixture {
        id: "r1".into(),
        level: None,
        category: FixtureCategory::Road,
        name: "Street".into(),
        shape: Geometry::LineString(road),
    });
    plan.fixtures.extend(fixtures);
    Dossier {
        site: parvis_core::Site {
            id: "school-12".into(),
            name: "Secondary School No. 12".into(),
            country: "KZ".into(),
            language: Some(Language::Kk),
            address: "1 School Street".into(),
            at: None,
            facts: [("pupils", 620.0), ("staff", 48.0)]
                .into_iter()
                .map(|(key, value)| {
                    (key.into(), Fact::known(Value::Number(value), from("education register")))
                })
                .collect(),
        },
        plan: Some(plan),
        people: people(),
        measures: measures(),
        exits: parvis_core::Exits::default(),
        periods: Vec::new(),
        improvements: Vec::new(),
        settled: parvis_core::Settled::default(),
        drills: drills(),
        sections: sections(),
    }
}

fn people() -> parvis_core::People {
    let person = |id: &str, function: &str, phone: Option<&str>, agency: &str| Person {
        id: id.into(),
        function: function.into(),
        name: Fact::Unknown,
        phone: phone.map_or(Fact::Unknown, |phone| Fact::known(phone.into(), from("head"))),
        agency: agency.into(),
        confirmed: Fact::known(date(2026, 9, 3), from("head")),
    };
    let role = |key: &str, holder: &str, deputies: &[&str]| Role {
        key: key.into(),
        holder: Some(PersonId::from(holder)),
        deputies: deputies.iter().map(|id| PersonId::from(*id)).collect(),
    };
    parvis_core::People {
        persons: vec![
            person("head", "head teacher", Some("+7 000 000 01 01"), ""),
            person("deputy", "deputy head, education", Some("+7 000 000 01 02"), ""),
            person("nurse", "school nurse", None, ""),
            person("guard", "guard on duty", Some("+7 000 000 01 09"), ""),
            person("police", "duty officer", Some("102"), "district police"),
        ],
        roles: vec![
            role("incident_lead", "head", &["deputy"]),
            role("alarm", "guard", &["deputy", "head"]),
            role("first_aid", "nurse", &[]),
        ],
    }
}

fn measures() -> Vec<Measure> {
    let measure = |id: &str, name: &str, rights: Option<RightsCheck>| Measure {
        id: id.into(),
        catalogue: "m034".into(),
        name: name.into(),
        status: MeasureStatus::InPlace,
        from: from("walk of 1 September"),
        places: Vec::new(),
        retention_days: Fact::known(7, from("order 12")),
        blocks: Vec::new(),
        cameras: Vec::new(),
        rights,
    };
    let check = RightsCheck {
        legality: "Law".into(),
        review: Some(date(2027, 9, 1)),
        ends: Some(date(2027, 12, 31)),
        ..RightsCheck::default()
    };
    vec![measure("gate", "Camera at the gate", Some(check)), measure("visitors", "Visitors' book", None)]
}

fn drills() -> Vec<Drill> {
    vec![Drill {
        id: "d1".into(),
        kind: DrillKind::Evacuation,
        date: date(2026, 9, 15),
        held: true,
        lead: "head teacher".into(),
        announced: Some(true),
        groups: vec!["primary".into()],
        people: Some(655),
        seconds: Some(270.0),
        simulated_violence: Some(false),
        aftercare: "Talk with the psychologist".into(),
        observations: vec!["The bell is not heard in the gym.".into()],
        exits: Vec::new(),
        rooms: Vec::new(),
    }]
}

fn sections() -> Vec<Section> {
    let section = |key: &str, title: &str, body: &str| Section {
        number: 1,
        key: key.into(),
        title: title.into(),
        body: body.into(),
    };
    vec![
        section(
            "alarm",
            "How the alarm is given",
            "All {{pupils}} and {{role:incident_lead}} know: the **bell** rings for evacuation; the *loudspeaker* speaks for lockdown.\n\n1. Guard presses the button\n2. Guard calls 102",
        ),
        section(
            "lockdown",
            "Lockdown",
            "Rooms that do not lock go to room 5.\n\n| Class | Goes to |\n|---|---|\n| 1a | 5 |\n| 1b | 6 |",
        ),
        section(
            "particular-needs",
            "Particular needs",
            "> Two people need the lift.\n\nThey wait in the refuge.",
        ),
    ]
}

pub fn findings(dossier: &Dossier) -> Vec<Finding> {
    let plan = dossier.plan.as_ref().unwrap();
    let ifc = |place: &str, evidence| Citation {
        act: "IFC 2018".into(),
        place: place.into(),
        evidence,
        says: Text(
            [(
                Language::En,
                "Doors open in the direction of egress where they serve 50 people or more.".into(),
            )]
            .into(),
        ),
    };
    let mut all = Vec::new();
    for exit in plan.exits().step_by(4) {
        all.push(
            Finding::new(KINDS[1].code, Severity::Error, Place::Opening(exit.id.clone()))
                .with("people", Arg::Count(214))
                .cite(ifc("§1010.1.2.1", Evidence::Text)),
        );
    }
    for unit in plan.units.iter().filter(|unit| unit.category == UnitCategory::Classroom) {
        all.push(
            Finding::new(KINDS[2].code, Severity::Warning, Place::Unit(unit.id.clone()))
                .cite(ifc("§1003", Evidence::Secondary)),
        );
    }
    for opening in plan
        .openings
        .iter()
        .filter(|opening| opening.width.basis == WidthBasis::Assumed || opening.id.as_str().starts_with('a'))
    {
        all.push(Finding::new(KINDS[0].code, Severity::Note, Place::Opening(opening.id.clone())));
    }
    all.push(Finding::new(KINDS[3].code, Severity::Warning, Place::Role("first_aid".into())));
    all.push(Finding::new(KINDS[4].code, Severity::Error, Place::Site));
    all
}

pub fn classification() -> ClassificationView {
    let decree = |place: &str, evidence| Citation {
        act: "Decree 234 of 12.04.2021".into(),
        place: place.into(),
        evidence,
        says: Text::default(),
    };
    let pupils = FactView {
        label: "Pupils".into(),
        value: Some("620".into()),
        source: "education register".into(),
        date: Some(date(2026, 9, 1)),
    };
    let area = FactView { label: "Trade area".into(), value: None, source: String::new(), date: None };
    ClassificationView {
        title: "Objects vulnerable to terrorism".into(),
        answer: Answer::Yes,
        outcome: "In the class, group 2".into(),
        reasons: vec![
            ReasonView {
                text: "A place of education with 500 people or more present at one time".into(),
                answer: Answer::Yes,
                citation: Some(decree("criteria, item 3", Evidence::Text)),
                facts: vec![pupils],
            },
            ReasonView {
                text: "A trade place of 2000 m² or more".into(),
                answer: Answer::Open,
                citation: Some(decree("criteria, item 1", Evidence::Secondary)),
                facts: vec![area],
            },
        ],
        flags: vec!["Item 1 was seen only in a secondary source.".into()],
        stubs: vec!["Item 7: the text is not known.".into()],
    }
}

/// Everything a view borrows.
pub struct Sample {
    pub dossier: Dossier,
    pub findings: Vec<Finding>,
    pub reach: Vec<UnitReach>,
    pub words: Words,
}

impl Sample {
    pub fn of(dossier: Dossier, language: Language) -> Self {
        let findings = if dossier.plan.is_some() { findings(&dossier) } else { Vec::new() };
        let reach = dossier.plan.as_ref().map(reach).unwrap_or_default();
        Self { dossier, findings, reach, words: words(language) }
    }

    pub fn view(&self) -> PlanView<'_> {
        PlanView {
            dossier: &self.dossier,
            findings: &self.findings,
            classifications: vec![classification()],
            reach: &self.reach,
            requirements: vec![RequirementView {
                text: "A passport of anti-terrorist protection".into(),
                answer: Answer::No,
                note: "none is on file".into(),
                citation: None,
            }],
            deadlines: vec![DeadlineView {
                text: "Passport approved".into(),
                due: Some(date(2027, 1, 15)),
                note: "counted from the notice".into(),
                citation: None,
            }],
            missing_facts: vec![MissingFactView {
                label: "Trade area".into(),
                ask: "How many square metres are used for trade?".into(),
            }],
            facts: Vec::new(),
            seals: Vec::new(),
            part: parvis_print::Part::Whole,
            words: &self.words,
            date: TODAY,
            pack: PackView { title: "Kazakhstan".into(), edition: "2026-01".into() },
        }
    }
}
