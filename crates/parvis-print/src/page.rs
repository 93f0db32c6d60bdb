//! The findings as one self-contained page.

use crate::codes::{Codes, named};
use crate::data::site_name;
use crate::drawing::{self, Drawing, Keyed, Purpose, Sheet};
use crate::groups::{Group, Pinned, anchor, groups, labelled, pinned, semicolons};
use crate::view::{Answer, ClassificationView, FactView, PlanView};
use askama::Template;
use parvis_core::{Arg, Dossier, Finding, Severity};
use parvis_words::Words;

/// The page's look: inline, because the page is carried about alone.
const STYLE: &str = concat!(include_str!("../templates/base.css"), include_str!("../templates/findings.css"));

#[derive(Template)]
#[template(path = "findings.html")]
struct Page {
    lang: &'static str,
    title: String,
    mark: String,
    restricted: String,
    address: String,
    made: String,
    pack: String,
    draft: String,
    summary: String,
    style: &'static str,
    w_contents: String,
    w_class: String,
    w_plans: String,
    w_why: String,
    w_settle: String,
    w_keyed: String,
    classes: Vec<Class>,
    parts: Vec<Part>,
    levels: Vec<Level>,
    footer: String,
}

struct Class {
    title: String,
    outcome: String,
    reasons: Vec<Reason>,
    stubs: Vec<String>,
}

struct Reason {
    kind: &'static str,
    answer: String,
    text: String,
    citation: String,
    facts: Vec<String>,
}

struct Part {
    id: &'static str,
    title: String,
    count: String,
    kinds: Vec<Kind>,
}

struct Kind {
    number: usize,
    code: String,
    title: String,
    why: Vec<String>,
    /// What settles them, when it is the same for all.
    settle: String,
    /// Who asks for them, when it is the same for all.
    citations: String,
    items: Vec<Item>,
}

struct Item {
    id: String,
    place: String,
    says: String,
    settle: String,
    citations: String,
}

struct Level {
    title: String,
    svg: String,
    keyed: Vec<Keyed>,
}

/// The findings as one page: no script, no other file, readable on a phone, on paper and by ear.
pub fn findings_html(view: &PlanView<'_>) -> String {
    let (dossier, codes) = named(view.dossier);
    let groups = groups(view.findings, view.words, &dossier);
    let pins = pinned(&groups);
    let words = view.words;
    let text = |name: &str| Arg::Text(name.to_owned());
    let site = site_name(words, &dossier);
    let draft = parvis_words::is_draft(words.language());
    let pack = [view.pack.title.as_str(), view.pack.edition.as_str()];
    let page = Page {
        lang: words.language().tag(),
        title: words.fill("findings-of", &[("site", text(&site))]),
        mark: words.fill("plan-mark-tlp", &[("colour", text("AMBER+STRICT"))]),
        restricted: words.get("plan-restricted"),
        address: dossier.site.address.clone(),
        made: words.fill("plan-date", &[("date", Arg::Date(view.date))]),
        pack: pack.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", "),
        draft: if draft { words.get("plan-draft-translation") } else { String::new() },
        summary: summary(view),
        style: STYLE,
        w_contents: words.get("plan-contents"),
        w_class: words.get("plan-classification"),
        w_plans: words.get("plan-floor-plans"),
        w_why: words.get("findings-why"),
        w_settle: labelled(words, &words.get("findings-what-settles"), "").trim_end().to_owned(),
        w_keyed: words.get("plan-key-rooms"),
        classes: view.classifications.iter().map(|class| class_of(words, class)).collect(),
        parts: parts(words, &dossier, &groups),
        levels: levels(words, &dossier, &codes, &pins),
        footer: words
            .fill("plan-made-with", &[("version", text(env!("CARGO_PKG_VERSION"))), ("site", text(&site))]),
    };
    // Writing into a String cannot fail; were it ever to, an empty page says so at once.
    // No line ends between `№` and its number.
    page.render().unwrap_or_default().replace("№ ", "№\u{a0}")
}

fn summary(view: &PlanView<'_>) -> String {
    if view.findings.is_empty() {
        return view.words.get("findings-none");
    }
    let of = |severity: Severity| {
        Arg::Count(view.findings.iter().filter(|finding| finding.severity == severity).count() as u64)
    };
    view.words.fill(
        "findings-summary",
        &[
            ("errors", of(Severity::Error)),
            ("warnings", of(Severity::Warning)),
            ("notes", of(Severity::Note)),
        ],
    )
}

fn class_of(words: &Words, class: &ClassificationView) -> Class {
    let answer = |answer: Answer| match answer {
        Answer::Yes => ("yes", words.get("yes")),
        Answer::No => ("no", words.get("no")),
        Answer::Open => ("open", words.get("plan-classification-undecided")),
    };
    let reasons = class.reasons.iter().map(|reason| {
        let (kind, word) = answer(reason.answer);
        Reason {
            kind,
            answer: word,
            text: reason.text.clone(),
            citation: reason.citation.as_ref().map(|citation| words.citation(citation)).unwrap_or_default(),
            facts: reason.facts.iter().map(|fact| fact_line(words, fact)).collect(),
        }
    });
    Class {
        title: class.title.clone(),
        outcome: class.outcome.clone(),
        reasons: reasons.collect(),
        stubs: class.stubs.clone(),
    }
}

/// `Pupils: 620 (education register, 01/09/2026)`.
fn fact_line(words: &Words, fact: &FactView) -> String {
    let value = fact.value.clone().unwrap_or_else(|| words.get("unknown"));
    let date = fact.date.map(|day| words.date_short(day));
    let from: Vec<&str> = [Some(fact.source.as_str()), date.as_deref()]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    if from.is_empty() {
        labelled(words, &fact.label, &value)
    } else {
        labelled(words, &fact.label, &format!("{value} ({})", from.join(", ")))
    }
}

fn parts(words: &Words, dossier: &Dossier, groups: &[Group<'_>]) -> Vec<Part> {
    let part = |severity: Severity| {
        let of: Vec<&Group<'_>> = groups.iter().filter(|group| group.severity == severity).collect();
        let count: usize = of.iter().map(|group| group.findings.len()).sum();
        (count > 0).then(|| Part {
            id: severity.as_str(),
            title: words.get(&format!("findings-{}s", severity.as_str())),
            count: words.count(count as u64),
            kinds: of.into_iter().map(|group| kind(words, dossier, group)).collect(),
        })
    };
    [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter_map(part).collect()
}

fn kind(words: &Words, dossier: &Dossier, group: &Group<'_>) -> Kind {
    let why = words.why(group.code);
    let items = group.findings.iter().enumerate();
    let mut items: Vec<Item> =
        items.map(|(index, finding)| item(words, dossier, group, index, finding)).collect();
    Kind {
        number: group.number,
        code: group.code.to_string(),
        title: words.title(group.code),
        why: why.split("\n\n").map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect(),
        settle: shared(&mut items, |item| &mut item.settle),
        citations: shared(&mut items, |item| &mut item.citations),
        items,
    }
}

/// What all items say alike is said once, above them.
fn shared(items: &mut [Item], part: impl Fn(&mut Item) -> &mut String) -> String {
    let first = items.first_mut().map(|item| part(item).clone()).unwrap_or_default();
    if !items.iter_mut().all(|item| *part(item) == first) {
        return String::new();
    }
    for item in items {
        part(item).clear();
    }
    first
}

fn item(words: &Words, dossier: &Dossier, group: &Group<'_>, index: usize, finding: &Finding) -> Item {
    let citations: Vec<String> = finding.citations.iter().map(|citation| words.citation(citation)).collect();
    Item {
        id: anchor(group.number, index),
        place: words.place(&finding.place, dossier),
        says: words.says(finding, dossier),
        settle: words.settle(finding, dossier),
        citations: if citations.is_empty() {
            words.get("findings-no-source")
        } else {
            semicolons(words, &citations)
        },
    }
}

fn levels(words: &Words, dossier: &Dossier, codes: &Codes, pins: &[Pinned]) -> Vec<Level> {
    let Some(plan) = dossier.plan.as_ref() else { return Vec::new() };
    let sheet = Sheet { plan, codes, pins, words, purpose: Purpose::Plan };
    let page = |(_, level, drawing): (usize, &parvis_core::Level, Drawing)| {
        let title = words.fill("plan-floor-plan-of", &[("level", Arg::Text(words.level(level)))]);
        Level { svg: drawing.for_page(&title), title, keyed: drawing.keyed }
    };
    drawing::levels(&sheet).into_iter().map(page).collect()
}
