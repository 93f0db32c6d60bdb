//! Telling those who look at a drill that it went on.

use parvis_store::ExerciseId;
use tokio::sync::broadcast::{Receiver, Sender, channel};

/// So much news waits for a slow reader, who then looks anyway; ours.
const NEWS: usize = 64;

/// What this process hears of drills, from itself and from others on the same database.
pub struct DrillNews(Sender<ExerciseId>);

impl Default for DrillNews {
    fn default() -> Self {
        Self(channel(NEWS).0)
    }
}

impl DrillNews {
    /// The ids of drills that go on from now on.
    pub fn listen(&self) -> Receiver<ExerciseId> {
        self.0.subscribe()
    }

    /// A drill went on.
    pub(in crate::office) fn tell(&self, id: &ExerciseId) {
        // Nobody looks: then nobody need hear.
        let _ = self.0.send(id.clone());
    }
}
