//! What many readers see alike is made once: the texts of a scenario with their terms marked, the injects of each
//! language. A thousand telephones show the same message at the same moment.

use super::look::Shown;
use parvis_app::exercises::Scenario;
use parvis_app::exercises::compare::Comparison;
use parvis_app::exercises::id::Lang;
use parvis_app::exercises::view::Glossary;
use parvis_app::office::{ExerciseId, Room, Seen};
use parvis_core::Language;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

/// So many languages of exercises at hand; ours: eight languages of a few exercises at once.
const SHELVES: usize = 64;

/// What was made for the readers of exercises.
#[derive(Default)]
pub struct Cache(Mutex<HashMap<(ExerciseId, i64, Language), Arc<Shelf>>>);

/// What was made for one exercise, with its scenario as it is now, in one language.
#[derive(Default)]
pub struct Shelf {
    texts: RwLock<HashMap<String, Option<Arc<Shown>>>>,
    html: RwLock<HashMap<String, Arc<str>>>,
    glossaries: RwLock<BTreeMap<Lang, Arc<Glossary>>>,
    /// The comparison, and after which event.
    compared: Mutex<Option<(u64, Arc<Comparison>)>>,
}

impl Cache {
    /// The shelf of a room and a language.
    pub fn shelf(&self, room: &Room, seen: &Seen<'_>, language: Language) -> Arc<Shelf> {
        let mut shelves = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (room.id.clone(), seen.packs(), language);
        if let Some(shelf) = shelves.get(&key) {
            return Arc::clone(shelf);
        }
        if shelves.len() >= SHELVES {
            shelves.clear();
        }
        Arc::clone(shelves.entry(key).or_default())
    }
}

impl Shelf {
    /// A text of the scenario, made by `make` the first time.
    pub fn text(&self, key: &str, make: impl FnOnce() -> Option<Shown>) -> Option<Arc<Shown>> {
        if let Some(known) = self.texts.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return known.clone();
        }
        let made = make().map(Arc::new);
        self.texts.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), made.clone());
        made
    }

    /// The terms of the scenario in the language of some text.
    pub fn glossary(&self, scenario: &Scenario, lang: Lang) -> Arc<Glossary> {
        if let Some(known) = self.glossaries.read().unwrap_or_else(PoisonError::into_inner).get(&lang) {
            return Arc::clone(known);
        }
        let made = Arc::new(Glossary::new(scenario, lang));
        self.glossaries.write().unwrap_or_else(PoisonError::into_inner).insert(lang, Arc::clone(&made));
        made
    }

    /// The comparison after an event, made by `make` by whoever asks first. Two who ask at once both make it.
    pub fn compared(&self, last: u64, make: impl FnOnce() -> Comparison) -> Arc<Comparison> {
        let known = self.compared.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((_, comparison)) = known.filter(|(at, _)| *at == last) {
            return comparison;
        }
        let made = Arc::new(make());
        *self.compared.lock().unwrap_or_else(PoisonError::into_inner) = Some((last, Arc::clone(&made)));
        made
    }

    /// A piece of a screen that looks the same to every reader of the language, made by `make` the first time.
    ///
    /// # Errors
    /// What `make` fails with.
    pub fn html<E>(&self, key: &str, make: impl FnOnce() -> Result<String, E>) -> Result<Arc<str>, E> {
        if let Some(known) = self.html.read().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Ok(Arc::clone(known));
        }
        let made: Arc<str> = make()?.into();
        self.html.write().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), Arc::clone(&made));
        Ok(made)
    }
}
