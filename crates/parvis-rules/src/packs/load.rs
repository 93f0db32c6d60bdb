//! Turning a pack's files into a pack: names resolved, conditions checked, everything wrong reported.

use super::file::{
    ClassFile, CriteriaFile, CriterionFile, DeadlineFile, DeadlinesFile, DrillFile, DrillsFile, ForceFile,
    GapFile, GapWord, Mark, ModeWord, NotesFile, PackFile, PostureFile, PosturesFile, RequirementFile,
    RequirementsFile, SchemeFile, Words,
};
use super::parts::{
    Class, Criterion, Deadline, DeadlineEnd, DrillRule, Force, Gap, GapKind, Mode, Note, Pack, Posture,
    Practice, Requirement, Scheme, Span, TimeUnit,
};
use super::read::{Files, read_or_default};
use crate::condition::{Condition, Scope, SlotTable, When};
use parvis_core::{Citation, FactDictionary, FactKey, FactKind, Finding, Place, Severity, Text};
use parvis_toml::{Day, Refusal, Source, Step};
use std::collections::BTreeSet;

/// Every pack in the folder.
pub fn packs(files: &Files, dictionary: &FactDictionary, findings: &mut Vec<Finding>) -> Vec<Pack> {
    let mut packs = Vec::new();
    for path in files.keys() {
        let mut parts = path.split('/');
        if let (Some(country), Some(edition), Some(_), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        {
            let folder = format!("{country}/{edition}");
            if !FILES.iter().any(|known| path == &format!("{folder}/{known}"))
                && path.rsplit('.').next() != Some("md")
            {
                findings.push(stray(path));
            }
        }
        let Some(folder) = path.strip_suffix("/pack.toml") else { continue };
        let before = findings.len();
        let pack = pack(files, folder, dictionary, findings);
        packs.extend(pack.filter(|_| findings.len() == before));
    }
    packs
}

/// The files a pack can have.
const FILES: [&str; 7] = [
    "pack.toml",
    "criteria.toml",
    "requirements.toml",
    "deadlines.toml",
    "drills.toml",
    "postures.toml",
    "notes.toml",
];

/// A file nobody reads: a slip in its name would make its rules vanish.
fn stray(path: &str) -> Finding {
    let name = path.rsplit('/').next().unwrap_or(path);
    let place = Place::File { file: path.to_owned(), line: None, column: None };
    let refusal = Refusal::not_allowed(name, FILES).text("key", "file");
    Finding { args: refusal.args, ..Finding::new(refusal.code, Severity::Error, place) }
}

fn pack(
    files: &Files,
    folder: &str,
    dictionary: &FactDictionary,
    findings: &mut Vec<Finding>,
) -> Option<Pack> {
    let at = |name: &str| format!("{folder}/{name}");
    let text = files.get(&at("pack.toml"))?;
    let name = at("pack.toml");
    let head_source = Source::parse(&name, text);
    let (head, new) = head_source.read::<PackFile>();
    findings.extend(new);
    let (criteria, criteria_source) = read_or_default::<CriteriaFile>(files, &at("criteria.toml"), findings);
    let (requirements, requirements_source) =
        read_or_default::<RequirementsFile>(files, &at("requirements.toml"), findings);
    let (deadlines, deadlines_source) =
        read_or_default::<DeadlinesFile>(files, &at("deadlines.toml"), findings);
    let (drills, drills_source) = read_or_default::<DrillsFile>(files, &at("drills.toml"), findings);
    let (postures, _) = read_or_default::<PosturesFile>(files, &at("postures.toml"), findings);
    let (notes, _) = read_or_default::<NotesFile>(files, &at("notes.toml"), findings);
    let (head, criteria, requirements) = (head?, criteria?, requirements?);
    let (deadlines, drills, postures, notes) = (deadlines?, drills?, postures?, notes?);

    let table = slot_table(&head, &criteria, &requirements, &deadlines, &drills);
    let schemes: Vec<String> = head.scheme.iter().map(|scheme| scheme.id.clone()).collect();
    let classes: Vec<String> = head.class.iter().map(|class| class.id.clone()).collect();
    let mut names =
        Names { dictionary, table: &table, schemes, classes, rules: Vec::new(), troubles: Vec::new() };

    let loaded_criteria = names.criteria(criteria.criterion);
    let gaps: Vec<Gap> = numbered(criteria.gap).map(|(at, gap)| names.gap(gap, at)).collect();
    names.settle(criteria_source.as_ref(), findings);
    let loaded_schemes = numbered(head.scheme).map(|(at, scheme)| names.scheme(scheme, at)).collect();
    let loaded_classes = numbered(head.class).map(|(at, class)| names.class(class, at)).collect();
    names.settle(Some(&head_source), findings);
    let requirements =
        numbered(requirements.requirement).map(|(at, one)| names.requirement(one, at)).collect();
    names.settle(requirements_source.as_ref(), findings);
    let deadlines = numbered(deadlines.deadline).map(|(at, one)| names.deadline(one, at)).collect();
    names.settle(deadlines_source.as_ref(), findings);
    let practices = drills.practice.into_iter().map(practice).collect();
    let drills = numbered(drills.drill).map(|(at, one)| names.drill(one, at)).collect();
    names.settle(drills_source.as_ref(), findings);
    Some(Pack {
        id: head.id,
        edition: head.edition,
        version: head.version,
        title: head.title.text(),
        countries: head.countries,
        mode: mode(head.mode),
        force: force(head.force),
        reviewer: head.reviewer,
        revision: head.revision,
        draft: head.draft,
        school_year_starts: month_day(head.school_year_starts.as_deref()),
        holidays: head.holidays.map(|days| days.into_iter().map(|day| day.0).collect()),
        schemes: loaded_schemes,
        classes: loaded_classes,
        criteria: loaded_criteria,
        gaps,
        requirements,
        deadlines,
        drills,
        practices,
        postures: postures.posture.into_iter().map(posture).collect(),
        notes: notes_of(notes),
        slots: table,
    })
}

/// Every fact the pack's conditions name, in order of key.
fn slot_table(
    head: &PackFile,
    criteria: &CriteriaFile,
    requirements: &RequirementsFile,
    deadlines: &DeadlinesFile,
    drills: &DrillsFile,
) -> SlotTable {
    let mut facts = BTreeSet::new();
    let conditions = (head.scheme.iter().filter_map(|scheme| scheme.applies.as_ref()))
        .chain(criteria.criterion.iter().map(|criterion| &criterion.when))
        .chain(criteria.gap.iter().map(|gap| &gap.when))
        .chain(requirements.requirement.iter().flat_map(|one| one.when.iter().chain(&one.met)))
        .chain(deadlines.deadline.iter().filter_map(|one| one.when.as_ref()))
        .chain(drills.drill.iter().filter_map(|one| one.when.as_ref()));
    conditions.for_each(|when| when.facts(&mut facts));
    SlotTable(facts.into_iter().map(FactKey::from).collect())
}

/// What names in a pack can mean, and what is wrong with them so far.
struct Names<'a> {
    dictionary: &'a FactDictionary,
    table: &'a SlotTable,
    schemes: Vec<String>,
    classes: Vec<String>,
    rules: Vec<String>,
    troubles: Vec<(Vec<Step>, Refusal)>,
}

impl Names<'_> {
    /// Reports what was wrong in one file.
    fn settle(&mut self, source: Option<&Source<'_>>, findings: &mut Vec<Finding>) {
        for (path, refusal) in self.troubles.drain(..) {
            findings.extend(source.map(|source| source.finding(&path, refusal)));
        }
    }

    fn condition(&mut self, when: Option<&When>, list: &str, at: usize, key: &str) -> Condition {
        let Some(when) = when else { return Condition::ALWAYS };
        let mut scope = Scope {
            dictionary: self.dictionary,
            table: self.table,
            rules: &self.rules,
            troubles: Vec::new(),
        };
        let condition = scope.condition(when, &[list.into(), at.into(), key.into()]);
        let troubles = scope.troubles;
        self.troubles.extend(troubles);
        condition
    }

    /// The place of a word in a list, or a refusal with the nearest word.
    fn place(&mut self, word: &str, list: &[String], path: Vec<Step>) -> usize {
        list.iter().position(|known| known == word).unwrap_or_else(|| {
            self.troubles.push((path, Refusal::not_allowed(word, list.iter().map(String::as_str))));
            0
        })
    }

    fn class_places(&mut self, words: &[String], list: &str, at: usize, key: &str) -> Vec<usize> {
        let classes = self.classes.clone();
        let path = |place: usize| vec![list.into(), at.into(), key.into(), place.into()];
        words.iter().enumerate().map(|(place, word)| self.place(word, &classes, path(place))).collect()
    }

    /// A rule may name only rules that stand before it, so rules never run in circles.
    fn criteria(&mut self, files: Vec<CriterionFile>) -> Vec<Criterion> {
        let mut criteria = Vec::new();
        for (at, file) in files.into_iter().enumerate() {
            let when = self.condition(Some(&file.when), "criterion", at, "when");
            if self.rules.contains(&file.id) {
                let path = vec!["criterion".into(), at.into(), "id".into()];
                self.troubles.push((path, Refusal::duplicate(&file.id)));
            }
            self.rules.push(file.id.clone());
            criteria.push(self.criterion(file, when, at));
        }
        criteria
    }

    fn criterion(&mut self, file: CriterionFile, when: Condition, at: usize) -> Criterion {
        let classes = self.classes.clone();
        let path = vec!["criterion".into(), at.into(), "class".into()];
        let class = file.class.map(|class| self.place(&class, &classes, path));
        let citation = citation(file.act, file.place, file.evidence, file.says);
        let enabled = file.enabled;
        if enabled && class.is_some() && !citation.evidence.may_decide() {
            let path = vec!["criterion".into(), at.into(), "evidence".into()];
            self.troubles
                .push((path, Refusal::not_allowed(citation.evidence.as_str(), ["text", "secondary"])));
        }
        Criterion { id: file.id, class, when, citation, enabled, span: span(file.from, file.until) }
    }

    fn gap(&mut self, file: GapFile, at: usize) -> Gap {
        let when = self.condition(Some(&file.when), "gap", at, "when");
        let schemes = self.schemes.clone();
        let scheme = self.place(&file.scheme, &schemes, vec!["gap".into(), at.into(), "scheme".into()]);
        let kind = match file.kind {
            GapWord::Stub => GapKind::Stub,
            GapWord::Boundary => GapKind::Boundary,
        };
        let citation = citation(file.act, file.place, file.evidence, file.says);
        let between = self.class_places(&file.between, "gap", at, "between");
        Gap { id: file.id, kind, scheme, when, between, needs: file.needs, citation }
    }

    fn scheme(&mut self, file: SchemeFile, at: usize) -> Scheme {
        let applies = self.condition(file.applies.as_ref(), "scheme", at, "applies");
        let rules = self.rules.clone();
        let path = vec!["scheme".into(), at.into(), "scope".into()];
        let scope = file.scope.map(|rule| self.place(&rule, &rules, path));
        Scheme { id: file.id, title: file.title.text(), applies, scope, otherwise: file.otherwise.text() }
    }

    fn class(&mut self, file: ClassFile, at: usize) -> Class {
        let schemes = self.schemes.clone();
        let scheme = self.place(&file.scheme, &schemes, vec!["class".into(), at.into(), "scheme".into()]);
        Class { id: file.id, scheme, title: file.title.text() }
    }

    fn requirement(&mut self, file: RequirementFile, at: usize) -> Requirement {
        const LIST: &str = "requirement";
        let when = self.condition(file.when.as_ref(), LIST, at, "when");
        let met = file.met.as_ref().map(|met| self.condition(Some(met), LIST, at, "met"));
        if !THEMES.contains(&file.theme.as_str()) {
            let path = vec![LIST.into(), at.into(), "theme".into()];
            self.troubles.push((path, Refusal::not_allowed(&file.theme, THEMES)));
        }
        Requirement {
            classes: self.class_places(&file.classes, LIST, at, "for"),
            id: file.id,
            theme: file.theme,
            when,
            met,
            citation: citation(file.act, file.place, file.evidence, file.says),
            settle: file.settle.map(Words::text).unwrap_or_default(),
            span: span(file.from, file.until),
        }
    }

    fn deadline(&mut self, file: DeadlineFile, at: usize) -> Deadline {
        const LIST: &str = "deadline";
        let when = self.condition(file.when.as_ref(), LIST, at, "when");
        let end = self.deadline_end(&file, at);
        let done = file.done.as_deref().map(|fact| self.date_fact(fact, at, "done"));
        Deadline {
            classes: self.class_places(&file.classes, LIST, at, "for"),
            id: file.id,
            when,
            end,
            done,
            citation: citation(file.act, file.place, file.evidence, file.says),
            span: span(file.from, file.until),
        }
    }

    fn deadline_end(&mut self, file: &DeadlineFile, at: usize) -> DeadlineEnd {
        if let Some(day) = file.on {
            return DeadlineEnd::On(day.0);
        }
        let path = |key: &str| vec!["deadline".into(), at.into(), key.into()];
        let unit = file.unit.as_deref().unwrap_or_default();
        let unit = TimeUnit::ALL.into_iter().find(|known| known.as_str() == unit).unwrap_or_else(|| {
            self.troubles
                .push((path("unit"), Refusal::not_allowed(unit, TimeUnit::ALL.map(TimeUnit::as_str))));
            TimeUnit::CalendarDays
        });
        if file.within.is_none() {
            self.troubles.push((vec!["deadline".into(), at.into()], Refusal::missing("within")));
        }
        let from = self.date_fact(file.after.as_deref().unwrap_or_default(), at, "after");
        let within = file.within.unwrap_or_default();
        DeadlineEnd::After { from, within, unit, first_day_counts: file.first_day_counts }
    }

    /// The name of a fact that is a day.
    fn date_fact(&mut self, name: &str, at: usize, key: &str) -> FactKey {
        if self.dictionary.get(name).is_none_or(|entry| entry.kind != FactKind::Date) {
            let days = self.dictionary.iter().filter(|(_, entry)| entry.kind == FactKind::Date);
            let refusal = Refusal::not_allowed(name, days.map(|(day, _)| day.as_str()));
            self.troubles.push((vec!["deadline".into(), at.into(), key.into()], refusal));
        }
        FactKey::from(name)
    }

    fn drill(&mut self, file: DrillFile, at: usize) -> DrillRule {
        const LIST: &str = "drill";
        let when = self.condition(file.when.as_ref(), LIST, at, "when");
        let mut scope = Scope {
            dictionary: self.dictionary,
            table: self.table,
            rules: &self.rules,
            troubles: Vec::new(),
        };
        let kinds = scope.drill_kinds(&file.kinds, &[LIST.into(), at.into(), "kinds".into()]);
        let per = scope.period(&file.per, &[LIST.into(), at.into(), "per".into()]);
        let troubles = scope.troubles;
        self.troubles.extend(troubles);
        DrillRule {
            classes: self.class_places(&file.classes, LIST, at, "for"),
            id: file.id,
            when,
            kinds,
            count: file.count,
            per,
            citation: citation(file.act, file.place, file.evidence, file.says),
            span: span(file.from, file.until),
        }
    }
}

/// What a requirement can be about.
const THEMES: [&str; 7] =
    ["equipment", "access", "organisation", "training", "document", "procedure", "reporting"];

fn practice(file: super::file::PracticeFile) -> Practice {
    let citation = citation(file.act, file.place, file.evidence, file.says);
    Practice { id: file.id, rule: file.rule, groups: file.groups, citation }
}

fn posture(file: PostureFile) -> Posture {
    let citation =
        Citation { act: file.act, place: file.place, evidence: file.evidence.into(), says: Text::default() };
    let steps = file.steps.into_iter().map(Words::text).collect();
    Posture { id: file.id, title: file.title.text(), when: file.when.text(), steps, citation }
}

fn notes_of(file: NotesFile) -> Vec<Note> {
    let note = |one: super::file::NoteFile| Note {
        id: one.id,
        topic: one.topic,
        citation: citation(one.act, one.place, one.evidence, one.says),
    };
    file.note.into_iter().map(note).collect()
}

fn citation(act: String, place: String, evidence: Mark, says: Words) -> Citation {
    Citation { act, place, evidence: evidence.into(), says: says.text() }
}

fn span(from: Option<Day>, until: Option<Day>) -> Span {
    Span { from: from.map(|day| day.0), until: until.map(|day| day.0) }
}

fn force(file: ForceFile) -> Force {
    let note = file.note.map(Words::text).unwrap_or_default();
    Force { span: span(file.from, file.until), note, compliance_from: file.compliance_from.map(|day| day.0) }
}

const fn mode(word: ModeWord) -> Mode {
    match word {
        ModeWord::Compliance => Mode::Compliance,
        ModeWord::Readiness => Mode::Readiness,
        ModeWord::Planning => Mode::Planning,
    }
}

/// `09-01`; where a pack does not say, the first of September.
fn month_day(text: Option<&str>) -> (i8, i8) {
    text.and_then(|text| text.split_once('-'))
        .and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)))
        .unwrap_or((9, 1))
}

fn numbered<T>(list: Vec<T>) -> impl Iterator<Item = (usize, T)> {
    list.into_iter().enumerate()
}
