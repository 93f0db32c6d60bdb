//! What a pack is made of.

use crate::condition::{Condition, Named, Period, SlotTable};
use jiff::civil::Date;
use parvis_core::{Citation, DrillKind, FactKey, Text};

/// The law of one country in one edition.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Short id, the same in every edition: `kz`.
    pub id: String,
    /// Which edition: `2021-decree-234`.
    pub edition: String,
    /// Version of our encoding of that edition.
    pub version: String,
    /// Title.
    pub title: Text,
    /// Countries it speaks for, ISO 3166-1; `*` for everywhere else.
    pub countries: Vec<String>,
    /// Whether its duties bind already.
    pub mode: Mode,
    /// When it is in force, and what is not known about that.
    pub force: Force,
    /// The lawyer who has read our encoding; empty while nobody has.
    pub reviewer: String,
    /// What changed in this version.
    pub revision: String,
    /// Languages whose texts no native speaker has read yet.
    pub draft: Vec<String>,
    /// The day a school year starts: month and day.
    pub school_year_starts: (i8, i8),
    /// Public holidays, where a source for them was seen; `None`: deadlines in working days do not count them.
    pub holidays: Option<Vec<Date>>,
    /// The questions it decides, in order.
    pub schemes: Vec<Scheme>,
    /// The classes it knows, the heaviest first within a scheme.
    pub classes: Vec<Class>,
    /// Its criteria and helper rules.
    pub criteria: Vec<Criterion>,
    /// Parts of the law whose value is not known.
    pub gaps: Vec<Gap>,
    /// What each class must have or do.
    pub requirements: Vec<Requirement>,
    /// What must be done by when.
    pub deadlines: Vec<Deadline>,
    /// What must be practised how often.
    pub drills: Vec<DrillRule>,
    /// How drills are to be held.
    pub practices: Vec<Practice>,
    /// What people do on each alarm.
    pub postures: Vec<Posture>,
    /// What is good to know and decides nothing.
    pub notes: Vec<Note>,
    /// The facts it asks for.
    pub(crate) slots: SlotTable,
}

/// Whether a pack's duties bind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The law is in force.
    Compliance,
    /// The law is passed and not yet in force; the pack prepares for it.
    Readiness,
    /// No law of this country: planning defaults from elsewhere.
    Planning,
}

impl Mode {
    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Compliance => "compliance",
            Self::Readiness => "readiness",
            Self::Planning => "planning",
        }
    }
}

/// From when until when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first day; `None` when there is none to name.
    pub from: Option<Date>,
    /// The last day; `None` while it lasts.
    pub until: Option<Date>,
}

impl Span {
    /// Whether the day lies in it.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// When an edition is in force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Force {
    /// The days.
    pub span: Span,
    /// What is not known about them.
    pub note: Text,
    /// In readiness mode: the day the duties start to bind, once it is known.
    pub compliance_from: Option<Date>,
}

/// One question a pack decides: under which class a site falls.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its id: `kz.234`.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// For which sites the question is asked at all.
    pub applies: Condition,
    /// The rule that says a site is in scope, though its class may still be open; its place in the list.
    pub scope: Option<usize>,
    /// What it means when no class fits.
    pub otherwise: Text,
}

/// One class.
#[derive(Clone, Debug)]
pub struct Class {
    /// Its id: `uk.enhanced`.
    pub id: String,
    /// Its scheme, by place in the list.
    pub scheme: usize,
    /// What people call it.
    pub title: Text,
}

/// A criterion that puts a site in a class, or a helper rule that other rules name.
#[derive(Clone, Debug)]
pub struct Criterion {
    /// Its id.
    pub id: String,
    /// The class it leads to, by place in the list; `None` for a helper.
    pub class: Option<usize>,
    /// The condition.
    pub when: Condition,
    /// Act, place and evidence; `says` is the criterion in plain words.
    pub citation: Citation,
    /// Whether it decides. Superseded wording is kept, switched off, for explanation.
    pub enabled: bool,
    /// When it is in force.
    pub span: Span,
}

impl Named for Criterion {
    fn id(&self) -> &str {
        &self.id
    }

    fn when(&self) -> &Condition {
        &self.when
    }
}

/// Why a part of the law cannot decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapKind {
    /// The criterion exists in law; its value was not seen and is not loaded.
    Stub,
    /// The source does not say on which side this very value lies.
    Boundary,
}

/// A part of the law whose value is not known. Where it may matter, the class cannot be decided.
#[derive(Clone, Debug)]
pub struct Gap {
    /// Its id.
    pub id: String,
    /// Why it cannot decide.
    pub kind: GapKind,
    /// Its scheme, by place in the list.
    pub scheme: usize,
    /// For which sites it matters.
    pub when: Condition,
    /// The classes it leaves open, by place in the list; empty: any, or none.
    pub between: Vec<usize>,
    /// The document that would close it.
    pub needs: String,
    /// Act, place and evidence that the criterion exists; `says` is what is missing, in plain words.
    pub citation: Citation,
}

/// What a class must have or do.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// Its id.
    pub id: String,
    /// For which classes, by place in the list; empty: for every site.
    pub classes: Vec<usize>,
    /// What it is about: `equipment`, `access`, `organisation`, `training`, `document`, `procedure`, `reporting`.
    pub theme: String,
    /// For which sites of these classes.
    pub when: Condition,
    /// What meets it; `None` where Parvis cannot tell.
    pub met: Option<Condition>,
    /// Act, place and evidence; `says` is the requirement in plain words.
    pub citation: Citation,
    /// What would settle it; may be empty.
    pub settle: Text,
    /// When it is in force.
    pub span: Span,
}

/// The unit of a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    /// Every day counts.
    CalendarDays,
    /// Saturdays, Sundays and the pack's holidays do not count.
    WorkingDays,
    /// Whole years.
    Years,
}

impl TimeUnit {
    /// Every unit.
    pub const ALL: [Self; 3] = [Self::CalendarDays, Self::WorkingDays, Self::Years];

    /// The word used in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CalendarDays => "calendar_days",
            Self::WorkingDays => "working_days",
            Self::Years => "years",
        }
    }
}

/// How the last day is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeadlineEnd {
    /// Counted from a day among the site's facts.
    After {
        /// The fact that starts the clock.
        from: FactKey,
        /// How long.
        within: u32,
        /// In what.
        unit: TimeUnit,
        /// Whether the first day counts already.
        first_day_counts: bool,
    },
    /// The same day for everyone.
    On(Date),
}

/// What must be done by when.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// For which classes, by place in the list; empty: for every site.
    pub classes: Vec<usize>,
    /// For which sites of these classes.
    pub when: Condition,
    /// The last day.
    pub end: DeadlineEnd,
    /// The fact that says when it was done; `None` where Parvis cannot tell.
    pub done: Option<FactKey>,
    /// Act, place and evidence; `says` is what must be done.
    pub citation: Citation,
    /// When it is in force.
    pub span: Span,
}

/// What must be practised how often.
#[derive(Clone, Debug)]
pub struct DrillRule {
    /// Its id.
    pub id: String,
    /// For which classes, by place in the list; empty: for every site.
    pub classes: Vec<usize>,
    /// For which sites of these classes.
    pub when: Condition,
    /// Any of these kinds counts.
    pub kinds: Vec<DrillKind>,
    /// How many.
    pub count: u32,
    /// In what time.
    pub per: Period,
    /// Act, place and evidence; `says` is the rule in plain words.
    pub citation: Citation,
    /// When it is in force.
    pub span: Span,
}

/// How drills are to be held.
#[derive(Clone, Debug)]
pub struct Practice {
    /// Its id.
    pub id: String,
    /// What kind of rule, for the checks: `announced`, `no_simulated_violence`, `not_with_pupils`, `feedback`, `other`.
    pub rule: String,
    /// Age groups it is about; empty: all.
    pub groups: Vec<String>,
    /// Act, place and evidence; `says` is the rule in plain words.
    pub citation: Citation,
}

/// What people do on one alarm.
#[derive(Clone, Debug)]
pub struct Posture {
    /// Its id.
    pub id: String,
    /// What people call it.
    pub title: Text,
    /// When it is chosen.
    pub when: Text,
    /// What to do, in order.
    pub steps: Vec<Text>,
    /// Act, place and evidence.
    pub citation: Citation,
}

/// What is good to know and decides nothing: notices, penalties, process, context.
#[derive(Clone, Debug)]
pub struct Note {
    /// Its id.
    pub id: String,
    /// What it is about: `penalty`, `notice`, `process`, `status`, `passport`, `counting`, `context`, `contact`.
    pub topic: String,
    /// Act, place and evidence; `says` is the note.
    pub citation: Citation,
}

impl Pack {
    /// Whether its duties bind on this day.
    pub fn mode_on(&self, day: Date) -> Mode {
        match (self.mode, self.force.compliance_from) {
            (Mode::Readiness, Some(from)) if from <= day => Mode::Compliance,
            (mode, _) => mode,
        }
    }

    /// The class with this id.
    pub fn class(&self, id: &str) -> Option<&Class> {
        self.classes.iter().find(|class| class.id == id)
    }

    /// The criterion or helper rule with this id.
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// Every fact the pack may ask for, in order of key.
    pub fn asks(&self) -> &[FactKey] {
        self.slots.keys()
    }
}
