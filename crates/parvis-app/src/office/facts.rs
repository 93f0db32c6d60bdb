//! Facts, changed one by one or several at once: two people may change two facts of one site, and of the same fact nobody
//! overwrites what they have not seen.

use super::{Moment, Office, Site, Trouble, Who};
use jiff::civil::Date;
use parvis_access::Action;
use parvis_core::{Dossier, Fact, FactEntry, FactKey, FactKind, Provenance, Value};
use parvis_store::DossierId;
use std::sync::Arc;

/// The longest text of a fact or its source, in letters; ours.
const LONGEST: usize = 2000;

/// What somebody wants a fact to be, as they typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Nobody knows.
    Unknown,
    /// It is so.
    Known {
        /// What was typed or ticked.
        values: Vec<String>,
        /// Who says so.
        source: String,
        /// The day it was true.
        date: Date,
    },
}

/// A fact on a form.
#[derive(Clone, Debug, PartialEq)]
pub struct FactForm {
    /// Which fact.
    pub key: FactKey,
    /// Its shape.
    pub kind: FactKind,
    /// What it is now.
    pub fact: Fact<Value>,
    /// Stands for what it is now: comes back with the answer.
    pub mark: String,
}

/// What one fact is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactWish {
    /// Which fact.
    pub key: String,
    /// The mark of what it was when the form was opened.
    pub was: String,
    /// What it is to be.
    pub wish: Wish,
}

/// How the change of facts went.
#[derive(Clone, Debug, PartialEq)]
pub enum FactsSaved {
    /// They are so, as of this revision.
    Saved(i64),
    /// Somebody else changed these since the form was opened: what they made of them. Nothing was saved.
    Changed(Vec<FactForm>),
}

impl Office {
    /// A fact of a site, for a form.
    ///
    /// # Errors
    /// No such fact; a dossier with errors in its files.
    pub fn fact(&self, site: &Site, key: &str) -> Result<FactForm, Trouble> {
        let (key, entry) = self.fact_entry(key)?;
        Ok(FactForm::new(key, entry, site.dossier()?))
    }

    /// Every fact the dictionary knows, as it is at a site.
    ///
    /// # Errors
    /// A dossier with errors in its files.
    pub fn facts(&self, site: &Site) -> Result<Vec<FactForm>, Trouble> {
        let dossier = site.dossier()?;
        Ok(self.packs.dictionary().iter().map(|(key, entry)| FactForm::new(key, entry, dossier)).collect())
    }

    /// Whether a fact can be what somebody wants it to be.
    ///
    /// # Errors
    /// No such fact; a value it cannot have ([`Trouble::Slip`]).
    pub fn fact_takes(&self, key: &str, wish: &Wish) -> Result<(), Trouble> {
        read(&self.fact_entry(key)?.1.kind, wish).map(drop)
    }

    /// Changes facts that were as the form was opened, all of them or none.
    ///
    /// # Errors
    /// They may not; a value a fact cannot have ([`Trouble::Slip`]).
    pub async fn facts_set(
        &self,
        who: &Who,
        id: &DossierId,
        wishes: &[FactWish],
        moment: Moment,
    ) -> Result<FactsSaved, Trouble> {
        let site = self.site(who, id, moment).await?;
        self.must(who, Action::EditFacts, &site, moment)?;
        let wanted = |wish: &FactWish| {
            let (key, entry) = self.fact_entry(&wish.key)?;
            Ok((key, entry, wish.was.clone(), read(&entry.kind, &wish.wish)?))
        };
        let wanted = wishes.iter().map(wanted).collect::<Result<Vec<_>, Trouble>>()?;
        let set = |dossier: &mut Dossier| {
            let now = wanted.iter().map(|(key, entry, ..)| FactForm::new(key, entry, dossier));
            let changed: Vec<FactForm> = now
                .zip(&wanted)
                .filter(|(now, (_, _, was, to))| now.fact != *to && now.mark != *was)
                .map(|(now, _)| now)
                .collect();
            if changed.is_empty() {
                for (key, _, _, to) in &wanted {
                    dossier.site.facts.remove(*key);
                    if to.value().is_some() {
                        dossier.site.facts.insert((*key).clone(), to.clone());
                    }
                }
            }
            Ok(changed)
        };
        let why = if let [one] = wishes { one.key.as_str() } else { "facts" };
        let (changed, revision) = self.change(who, id, why, moment, set).await?;
        Ok(if changed.is_empty() { FactsSaved::Saved(revision) } else { FactsSaved::Changed(changed) })
    }

    fn fact_entry(&self, key: &str) -> Result<(&FactKey, &FactEntry), Trouble> {
        self.packs.dictionary().get_key_value(key).ok_or(Trouble::NoSuch)
    }
}

impl FactForm {
    fn new(key: &FactKey, entry: &FactEntry, dossier: &Dossier) -> Self {
        let fact = dossier.site.facts.get(key).cloned().unwrap_or_default();
        Self { key: key.clone(), kind: entry.kind.clone(), mark: mark(&fact), fact }
    }
}

/// Stands for a fact as it is: the same text for the same value, source and day.
fn mark(fact: &Fact<Value>) -> String {
    let digest = parvis_store::seal::sha256(format!("{fact:?}").as_bytes());
    digest.chars().take(16).collect()
}

/// What was typed, as a fact of this shape.
fn read(kind: &FactKind, wish: &Wish) -> Result<Fact<Value>, Trouble> {
    let Wish::Known { values, source, date } = wish else { return Ok(Fact::Unknown) };
    let source = source.trim();
    if source.is_empty() {
        return Err(Trouble::Slip("slip-no-source"));
    }
    if source.chars().count() > LONGEST || source.chars().any(char::is_control) {
        return Err(Trouble::Slip("slip-text"));
    }
    let from = Provenance { source: source.to_owned(), date: *date };
    Ok(Fact::known(value(kind, values)?, from))
}

fn value(kind: &FactKind, typed: &[String]) -> Result<Value, Trouble> {
    let first = typed.first().map(|text| text.trim()).unwrap_or_default();
    let word = |words: &[Arc<str>], typed: &str| words.iter().find(|word| ***word == *typed).cloned();
    match kind {
        FactKind::Bool => match first {
            "yes" => Ok(Value::Bool(true)),
            "no" => Ok(Value::Bool(false)),
            _ => Err(Trouble::Slip("slip-yes-no")),
        },
        FactKind::Count => {
            let count = number(first).filter(|number| number.fract() == 0.0);
            count.map(Value::Number).ok_or(Trouble::Slip("slip-count"))
        }
        FactKind::Measure => number(first).map(Value::Number).ok_or(Trouble::Slip("slip-measure")),
        FactKind::Choice(words) => word(words, first).map(Value::Choice).ok_or(Trouble::Slip("slip-choice")),
        FactKind::Choices(words) => {
            let chosen: Option<Vec<_>> = typed.iter().map(|typed| word(words, typed.trim())).collect();
            chosen.map(Value::Choices).ok_or(Trouble::Slip("slip-choice"))
        }
        FactKind::Date => first.parse().map(Value::Date).map_err(|_| Trouble::Slip("slip-date")),
        FactKind::Text => {
            let fits = !first.is_empty() && first.chars().count() <= LONGEST;
            let plain = !first.chars().any(|c| c.is_control() && c != '\n');
            if fits && plain { Ok(Value::Text(first.into())) } else { Err(Trouble::Slip("slip-text")) }
        }
    }
}

/// A number of zero or more as people write it: `1 240`, `12,5`.
fn number(text: &str) -> Option<f64> {
    let plain: String =
        text.chars().filter(|c| !c.is_whitespace()).map(|c| if c == ',' { '.' } else { c }).collect();
    let digits = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    plain.parse().ok().filter(|number: &f64| digits && number.is_finite() && *number < 1e12)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(kind: &FactKind, typed: &[&str], expected: Expect) {
        let typed: Vec<String> = typed.iter().map(ToString::to_string).collect();
        let said = match value(kind, &typed) {
            Ok(value) => format!("{value:?}"),
            Err(trouble) => trouble.to_string(),
        };
        expected.assert_eq(&said);
    }

    #[test]
    fn what_people_type_is_read_as_they_mean_it() {
        check(&FactKind::Count, &["1 240"], expect!["Number(1240.0)"]);
        check(&FactKind::Count, &["12,5"], expect!["slip-count"]);
        check(&FactKind::Count, &["-3"], expect!["slip-count"]);
        check(&FactKind::Count, &["1e3"], expect!["slip-count"]);
        check(&FactKind::Measure, &["12,5"], expect!["Number(12.5)"]);
        check(&FactKind::Measure, &[""], expect!["slip-measure"]);
        check(&FactKind::Bool, &["yes"], expect!["Bool(true)"]);
        check(&FactKind::Bool, &["maybe"], expect!["slip-yes-no"]);
        check(&FactKind::Date, &["2026-11-22"], expect!["Date(2026-11-22)"]);
        check(&FactKind::Date, &["2026-02-30"], expect!["slip-date"]);
        let words = vec!["school".into(), "mall".into()];
        check(&FactKind::Choice(words.clone()), &["mall"], expect![[r#"Choice("mall")"#]]);
        check(&FactKind::Choice(words.clone()), &["castle"], expect!["slip-choice"]);
        check(&FactKind::Choices(words), &["mall", "school"], expect![[r#"Choices(["mall", "school"])"#]]);
        check(&FactKind::Text, &["a\u{7}"], expect!["slip-text"]);
    }
}
