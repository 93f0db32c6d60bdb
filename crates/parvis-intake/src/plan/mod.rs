//! Floor plans from the files people have: which reader a file is for, and the one way out of all of them.
//!
//! # Adding a format
//! 1. Write a reader beside the others: `pub fn read(input: &Input) -> Result<Draft, Refusal>`. It translates
//!    words and collects shapes; it repairs nothing and assumes nothing.
//! 2. Teach `import` below to know the format by its content.
//! 3. Try it on a real file, cut short and garbled too.

pub mod finish;
pub mod imdf;
mod input;
mod refusal;
pub mod wkt;

pub use finish::finish;
pub use input::Input;
pub(crate) use refusal::{F102, F104};
pub use refusal::{KINDS, Refusal};
