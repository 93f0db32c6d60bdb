//! What follows from an exercise: the report and the papers, for whoever may have them.

use super::Room;
use super::room::files;
use crate::exercises::after::{
    Entry, Played, after_action, evidence, nation_paper, nation_sheet, practice_json, practice_paper, sheet,
};
use crate::exercises::audit::{Done, audit};
use crate::exercises::documents::{Attached, Document, ON_A_PAGE, docx, join_cards, pdf};
use crate::exercises::msel::workbook;
use crate::exercises::packs;
use crate::office::{Action, ExerciseId, Moment, Office, Trouble, Who};
use parvis_access::Thing;
use parvis_exercise::State;
use parvis_exercise::id::{InjectId, NationId, Seconds, TableId};
use parvis_exercise::report::{Reach, Report, cards, nation_part, report};
use parvis_words::Words;
use std::collections::{BTreeMap, BTreeSet};
use tokio::task::block_in_place;

/// A file made of an exercise, and what it is to be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperFile {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What they are, as browsers name it.
    pub kind: &'static str,
    /// Its name.
    pub name: String,
}

/// For whom join cards are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardsFor {
    /// So many for each table.
    AllTables,
    /// For one table.
    Table(TableId),
    /// For no table: whoever gets one chooses theirs.
    Nobody,
}

/// So many cards at most; ours: more than fit into any room, and set within a second.
const CARDS: usize = 2000;

/// What a file is, as browsers name it.
pub(in crate::office) const PDF: &str = "application/pdf";
pub(in crate::office) const DOCX: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub(in crate::office) const JSON: &str = "application/json";
pub(in crate::office) const CSV: &str = "text/csv; charset=utf-8";
const ZIP: &str = "application/zip";

/// The script as a workbook: what each inject says, in every language of the pack.
const SCRIPT: &str = "script.xlsx";

impl Office {
    /// The report on an exercise so far.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_report(&self, room: &Room, reach: Reach) -> Result<Report, Trouble> {
        let events = self.events(&room.id).await?;
        let scenario = room.see().scenario_kept();
        Ok(block_in_place(|| report(&scenario, &events, &BTreeSet::new(), reach)))
    }

    /// The report as a file: `report.pdf`, `report.docx`, `report.json`.
    ///
    /// # Errors
    /// No such file; it cannot be set.
    pub async fn exercise_report_file(
        &self,
        room: &Room,
        reach: Reach,
        name: &str,
        (words, moment): (&Words, Moment),
    ) -> Result<PaperFile, Trouble> {
        // Setting a report takes a core for a second: others go on meanwhile.
        let made = self.played(room, reach, moment, |played| {
            Ok::<_, Trouble>(match name {
                "report.pdf" => (PDF, pdf(&after_action(played, words))?),
                "report.docx" => (DOCX, docx(&after_action(played, words))?),
                "report.json" => (JSON, json(played.report.json())?),
                _ => return Err(Trouble::NoSuch),
            })
        });
        let (kind, bytes) = made.await??;
        Ok(PaperFile { bytes, kind, name: name.to_owned() })
    }

    /// A table of the report for a spreadsheet, in the words of its reader: `matrix.csv`, `messages.csv`, `actions.csv`,
    /// `timeline.csv`. `when` says when something was, as the reader's clock had it.
    ///
    /// # Errors
    /// No such table; the store.
    pub async fn exercise_report_sheet(
        &self,
        room: &Room,
        reach: Reach,
        name: &str,
        (words, moment): (&Words, Moment),
        when: impl Fn(Seconds) -> String,
    ) -> Result<PaperFile, Trouble> {
        let made = self.played(room, reach, moment, |played| sheet(played, name, words, &when)).await?;
        let bytes = made.ok_or(Trouble::NoSuch)?.into_bytes();
        Ok(PaperFile { bytes, kind: CSV, name: name.to_owned() })
    }

    /// The report as JSON, for somebody who leads exercises where this one is held: they need no seat in it.
    ///
    /// # Errors
    /// No such exercise for them; they may not.
    pub async fn exercise_report_json(
        &self,
        who: &Who,
        id: &ExerciseId,
        reach: Reach,
        (words, moment): (&Words, Moment),
    ) -> Result<PaperFile, Trouble> {
        let room = self.room(id).await?;
        let way = self.way(&room.node).await?;
        self.demand(who, Action::LeadExercise, &way, Thing::Place, moment, "")?;
        self.exercise_report_file(&room, reach, "report.json", (words, moment)).await
    }

    /// Every event the report rests on, with what may be known of it by those the report is for.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_evidence(
        &self,
        room: &Room,
        reach: Reach,
        (words, moment): (&Words, Moment),
    ) -> Result<Vec<Entry>, Trouble> {
        self.played(room, reach, moment, |played| evidence(played, words)).await
    }

    /// Who did what and when, in order.
    ///
    /// # Errors
    /// The store.
    pub async fn exercise_audit(&self, room: &Room, words: &Words) -> Result<Vec<Done>, Trouble> {
        let events = self.events(&room.id).await?;
        let hands = self.exercise_hands(room).await?;
        let scenario = room.see().scenario_kept();
        Ok(block_in_place(|| audit((&events, &scenario), &hands, words)))
    }

    /// The drafts of good practices that stand, as `practices.pdf`, `practices.docx` or `practices.json`; of one nation, for
    /// that nation.
    ///
    /// # Errors
    /// No such file; it cannot be set.
    pub async fn exercise_practices(
        &self,
        room: &Room,
        nation: Option<&NationId>,
        name: &str,
        (words, moment): (&Words, Moment),
    ) -> Result<PaperFile, Trouble> {
        let made = self.played(room, Reach::Room, moment, |played| {
            let mut cards = cards(played.state, played.scenario, &BTreeSet::new());
            cards.retain(|card| nation.is_none_or(|nation| card.nation == *nation));
            Ok::<_, Trouble>(match name {
                "practices.pdf" => (PDF, pdf(&practice_paper(played, &cards, words))?),
                "practices.docx" => (DOCX, docx(&practice_paper(played, &cards, words))?),
                "practices.json" => (JSON, json(practice_json(played, &cards, words))?),
                _ => return Err(Trouble::NoSuch),
            })
        });
        let (kind, bytes) = made.await??;
        Ok(PaperFile { bytes, kind, name: name.to_owned() })
    }

    /// Makes something of what was played so far. It takes a core for a while: others go on meanwhile.
    async fn played<T>(
        &self,
        room: &Room,
        reach: Reach,
        moment: Moment,
        make: impl FnOnce(&Played<'_>) -> T,
    ) -> Result<T, Trouble> {
        let events = self.events(&room.id).await?;
        let done = &self.exercise_done_at(room, moment).await?;
        let scenario = room.see().scenario_kept();
        Ok(block_in_place(|| {
            let state = State::of(&events);
            let report = report(&scenario, &events, &BTreeSet::new(), reach);
            let today = moment.today;
            let (scenario, events, state, report) = (&scenario, &events, &state, &report);
            make(&Played { scenario, events, state, report, done, today })
        }))
    }

    /// The part of one nation, for that nation alone: `nation.pdf`, `nation.docx`, `nation.json`, `nation.csv`.
    ///
    /// # Errors
    /// No such file; it cannot be set.
    pub async fn exercise_nation_file(
        &self,
        room: &Room,
        nation: &NationId,
        name: &str,
        (words, moment): (&Words, Moment),
    ) -> Result<PaperFile, Trouble> {
        let made = self.played(room, Reach::Room, moment, |played| {
            let part = nation_part(played.state, played.scenario, &BTreeSet::new(), nation);
            // The dossiers of sites are no business of a delegation.
            let played = &Played { done: &BTreeMap::new(), ..*played };
            Ok::<_, Trouble>(match name {
                "nation.pdf" => (PDF, pdf(&nation_paper(played, &part, words))?),
                "nation.docx" => (DOCX, docx(&nation_paper(played, &part, words))?),
                "nation.json" => (JSON, json(serde_json::to_string_pretty(&part))?),
                "nation.csv" => (CSV, nation_sheet(played, &part, words).into_bytes()),
                _ => return Err(Trouble::NoSuch),
            })
        });
        let (kind, bytes) = made.await??;
        Ok(PaperFile { bytes, kind, name: name.to_owned() })
    }

    /// A paper for the day of the exercise: `manual.pdf`, `facilitator.docx`, `slides.pdf` …, or the script as `script.xlsx`.
    ///
    /// # Errors
    /// No such paper; it cannot be set.
    pub fn exercise_paper(&self, room: &Room, name: &str, words: &Words) -> Result<PaperFile, Trouble> {
        let (document, form) = name.split_once('.').ok_or(Trouble::NoSuch)?;
        let (scenario, attached) = {
            let seen = room.see();
            (seen.scenario_kept(), attached(seen.state()))
        };
        if name == SCRIPT {
            let bytes = workbook(&scenario, &attached, words)?;
            return Ok(PaperFile { bytes, kind: XLSX, name: name.to_owned() });
        }
        let document = Document::parse(document).ok_or(Trouble::NoSuch)?;
        let (kind, bytes) = match form {
            "pdf" => (PDF, document.pdf(&scenario, &attached, words)?),
            "docx" => (DOCX, docx(&document.paper(&scenario, &attached, words))?),
            _ => return Err(Trouble::NoSuch),
        };
        Ok(PaperFile { bytes, kind, name: name.to_owned() })
    }

    /// The scenario of an exercise as a folder to take away (ZIP), as it is changed by now, with what goes with
    /// its injects; its version says so.
    ///
    /// # Errors
    /// The store; it cannot be packed.
    pub async fn exercise_folder(&self, room: &Room) -> Result<PaperFile, Trouble> {
        let files = files(&self.store.exercise_pack(&room.id).await?.0)?;
        let scenario = packs::read_files(&files).map_err(|_| Trouble::Broken)?;
        let state = room.see().state().clone();
        let of = (&room.id, room.rehearses.as_ref());
        let enclosed = self.exercise_enclosed(of, &state, &scenario).await?;
        let bytes = block_in_place(|| packs::folder(&scenario, &files, &enclosed))?;
        let name = format!("{}-{}.zip", packs::plain(scenario.id.as_str()), packs::plain(&scenario.version));
        Ok(PaperFile { bytes, kind: ZIP, name })
    }

    /// Cards to cut out; `address` is where the six digits are typed. So many of them: for each table, for one, or for none;
    /// a page for each where nobody says how many.
    ///
    /// # Errors
    /// There is no such table; they cannot be set.
    pub fn exercise_cards(
        &self,
        room: &Room,
        address: &str,
        (count, whose): (Option<usize>, CardsFor),
        words: &Words,
    ) -> Result<PaperFile, Trouble> {
        let tables: Vec<Option<String>> = {
            let seen = room.see();
            let state = seen.state();
            let called = |table: &TableId| Some(state.table_called(table));
            match &whose {
                CardsFor::AllTables => state.tables().iter().map(called).collect(),
                CardsFor::Nobody => vec![None],
                CardsFor::Table(one) if state.tables().contains(one) => vec![called(one)],
                CardsFor::Table(_) => return Err(Trouble::NoSuch),
            }
        };
        let count = count.unwrap_or(ON_A_PAGE).clamp(1, CARDS / tables.len().max(1));
        let bytes = join_cards(address, &room.code, (&tables, count), words)?;
        Ok(PaperFile { bytes, kind: PDF, name: "cards.pdf".to_owned() })
    }
}

/// The bytes of a file that is data.
fn json<T: Into<Vec<u8>>>(made: Result<T, serde_json::Error>) -> Result<Vec<u8>, Trouble> {
    made.map(Into::into).map_err(|error| Trouble::Inside(error.to_string()))
}

/// The names of what goes with the injects.
pub(super) fn attached(state: &State) -> Attached {
    let names =
        |inject: &InjectId| state.attachments(inject).iter().map(|one| one.value.name.clone()).collect();
    state.attached.keys().map(|inject| (inject.clone(), names(inject))).collect()
}
