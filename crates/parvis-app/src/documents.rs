//! Printed things: the plan as PDF, the findings as a page. Here the engines' results become the view print takes.

use crate::Trouble;
use crate::review::{FactUse, GapKind, Outcome, Reason, Review, SchemeOutcome, Truth};
use jiff::civil::Date;
use parvis_core::{Arg, Dossier, Fact, FactKey};
use parvis_print::{
    Answer, ClassificationView, DeadlineView, FactView, MissingFactView, PackView, PlanView, ReasonView,
    RequirementView,
};
use parvis_words::Words;

pub use parvis_print::{Part, SealView, Woven, section_html, woven};

/// The plan as a PDF, its seals empty.
///
/// # Errors
/// When the document cannot be set.
pub fn plan(dossier: &Dossier, review: &Review<'_>, words: &Words, today: Date) -> Result<Vec<u8>, Trouble> {
    plan_part(dossier, review, words, today, (Part::Whole, Vec::new()))
}

/// The plan or a part of it as a PDF, with the seals of its agencies.
///
/// # Errors
/// When the document cannot be set.
pub fn plan_part(
    dossier: &Dossier,
    review: &Review<'_>,
    words: &Words,
    today: Date,
    (part, seals): (Part, Vec<SealView>),
) -> Result<Vec<u8>, Trouble> {
    let view = PlanView { part, seals, ..view(dossier, review, words, today) };
    parvis_print::plan_pdf(&view).map_err(|error| Trouble::NotPrinted(error.to_string()))
}

/// The findings as one page for a browser.
pub fn findings_page(dossier: &Dossier, review: &Review<'_>, words: &Words, today: Date) -> String {
    parvis_print::findings_html(&view(dossier, review, words, today))
}

/// Everything the documents show.
fn view<'a>(dossier: &'a Dossier, review: &'a Review<'_>, words: &'a Words, today: Date) -> PlanView<'a> {
    let case = &review.case;
    PlanView {
        dossier,
        findings: &review.findings,
        classifications: classifications(review, words),
        reach: case.building.as_ref().map_or(&[], |building| building.reach.as_slice()),
        requirements: requirements(review, dossier, words, today),
        deadlines: deadlines(review, dossier, words, today),
        missing_facts: missing_facts(review, words),
        facts: known_facts(dossier, words),
        seals: Vec::new(),
        part: Part::Whole,
        words,
        date: today,
        pack: case
            .pack
            .map(|pack| PackView { title: words.text(&pack.title), edition: pack.edition.clone() })
            .unwrap_or_default(),
    }
}

fn classifications(review: &Review<'_>, words: &Words) -> Vec<ClassificationView> {
    let schemes = review.case.classification.iter().flat_map(|classification| &classification.schemes);
    schemes.map(|scheme| classification(scheme, words)).collect()
}

fn classification(scheme: &SchemeOutcome, words: &Words) -> ClassificationView {
    let (answer, stubs) = match &scheme.outcome {
        Outcome::Class { .. } => (Answer::Yes, Vec::new()),
        Outcome::NotInScope { .. } => (Answer::No, Vec::new()),
        Outcome::Undecided { open, .. } => {
            let stub = |part: &crate::review::OpenPart| words.text(&part.citation.says);
            (Answer::Open, open.iter().map(stub).collect())
        }
    };
    let counsel = scheme.reasons.iter().filter(|reason| scheme.counsel.contains(&reason.rule));
    ClassificationView {
        title: words.text(&scheme.title),
        answer,
        outcome: outcome(scheme, words),
        reasons: scheme.reasons.iter().map(|reason| self::reason(reason, words)).collect(),
        flags: counsel.map(|reason| words.citation(&reason.citation)).collect(),
        stubs,
    }
}

/// What a scheme comes to, in one sentence.
pub fn outcome(scheme: &SchemeOutcome, words: &Words) -> String {
    match &scheme.outcome {
        Outcome::Class { title, .. } => words.text(title),
        Outcome::NotInScope { says } => words.text(says),
        Outcome::Undecided { open, missing, .. } => {
            let stub = open.iter().any(|part| part.kind == GapKind::Stub);
            let id = if stub {
                "class-open-stub"
            } else if open.is_empty() {
                "class-open-facts"
            } else {
                "class-open-boundary"
            };
            words.fill(id, &[("count", Arg::Count(missing.len() as u64))])
        }
    }
}

fn reason(reason: &Reason, words: &Words) -> ReasonView {
    ReasonView {
        text: words.text(&reason.citation.says),
        answer: answer(reason.verdict),
        citation: Some(reason.citation.clone()),
        facts: reason.facts.iter().map(|used| fact(used, words)).collect(),
    }
}

const fn answer(truth: Truth) -> Answer {
    match truth {
        Truth::Yes => Answer::Yes,
        Truth::No => Answer::No,
        Truth::Unknown => Answer::Open,
    }
}

/// A fact a reason used, as the reader sees it.
pub fn fact(used: &FactUse, words: &Words) -> FactView {
    let known = used.known.as_ref();
    FactView {
        label: words.fact_label(&used.key),
        value: known.map(|(value, _)| words.fact_value(&used.key, value)),
        source: known.map(|(_, from)| from.source.clone()).unwrap_or_default(),
        date: known.map(|(_, from)| from.date),
    }
}

fn known_facts(dossier: &Dossier, words: &Words) -> Vec<FactView> {
    let known = |(key, fact): (&FactKey, &Fact<parvis_core::Value>)| match fact {
        Fact::Unknown => None,
        Fact::Known { value, from } => Some(FactView {
            label: words.fact_label(key),
            value: Some(words.fact_value(key, value)),
            source: from.source.clone(),
            date: Some(from.date),
        }),
    };
    dossier.site.facts.iter().filter_map(known).collect()
}

/// The facts the pack asks for and nobody has given.
fn missing_facts(review: &Review<'_>, words: &Words) -> Vec<MissingFactView> {
    let Some(classification) = &review.case.classification else { return Vec::new() };
    let view = |key: FactKey| {
        let ask =
            review.case.packs.dictionary().get(&key).map(|entry| words.text(&entry.ask)).unwrap_or_default();
        MissingFactView { label: words.fact_label(&key), ask }
    };
    classification.missing().into_iter().map(view).collect()
}

fn requirements(review: &Review<'_>, dossier: &Dossier, words: &Words, today: Date) -> Vec<RequirementView> {
    let (Some(pack), Some(classification)) = (review.case.pack, &review.case.classification) else {
        return Vec::new();
    };
    pack.requirements(classification, dossier, today)
        .into_iter()
        .map(|state| RequirementView {
            text: words.text(&state.rule.citation.says),
            answer: answer(state.met),
            note: String::new(),
            citation: Some(state.rule.citation.clone()),
        })
        .collect()
}

fn deadlines(review: &Review<'_>, dossier: &Dossier, words: &Words, today: Date) -> Vec<DeadlineView> {
    let (Some(pack), Some(classification)) = (review.case.pack, &review.case.classification) else {
        return Vec::new();
    };
    pack.deadlines(classification, dossier, today)
        .into_iter()
        .map(|state| DeadlineView {
            text: words.text(&state.rule.citation.says),
            due: state.due,
            note: if state.holidays_not_counted {
                words.get("deadline-holidays-not-counted")
            } else {
                String::new()
            },
            citation: Some(state.rule.citation.clone()),
        })
        .collect()
}
