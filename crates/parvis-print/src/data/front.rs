//! Cover, header and footer.

use super::Ctx;
use crate::groups::labelled;
use crate::view::{Answer, ClassificationView, Part, SealView};
use parvis_core::{Arg, Dossier, Severity};
use parvis_words::Words;
use serde_json::{Value, json};

/// The usual four who approve a plan, when the app names none.
const USUAL_APPROVALS: [&str; 4] = ["plan-seal-head", "plan-seal-owner", "plan-police", "plan-fire-service"];

pub(super) fn values(ctx: &Ctx<'_>) -> Vec<(&'static str, Value)> {
    let site = site_name(ctx.words, ctx.dossier);
    let date = ctx.words.date(ctx.view.date);
    let fill = |id: &str, name: &str, text: &str| ctx.words.fill(id, &[(name, Arg::Text(text.to_owned()))]);
    vec![
        (
            "document",
            json!({
                "lang": ctx.words.language().tag(),
                "site": site,
                "part": ctx.view.part.word(),
                "title": fill("plan-of", "site", &site),
                "keywords": [ctx.w("plan-title")],
                "header": {
                    "site": site,
                    "revision": fill("plan-date", "date", &date),
                    "page": ctx.words.fill("plan-page", &[
                        ("page", Arg::Text("@1@".into())), ("pages", Arg::Text("@2@".into()))]),
                    "mark": mark(ctx),
                    "cover": ctx.view.part == Part::Whole,
                },
            }),
        ),
        (
            "severity",
            json!({
                "error": ctx.w("severity-error"),
                "warning": ctx.w("severity-warning"),
                "note": ctx.w("severity-note"),
            }),
        ),
        ("cover", cover(ctx, &site, &date)),
    ]
}

/// What the site is called; never empty.
pub(crate) fn site_name(words: &Words, dossier: &Dossier) -> String {
    let site = &dossier.site;
    [&site.name, &site.id]
        .into_iter()
        .find(|name| !name.trim().is_empty())
        .map_or_else(|| words.get("plan-site"), Clone::clone)
}

fn cover(ctx: &Ctx<'_>, site: &str, date: &str) -> Value {
    let mut rows = vec![[ctx.w("plan-day"), date.to_owned()]];
    rows.extend(classes(ctx));
    if !ctx.view.pack.title.is_empty() {
        let pack = [ctx.view.pack.title.as_str(), ctx.view.pack.edition.as_str()];
        rows.push([
            ctx.w("plan-pack"),
            pack.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", "),
        ]);
    }
    rows.push([ctx.w("findings-title"), counts(ctx)]);
    let seals: Vec<[String; 3]> = if ctx.view.seals.is_empty() {
        USUAL_APPROVALS.iter().map(|id| [ctx.w(id), String::new(), String::new()]).collect()
    } else {
        let seal = |seal: &SealView| [seal.agency.clone(), seal.approved.clone(), seal.day.clone()];
        ctx.view.seals.iter().map(seal).collect()
    };
    let draft = if parvis_words::is_draft(ctx.words.language()) {
        ctx.w("plan-draft-translation")
    } else {
        String::new()
    };
    json!({
        "kind": ctx.w("plan-title"),
        "mark": mark(ctx),
        "restricted": ctx.w("plan-restricted"),
        "site": site,
        "address": ctx.dossier.site.address,
        "rows": rows,
        "draft": draft,
        "seals": seals,
    })
}

/// Questions answered on the cover when the pack asks more than [`MOST_CLASSES`]: its page is one.
const FIRST_CLASSES: usize = 3;
/// Questions all answered on the cover.
const MOST_CLASSES: usize = 4;

/// What the classification comes to, a row for each question; the rest is on the class card.
fn classes(ctx: &Ctx<'_>) -> Vec<[String; 2]> {
    let all = &ctx.view.classifications;
    let shown = if all.len() > MOST_CLASSES { FIRST_CLASSES } else { all.len() };
    // A class the site is in comes before a question left open, and that before a plain no.
    let rank = |class: &&ClassificationView| match class.answer {
        Answer::Yes => 0,
        Answer::Open => 1,
        Answer::No => 2,
    };
    let mut first: Vec<&ClassificationView> = all.iter().collect();
    if shown < all.len() {
        first.sort_by_key(rank);
    }
    let row = |text| [ctx.w("plan-classification"), text];
    let one = |class: &&ClassificationView| row(labelled(ctx.words, &class.title, &class.outcome));
    let mut rows: Vec<[String; 2]> = first.iter().take(shown).map(one).collect();
    if shown < all.len() {
        let rest = Arg::Count((all.len() - shown) as u64);
        rows.push(row(ctx.words.fill("plan-cover-classes-more", &[("count", rest)])));
    }
    rows
}

/// A blueprint of a guarded place goes to those who need it and no further.
fn mark(ctx: &Ctx<'_>) -> String {
    ctx.words.fill("plan-mark-tlp", &[("colour", Arg::Text("AMBER+STRICT".to_owned()))])
}

/// `2 errors, 5 warnings, 31 notes`.
pub(crate) fn counts(ctx: &Ctx<'_>) -> String {
    let of = |severity: Severity| {
        Arg::Count(ctx.view.findings.iter().filter(|finding| finding.severity == severity).count() as u64)
    };
    ctx.words.fill(
        "findings-summary",
        &[
            ("errors", of(Severity::Error)),
            ("warnings", of(Severity::Warning)),
            ("notes", of(Severity::Note)),
        ],
    )
}
