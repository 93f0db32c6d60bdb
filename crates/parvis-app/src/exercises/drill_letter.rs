//! The letter about a drill, to parents and to neighbours: one page from what is planned. It says the day, or the week
//! where the drill is not announced; never the hour. Rooms, doors and locks are not in it: it reaches everybody.

use crate::Trouble;
use jiff::ToSpan;
use jiff::civil::Date;
use parvis_core::{Arg, DrillKind, Language};
use parvis_exercise::drill::Plan;
use parvis_exercise::drill::event::Group;
use parvis_print::{Block, Chapter, Cover, Line, Paper};
use parvis_words::Words;

/// Who reads the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// The parents of those who take part.
    Parents,
    /// Those who live and work next door.
    Neighbours,
}

impl Readers {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Parents, Self::Neighbours];

    /// The word addresses and file names use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Parents => "parents",
            Self::Neighbours => "neighbours",
        }
    }
}

/// The letter in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its language.
    pub lang: Language,
    /// Who writes: the site.
    pub site: String,
    /// What it is about.
    pub title: String,
    /// What it says, from top to bottom.
    pub parts: Vec<LetterPart>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterPart {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<String>),
}

/// The letter for the readers of `words`; `ask` is whom they can ask, and may be empty.
pub fn letter(site: &str, plan: &Plan, to: Readers, ask: &str, words: &Words) -> Letter {
    let get = |id: &str| words.get(id);
    let part = |id: String| LetterPart::Text(words.get(&id));
    let kind = plan.drill_kind.as_str();
    let mut parts = vec![
        part(format!("drill-letter-dear-{}", to.as_str())),
        LetterPart::Text(when(site, plan, words)),
        part(format!("drill-letter-what-{kind}")),
        part("drill-letter-only".into()),
    ];
    if matches!(plan.drill_kind, DrillKind::Lockdown | DrillKind::Combined) {
        parts.push(part("drill-letter-calm".into()));
    }
    let points: &[&str] = match to {
        Readers::Parents => {
            parts.push(LetterPart::Heading(get("drill-letter-children")));
            parts.push(part(format!("drill-letter-do-{kind}")));
            if plan.groups.iter().copied().any(Group::is_small) {
                parts.push(part("drill-letter-game".into()));
            }
            &["drill-letter-parents-1", "drill-letter-parents-2", "drill-letter-parents-3"]
        }
        Readers::Neighbours => &["drill-letter-neighbours-1", "drill-letter-neighbours-2"],
    };
    parts.push(LetterPart::Heading(get("drill-letter-you")));
    parts.push(LetterPart::List(points.iter().map(|id| get(id)).collect()));
    if !ask.trim().is_empty() {
        let ask = words.fill("drill-letter-ask", &[("ask", Arg::Text(ask.trim().to_owned()))]);
        parts.push(LetterPart::Text(ask));
    }
    parts.push(part("drill-letter-thanks".into()));
    parts.push(LetterPart::Text(site.to_owned()));
    Letter { lang: words.language(), site: site.to_owned(), title: get("drill-letter-head"), parts }
}

/// The day; of a drill that is not announced the week it lies in, Monday to Sunday.
fn when(site: &str, plan: &Plan, words: &Words) -> String {
    let site = ("site", Arg::Text(site.to_owned()));
    if plan.announced {
        return words.fill("drill-letter-day", &[("day", Arg::Date(plan.date)), site]);
    }
    let (from, until) = week(plan.date);
    words.fill("drill-letter-week", &[("from", Arg::Date(from)), ("until", Arg::Date(until)), site])
}

fn week(day: Date) -> (Date, Date) {
    let from = day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days());
    (from, from.saturating_add(6.days()))
}

impl Letter {
    /// One page, as PDF.
    ///
    /// # Errors
    /// When it cannot be set.
    pub fn pdf(&self, words: &Words) -> Result<Vec<u8>, Trouble> {
        self.paper(words).letter().map_err(|error| Trouble::NotPrinted(error.to_string()))
    }

    /// For a word processor.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn docx(&self, words: &Words) -> Result<Vec<u8>, Trouble> {
        self.paper(words).letter_docx().map_err(|error| Trouble::NotPrinted(error.to_string()))
    }

    fn paper(&self, words: &Words) -> Paper {
        let block = |part: &LetterPart| match part {
            LetterPart::Heading(text) => Block::Heading(text.clone()),
            LetterPart::Text(text) => Block::Text(Line::plain(text)),
            LetterPart::List(items) => Block::List(items.iter().map(Line::plain).collect()),
        };
        let blocks = self.parts.iter().map(block).collect();
        Paper {
            lang: self.lang,
            mark: words.get("drill-report-mark"),
            kind: words.get("drill-letter"),
            title: self.site.clone(),
            page: String::new(),
            cover: Cover::default(),
            contents: None,
            chapters: vec![Chapter { title: self.title.clone(), apart: false, blocks }],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Letter, LetterPart, Readers, letter, week};
    use expect_test::expect;
    use jiff::civil::date;
    use parvis_core::{DrillKind, Language};
    use parvis_exercise::drill::event::Group;
    use parvis_exercise::drill::{Plan, PlannedRoom};
    use parvis_words::Words;

    fn plan(drill_kind: DrillKind, announced: bool) -> Plan {
        let room = PlannedRoom { room: "102".into(), class: Some("7B".into()), expected: 25 };
        let groups = vec![Group::Kindergarten, Group::Secondary];
        let exits = vec!["east".into()];
        Plan { drill_kind, date: date(2026, 10, 7), announced, groups, rooms: vec![room], exits }
    }

    fn text(letter: &Letter) -> String {
        let line = |part: &LetterPart| match part {
            LetterPart::Heading(text) => format!("# {text}"),
            LetterPart::Text(text) => text.clone(),
            LetterPart::List(items) => {
                items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
            }
        };
        letter.parts.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn parents_read_the_day_what_children_do_and_that_it_is_a_game() {
        let words = Words::new(Language::En, []);
        let plan = plan(DrillKind::Lockdown, true);
        let letter = letter("School No. 5", &plan, Readers::Parents, "School office, 21 43 65", &words);
        expect![[r#"
            Dear parents,
            There is a drill on 7 October 2026. Place: School No. 5.
            We practise staying in the rooms, quietly, until somebody says that all is well.
            Nothing has happened, and nobody is in danger. It takes a short time; then everything goes on as usual.
            Nobody shows weapons or injuries, and nobody plays an attacker.
            # What the children do
            They sit down quietly with their teacher and wait together until the drill is over. Then they talk about it.
            For small children it is a game: still as an owl, snug as a mouse, together like ducklings. Nobody speaks to them of a danger.
            # What you can do
            - Talk about it at home in calm words: we practise so that everybody knows what to do.
            - Please do not come and do not telephone because of the drill.
            - Tell us beforehand if your child is easily frightened, needs help or should not take part: somebody will be with them.
            Questions: School office, 21 43 65
            Thank you for helping.
            School No. 5"#]].assert_eq(&text(&letter));
    }

    #[test]
    fn an_unannounced_drill_gives_its_week_away_and_not_its_day() {
        assert_eq!(week(date(2026, 10, 7)), (date(2026, 10, 5), date(2026, 10, 11)));
        assert_eq!(week(date(2026, 10, 5)), (date(2026, 10, 5), date(2026, 10, 11)));
        assert_eq!(week(date(2026, 10, 11)), (date(2026, 10, 5), date(2026, 10, 11)));
        for language in Language::ALL {
            let words = Words::new(language, []);
            let day = words.date(date(2026, 10, 7));
            for to in Readers::ALL {
                let says =
                    |announced| text(&letter("S", &plan(DrillKind::Evacuation, announced), to, "", &words));
                assert!(says(true).contains(&day), "{}", says(true));
                assert!(!says(false).contains(&day), "{}", says(false));
            }
        }
    }

    #[test]
    fn in_every_language_it_is_one_page_and_names_no_room_or_exit() {
        for language in Language::ALL {
            let words = Words::new(language, []);
            for kind in DrillKind::ALL {
                for to in Readers::ALL {
                    let ask = "School office, 21 43 65, every day from eight to five";
                    let letter = letter(
                        "General school No. 5 named after A. Author",
                        &plan(kind, false),
                        to,
                        ask,
                        &words,
                    );
                    let says = text(&letter);
                    let bare = !["102", "7B", "east", ".."].iter().any(|weak| says.contains(weak));
                    assert!(bare && !says.contains("drill-letter"), "{says}");
                    let pdf = String::from_utf8_lossy(&letter.pdf(&words).unwrap()).into_owned();
                    let pages = pdf.matches("/Type/Page").count() - pdf.matches("/Type/Pages").count();
                    assert_eq!(pages, 1, "{language:?} {kind:?} {to:?}");
                    assert_eq!(letter.docx(&words).unwrap().get(..2), Some(b"PK".as_slice()));
                }
            }
        }
    }
}
