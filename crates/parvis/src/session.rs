//! What every command shares: the packs, the day, the language, the screen, and how an end is reported.

use crate::args::Arguments;
use crate::output::{Screen, print_human};
use anstream::{eprint, eprintln};
use jiff::civil::Date;
use parvis_app::{Packs, Trouble};
use parvis_core::{Arg, Dossier, Finding, Language};
use parvis_words::Words;
use std::collections::BTreeMap;
use std::process::ExitCode;

/// How a command ended (documented in `parvis --help`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing that must be settled.
    Clean,
    /// There are findings of severity error.
    Findings,
    /// The input could not be used.
    Unusable,
}

impl From<Done> for ExitCode {
    fn from(done: Done) -> Self {
        Self::from(match done {
            Done::Clean => 0,
            Done::Findings => 1,
            Done::Unusable => 2,
        })
    }
}

/// Exit code when something could not be written.
const NOT_WRITTEN: u8 = 3;

/// What every command shares.
pub struct Session {
    /// A folder of rule packs named on the command line.
    own_packs: Option<Packs>,
    /// The day the checks speak of.
    pub today: Date,
    /// The language asked for on the command line, if any.
    pub asked: Option<Language>,
}

impl Session {
    /// Reads the packs and the clock.
    pub fn new(arguments: &Arguments) -> Result<Self, Trouble> {
        let own_packs = arguments.packs.as_deref().map(parvis_app::review::packs_from).transpose()?;
        Ok(Self { own_packs, today: today(arguments), asked: arguments.lang })
    }

    /// The rule packs in use.
    pub fn packs(&self) -> &Packs {
        self.own_packs.as_ref().unwrap_or_else(|| Packs::embedded())
    }

    /// The words for what has no dossier yet.
    pub fn words(&self) -> Words {
        parvis_app::words(self.asked.unwrap_or_else(system_language), self.packs())
    }

    /// The words for one dossier: the language asked for, else the site's own.
    pub fn words_for(&self, dossier: &Dossier) -> Words {
        let language = self.asked.or(dossier.site.language).unwrap_or_else(system_language);
        parvis_app::words(language, self.packs())
    }
}

/// The terminal's language, where Parvis speaks it.
#[expect(clippy::disallowed_methods, reason = "this is the binary: configuration is read here, once")]
fn system_language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::parse(value.split(['_', '.']).next().unwrap_or_default()))
        .unwrap_or(Language::En)
}

/// Columns of the terminal, 80 where there is none.
pub fn columns() -> usize {
    textwrap::termwidth().clamp(40, 100)
}

/// The day given, or the clock's.
fn today(arguments: &Arguments) -> Date {
    arguments.today.unwrap_or_else(|| jiff::Zoned::now().date())
}

/// Says why a command could not be done, and the exit code that goes with it.
pub fn report(arguments: &Arguments, error: &Trouble) -> ExitCode {
    let packs = Packs::embedded();
    let words = parvis_app::words(arguments.lang.unwrap_or_else(system_language), packs);
    let show = |findings: &[&Finding], files: &BTreeMap<String, String>| {
        let screen = Screen { width: columns(), today: today(arguments), files };
        eprint!("{}", print_human(findings, &Dossier::default(), &words, &screen));
    };
    match error {
        Trouble::Refused(finding) => show(&[finding.as_ref()], &BTreeMap::new()),
        Trouble::PacksBroken { findings, texts, .. } | Trouble::DossierBroken { findings, texts } => {
            show(&findings.iter().collect::<Vec<_>>(), texts);
        }
        other => {
            let text = format!("{}: {}", words.get("severity-error"), sentence(other, &words));
            eprintln!("{}", textwrap::fill(&text, columns()));
        }
    }
    match error {
        Trouble::NotWritten { .. } => ExitCode::from(NOT_WRITTEN),
        _ => Done::Unusable.into(),
    }
}

/// The sentence of a trouble that is not a finding.
fn sentence(trouble: &Trouble, words: &Words) -> String {
    let text = |text: &dyn std::fmt::Display| Arg::Text(text.to_string());
    match trouble {
        Trouble::Refused(_) | Trouble::PacksBroken { .. } | Trouble::DossierBroken { .. } => String::new(),
        Trouble::AlreadyThere { path } => words.fill("cli-already-there", &[("path", text(&path.display()))]),
        Trouble::NotWritten { path, error } => {
            words.fill("cli-cannot-write", &[("file", text(&path.display())), ("reason", text(error))])
        }
        Trouble::NoTrajectories { path } => {
            words.fill("cli-no-trajectories", &[("path", Arg::Text(path.display().to_string()))])
        }
        Trouble::NoSuchDoor { asked, near: Some(near) } => {
            words.fill("cli-no-such-door-near", &[("asked", text(asked)), ("near", text(near))])
        }
        Trouble::NoSuchDoor { asked, near: None } => {
            words.fill("cli-no-such-door", &[("asked", text(asked))])
        }
        Trouble::NoSuchPeriod { known, .. } if known.is_empty() => words.get("cli-no-periods"),
        Trouble::NoSuchPeriod { asked, known } => {
            words.fill("cli-no-such-period", &[("asked", text(asked)), ("known", text(known))])
        }
        Trouble::SeveralPeriods { asked, found } => {
            words.fill("cli-several-periods", &[("asked", text(asked)), ("found", text(found))])
        }
        Trouble::NobodyPresent => words.get("cli-nobody-present"),
        Trouble::NotWalkable(why) => words.fill("cli-not-walkable", &[("why", text(why))]),
        Trouble::NotRead { path, error } => {
            words.fill("cli-cannot-read", &[("file", text(&path.display())), ("reason", text(error))])
        }
        Trouble::NoWayIn { to } => words.fill("cli-no-way-in", &[("to", text(to))]),
        Trouble::NobodyCounted => words.get("cli-nobody-counted"),
        Trouble::NobodySent => words.get("cli-nobody-sent"),
        Trouble::NoEntrance => words.get("cli-no-entrance"),
        Trouble::NotWhenStaying { options } => {
            words.fill("cli-not-when-staying", &[("options", text(options))])
        }
        Trouble::NobodyLocks => words.get("cli-nobody-locks"),
        Trouble::NoRefuge => words.get("cli-no-refuge"),
        Trouble::NoInnerRoom => words.get("cli-no-inner-room"),
        Trouble::NoFloorPlan => words.get("cli-no-plan"),
        Trouble::SuiteBroken(why) => words.fill("cli-bad-suite", &[("why", text(why))]),
        Trouble::NotPrinted(why) => words.fill("cli-not-printed", &[("why", text(why))]),
        Trouble::NoSuchPack { asked, known } => {
            words.fill("cli-no-such-pack", &[("asked", text(asked)), ("known", text(known))])
        }
        Trouble::BadPlace { given } => words.fill("cli-bad-place", &[("given", text(given))]),
        Trouble::BadKey { path } => words.fill("cli-bad-key", &[("path", text(&path.display()))]),
        Trouble::NotServed { address, error } => {
            words.fill("cli-not-served", &[("address", text(address)), ("reason", text(error))])
        }
        Trouble::Office(why) => words.fill("cli-office", &[("reason", text(why))]),
        Trouble::NoSuchCode { code, near } => {
            words.fill("cli-no-such-code", &[("code", text(code)), ("suggestion", text(near))])
        }
    }
}
