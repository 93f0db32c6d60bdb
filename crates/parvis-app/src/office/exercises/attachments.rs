//! Pictures and documents that go with injects. Pictures lose what cameras write into them before anything is kept; a table
//! that has not got an inject does not get what goes with it.

use super::Room;
use super::room::Wish;
use crate::office::{Moment, Office, Trouble};
use parvis_exercise::event::Attachment;
use parvis_exercise::id::{InjectId, Lang, PersonId, Role};
use parvis_exercise::pack::Enclosed;
use parvis_exercise::state::may;
use parvis_exercise::{Scenario, State, What};
use parvis_intake::pictures;
use parvis_store::files::Kind;
use parvis_store::{Act, ExerciseId};
use std::sync::Arc;

/// The largest picture or document, in bytes; ours: fifty telephones load it over one access point.
const LARGEST: usize = 4 << 20;

/// What is said of a picture or document that is to go with an inject.
#[derive(Clone, Debug)]
pub struct NewAttachment {
    /// With which inject.
    pub inject: InjectId,
    /// What it is called.
    pub name: String,
    /// What a picture shows.
    pub alt: String,
    /// In which language that is said.
    pub lang: Lang,
}

impl Office {
    /// Lets a picture or document go with an inject.
    ///
    /// # Errors
    /// They may not; it is empty, too large, no picture and no PDF, or a picture about which nobody says what it shows
    /// ([`Trouble::Slip`]); there is no such inject, or enough goes with it ([`Trouble::Exercise`]).
    pub async fn exercise_attach(
        self: &Arc<Self>,
        room: &Arc<Room>,
        by: &PersonId,
        new: NewAttachment,
        bytes: Vec<u8>,
        moment: Moment,
    ) -> Result<(), Trouble> {
        let role = room.see().state().role(by);
        if !role.is_some_and(may_attach) {
            return Err(Trouble::NotAllowed);
        }
        let NewAttachment { inject, name, alt, lang } = new;
        let enclosed = Enclosed { inject, name, alt, lang, bytes };
        let (mut attached, bytes) = tokio::task::spawn_blocking(move || fit(enclosed)).await??;
        let mut write = self.store.write().await?;
        let act = Act { who: by.as_str(), why: "", now: moment.now };
        attached.file = write.exercise_file_add(&room.id, &bytes, &act).await?;
        write.commit().await?;
        let wish = Wish { key: None, seq: None, what: What::Attached(attached) };
        self.exercise_do(room, by, wish, moment).await?;
        Ok(())
    }

    /// What goes with the injects of a scenario, as it travels: what was written on the day stays there.
    pub(super) async fn exercise_enclosed(
        &self,
        (id, of): (&ExerciseId, Option<&ExerciseId>),
        state: &State,
        scenario: &Scenario,
    ) -> Result<Vec<Enclosed>, Trouble> {
        let mut all = Vec::new();
        for one in scenario.injects.iter().flat_map(|inject| state.attachments(&inject.id)) {
            let Attachment { inject, file, name, alt, lang, .. } = one.value.clone();
            let bytes = self.exercise_file_of(id, of, &file).await?;
            all.push(Enclosed { inject, name, alt, lang, bytes });
        }
        Ok(all)
    }

    /// The bytes of a file; a rehearsal shows what the exercise has that it rehearses.
    async fn exercise_file_of(
        &self,
        id: &ExerciseId,
        rehearses: Option<&ExerciseId>,
        file: &str,
    ) -> Result<Vec<u8>, Trouble> {
        Ok(match (self.store.exercise_file(id, file).await, rehearses) {
            (Err(parvis_store::Trouble::NoSuch { .. }), Some(of)) => {
                self.store.exercise_file(of, file).await?
            }
            (kept, _) => kept?,
        })
    }

    /// What goes with an inject that somebody may have, and its bytes.
    ///
    /// # Errors
    /// There is none such, or their table has not got it.
    pub async fn exercise_attachment(
        &self,
        room: &Room,
        who: &PersonId,
        file: &str,
    ) -> Result<(Attachment, Vec<u8>), Trouble> {
        let found = {
            let seen = room.see();
            let state = seen.state();
            let all = state.attached.values().filter_map(|files| files.get(file));
            all.map(|one| &one.value).find(|one| !one.gone && has(state, who, &one.inject)).cloned()
        };
        let found = found.ok_or(Trouble::NoSuch)?;
        let bytes = self.exercise_file_of(&room.id, room.rehearses.as_ref(), file).await?;
        Ok((found, bytes))
    }
}

/// Whether somebody with this role lets pictures and documents go with injects.
fn may_attach(role: Role) -> bool {
    let none = String::new();
    let lang = Lang(parvis_core::Language::En);
    let (file, name, media, alt) = (none.clone(), none.clone(), none.clone(), none);
    may(role, &What::Attached(Attachment { inject: "".into(), file, name, media, alt, lang, gone: false }))
}

/// A picture or document as it may be kept, without the address of its bytes, and these bytes.
///
/// # Errors
/// It is empty, too large, no picture and no PDF, or a picture about which nobody says what it shows ([`Trouble::Slip`]).
pub(super) fn fit(enclosed: Enclosed) -> Result<(Attachment, Vec<u8>), Trouble> {
    let Enclosed { inject, name, alt, lang, bytes } = enclosed;
    let (name, alt) = (crate::office::files::plain(&name), alt.trim().to_owned());
    if bytes.is_empty() || name.is_empty() {
        return Err(Trouble::Slip("slip-attach-none"));
    }
    if bytes.len() > LARGEST {
        return Err(Trouble::Slip("slip-attach-large"));
    }
    let media = Kind::of(&bytes).map(Kind::media_type).filter(|media| Attachment::MEDIA.contains(media));
    let media = media.ok_or(Trouble::Slip("slip-attach-kind"))?.to_owned();
    if alt.is_empty() && media.starts_with("image/") {
        return Err(Trouble::Slip("slip-attach-alt"));
    }
    let bytes = pictures::cleaned(bytes).ok_or(Trouble::Slip("slip-file-picture"))?;
    Ok((Attachment { inject, file: String::new(), name, media, alt, lang, gone: false }, bytes))
}

/// Whether somebody may have what goes with an inject: who leads or works on its words always, a player once it is at their
/// table, anybody else once it is out.
fn has(state: &State, who: &PersonId, inject: &InjectId) -> bool {
    let out = state.injects.get(inject).map(|one| &one.released);
    match state.role(who) {
        None => false,
        Some(Role::Director | Role::Facilitator | Role::Controller | Role::Evaluator | Role::Interpreter) => {
            true
        }
        // A post is everybody's while it stands.
        Some(_) if state.posts.get(&inject.as_str().into()).is_some_and(|post| !post.value.gone) => true,
        Some(_) => out.is_some_and(|out| {
            state.profile(who).map_or(!out.is_empty(), |profile| out.contains_key(&profile.table))
        }),
    }
}
