//! The report of a drill as files, and the game sheets.

use super::Drill;
use crate::exercises::documents::{docx, game_cards, pdf};
use crate::exercises::drill_letter::{Letter, Readers, letter};
use crate::exercises::drill_report::{Drilled, json, paper};
use crate::office::exercises::{CSV, DOCX, JSON, PDF};
use crate::office::{Moment, Office, PaperFile, Trouble, Who};
use jiff::civil::Date;
use parvis_exercise::drill::report::{exits_csv, rooms_csv};
use parvis_store::ExerciseId;
use parvis_words::Words;
use tokio::task::block_in_place;

impl Office {
    /// The game sheets with which small children practise, as a PDF.
    ///
    /// # Errors
    /// They cannot be set.
    pub fn game_cards(&self, words: &Words) -> Result<PaperFile, Trouble> {
        let bytes = block_in_place(|| game_cards(words))?;
        Ok(PaperFile { bytes, kind: PDF, name: "games.pdf".to_owned() })
    }

    /// The letter about a drill, to be read and copied, in the language of `words`; `ask` is whom people can ask.
    pub fn drill_letter(&self, drill: &Drill, (to, ask): (Readers, &str), words: &Words) -> Option<Letter> {
        Some(letter(&drill.sheet.site, drill.state.plan()?, to, ask, words))
    }

    /// The letter as a file, to be printed or worked on: `parents-ru.pdf`, `neighbours-kk.docx`.
    ///
    /// # Errors
    /// There is no plan; it cannot be set.
    pub fn drill_letter_file(
        &self,
        drill: &Drill,
        (to, ask): (Readers, &str),
        docx: bool,
        words: &Words,
    ) -> Result<PaperFile, Trouble> {
        let letter = self.drill_letter(drill, (to, ask), words).ok_or(Trouble::NoSuch)?;
        let (kind, ending) = if docx { (DOCX, "docx") } else { (PDF, "pdf") };
        let bytes = block_in_place(|| if docx { letter.docx(words) } else { letter.pdf(words) })?;
        Ok(PaperFile { bytes, kind, name: format!("{}-{}.{ending}", to.as_str(), words.language().tag()) })
    }

    /// The report as a file: `report.pdf`, `report.docx`, `report.json`, and its tables as `rooms.csv` and `exits.csv`;
    /// `day` says when a drill was held.
    ///
    /// # Errors
    /// No such drill or file; they may not; it cannot be set.
    pub async fn drill_file(
        &self,
        who: &Who,
        id: &ExerciseId,
        name: &str,
        day: impl Fn(&Drill) -> Date,
        words: &Words,
        moment: Moment,
    ) -> Result<PaperFile, Trouble> {
        let (drill, report) = self.drill_report(who, id, moment).await?;
        let called = |id: &str| drill.sheet.called(id).to_owned();
        let drilled = Drilled {
            report: &report,
            state: &drill.state,
            site: &drill.sheet.site,
            day: day(&drill),
            name: &called,
        };
        // Setting a paper takes a core for a moment: others go on meanwhile.
        let (kind, bytes) = block_in_place(|| {
            Ok::<_, Trouble>(match name {
                "report.pdf" => (PDF, pdf(&paper(&drilled, words))?),
                "report.docx" => (DOCX, docx(&paper(&drilled, words))?),
                "report.json" => (JSON, json(&drilled)?.into_bytes()),
                "rooms.csv" => (CSV, rooms_csv(&drill.state, &called).into_bytes()),
                "exits.csv" => (CSV, exits_csv(&drill.state, &called).into_bytes()),
                _ => return Err(Trouble::NoSuch),
            })
        })?;
        Ok(PaperFile { bytes, kind, name: name.to_owned() })
    }
}
