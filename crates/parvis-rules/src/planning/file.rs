//! The planning files as they are written.

use super::{OccupantLoad, PlanPart, Sourced, Standoff};
use crate::packs::{Mark, Words};
use deserr::Deserr;
use parvis_core::{Citation, Finding, Text, UnitCategory};
use parvis_toml::{Refusal, Source, Troubles};
use std::collections::BTreeMap;

/// Reads one file, if it is there.
pub fn read<T: Deserr<Troubles>>(
    files: &BTreeMap<String, String>,
    path: &str,
    findings: &mut Vec<Finding>,
) -> Option<T> {
    let (value, new) = parvis_toml::read(path, files.get(path)?);
    findings.extend(new);
    value
}

/// `occupant_load.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct LoadsFile {
    act: String,
    place: String,
    evidence: Mark,
    says: Words,
    load: Vec<LoadFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct LoadFile {
    id: String,
    name: Words,
    m2_per_person: f64,
    basis: Basis,
    #[deserr(default)]
    units: Vec<String>,
    #[deserr(default)]
    remark: Option<Words>,
}

#[derive(Clone, Copy, Debug, Deserr)]
#[deserr(error = Troubles, rename_all = lowercase)]
enum Basis {
    Net,
    Gross,
}

impl LoadsFile {
    pub fn loads(
        self,
        files: &BTreeMap<String, String>,
        findings: &mut Vec<Finding>,
    ) -> Vec<(Vec<UnitCategory>, OccupantLoad)> {
        let path = "planning/occupant_load.toml";
        let source = Source::parse(path, files.get(path).map_or("", String::as_str));
        let citation = citation(self.act, self.place, self.evidence, self.says.text());
        let mut loads = Vec::new();
        for (at, load) in self.load.into_iter().enumerate() {
            let mut units = Vec::new();
            for (place, word) in load.units.iter().enumerate() {
                if let Some(category) = UnitCategory::parse(word) {
                    units.push(category);
                } else {
                    let known = UnitCategory::ALL.iter().map(|category| category.as_str());
                    let path = ["load".into(), at.into(), "units".into(), place.into()];
                    findings.push(source.finding(&path, Refusal::not_allowed(word, known)));
                }
            }
            let load = OccupantLoad {
                id: load.id,
                name: load.name.text(),
                m2_per_person: load.m2_per_person,
                net: matches!(load.basis, Basis::Net),
                remark: load.remark.map(Words::text).unwrap_or_default(),
                citation: citation.clone(),
            };
            loads.push((units, load));
        }
        loads
    }
}

/// `standoff.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct StandoffFile {
    act: String,
    place: String,
    evidence: Mark,
    says: Words,
    line: Vec<StandoffLine>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct StandoffLine {
    id: String,
    name: Words,
    mandatory_m: f64,
    preferred_m: f64,
}

impl StandoffFile {
    pub fn lines(self) -> Vec<Standoff> {
        let citation = citation(self.act, self.place, self.evidence, self.says.text());
        let line = |line: StandoffLine| Standoff {
            id: line.id,
            name: line.name.text(),
            mandatory_m: line.mandatory_m,
            preferred_m: line.preferred_m,
            citation: citation.clone(),
        };
        self.line.into_iter().map(line).collect()
    }
}

/// `numbers.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct NumbersFile {
    #[deserr(default)]
    number: Vec<NumberFile>,
    #[deserr(default)]
    step: Vec<StepFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct NumberFile {
    id: String,
    value: f64,
    act: String,
    #[deserr(default)]
    place: String,
    evidence: Mark,
    says: Words,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct StepFile {
    id: String,
    steps: Vec<StepLine>,
    act: String,
    #[deserr(default)]
    place: String,
    evidence: Mark,
    says: Words,
}

#[derive(Clone, Copy, Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct StepLine {
    #[deserr(default)]
    up_to: Option<u32>,
    value: u32,
}

/// Single numbers by id.
type Numbers = BTreeMap<String, Sourced<f64>>;
/// Numbers that depend on a count, by id: up to which count, which number.
pub type Steps = BTreeMap<String, (Vec<(Option<u32>, u32)>, Citation)>;

impl NumbersFile {
    pub fn numbers(self) -> (Numbers, Steps) {
        let number = |one: NumberFile| {
            let citation = citation(one.act, one.place, one.evidence, one.says.text());
            (one.id, Sourced { value: one.value, citation })
        };
        let step = |one: StepFile| {
            let citation = citation(one.act, one.place, one.evidence, one.says.text());
            (one.id, (one.steps.iter().map(|line| (line.up_to, line.value)).collect(), citation))
        };
        (self.number.into_iter().map(number).collect(), self.step.into_iter().map(step).collect())
    }
}

/// `plan_parts.toml`.
#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
pub struct TemplateFile {
    section: Vec<SectionFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct SectionFile {
    key: String,
    title: Words,
    prompt: Words,
    act: String,
    #[deserr(default)]
    place: String,
    evidence: Mark,
    #[deserr(default)]
    part: Vec<PartFile>,
}

#[derive(Debug, Deserr)]
#[deserr(error = Troubles, deny_unknown_fields)]
struct PartFile {
    id: String,
    title: Words,
    prompt: Words,
}

impl TemplateFile {
    pub fn parts(self) -> Vec<PlanPart> {
        let mut parts = Vec::new();
        for section in self.section {
            let citation = citation(section.act, section.place, section.evidence, Text::default());
            let one = |part: String, title: Words, prompt: Words| PlanPart {
                section: section.key.clone(),
                part,
                title: title.text(),
                prompt: prompt.text(),
                citation: citation.clone(),
            };
            parts.push(one(String::new(), section.title, section.prompt));
            parts.extend(section.part.into_iter().map(|part| one(part.id, part.title, part.prompt)));
        }
        parts
    }
}

fn citation(act: String, place: String, evidence: Mark, says: Text) -> Citation {
    Citation { act, place, evidence: evidence.into(), says }
}
