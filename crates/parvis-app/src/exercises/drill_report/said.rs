//! A sentence of a drill's report, and why something is refused, in a reader's language.

use crate::exercises::reader::labelled;
use parvis_core::Arg as Filling;
use parvis_exercise::drill::Refusal;
use parvis_exercise::id::{Lang, Seconds};
use parvis_exercise::report::{Arg, Sentence};
use parvis_exercise::view;
use parvis_words::Words;
use std::collections::BTreeMap;

/// The sentence as the reader of `words` reads it, without its proof. `name` gives what people call a room or an exit.
/// Who was missing is not told, only how many: what was written to find them may hold a name.
pub fn said(sentence: &Sentence, name: &dyn Fn(&str) -> String, words: &Words) -> String {
    let mut args = filled(&sentence.args, name, words);
    if sentence.id == "drill-report-exit" {
        args.insert("told", Filling::Text(told_of_exit(&args, words)));
    }
    args.extend(whereabouts(sentence, name).map(|place| ("where", Filling::Text(place))));
    let by = observer(sentence, words);
    if sentence.id == "drill-report-observer" {
        args.insert("by", Filling::Text(by.unwrap_or_default()));
        return say(&message(sentence), args, words);
    }
    let mut said = say(&message(sentence), args, words);
    if sentence.args.contains_key("first") {
        said = words.fill("drill-report-corrected", &[("note", Filling::Text(said))]);
    }
    match by {
        Some(by) => {
            words.fill("drill-report-by", &[("note", Filling::Text(said)), ("by", Filling::Text(by))])
        }
        None => said,
    }
}

/// Who saw it: `Vera Kim, police`; without the name once that is deleted.
fn observer(sentence: &Sentence, words: &Words) -> Option<String> {
    let text = |name| match sentence.args.get(name) {
        Some(Arg::Plain(text)) => Some(text.clone()),
        _ => None,
    };
    let body = words.get(&format!("drill-body-{}", text("body")?));
    Some(text("name").into_iter().chain([body]).collect::<Vec<_>>().join(", "))
}

/// The id of the message for what the sentence has: another where it tells the exit, or where something was seen.
pub fn message(sentence: &Sentence) -> String {
    let has = |name: &&str| sentence.args.contains_key(name);
    let (id, with) = match sentence.id {
        "drill-report-strength" | "drill-report-gap" | "drill-report-information" => {
            ("drill-report-note", ["room", "exit", "time"].iter().any(has).then_some("where"))
        }
        "drill-report-observer"
        | "drill-report-wash-good"
        | "drill-report-wash-hard"
        | "drill-report-wash-change" => {
            (sentence.id, ["room", "exit", "time"].iter().any(has).then_some("where"))
        }
        "drill-report-room-out" => (sentence.id, Some("exit").filter(has)),
        id => (id, None),
    };
    with.map_or_else(|| id.to_owned(), |with| format!("{id}-with-{with}"))
}

/// Why something is refused, and what to do.
pub fn refused(refusal: &Refusal, name: &dyn Fn(&str) -> String, words: &Words) -> String {
    say(&refusal.id(), filled(&refusal.args(), name, words), words)
}

/// A time since the start in words: `2 min 40 s`.
pub fn lasting(time: Seconds, words: &Words) -> String {
    let whole = time.0.max(0).cast_unsigned();
    let args = [("minutes", Filling::Count(whole / 60)), ("seconds", Filling::Count(whole % 60))];
    let id = match (whole / 60, whole % 60) {
        (0, _) => "drill-report-seconds",
        (_, 0) => "drill-report-whole-minutes",
        _ => "drill-report-minutes",
    };
    words.fill(id, &args)
}

/// A time since the start, for a table: `2:40`, minutes and seconds.
pub fn ticked(time: Seconds) -> String {
    let whole = time.0.max(0);
    format!("{}:{:02}", whole / 60, whole % 60)
}

/// Whose room, and which: `7B (102)`.
pub fn room(class: Option<&str>, room: String, words: &Words) -> String {
    match class {
        Some(class) => {
            let args = [("class", Filling::Text(class.to_owned())), ("room", Filling::Text(room))];
            words.fill("drill-report-class", &args)
        }
        None => room,
    }
}

/// What somebody wrote down, in quotation marks, with the truth about its language.
fn quoted(text: &str, lang: Lang, words: &Words) -> String {
    let text = words.fill("exercise-print-quoted", &[("text", Filling::Text(text.trim().to_owned()))]);
    let read = Lang::from(words.language()) == lang;
    let label = if read { view::Label::Original } else { view::Label::Missing };
    labelled(words, &view::Words { text, lang, label, original: None })
}

/// Where and when something was seen: `Kitchen, 5:00`.
fn whereabouts(sentence: &Sentence, name: &dyn Fn(&str) -> String) -> Option<String> {
    let shown = |id: &&str| match sentence.args.get(*id)? {
        Arg::Plain(place) => Some(name(place)),
        Arg::Time(time) => Some(ticked(*time)),
        _ => None,
    };
    let told: Vec<String> = ["room", "exit", "time"].iter().filter_map(shown).collect();
    (!told.is_empty()).then(|| told.join(", "))
}

/// What was seen at an exit: `first person after 25 s, last person after 2 min 5 s`.
fn told_of_exit(args: &BTreeMap<&'static str, Filling>, words: &Words) -> String {
    let parts = [
        ("first", "drill-report-exit-first"),
        ("last", "drill-report-exit-last"),
        ("people", "drill-report-exit-people"),
    ];
    let told = |(name, id): (&'static str, &str)| Some(words.fill(id, &[(name, args.get(name)?.clone())]));
    parts.into_iter().filter_map(told).collect::<Vec<_>>().join(", ")
}

fn say(id: &str, args: BTreeMap<&'static str, Filling>, words: &Words) -> String {
    let args: Vec<(&str, Filling)> = args.into_iter().collect();
    words.fill(id, &args)
}

fn filled(
    args: &BTreeMap<&'static str, Arg>,
    name: &dyn Fn(&str) -> String,
    words: &Words,
) -> BTreeMap<&'static str, Filling> {
    let class = args.get("class").and_then(|class| match class {
        Arg::Plain(class) => Some(class.as_str()),
        _ => None,
    });
    let one = |(key, arg): (&&'static str, &Arg)| {
        let filling = match (*key, arg) {
            (_, Arg::Count(count)) => Filling::Count(*count as u64),
            (_, Arg::Minute(minute)) => Filling::Count(u64::from(*minute)),
            (_, Arg::Time(time)) => Filling::Text(lasting(*time, words)),
            (_, Arg::Words { text, lang, .. }) => Filling::Text(quoted(text, *lang, words)),
            ("kind", Arg::Plain(kind)) => Filling::Message(format!("drill-{kind}")),
            ("group", Arg::Plain(group)) => Filling::Message(format!("drill-group-{group}")),
            ("room", Arg::Plain(id)) => Filling::Text(room(class, name(id), words)),
            ("exit" | "found_in", Arg::Plain(id)) => Filling::Text(name(id)),
            (_, Arg::Nation(nation)) => Filling::Text(nation.to_string()),
            (_, Arg::Plain(text) | Arg::Key(text)) => Filling::Text(text.clone()),
            // What only the report of an exercise says.
            (_, Arg::Function(_) | Arg::Shares(_)) => Filling::Text(String::new()),
        };
        (*key, filling)
    };
    args.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{lasting, message, refused, said};
    use expect_test::expect;
    use parvis_core::Language;
    use parvis_exercise::drill::Refusal;
    use parvis_exercise::id::Seconds;
    use parvis_exercise::report::{Arg, Sentence};
    use parvis_words::Words;
    use std::collections::{BTreeMap, BTreeSet};

    fn name(id: &str) -> String {
        format!("the {id}")
    }

    #[test]
    fn what_is_refused_is_said_with_the_names_people_use() {
        let words = Words::new(Language::En, []);
        let no = |refusal: Refusal| refused(&refusal, &name, &words);
        expect!["the kitchen: you do not watch this room. Ask whoever leads the drill to give it to you."]
            .assert_eq(&no(Refusal::NotYourRoom { room: "kitchen".into() }));
        expect!["The description is too long. At most 1 letter."]
            .assert_eq(&no(Refusal::TooLong { what: "label", most: 1 }));
        expect!["Name each exit only once."].assert_eq(&no(Refusal::BadPlan { what: "exits" }));
    }

    #[test]
    fn a_sentence_tells_whose_room_it_was_and_times_in_words() {
        let args = BTreeMap::from([
            ("room", Arg::Plain("hall".into())),
            ("class", Arg::Plain("7B".into())),
            ("time", Arg::Time(Seconds(160))),
        ]);
        let sentence = Sentence { id: "drill-report-room-secured", args, proof: vec![7] };
        let words = Words::new(Language::En, []);
        expect!["7B (the hall): locked and out of sight after 2 min 40 s."]
            .assert_eq(&said(&sentence, &name, &words));
        let lasts = [0, 59, 60, 61].map(|seconds| lasting(Seconds(seconds), &words));
        assert_eq!(lasts, ["0 s", "59 s", "1 min", "1 min 1 s"]);
    }

    #[test]
    fn an_exit_tells_what_was_seen_there_and_no_more() {
        let args = BTreeMap::from([
            ("exit", Arg::Plain("gate".into())),
            ("last", Arg::Time(Seconds(125))),
            ("people", Arg::Count(1)),
        ]);
        let sentence = Sentence { id: "drill-report-exit", args, proof: vec![7] };
        expect!["the gate: last person after 2 min 5 s, 1 person came out."].assert_eq(&said(
            &sentence,
            &name,
            &Words::new(Language::En, []),
        ));
    }

    /// The ids of the messages the engine names.
    fn ids() -> BTreeSet<&'static str> {
        let sources = [
            include_str!("../../../../parvis-exercise/src/drill/report/build.rs"),
            include_str!("../../../../parvis-exercise/src/drill/report/words.rs"),
            include_str!("../../../../parvis-exercise/src/drill/refusal.rs"),
        ];
        let quoted = sources.into_iter().flat_map(|source| source.split('"').skip(1).step_by(2));
        quoted.filter(|text| text.starts_with("drill-re")).collect()
    }

    #[test]
    fn there_is_a_message_for_every_shape_of_a_sentence() {
        let words = Words::new(Language::En, []);
        let mut missing = Vec::new();
        for id in ids() {
            for optional in ["class", "exit", "time", "room"] {
                let args = BTreeMap::from([(optional, Arg::Time(Seconds(5)))]);
                for args in [BTreeMap::new(), args] {
                    let message = message(&Sentence { id, args, proof: Vec::new() });
                    missing.extend((!words.has(&message)).then_some(message));
                }
            }
        }
        assert_eq!(missing, [""; 0]);
        assert!(ids().len() > 50, "{:?}", ids());
    }
}
