//! Pictures and documents that go with injects. Pictures lose what cameras write into them before anything is kept; a table
//! that has not got an inject does not get what goes with it.

use super::Room;
use super::room::Wish;
use crate::office::{Moment, Office, Trouble};
use parvis_exercise::event::Attachment;
use parvis_exercise::id::{InjectId, Lang, PersonId, Role};
use parvis_exercise::state::may;
use parvis_exercise::{State, What};
use parvis_intake::pictures;
use parvis_store::Act;
use parvis_store::files::Kind;
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
        let NewAttachment { inject, name, alt, lang } = new;
        let (name, alt) = (crate::office::files::plain(&name), alt.trim().to_owned());
        let attached = |file: String, media: &str| Attachment {
            inject: inject.clone(),
            file,
            name: name.clone(),
            media: media.to_owned(),
            alt: alt.clone(),
            lang,
            gone: false,
        };
        let role = room.see().state().role(by);
        if !role.is_some_and(|role| may(role, &What::Attached(attached(String::new(), "")))) {
            return Err(Trouble::NotAllowed);
        }
        if bytes.is_empty() || name.is_empty() {
            return Err(Trouble::Slip("slip-attach-none"));
        }
        if bytes.len() > LARGEST {
            return Err(Trouble::Slip("slip-attach-large"));
        }
        let media = Kind::of(&bytes).map(Kind::media_type).filter(|media| Attachment::MEDIA.contains(media));
        let media = media.ok_or(Trouble::Slip("slip-attach-kind"))?;
        if alt.is_empty() && media.starts_with("image/") {
            return Err(Trouble::Slip("slip-attach-alt"));
        }
        let cleaned = tokio::task::spawn_blocking(move || pictures::cleaned(bytes)).await?;
        let bytes = cleaned.ok_or(Trouble::Slip("slip-file-picture"))?;
        let mut write = self.store.write().await?;
        let act = Act { who: by.as_str(), why: "", now: moment.now };
        let file = write.exercise_file_add(&room.id, &bytes, &act).await?;
        write.commit().await?;
        let wish = Wish { key: None, seq: None, what: What::Attached(attached(file, media)) };
        self.exercise_do(room, by, wish, moment).await?;
        Ok(())
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
        // A rehearsal shows what the exercise has that it rehearses.
        let kept = match self.store.exercise_file(&room.id, file).await {
            Err(parvis_store::Trouble::NoSuch { .. }) => {
                let of = room.rehearses.as_ref().ok_or(Trouble::NoSuch)?;
                self.store.exercise_file(of, file).await
            }
            kept => kept,
        };
        Ok((found, kept?))
    }
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
        Some(_) => out.is_some_and(|out| {
            state.profile(who).map_or(!out.is_empty(), |profile| out.contains_key(&profile.table))
        }),
    }
}
