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
            let pieces: Vec<String> = pieces(act).iter().map(|piece| self.cited_piece(piece)).collect();
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
        if let Some((word, number)) = numbered(piece) {
            let id = format!("cited-{}", slug(word));
            if self.has(&id) {
                return self.fill(&id, &[("number", Arg::Text(number.to_owned()))]);
            }
        }
        piece.to_owned()
    }
}

/// What stands between commas; `paragraphs 78, 84-88` stays in one piece.
fn pieces(act: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for piece in act.split(", ") {
        match pieces.last_mut() {
            Some(last) if is_number(piece) && numbered(last).is_some() => {
                last.push_str(", ");
                last.push_str(piece);
            }
            _ => pieces.push(piece.to_owned()),
        }
    }
    pieces
}

/// The word and the number of `Art. 149`.
fn numbered(piece: &str) -> Option<(&str, &str)> {
    piece.split_once(' ').filter(|(_, numbers)| numbers.split(", ").all(is_number))
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
        check(
            Language::En,
            expect![[r#"
            Decree 234 of 12.04.2021, criteria, objects of mass gathering, education
            Order 117 of 30.03.2022, paragraphs 78, 84-88
            Law 416 of 13.07.1999; Decree 234 of 12.04.2021, Art. 1(1); criteria
            Instruction of 12.04.2017, INTK1711450J, annex 2
            PD 7974-6:2004, Annex C
            An act nobody translated, §1005.3"#]],
        );
        check(
            Language::Ru,
            expect![[r#"
            Постановление №_234 от 12.04.2021, критерии, объекты массового скопления людей, образование
            Приказ №_117 от 30.03.2022, пункты 78, 84-88
            Закон №_416 от 13.07.1999; Постановление №_234 от 12.04.2021, статья 1(1); критерии
            Инструкция от 12.04.2017, INTK1711450J, приложение 2
            PD 7974-6:2004, приложение C
            An act nobody translated, §1005.3"#]],
        );
        check(
            Language::Kk,
            expect![[r#"
            12.04.2021 №_234 қаулы, өлшемшарттар, адамдар көп жиналатын объектілер, білім беру
            30.03.2022 №_117 бұйрық, 78, 84-88-тармақтар
            13.07.1999 №_416 заң; 12.04.2021 №_234 қаулы, 1(1)-бап; өлшемшарттар
            12.04.2017 нұсқаулық, INTK1711450J, 2-қосымша
            PD 7974-6:2004, C-қосымша
            An act nobody translated, §1005.3"#]],
        );
        check(
            Language::Fr,
            expect![[r#"
            Décret 234 du 12.04.2021, critères, lieux de rassemblement, enseignement
            Arrêté 117 du 30.03.2022, paragraphes 78, 84-88
            Loi 416 du 13.07.1999; Décret 234 du 12.04.2021, art. 1(1); critères
            Instruction du 12.04.2017, INTK1711450J, annexe 2
            PD 7974-6:2004, annexe C
            An act nobody translated, §1005.3"#]],
        );
        check(
            Language::Tg,
            expect![[r#"
                Қарори № 234 аз 12.04.2021, меъёрҳо, иншоотҳои серодам, маориф
                Фармоиши № 117 аз 30.03.2022, бандҳои 78, 84-88
                Қонуни № 416 аз 13.07.1999; Қарори № 234 аз 12.04.2021, моддаи 1(1); меъёрҳо
                Дастурамал аз 12.04.2017, INTK1711450J, замимаи 2
                PD 7974-6:2004, замимаи C
                An act nobody translated, §1005.3"#]],
        );
    }

    #[test]
    fn a_citation_says_when_only_a_secondary_source_was_seen() {
        let words = Words::new(Language::Fr, []);
        let of = |evidence| words.citation(&citation("Decree 9", "item 1", evidence));
        assert_eq!(of(Evidence::Text), "Decree 9, point 1");
        assert_eq!(of(Evidence::Secondary), "Decree 9, point 1 (à confirmer par un juriste)");
    }
}
