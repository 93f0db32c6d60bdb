//! The tables of the report as CSV. A field that a sheet would take for a formula is defused with an apostrophe.

use super::Arg;
use super::{Report, SectionKind, Sentence};
use crate::compare::{Cell, Chosen};
use crate::id::{Audience, ItemId, Lang, Outlet};

/// The matrices, one line for each item and nation, under the thresholds they were made by.
pub fn matrix_csv(report: &Report) -> String {
    let mut csv = Csv::default();
    let limits = &report.comparison.thresholds;
    csv.line(["common", &limits.common.to_string(), "of", &limits.common_of.to_string()]);
    csv.line(["common needs", &report.comparison.common_needs.to_string()]);
    csv.line(["divergent", &limits.divergent.to_string(), "rank apart", &limits.rank_apart.to_string()]);
    csv.line(["new to us", &limits.new_to_us.to_string()]);
    let buckets: Vec<String> = limits.buckets.iter().map(ToString::to_string).collect();
    csv.line(["minutes", &buckets.join(" ")]);
    csv.line([
        "task", "item", "class", "chosen", "answered", "nation", "answer", "rank", "lead", "minute", "words",
        "proof",
    ]);
    for matrix in &report.comparison.matrices {
        for row in &matrix.rows {
            for (nation, cell) in &row.cells {
                let nothing = Chosen::default();
                let chosen = cell.chosen().unwrap_or(&nothing);
                csv.line([
                    matrix.task.as_str(),
                    row.item.as_str(),
                    row.class.as_str(),
                    &row.chosen.to_string(),
                    &row.answered.to_string(),
                    nation.as_str(),
                    word(cell),
                    &number(chosen.rank),
                    &joined(chosen.leads.iter().map(ItemId::as_str)),
                    &number(chosen.minute),
                    &chosen.words.join("; "),
                    &joined(chosen.proof.iter().map(ToString::to_string)),
                ]);
            }
        }
    }
    csv.done()
}

/// The public messages.
pub fn messages_csv(report: &Report) -> String {
    let mut csv = Csv::default();
    csv.line([
        "task",
        "table",
        "nation",
        "minute",
        "audience",
        "outlets",
        "languages",
        "what to do",
        "what is not known",
        "language",
        "text",
        "proof",
    ]);
    for row in &report.messages {
        let found = |found: Option<bool>| found.map_or("", |yes| if yes { "yes" } else { "no" });
        csv.line([
            row.task.as_str(),
            row.table.as_str(),
            row.nation.as_ref().map_or("", |nation| nation.as_str()),
            &number(row.minute),
            &joined(row.audience.iter().copied().map(Audience::as_str)),
            &joined(row.outlets.iter().copied().map(Outlet::as_str)),
            &joined(row.langs.iter().map(Lang::to_string)),
            found(row.check.map(|check| check.what_to_do)),
            found(row.check.map(|check| check.unknowns)),
            &row.lang.to_string(),
            &row.text,
            &row.proof.to_string(),
        ]);
    }
    csv.done()
}

/// The improvement plan.
pub fn actions_csv(report: &Report) -> String {
    let mut csv = Csv::default();
    csv.line(["action", "language", "owner", "nation", "due", "status", "objective", "proof"]);
    for one in &report.plan {
        let action = &one.action;
        csv.line([
            action.text.as_str(),
            &action.lang.to_string(),
            &action.owner,
            action.nation.as_ref().map_or("", |nation| nation.as_str()),
            &number(action.due),
            action.status.as_str(),
            action.objective.as_ref().map_or("", |objective| objective.as_str()),
            &one.proof.to_string(),
        ]);
    }
    csv.done()
}

/// What happened when: seconds on the exercise's clock, what, about which inject or module.
pub fn timeline_csv(report: &Report) -> String {
    let mut csv = Csv::default();
    csv.line(["second", "what", "about", "tables", "proof"]);
    let timeline = report.sections.iter().filter(|section| section.section == SectionKind::Timeline);
    for sentence in timeline.flat_map(|section| &section.sentences) {
        let about = ["inject", "module"].into_iter().find_map(|name| sentence.args.get(name));
        csv.line([
            &plain(sentence, "at"),
            sentence.id,
            &about.map(shown).unwrap_or_default(),
            &plain(sentence, "tables"),
            &joined(sentence.proof.iter().map(ToString::to_string)),
        ]);
    }
    csv.done()
}

fn plain(sentence: &Sentence, name: &str) -> String {
    sentence.args.get(name).map(shown).unwrap_or_default()
}

fn shown(arg: &Arg) -> String {
    match arg {
        Arg::Count(count) => count.to_string(),
        Arg::Time(time) => time.0.to_string(),
        Arg::Minute(minute) => minute.to_string(),
        Arg::Nation(nation) => nation.to_string(),
        Arg::Key(text) | Arg::Plain(text) | Arg::Words { text, .. } => text.clone(),
    }
}

const fn word(cell: &Cell) -> &'static str {
    match cell {
        Cell::NoAnswer => "no answer",
        Cell::NotCoded => "not coded",
        Cell::NotChosen => "not chosen",
        Cell::Chosen(_) => "chosen",
        Cell::Withheld => "withheld",
    }
}

fn number<T: ToString>(number: Option<T>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

fn joined<T: AsRef<str>>(words: impl Iterator<Item = T>) -> String {
    words.fold(String::new(), |all, word| {
        if all.is_empty() { word.as_ref().to_owned() } else { format!("{all} {}", word.as_ref()) }
    })
}

/// Lines of fields, as RFC 4180 has them.
#[derive(Default)]
pub struct Csv(String);

impl Csv {
    /// Adds a line.
    pub fn line<const N: usize>(&mut self, fields: [&str; N]) {
        let fields: Vec<String> = fields.into_iter().map(field).collect();
        self.0 += &fields.join(",");
        self.0 += "\r\n";
    }

    /// All of it.
    pub fn done(self) -> String {
        self.0
    }
}

fn field(text: &str) -> String {
    let text =
        if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
