//! Citations in the reader's language: the act and the place in it, translated piece by piece.

use crate::Words;
use parvis_core::{Arg, Citation, Evidence, Language};

impl Words {
    /// A citation: the act, where in it, and a flag when only a secondary source was seen.
    pub fn citation(&self, citation: &Citation) -> String {
        let mut text = self.cited(citation);
        if citation.evidence != Evidence::Text {
            let flag = self.get(&format!("evidence-{}-flag", citation.evidence));
            text.push_str(&format!(" ({flag})"));
        }
        text
    }

    /// The act and where in it, without a flag. What `cited.ftl` does not have stays as the pack writes it.
    pub fn cited(&self, citation: &Citation) -> String {
        let text = citation.to_string();
        if self.language() == Language::En {
            return text;
        }
        let acts = text.split("; ").map(|act| {
            let pieces: Vec<String> = act.split(", ").map(|piece| self.cited_piece(piece)).collect();
            pieces.join(", ")
        });
        acts.collect::<Vec<_>>().join("; ")
    }

    /// A piece by its own message, else a numbered place by the message of its word: `Art. 149`.
    fn cited_piece(&self, piece: &str) -> String {
        let own = format!("cited-{}", slug(piece));
        if self.has(&own) {
            return self.get(&own);
        }
        if let Some((word, number)) = piece.split_once(' ').filter(|(_, number)| is_number(number)) {
            let numbered = format!("cited-{}", slug(word));
            if self.has(&numbered) {
                return self.fill(&numbered, &[("number", Arg::Text(number.to_owned()))]);
            }
        }
        piece.to_owned()
    }
}

/// `Decree 234 of 12.04.2021` becomes `decree-234-of-12-04-2021`.
fn slug(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter.to_ascii_lowercase());
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// `149`, `77-79`, `1(1)`, `1004.5`, `C`.
fn is_number(text: &str) -> bool {
    let in_number = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | '-' | '(' | ')');
    text.len() == 1 || (text.starts_with(|first: char| first.is_ascii_digit()) && text.chars().all(in_number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use parvis_core::Text;

    fn citation(act: &str, place: &str, evidence: Evidence) -> Citation {
        Citation { act: act.into(), place: place.into(), evidence, says: Text::default() }
    }

    #[test]
    fn acts_and_places_are_said_in_the_readers_language() {
        let check = |language, expected: Expect| {
            let words = Words::new(language, []);
            let all = [
                ("Decree 234 of 12.04.2021", "criteria, objects of mass gathering, education"),
                ("Order 117 of 30.03.2022", "paragraphs 78, 84-88"),
                ("Law 416 of 13.07.1999; Decree 234 of 12.04.2021", "Art. 1(1); criteria"),
                ("Instruction of 12.04.2017, INTK1711450J", "annex 2"),
                ("PD 7974-6:2004", "Annex C"),
                ("An act nobody translated", "§1005.3"),
            ];
            let lines = all.map(|(act, place)| words.cited(&citation(act, place, Evidence::Text)));
            expected.assert_eq(&lines.join("\n").replace('\u{a0}', "_"));
        };
        check(Language::En, expect![[""]]);
        check(Language::Ru, expect![[""]]);
        check(Language::Kk, expect![[""]]);
        check(Language::Fr, expect![[""]]);
        check(Language::Tg, expect![[""]]);
    }

    #[test]
    fn a_citation_says_when_only_a_secondary_source_was_seen() {
        let words = Words::new(Language::Fr, []);
        let of = |evidence| words.citation(&citation("Decree 9", "item 1", evidence));
        assert_eq!(of(Evidence::Text), "Decree 9, point 1");
        assert_eq!(of(Evidence::Secondary), "Decree 9, point 1 (à confirmer par un juriste)");
    }
}
