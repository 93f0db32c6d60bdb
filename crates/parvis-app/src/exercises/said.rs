//! A sentence of the report in a reader's language: its message, chosen and filled.

use super::reader::{labelled, with_original};
use parvis_core::Arg as Filling;
use parvis_exercise::id::{Function, Seconds};
use parvis_exercise::report::{Arg, Sentence};
use parvis_exercise::{Scenario, State, view};
use parvis_words::Words;

/// What a sentence may have or lack. Each one it has chooses another message: `report-seen-with-quote-with-table`.
const OPTIONAL: &[(&str, &[&str])] = &[
    ("report-seen", &["quote", "table"]),
    ("report-released", &["text"]),
    ("report-skipped", &["text"]),
    ("report-held", &["text"]),
    ("report-let-go", &["text"]),
    ("report-re-timed", &["text"]),
    ("report-first-message", &["nation"]),
    ("report-decided", &["owner", "minute"]),
    ("report-answers-for", &["minute"]),
    ("report-parked", &["owner"]),
];

/// The sentence as the reader of `words` reads it, without its proof.
pub fn said(sentence: &Sentence, scenario: &Scenario, state: &State, words: &Words) -> String {
    let filling = |(name, arg): (&&'static str, &Arg)| (*name, filled(arg, scenario, state, words));
    let args: Vec<(&str, Filling)> = sentence.args.iter().map(filling).collect();
    words.fill(&message(sentence), &args)
}

/// What a nation is called: by its code in the reader's language, or as the organiser wrote it.
pub fn nation(nation: &str, words: &Words) -> String {
    words.find(&format!("nation-{}", nation.to_lowercase())).unwrap_or_else(|| nation.to_owned())
}

/// The time on the exercise's clock: `1:05`.
pub fn clock(time: Seconds) -> String {
    let minutes = time.0.div_euclid(60);
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// The id of the message for what the sentence has.
fn message(sentence: &Sentence) -> String {
    let optional = OPTIONAL.iter().find(|(id, _)| *id == sentence.id);
    let has = |name: &&&str| sentence.args.contains_key(**name);
    let there = optional.into_iter().flat_map(|(_, names)| names.iter()).filter(has);
    there.fold(sentence.id.to_owned(), |id, name| format!("{id}-with-{name}"))
}

fn filled(arg: &Arg, scenario: &Scenario, state: &State, words: &Words) -> Filling {
    let lang = words.language().into();
    match arg {
        Arg::Count(count) => Filling::Count(*count as u64),
        Arg::Minute(minute) => Filling::Count(u64::from(*minute)),
        Arg::Time(time) => Filling::Text(clock(*time)),
        Arg::Plain(text) => Filling::Text(text.clone()),
        Arg::Nation(one) => Filling::Text(nation(one.as_str(), words)),
        Arg::Key(key) => {
            let found = view::in_pack(scenario, key, lang).map(|mut found| {
                // That a pack is a draft is said once, where the report begins.
                if found.lang == lang {
                    found.label = view::Label::Original;
                }
                labelled(words, &found)
            });
            Filling::Text(found.unwrap_or_else(|| key.clone()))
        }
        Arg::Words { text, lang: written, of, leaves } => {
            let find = if *leaves { view::of_person_outside } else { view::of_person };
            Filling::Text(with_original(words, &find(state, &of.as_str().into(), text, *written, lang)))
        }
        Arg::Function(one) => {
            let said = |one: Function| words.get(&format!("exercise-function-{}", one.as_str()));
            Filling::Text(one.map_or_else(|| words.get("exercise-print-not-said"), said))
        }
        Arg::Shares(shares) => Filling::Text(shared(shares, scenario, state, words)),
    }
}

/// How many of each: `Kazakhstan – 10, Kyrgyzstan – 9`.
fn shared(shares: &[(Arg, usize)], scenario: &Scenario, state: &State, words: &Words) -> String {
    let one = |(of, count): &(Arg, usize)| {
        let of = filled(of, scenario, state, words);
        words.fill("exercise-print-share", &[("of", of), ("count", Filling::Text(count.to_string()))])
    };
    shares.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::OPTIONAL;
    use parvis_core::Language;
    use parvis_words::Words;

    /// Every way to have or lack what is optional.
    fn ids() -> Vec<String> {
        let mut ids = Vec::new();
        for (id, names) in OPTIONAL {
            for chosen in 0..1_u32 << names.len() {
                let has = names.iter().enumerate().filter(|(at, _)| chosen & (1 << at) != 0);
                ids.push(has.fold((*id).to_owned(), |id, (_, name)| format!("{id}-with-{name}")));
            }
        }
        ids
    }

    #[test]
    fn there_is_a_message_for_every_shape_of_a_sentence() {
        let words = Words::new(Language::En, []);
        let missing: Vec<String> = ids().into_iter().filter(|id| !words.has(id)).collect();
        assert_eq!(missing, [""; 0]);
    }
}
