//! Tables, nations and languages of an exercise that was set up: more of them at any time, fewer where nobody uses them.

use super::register::put;
use super::{Refusal, State, check};
use crate::event::{Arrangement, Event, Setting};
use crate::id::{Lang, NationId, PersonId, TableId};
use crate::pack::Scenario;

/// So many tables at most; ours.
const TABLES: usize = 200;
/// So many nations at most; ours.
const NATIONS: usize = 60;
/// The longest name of a table, in letters; ours: it stands on a card.
const NAME: usize = 40;

impl State {
    /// Whether something may be arranged so.
    pub(super) fn may_arrange(&self, scenario: &Scenario, change: &Arrangement) -> Result<(), Refusal> {
        let setting = self.setting.as_ref().ok_or(Refusal::NotCreated)?;
        match change {
            Arrangement::Table { name, .. } => check::not_long("name", name, NAME)?,
            Arrangement::TableGone { table } => {
                check::table(self, table)?;
                leaves_one(setting.tables.len(), self.uses_table(table))?;
            }
            Arrangement::Nation { nation } if setting.nations.contains(nation) => {
                return Err(Refusal::Taken { id: nation.to_string() });
            }
            Arrangement::NationGone { nation } => {
                check::nation(self, nation)?;
                leaves_one(setting.nations.len(), self.uses_nation(nation))?;
            }
            Arrangement::Language { lang } if setting.languages.contains(lang) => {
                return Err(Refusal::Taken { id: lang.to_string() });
            }
            Arrangement::LanguageGone { lang } => {
                if !setting.languages.contains(lang) {
                    return Err(check::unknown("language", lang));
                }
                leaves_one(setting.languages.len(), self.uses_language(*lang))?;
            }
            Arrangement::Nation { .. } | Arrangement::Language { .. } => {}
        }
        let after = with(setting.clone(), change);
        if after.tables.len() > TABLES {
            return Err(Refusal::OutOfRange { what: "tables", most: TABLES as u64 });
        }
        if after.nations.len() > NATIONS {
            return Err(Refusal::OutOfRange { what: "nations", most: NATIONS as u64 });
        }
        // The script may have another version by now than it was set up with.
        let after = Setting { scenario: scenario.id.clone(), version: scenario.version.clone(), ..after };
        check::setting(scenario, &after)
    }

    fn uses_table(&self, table: &TableId) -> bool {
        self.sitting.get(table).is_some_and(|all| !all.is_empty())
            || self.answers.values().any(|tables| tables.contains_key(table))
            || self.on_paper.contains_key(table)
            || self.expected().any(|line| line.table.as_ref() == Some(table))
    }

    fn uses_nation(&self, nation: &NationId) -> bool {
        let mut answers = self.answers.values().flat_map(|tables| tables.values());
        self.people.values().any(|person| person.nations.contains(nation))
            || answers.any(|answers| answers.nations.contains_key(nation))
            || self.on_paper.values().any(|paper| paper.nations.contains(nation))
            || self.expected().any(|line| line.nation == *nation)
    }

    fn uses_language(&self, lang: Lang) -> bool {
        self.people.keys().filter_map(|one| self.profile(one)).any(|profile| profile.lang == lang)
    }

    pub(super) fn arrange(&mut self, change: &Arrangement, event: &Event) {
        self.arranged = Some(event.into());
        self.setting = self.setting.take().map(|setting| with(setting, change));
    }

    /// Somebody sits at another table; what they wrote stays where it was written.
    pub(super) fn seat(&mut self, who: &PersonId, table: &TableId, event: &Event) {
        let person = self.people.entry(who.clone()).or_default();
        person.tables.insert(table.clone());
        let Some(mut profile) = person.profile.as_ref().map(|profile| profile.value.clone()) else { return };
        let was = std::mem::replace(&mut profile.table, table.clone());
        put(&mut person.profile, profile, event);
        let now = person.profile.as_ref().map_or(table, |profile| &profile.value.table).clone();
        if let Some(left) = self.sitting.get_mut(&was) {
            left.remove(who);
        }
        self.sitting.entry(now).or_default().insert(who.clone());
    }
}

/// One must stay, and one that is used cannot go.
const fn leaves_one(count: usize, used: bool) -> Result<(), Refusal> {
    match (count, used) {
        (0 | 1, _) => Err(Refusal::LastOne),
        (_, true) => Err(Refusal::InUse),
        _ => Ok(()),
    }
}

/// The setting with a change.
fn with(mut setting: Setting, change: &Arrangement) -> Setting {
    match change {
        Arrangement::Table { table, name } => {
            if !setting.tables.contains(table) {
                setting.tables.push(table.clone());
            }
            let name = name.trim();
            if name.is_empty() {
                setting.table_names.remove(table);
            } else {
                setting.table_names.insert(table.clone(), name.to_owned());
            }
        }
        Arrangement::TableGone { table } => {
            setting.tables.retain(|one| one != table);
            setting.table_names.remove(table);
        }
        Arrangement::Nation { nation } => setting.nations.push(nation.clone()),
        Arrangement::NationGone { nation } => setting.nations.retain(|one| one != nation),
        Arrangement::Language { lang } => setting.languages.push(*lang),
        Arrangement::LanguageGone { lang } => setting.languages.retain(|one| one != lang),
    }
    setting
}
