//! The words of whoever led a drill in its report.

use super::DrillWish;
use crate::office::{Moment, Office, Trouble, Who, act};
use parvis_exercise::drill::event::{Corrected, Written};
use parvis_exercise::drill::{Refusal, What};
use parvis_store::ExerciseId;

impl Office {
    /// Writes into a box of a drill's report.
    ///
    /// # Errors
    /// No such drill; they may not; it was not held.
    pub async fn drill_write(
        &self,
        who: &Who,
        id: &ExerciseId,
        written: Written,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        self.drill_lead_do(who, &drill, What::Written(written), moment).await?;
        Ok(())
    }

    /// Puts a sentence of a drill's report into other words. What was written first goes into the journal with it.
    ///
    /// # Errors
    /// No such drill; they may not; it was not held; nobody wrote that sentence.
    pub async fn drill_reword(
        &self,
        who: &Who,
        id: &ExerciseId,
        corrected: Corrected,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let drill = self.drill_led(who, id, moment).await?;
        let notes = drill.state.notes().map(|(_, note)| (note.stamp.n, note.value.text.as_str()));
        let washes = drill.state.washes().map(|(_, wash)| (wash.stamp.n, wash.value.text.as_str()));
        let first = notes.chain(washes).find(|(n, _)| *n == corrected.of).map(|(_, text)| text);
        let unknown = || Refusal::Unknown { what: "sentence", id: corrected.of.to_string() };
        let said = format!("{} [{}] {}", drill.id, corrected.of, first.ok_or_else(unknown)?);
        let person = self.drill_leader(who, &drill, moment).await?;
        let wish = DrillWish { key: None, seq: None, what: What::Corrected(corrected) };
        let mut write = self.store.write().await?;
        self.drill_append(&mut write, &drill, &person, wish, moment).await?;
        write.note("exercise.drill-corrected", drill.node.as_str(), &said, &act(who, "", moment))?;
        write.commit().await?;
        self.drill_news.tell(&drill.id);
        Ok(())
    }
}
