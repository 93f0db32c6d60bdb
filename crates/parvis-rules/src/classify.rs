//! Under which class a site falls: quickly (`verdict`), or with every fact and article named (`classify`).

use crate::Truth;
use crate::condition::{Comparison, Context, FactUse, FactsOnly, Slots, Test, Trace, explain};
use crate::packs::{Gap, GapKind, Pack, Scheme};
use parvis_core::{Citation, Evidence, FactKey, Facts, Text, Value};

/// What a scheme comes to, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This class, by its place in [`Pack::classes`].
    Class(usize),
    /// No class fits, and nothing is missing that could change that.
    NotInScope,
    /// Facts are missing, or a part of the law is not loaded.
    Undecided,
    /// The pack asks no question about such a site.
    NotAsked,
}

/// A site's class under every scheme of a pack, with the reasons.
#[derive(Clone, Debug)]
pub struct Classification {
    /// Which pack: id, edition, version.
    pub pack: (String, String, String),
    /// The pack's title.
    pub title: Text,
    /// Each scheme that is, or may be, about such a site; the first is the main one.
    pub schemes: Vec<SchemeOutcome>,
}

/// A site's class under one scheme.
#[derive(Clone, Debug)]
pub struct SchemeOutcome {
    /// The scheme's id.
    pub scheme: String,
    /// Its title.
    pub title: Text,
    /// What it comes to.
    pub outcome: Outcome,
    /// Why: one for each criterion that made it so.
    pub reasons: Vec<Reason>,
    /// Numbers within five in a hundred of the limit they were compared with.
    pub near: Vec<Near>,
    /// Criteria that made it so and rest on a secondary source: to be confirmed by counsel.
    pub counsel: Vec<String>,
}

/// What a scheme comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A class.
    Class {
        /// Its place in [`Pack::classes`].
        at: usize,
        /// Its id.
        id: String,
        /// What people call it.
        title: Text,
    },
    /// None of them.
    NotInScope {
        /// What that means, in the pack's words.
        says: Text,
    },
    /// Cannot be decided.
    Undecided {
        /// The facts that are missing.
        missing: Vec<FactKey>,
        /// Parts of the law that are not loaded, or say nothing about this very value.
        open: Vec<OpenPart>,
        /// Classes it could still be, by place in [`Pack::classes`].
        could_be: Vec<usize>,
        /// Whether it could still be none of them.
        may_be_out: bool,
    },
}

/// A part of the law that keeps a site from being decided.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenPart {
    /// Its id.
    pub id: String,
    /// Why it cannot decide.
    pub kind: GapKind,
    /// The document that would close it.
    pub needs: String,
    /// Act and place; `says` is what is missing.
    pub citation: Citation,
}

/// One criterion and how it came out.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The criterion's id.
    pub rule: String,
    /// The class it leads to, by its id.
    pub class: String,
    /// How it came out.
    pub verdict: Truth,
    /// The article.
    pub citation: Citation,
    /// The facts that made it so, or that it waits for.
    pub facts: Vec<FactUse>,
    /// Rules it went through on the way, each with its answer and article.
    pub through: Vec<(String, Truth, Citation)>,
}

/// A number close to a limit.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// Which fact.
    pub key: FactKey,
    /// Its value.
    pub value: f64,
    /// How it was compared.
    pub comparison: Comparison,
    /// The limit.
    pub limit: f64,
}

impl Classification {
    /// What the main scheme comes to; `None` when the pack asks nothing about such a site.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.schemes.first().map(|scheme| &scheme.outcome)
    }

    /// The facts that are missing, over all schemes, each once.
    pub fn missing(&self) -> Vec<FactKey> {
        let mut keys: Vec<FactKey> = Vec::new();
        for scheme in &self.schemes {
            let Outcome::Undecided { missing, .. } = &scheme.outcome else { continue };
            for key in missing {
                if !keys.contains(key) {
                    keys.push(key.clone());
                }
            }
        }
        keys
    }

    /// The parts of the law that keep it from being decided.
    pub fn open_parts(&self) -> impl Iterator<Item = &OpenPart> {
        self.schemes.iter().flat_map(|scheme| match &scheme.outcome {
            Outcome::Undecided { open, .. } => open.as_slice(),
            _ => &[],
        })
    }

    /// Whether the site is in one of these classes; an empty list means every site.
    pub fn is_one_of(&self, classes: &[usize]) -> Truth {
        if classes.is_empty() {
            return Truth::Yes;
        }
        self.schemes.iter().map(|scheme| scheme.outcome.is_one_of(classes)).fold(Truth::No, Truth::or)
    }
}

impl Outcome {
    /// Whether it is one of these classes.
    pub fn is_one_of(&self, classes: &[usize]) -> Truth {
        match self {
            Self::Class { at, .. } => Truth::from(classes.contains(at)),
            Self::NotInScope { .. } => Truth::No,
            Self::Undecided { could_be, may_be_out, .. } => {
                let inside = could_be.iter().filter(|class| classes.contains(class)).count();
                match inside {
                    0 => Truth::No,
                    all if all == could_be.len() && !may_be_out => Truth::Yes,
                    _ => Truth::Unknown,
                }
            }
        }
    }
}

impl Pack {
    /// The verdict of the main scheme, from facts alone, without reasons: a microsecond.
    pub fn verdict(&self, facts: &Facts) -> Verdict {
        self.verdict_in(facts, &FactsOnly)
    }

    /// The verdict of the main scheme, without reasons.
    pub fn verdict_in(&self, facts: &Facts, context: &dyn Context) -> Verdict {
        let slots = Slots::look_up(&self.slots, facts);
        let asked = (0..self.schemes.len()).map(|at| self.scheme_verdict(at, &slots, context));
        asked.into_iter().find(|verdict| *verdict != Verdict::NotAsked).unwrap_or(Verdict::NotAsked)
    }

    fn scheme_verdict(&self, at: usize, slots: &Slots<'_>, context: &dyn Context) -> Verdict {
        let Some(scheme) = self.schemes.get(at) else { return Verdict::NotAsked };
        match scheme.applies.decide(&self.criteria, slots, context) {
            Truth::No => return Verdict::NotAsked,
            Truth::Unknown => return Verdict::Undecided,
            Truth::Yes => {}
        }
        let mut pending = false;
        for (place, _) in self.classes.iter().enumerate().filter(|(_, class)| class.scheme == at) {
            match self.class_truth(place, slots, context) {
                Truth::Yes if pending => return Verdict::Undecided,
                Truth::Yes => return Verdict::Class(place),
                Truth::Unknown => pending = true,
                Truth::No => {}
            }
        }
        let open =
            || self.gaps_of(at).any(|gap| gap.when.decide(&self.criteria, slots, context) != Truth::No);
        if pending || open() { Verdict::Undecided } else { Verdict::NotInScope }
    }

    fn class_truth(&self, class: usize, slots: &Slots<'_>, context: &dyn Context) -> Truth {
        let mut truth = Truth::No;
        for (_, criterion) in self.criteria_of(class, context) {
            truth = truth.or(criterion.when.decide(&self.criteria, slots, context));
            if truth == Truth::Yes {
                break;
            }
        }
        truth
    }

    /// The criteria in force that lead to a class.
    fn criteria_of(
        &self,
        class: usize,
        context: &dyn Context,
    ) -> impl Iterator<Item = (usize, &crate::packs::Criterion)> {
        let day = context.day();
        self.criteria.iter().enumerate().filter(move |(_, criterion)| {
            criterion.class == Some(class)
                && criterion.enabled
                && day.is_none_or(|day| criterion.span.covers(day))
        })
    }

    fn gaps_of(&self, scheme: usize) -> impl Iterator<Item = &Gap> {
        self.gaps.iter().filter(move |gap| gap.scheme == scheme)
    }

    /// Under which classes a site falls, and why.
    pub fn classify(&self, facts: &Facts, context: &dyn Context) -> Classification {
        let slots = Slots::look_up(&self.slots, facts);
        let explainer = Explainer { pack: self, slots: &slots, context };
        let schemes = self.schemes.iter().enumerate();
        Classification {
            pack: (self.id.clone(), self.edition.clone(), self.version.clone()),
            title: self.title.clone(),
            schemes: schemes.filter_map(|(at, scheme)| explainer.scheme(at, scheme)).collect(),
        }
    }
}

/// One site under one pack.
struct Explainer<'a> {
    pack: &'a Pack,
    slots: &'a Slots<'a>,
    context: &'a dyn Context,
}

impl Explainer<'_> {
    fn trace(&self, condition: &crate::Condition) -> Trace {
        explain(condition, &self.pack.criteria, &self.pack.slots, self.slots, self.context)
    }

    fn scheme(&self, at: usize, scheme: &Scheme) -> Option<SchemeOutcome> {
        let applies = self.trace(&scheme.applies);
        if applies.truth == Truth::No {
            return None;
        }
        let reasons = if applies.truth == Truth::Yes { self.reasons(at) } else { Vec::new() };
        let verdict = self.pack.scheme_verdict(at, self.slots, self.context);
        let outcome = match verdict {
            Verdict::Class(class) => self.class(class)?,
            Verdict::NotInScope | Verdict::NotAsked => Outcome::NotInScope { says: scheme.otherwise.clone() },
            Verdict::Undecided => self.undecided(at, scheme, &applies, &reasons),
        };
        let wanted = match verdict {
            Verdict::Class(_) => Truth::Yes,
            Verdict::Undecided => Truth::Unknown,
            _ => Truth::No,
        };
        let chosen = if let Outcome::Class { id, .. } = &outcome { Some(id.clone()) } else { None };
        let fits = |reason: &Reason| {
            reason.verdict == wanted && chosen.as_ref().is_none_or(|class| *class == reason.class)
        };
        let reasons: Vec<Reason> = reasons.into_iter().filter(fits).collect();
        Some(SchemeOutcome {
            scheme: scheme.id.clone(),
            title: scheme.title.clone(),
            outcome,
            near: near(&reasons),
            counsel: counsel(&reasons),
            reasons,
        })
    }

    fn class(&self, at: usize) -> Option<Outcome> {
        let class = self.pack.classes.get(at)?;
        Some(Outcome::Class { at, id: class.id.clone(), title: class.title.clone() })
    }

    /// Every criterion of a scheme's classes, explained.
    fn reasons(&self, scheme: usize) -> Vec<Reason> {
        let classes = self.pack.classes.iter().enumerate().filter(|(_, class)| class.scheme == scheme);
        let mut reasons = Vec::new();
        for (place, class) in classes {
            for (_, criterion) in self.pack.criteria_of(place, self.context) {
                let trace = self.trace(&criterion.when);
                reasons.push(Reason {
                    rule: criterion.id.clone(),
                    class: class.id.clone(),
                    verdict: trace.truth,
                    citation: criterion.citation.clone(),
                    through: self.through(&trace),
                    facts: trace.facts,
                });
            }
        }
        reasons
    }

    fn through(&self, trace: &Trace) -> Vec<(String, Truth, Citation)> {
        let rule = |(at, truth): &(usize, Truth)| {
            let criterion = self.pack.criteria.get(*at)?;
            Some((criterion.id.clone(), *truth, criterion.citation.clone()))
        };
        trace.rules.iter().filter_map(rule).collect()
    }

    fn undecided(&self, at: usize, scheme: &Scheme, applies: &Trace, reasons: &[Reason]) -> Outcome {
        if applies.truth == Truth::Unknown {
            let all = self.pack.classes.iter().enumerate().filter(|(_, class)| class.scheme == at);
            let could_be = all.map(|(place, _)| place).collect();
            return Outcome::Undecided {
                missing: applies.missing(),
                open: Vec::new(),
                could_be,
                may_be_out: true,
            };
        }
        let pending = |reason: &&Reason| reason.verdict == Truth::Unknown;
        let mut missing = Vec::new();
        for fact in reasons.iter().filter(pending).flat_map(|reason| &reason.facts) {
            add(&mut missing, fact);
        }
        let (mut open, mut between) = (Vec::new(), Vec::new());
        for gap in self.pack.gaps_of(at) {
            let trace = self.trace(&gap.when);
            trace
                .facts
                .iter()
                .filter(|_| trace.truth == Truth::Unknown)
                .for_each(|fact| add(&mut missing, fact));
            if trace.truth == Truth::Yes {
                open.push(open_part(gap));
                between.extend(&gap.between);
            }
        }
        if missing.iter().any(|key| key.as_str() == GATE) {
            missing.retain(|key| key.as_str() == GATE);
        }
        if missing.is_empty() && !between.is_empty() {
            return Outcome::Undecided { missing, open, could_be: between, may_be_out: false };
        }
        let in_scope = |rule: usize| {
            let rule = self.pack.criteria.get(rule);
            rule.is_some_and(|rule| {
                rule.when.decide(&self.pack.criteria, self.slots, self.context) == Truth::Yes
            })
        };
        let sure =
            reasons.iter().any(|reason| reason.verdict == Truth::Yes) || scheme.scope.is_some_and(in_scope);
        Outcome::Undecided { missing, open, could_be: self.could_be(at, reasons), may_be_out: !sure }
    }

    /// Classes that are not ruled out. With an open part of the law and nothing else pending, any class could be.
    fn could_be(&self, scheme: usize, reasons: &[Reason]) -> Vec<usize> {
        let classes = || self.pack.classes.iter().enumerate().filter(|(_, class)| class.scheme == scheme);
        let alive = |id: &str| reasons.iter().any(|reason| reason.class == id && reason.verdict != Truth::No);
        let living: Vec<usize> = classes().filter(|(_, class)| alive(&class.id)).map(|(at, _)| at).collect();
        if living.is_empty() { classes().map(|(at, _)| at).collect() } else { living }
    }
}

/// The fact that decides which other questions make sense: while it is missing it is the only one asked.
const GATE: &str = "site_type";

fn add(missing: &mut Vec<FactKey>, fact: &FactUse) {
    if fact.known.is_none() && !missing.contains(&fact.key) {
        missing.push(fact.key.clone());
    }
}

fn open_part(gap: &Gap) -> OpenPart {
    OpenPart { id: gap.id.clone(), kind: gap.kind, needs: gap.needs.clone(), citation: gap.citation.clone() }
}

/// How close to a limit is worth a second look by a person: five in a hundred (our own choice).
const NEAR: f64 = 0.05;

fn near(reasons: &[Reason]) -> Vec<Near> {
    let mut all: Vec<Near> = Vec::new();
    for fact in reasons.iter().flat_map(|reason| &reason.facts) {
        let (Test::Number(comparison, limit), Some((Value::Number(value), _))) = (&fact.test, &fact.known)
        else {
            continue;
        };
        let one = Near { key: fact.key.clone(), value: *value, comparison: *comparison, limit: *limit };
        if (value - limit).abs() <= limit.abs() * NEAR && !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

fn counsel(reasons: &[Reason]) -> Vec<String> {
    let secondary = |reason: &&Reason| reason.citation.evidence == Evidence::Secondary;
    reasons.iter().filter(secondary).map(|reason| reason.rule.clone()).collect()
}
