//! The lines of a test dossier about people, measures, drills, facts and text.
//!
//! ```text
//! measure cctv m034 in_place at=a keep=7 blocks=E1 name=Cameras_at_the_gate
//! camera cctv cam1 3,3 looks=90 angle=60 range=10        hangs there on storey 0 (level=1 for another)
//! check cctv all legality= impact=3 ends=2027-01-01       `all` answers everything, a pair overrides
//! drill d1 lockdown 2026-03-02 announced groups=primary people=200 seconds=160 noweapons aftercare=talk seen=bell_not_heard
//! improvement i1 gym The_bell_is_not_heard done=2026-09-01      at `site` or in a room
//! section lockdown When_the_tone_sounds
//! country KZ
//! ```

use super::drawing::place;
use super::line::{Line, known, pair, provenance};
use parvis_core::{
    Camera, Dossier, Drill, DrillKind, FloorPlan, Improvement, Measure, MeasureStatus, Person, Place,
    RightsCheck, Role, Section, Value,
};

/// Takes the line, or says that it is not one of ours.
pub fn take(dossier: &mut Dossier, line: &Line, plan: &FloorPlan) -> bool {
    match line.word(0) {
        "country" => line.word(1).clone_into(&mut dossier.site.country),
        "fact" => dossier.set(line.word(1), known(value(line.word(2)))),
        "person" => dossier.people.persons.push(person(line)),
        "role" => dossier.people.roles.push(role(line)),
        "measure" => dossier.measures.push(measure(line, plan)),
        "camera" => camera(dossier, line),
        "check" => rights(dossier, line),
        "drill" => dossier.drills.push(drill(line)),
        "improvement" => dossier.improvements.push(improvement(line)),
        "section" => dossier.sections.push(Section {
            number: dossier.sections.len() as u32 + 1,
            key: line.word(1).to_owned(),
            title: line.text(1),
            body: line.text(2),
        }),
        _ => return false,
    }
    true
}

fn value(word: &str) -> Value {
    match word {
        "yes" => Value::Bool(true),
        "no" => Value::Bool(false),
        _ => word
            .parse()
            .map(Value::Number)
            .or_else(|_| word.parse().map(Value::Date))
            .unwrap_or_else(|_| Value::Choice(word.into())),
    }
}

fn person(line: &Line) -> Person {
    Person {
        id: line.word(1).into(),
        function: line.text(2),
        name: line.fact("name"),
        phone: line.fact("phone"),
        agency: line.value_text("agency"),
        confirmed: line.fact("confirmed"),
    }
}

fn role(line: &Line) -> Role {
    let mut people = line.rest(2).map(parvis_core::PersonId::from);
    let holder = people.next().filter(|id| id.as_str() != "-");
    Role { key: line.word(1).to_owned(), holder, deputies: people.collect() }
}

fn measure(line: &Line, plan: &FloorPlan) -> Measure {
    Measure {
        id: line.word(1).to_owned(),
        catalogue: line.word(2).to_owned(),
        name: line.value_text("name"),
        status: MeasureStatus::ALL
            .into_iter()
            .find(|status| line.says(status.as_str()))
            .unwrap_or(MeasureStatus::InPlace),
        from: provenance(),
        places: line.list("at").iter().map(|word| place(plan, word)).collect(),
        retention_days: line.fact("keep"),
        blocks: line.list("blocks").iter().map(|word| place(plan, word)).collect(),
        cameras: Vec::new(),
        rights: None,
    }
}

fn find<'a>(dossier: &'a mut Dossier, line: &Line) -> &'a mut Measure {
    let id = line.word(1).to_owned();
    dossier.measures.iter_mut().find(|measure| measure.id == id).expect("the measure stands above")
}

fn camera(dossier: &mut Dossier, line: &Line) {
    let camera = Camera {
        id: line.word(2).to_owned(),
        level: line.value("level").unwrap_or("0").into(),
        at: pair(line.word(3), ',').expect("where the camera hangs"),
        looks: line.read("looks").expect("looks="),
        angle: line.read("angle").unwrap_or(60.0),
        range: line.read("range").unwrap_or(10.0),
    };
    find(dossier, line).cameras.push(camera);
}

fn rights(dossier: &mut Dossier, line: &Line) {
    let answer = |key: &str, full: &str| match line.value(key) {
        Some(text) => text.replace('_', " "),
        None if line.says("all") => full.to_owned(),
        None => String::new(),
    };
    let all = line.says("all");
    let later = super::TODAY.saturating_add(jiff::Span::new().months(6));
    find(dossier, line).rights = Some(RightsCheck {
        legality: answer("legality", "order of the head"),
        aim: answer("aim", "keeps intruders out, protects pupils"),
        necessity: answer("necessity", "a member of staff at the gate was tried"),
        benefit: line.read("benefit").or(all.then_some(3)),
        impact: line.read("impact").or(all.then_some(1)),
        non_discrimination: answer("non_discrimination", "same for all"),
        access: answer("access", "does not touch the way in"),
        children: answer("children", "explained in class"),
        safety: answer("safety", "no escape way touched"),
        owner: answer("owner", "head teacher"),
        review: line.read("review").or(all.then_some(later)),
        complaints: answer("complaints", "box at the office"),
        ends: line.read("ends").or(all.then_some(later)),
        retention_reason: answer("retention_reason", ""),
    });
}

fn improvement(line: &Line) -> Improvement {
    let place = match line.word(2) {
        "site" => Place::Site,
        unit => Place::Unit(unit.into()),
    };
    Improvement {
        id: line.word(1).to_owned(),
        place,
        text: line.word(3).replace('_', " "),
        shown_by: "Drill of spring".to_owned(),
        done: line.read("done"),
        from: provenance(),
    }
}

fn drill(line: &Line) -> Drill {
    let either =
        |yes: &str, no: &str| if line.says(yes) { Some(true) } else { line.says(no).then_some(false) };
    Drill {
        id: line.word(1).to_owned(),
        kind: DrillKind::ALL.into_iter().find(|kind| kind.as_str() == line.word(2)).expect("a drill kind"),
        date: line.word(3).parse().expect("a date"),
        held: !line.says("planned"),
        lead: line.value_text("lead"),
        announced: either("announced", "unannounced"),
        groups: line.list("groups"),
        people: line.read("people"),
        seconds: line.read("seconds"),
        simulated_violence: either("weapons", "noweapons"),
        aftercare: line.value_text("aftercare"),
        observations: line.list("seen").iter().map(|text| text.replace('_', " ")).collect(),
        exits: Vec::new(),
        rooms: Vec::new(),
    }
}
