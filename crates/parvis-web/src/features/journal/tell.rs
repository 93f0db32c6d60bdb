//! What a line of the journal says, in words. The store writes short words and ids; here they become what a reader knows.

use parvis_app::office::JournalLine;
use parvis_core::{Arg, Dossier};
use parvis_words::Words;
use std::collections::BTreeMap;

/// What is needed to tell lines.
pub(super) struct Teller<'a> {
    pub(super) words: &'a Words,
    /// What the sites, places and people are called whose ids stand in the lines.
    pub(super) names: &'a BTreeMap<String, String>,
    /// The site they are about, if they all are about one.
    pub(super) dossier: Option<&'a Dossier>,
}

impl Teller<'_> {
    /// What was done.
    pub(super) fn what(&self, line: &JournalLine) -> String {
        self.words
            .find(&format!("journal-{}", line.what.replace('.', "-")))
            .unwrap_or_else(|| line.what.clone())
    }

    /// To what it was done, and where that is read.
    pub(super) fn about(&self, line: &JournalLine) -> Option<(String, Option<String>)> {
        let name = self.names.get(&line.about)?.clone();
        let to = match line.what.split('.').next()? {
            "account" | "grant" | "session" | "link" | "passkey" => None,
            "node" | "exercise" | "task" => Some(format!("/places/{}", line.about)),
            _ => Some(format!("/sites/{}", line.about)),
        };
        Some((name, to))
    }

    /// What makes it clear: which revision, why, what kind.
    pub(super) fn says(&self, line: &JournalLine) -> Vec<String> {
        let detail = line.detail.as_str();
        // An id of ours stands first in many: it says nothing to a reader.
        let rest = detail.split_once(' ').map_or("", |(_, rest)| rest);
        let said = match line.what.as_str() {
            "dossier.save" | "dossier.undo" => vec![self.revision(detail), self.undone(detail)],
            "drawing.look" | "glass.broken" => {
                let (before, why) = detail.split_once(':').unwrap_or((detail, ""));
                vec![self.revision(before), self.why(why)]
            }
            "run.look" => vec![self.why(detail.split_once(": ").map_or(detail, |(_, why)| why))],
            "files.look" => vec![self.why(detail)],
            "file.open" => vec![self.why(rest)],
            "file.remove" => vec![self.why(rest.split_once(' ').map_or("", |(_, why)| why))],
            "plan.sent" | "plan.in-force" | "plan.taken-back" | "plan.answered" => self.plan(detail),
            "comment.new" | "comment.answered" => vec![self.place(detail)],
            "grant.new" | "grant.end" => vec![self.role(detail)],
            "node.move" => vec![self.named("journal-says-to", "place", detail.strip_prefix("to "))],
            "link.new" | "link.used" | "link.end" => vec![self.found("journal-purpose-", detail)],
            "node.rename" | "account.new" | "passkey.new" | "passkey.used" | "passkey.end" => {
                vec![Some(detail.to_owned())]
            }
            "node.new" | "node.remove" | "task.fetch" | "exercise.drill-corrected" => {
                vec![Some(rest.to_owned())]
            }
            // Made of ids, hashes and what the page of the thing itself tells.
            _ => Vec::new(),
        };
        // What was made is named beside what was done already.
        let named = self.names.get(&line.about);
        said.into_iter().flatten().filter(|said| !said.is_empty() && Some(said) != named).collect()
    }

    /// “Revision 5”, of `revision 5, 3 parts, …`.
    fn revision(&self, detail: &str) -> Option<String> {
        self.named("journal-says-revision", "number", number(detail, "revision "))
    }

    fn undone(&self, detail: &str) -> Option<String> {
        self.named("history-undoes", "number", number(detail, "undoes "))
    }

    fn why(&self, why: &str) -> Option<String> {
        self.named("journal-says-why", "why", Some(why.trim()).filter(|why| !why.is_empty()))
    }

    /// Of `version 2, revision 5` and `version 2: approved`.
    fn plan(&self, detail: &str) -> Vec<Option<String>> {
        let answer = detail.split_once(": ").and_then(|(_, answer)| self.found("approval-is-", answer));
        let plan = self.named("journal-says-plan", "number", number(detail, "version "));
        vec![plan, self.revision(detail), answer]
    }

    /// Of `approver at <id of a place>`.
    fn role(&self, detail: &str) -> Option<String> {
        let (role, place) = detail.split_once(" at ")?;
        let role = self.found("role-", role).unwrap_or_else(|| role.to_owned());
        Some(match self.names.get(place) {
            Some(place) => format!("{role} · {place}"),
            None => role,
        })
    }

    /// What a comment is about: a place of the drawing, or a section of the plan.
    fn place(&self, detail: &str) -> Option<String> {
        let place = parvis_app::parse_place(detail)?;
        let none = Dossier::default();
        Some(self.words.place(&place, self.dossier.unwrap_or(&none)))
    }

    fn found(&self, start: &str, word: &str) -> Option<String> {
        self.words.find(&format!("{start}{word}"))
    }

    /// A message with one text in it; ids of places by their names.
    fn named(&self, id: &str, name: &str, value: Option<&str>) -> Option<String> {
        let value = value?;
        let value = self.names.get(value).map_or(value, String::as_str);
        Some(self.words.fill(id, &[(name, Arg::Text(value.to_owned()))]))
    }
}

/// The digits after a word.
fn number<'a>(detail: &'a str, after: &str) -> Option<&'a str> {
    let (_, rest) = detail.split_once(after)?;
    let end = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..end).filter(|digits| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use jiff::Timestamp;
    use parvis_core::Language;

    /// What is read of lines of the journal, each written as `what about: detail`.
    fn check(lines: &[(&str, &str)], expected: Expect) {
        let words = Words::new(Language::En, []);
        let names = BTreeMap::from([
            ("n1".to_owned(), "Lake City".to_owned()),
            ("d1".to_owned(), "School 1".to_owned()),
        ]);
        let teller = Teller { words: &words, names: &names, dossier: None };
        let told = lines.iter().map(|(what, detail)| {
            let line = JournalLine {
                number: 1,
                at: Timestamp::UNIX_EPOCH,
                who: "head".into(),
                what: (*what).to_owned(),
                about: "d1".into(),
                detail: (*detail).to_owned(),
            };
            format!("{}: {}", teller.what(&line), teller.says(&line).join(" · "))
        });
        expected.assert_eq(&told.collect::<Vec<_>>().join("\n"));
    }

    #[test]
    fn lines_are_told_without_ids_and_hashes() {
        check(
            &[
                ("dossier.save", "revision 5, 3 parts, 0a1b2c"),
                ("dossier.undo", "revision 6 undoes 5, 3 parts, 0a1b2c"),
                ("drawing.look", "revision 5: "),
                ("glass.broken", "revision 5: smoke: level 2"),
                ("glass.broken", "files: smoke on level 2"),
                ("run.look", "0a1b: yearly review"),
                ("file.open", "0a1b yearly review"),
                ("file.remove", "0a1b 99ff old one"),
                ("plan.sent", "version 2, revision 5"),
                ("plan.answered", "version 2: approved"),
                ("grant.new", "approver at n1"),
                ("grant.end", "approver at gone"),
                ("node.move", "to n1"),
                ("node.rename", "Lake → Lake City"),
                ("link.new", "calendar"),
                ("exercise.new", "0a1b mall"),
                ("job.queue", "0a1b run"),
            ],
            expect![[r#"
                Saved: Revision 5
                Took back: Revision 6 · Takes back revision 5
                Looked at the drawing: Revision 5
                Broke the glass to see drawing or files: Revision 5 · Reason: smoke: level 2
                Broke the glass to see drawing or files: Reason: smoke on level 2
                Looked at runs of the building: Reason: yearly review
                Opened a file: Reason: yearly review
                Removed a file for good: Reason: old one
                Sent the plan for approval: Plan 2 · Revision 5
                Answered the plan: Plan 2 · Approved
                Gave a role: Approver · Lake City
                Took a role away: Approver
                Moved a place: To: Lake City
                Renamed a place: Lake → Lake City
                Made a link: a calendar
                Set up an exercise or a drill: 
                Put long work in line: "#]],
        );
    }
}
