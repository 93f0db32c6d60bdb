//! What a form on a screen of an exercise asks for: its fields read into one thing that may happen.

pub use crate::shell::fields::Fields;

use super::limits::Limits;
use jiff::civil::Date;
use parvis_app::exercises::What;
use parvis_app::exercises::event::{
    Action, AdHoc, Answer, Answered, EntityPick, Fate, MeasurePick, Observation, Post, Practice, TriedAgain,
};
use parvis_app::exercises::id::{
    ActionStatus, Audience, Channel, ItemId, ItemKind, Lang, Level, NationId, NoteId, ObjectiveId, Outlet,
    Rating, Release, ReportBox, Role, Seconds, Sector, SenderId, Status, TableId, TaskId, TaskKind, WashKind,
};
use parvis_core::Language;

/// What is wrong with a form: the message that says it.
pub type Slip = &'static str;

/// What a form asks for, of somebody who writes in `lang`; `fresh` is an id that nothing of its kind has yet.
///
/// # Errors
/// A form no page of ours sends, or a field that was left empty.
pub fn read(fields: &Fields, lang: Language, fresh: &str) -> Result<Vec<What>, Slip> {
    let lang = Lang(lang);
    let form = Form { fields, lang, fresh };
    if fields.get("do") == "answer" {
        return form.answer();
    }
    if fields.get("do") == "let-all" {
        return Ok(form.let_all());
    }
    let what = match form.of_those_who_lead()?.or_else(|| form.of_the_comparison()) {
        Some(what) => what,
        None => form.of_everybody()?.ok_or("error-bad-request")?,
    };
    Ok(vec![what])
}

struct Form<'a> {
    fields: &'a Fields,
    lang: Lang,
    fresh: &'a str,
}

impl Form<'_> {
    /// What those who lead ask for: the clock, the script, roles.
    fn of_those_who_lead(&self) -> Result<Option<What>, Slip> {
        let (form, fields) = (self, self.fields);
        Ok(Some(match fields.get("do") {
            "start" => What::Started,
            "pause" => What::Paused { why: fields.some("why").map(Into::into) },
            "resume" => What::Resumed,
            "move-on" => What::MovedOn { by: Seconds::of_minutes(form.number("minutes")?) },
            "stretch" => What::Stretched { module: form.id("module"), minutes: form.number("minutes")? },
            "module-begin" => What::ModuleBegun { module: form.id("module") },
            "module-end" => What::ModuleEnded { module: form.id("module") },
            "end" => What::Ended,
            "release" => {
                What::Released { inject: form.id("inject"), to: form.tables(), how: Release::Manual }
            }
            "hold" => What::Held { inject: form.id("inject") },
            "let-go" => What::LetGo { inject: form.id("inject") },
            "skip" => What::Skipped { inject: form.id("inject") },
            "re-time" => What::ReTimed { inject: form.id("inject"), minute: form.number("minute")? },
            "ad-hoc" => form.ad_hoc()?,
            "limits" => What::Limits(Limits::typed(fields).read()?),
            "post" => form.post()?,
            "unpost" => form.unpost()?,
            "ask-check" => What::CheckAsked,
            "notes-read" => What::NotesRead { upto: form.number("upto")?.into() },
            "seat" => What::Seated { who: form.id("who"), table: form.id("table") },
            "appoint" => What::Appointed { who: form.id("who"), role: form.word("role", Role::parse)? },
            _ => return Ok(None),
        }))
    }

    /// What is said of what was answered.
    fn of_the_comparison(&self) -> Option<What> {
        let (form, fields) = (self, self.fields);
        Some(match fields.get("do") {
            "vote" => What::VotedNew { item: form.id("item"), yes: fields.get("yes") == "yes" },
            "code" => {
                What::Coded { of: form.id("of"), item: form.id("item"), yes: fields.get("yes") == "yes" }
            }
            "merge" => What::Merged { item: form.id("item"), into: fields.some("into").map(ItemId::from) },
            "practice" => What::Practice(Practice {
                nation: form.id("nation"),
                task: form.id("task"),
                item: form.id("item"),
                text: fields.get("text").to_owned(),
                lang: form.lang,
                gone: fields.get("gone") == "yes",
            }),
            "check" => What::MessageChecked {
                of: form.id("of"),
                what_to_do: fields.get("what-to-do") == "yes",
                unknowns: fields.get("unknowns") == "yes",
                next: Some(fields.get("next") == "yes"),
                accessible: Some(fields.get("accessible") == "yes"),
            },
            _ => return None,
        })
    }

    /// What anybody may ask for, in their role.
    fn of_everybody(&self) -> Result<Option<What>, Slip> {
        let (form, fields, lang) = (self, self.fields, self.lang);
        Ok(Some(match fields.get("do") {
            "done" => What::TaskDone {
                task: form.id("task"),
                table: form.id("table"),
                done: fields.get("yes") == "yes",
            },
            "line" => What::Line {
                note: form.note(),
                task: form.id("task"),
                nation: fields.some("nation").map(NationId::from),
                table: form.paper().then(|| form.id("table")),
                text: fields.get("text").to_owned(),
                lang: form.paper_lang(),
            },
            "translate" => What::Translated {
                of: form.id("of"),
                lang: form.word("lang", Language::parse)?.into(),
                text: form.text("text")?,
                status: form.word("status", Status::parse).unwrap_or(Status::Human),
            },
            "decide" => What::Decided {
                note: form.note(),
                text: form.text("text")?,
                lang,
                owner: fields.get("owner").to_owned(),
                minute: fields.number("minute"),
            },
            "park" => What::Parked {
                note: form.note(),
                text: form.text("text")?,
                lang: form.word("lang", Language::parse).map_or(lang, Into::into),
                owner: fields.some("owner").map(Into::into),
                settled: fields.get("settled") == "yes",
            },
            "observe" => form.observed()?,
            "heard" => What::CheckHeard,
            "step-out" => What::SteppedOut,
            "step-back" => What::SteppedBack,
            "cell" => form.cell()?,
            "wash" => What::Washed {
                note: form.note(),
                wash: form.word("wash", WashKind::parse)?,
                text: form.text("text")?,
                lang,
            },
            "feedback" => What::Feedback {
                rating: u8::try_from(form.number("rating")?).map_err(|_| "slip-number")?,
                text: fields.some("text").map(Into::into),
                lang,
            },
            "action" => form.action()?,
            "try-again" => form.tried_again()?,
            "write" => What::Wrote {
                report_box: form.word("box", ReportBox::parse)?,
                text: form.text("text")?,
                lang,
            },
            _ => return Ok(None),
        }))
    }

    fn id<'s, T: From<&'s str>>(&'s self, name: &str) -> T {
        T::from(self.fields.get(name))
    }

    fn number(&self, name: &str) -> Result<u32, Slip> {
        self.fields.number(name).ok_or("slip-number")
    }

    fn text(&self, name: &str) -> Result<String, Slip> {
        self.fields.some(name).map(Into::into).ok_or("exercise-empty")
    }

    fn word<T>(&self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Slip> {
        parse(self.fields.get(name)).ok_or("slip-choice")
    }

    fn words<T>(&self, name: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        self.fields.all(name).filter_map(parse).collect()
    }

    /// The tables named; none: all of them.
    fn tables(&self) -> Vec<TableId> {
        self.fields.all("to").map(TableId::from).collect()
    }

    /// Whether what is sent was typed from paper.
    fn paper(&self) -> bool {
        self.fields.get("paper") == "yes"
    }

    /// The language of what is sent: the paper's, else that of whoever writes.
    fn paper_lang(&self) -> Lang {
        let paper = Language::parse(self.fields.get("lang")).filter(|_| self.paper());
        paper.map_or(self.lang, Into::into)
    }

    fn note(&self) -> NoteId {
        NoteId::from(self.fields.some("note").unwrap_or(self.fresh))
    }

    fn ad_hoc(&self) -> Result<What, Slip> {
        Ok(What::AdHoc(AdHoc {
            inject: self.fresh.into(),
            text: self.text("text")?,
            lang: self.lang,
            from: SenderId::from(self.fields.get("from")),
            channel: self.word("channel", Channel::parse)?,
            objectives: self.fields.all("objective").map(ObjectiveId::from).collect(),
            to: self.tables(),
        }))
    }

    fn post(&self) -> Result<What, Slip> {
        Ok(What::Posted(Post {
            note: self.note(),
            from: SenderId::from(self.fields.get("from")),
            channel: self.word("channel", Channel::parse).unwrap_or(Channel::Social),
            text: self.text("text")?,
            lang: self.lang,
            gone: false,
        }))
    }

    /// Takes a post down; its words come along, so that the event says what was taken down.
    fn unpost(&self) -> Result<What, Slip> {
        let What::Posted(post) = self.post()? else { return Err("error-bad-request") };
        let lang = self.word("lang", Language::parse).map_or(post.lang, Into::into);
        Ok(What::Posted(Post { gone: true, lang, ..post }))
    }

    /// An answer; a measure or an entity that is on no list is named first.
    fn answer(&self) -> Result<Vec<What>, Slip> {
        let fields = self.fields;
        let kind = self.word("kind", TaskKind::parse)?;
        let mut all = Vec::new();
        let mut named = Vec::new();
        let item_kind = match kind {
            TaskKind::Entities => ItemKind::Entity,
            _ => ItemKind::Measure,
        };
        if let Some(text) = fields.some("new") {
            let item = ItemId::from(format!("new-{}", self.fresh));
            let text = text.to_owned();
            let sector = Sector::parse(fields.get("new-sector")).filter(|_| item_kind == ItemKind::Entity);
            let entity = sector.zip(Level::parse(fields.get("new-level")));
            let lang = self.paper_lang();
            all.push(What::ItemNamed { item: item.clone(), item_kind, text, lang, entity });
            named.push(item);
        }
        let chosen = fields.all("item").map(ItemId::from).chain(named);
        let text = fields.get("text").to_owned();
        let answer = match kind {
            TaskKind::Measures => Answer::Measures { ranked: self.ranked(chosen), text },
            TaskKind::Entities => {
                let pick = |item: ItemId| {
                    let local = fields.some(&format!("local.{item}")).map(Into::into);
                    EntityPick { item, local }
                };
                Answer::Entities { chosen: chosen.map(pick).collect(), text }
            }
            TaskKind::Message => Answer::Message {
                text,
                audience: self.words("audience", Audience::parse),
                outlets: self.words("outlet", Outlet::parse),
                langs: self.words("in", |tag| Language::parse(tag).map(Lang)),
                minute: fields.number("minute"),
            },
            TaskKind::Decision => Answer::Decision {
                text,
                owner: fields.get("owner").to_owned(),
                minute: fields.number("minute"),
                why: fields.get("why").to_owned(),
            },
            TaskKind::Text => Answer::Text { text },
        };
        all.push(What::Answered(Answered {
            task: TaskId::from(fields.get("task")),
            table: TableId::from(fields.get("table")),
            nation: fields.some("nation").map(NationId::from),
            lang: self.paper_lang(),
            answer,
            paper: self.paper(),
        }));
        Ok(all)
    }

    /// Measures in the order of their ranks; those without one come last, in the order of the list.
    fn ranked(&self, chosen: impl Iterator<Item = ItemId>) -> Vec<MeasurePick> {
        let fields = self.fields;
        let rank = |item: &ItemId| fields.number(&format!("rank.{item}")).unwrap_or(u32::MAX);
        let mut picks: Vec<(u32, MeasurePick)> = chosen
            .map(|item| {
                let some = |name: &str| fields.some(&format!("{name}.{item}"));
                let pick = MeasurePick {
                    lead: some("lead").map(ItemId::from),
                    minute: some("minute").and_then(|text| text.parse().ok()),
                    basis: some("basis").map(Into::into),
                    item: item.clone(),
                };
                (rank(&item), pick)
            })
            .collect();
        picks.sort_by_key(|(rank, _)| *rank);
        picks.into_iter().map(|(_, pick)| pick).collect()
    }

    fn observed(&self) -> Result<What, Slip> {
        let fields = self.fields;
        let rated = fields.some("critical").zip(Rating::parse(fields.get("rating")));
        let text = match (fields.some("text"), &rated) {
            (Some(text), _) => text.to_owned(),
            // A mark alone says enough.
            (None, Some((_, rating))) => rating.as_str().to_owned(),
            (None, None) => return Err("exercise-empty"),
        };
        Ok(What::Observed(Observation {
            note: self.note(),
            table: fields.some("table").map(TableId::from),
            who: self.word("who", parvis_app::exercises::id::Function::parse).ok(),
            text,
            lang: self.word("lang", Language::parse).map_or(self.lang, Into::into),
            quote: fields.some("quote").map(Into::into),
            objective: fields.some("objective").map(ObjectiveId::from),
            inject: fields.some("inject").map(Into::into),
            rated: rated.map(|(critical, rating)| (critical.into(), rating)),
            gone: fields.get("gone") == "yes",
        }))
    }

    fn cell(&self) -> Result<What, Slip> {
        let fate = match self.fields.get("fate") {
            "released" => Fate::Released,
            "reworded" => Fate::Reworded { text: self.text("text")?, lang: self.lang },
            "withdrawn" => Fate::Withdrawn,
            _ => return Err("slip-choice"),
        };
        Ok(What::Cell { nation: self.id("nation"), cell: self.fields.get("cell").to_owned(), fate })
    }

    /// Lets out those cells the form names: what came after the page was shown is not among them.
    fn let_all(&self) -> Vec<What> {
        let cell = |cell: &str| What::Cell {
            nation: self.id("nation"),
            cell: cell.to_owned(),
            fate: Fate::Released,
        };
        self.fields.all("cell").map(cell).collect()
    }

    /// When an action was tried again; a trial written down by mistake needs only its note.
    fn tried_again(&self) -> Result<What, Slip> {
        let fields = self.fields;
        let gone = fields.get("gone") == "yes";
        let on = fields.get("on").parse::<Date>().map_err(|_| "slip-date");
        Ok(What::TriedAgain(TriedAgain {
            note: self.note(),
            action: self.id("action"),
            on: if gone { Date::ZERO } else { on? },
            at: if gone { "-".to_owned() } else { self.text("at")? },
            works: fields.get("works") == "yes",
            gone,
        }))
    }

    fn action(&self) -> Result<What, Slip> {
        let fields = self.fields;
        let due = fields.some("due").map(|text| text.parse::<Date>().map_err(|_| "slip-date"));
        Ok(What::Action(Action {
            note: self.note(),
            text: self.text("text")?,
            lang: self.word("lang", Language::parse).map_or(self.lang, Into::into),
            owner: self.text("owner")?,
            nation: fields.some("nation").map(NationId::from),
            due: due.transpose()?,
            status: self.word("status", ActionStatus::parse).unwrap_or(ActionStatus::Open),
            objective: fields.some("objective").map(ObjectiveId::from),
        }))
    }
}
