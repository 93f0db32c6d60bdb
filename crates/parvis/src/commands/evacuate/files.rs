//! The files written beside the answer: the page, the trajectories, the pictures.

use crate::args::Evacuate;
use anstream::eprintln;
use parvis_app::dossiers::{self, write_file};
use parvis_app::egress::{self, Answer, telling};
use parvis_app::{Trouble, drilled, png};
use parvis_core::{Arg, Dossier};
use parvis_words::Words;
use std::path::Path;

/// Writes what was asked for and names the files whose names were not given. Without a finished run there is only
/// nothing to write.
pub fn write(answer: &Answer, dossier: &Dossier, words: &Words, files: &Evacuate) -> Result<(), Trouble> {
    let mut written = Vec::new();
    if let (Some(path), Some(usual)) = (&files.html, &answer.usual) {
        write_file(path, usual.page(dossier, words, telling::about(answer, dossier, words)).as_bytes())?;
    }
    if let (Some(path), Some(usual), Some(plan)) = (&files.trajectories, &answer.usual, &dossier.plan) {
        written.extend(usual.trajectories(plan, path, f64::from(files.fps))?);
    }
    if files.svg.is_some() || files.png.is_some() {
        for picture in answer.pictures(dossier, words) {
            let name = |ending: &str| format!("{}.{ending}", picture.name);
            if let Some(folder) = &files.svg {
                let path = folder.join(name("svg"));
                write_file(&path, picture.svg.as_bytes())?;
                written.push(path);
            }
            if let Some(folder) = &files.png {
                let path = folder.join(name("png"));
                write_file(&path, &png(&picture)?)?;
                written.push(path);
            }
        }
    }
    // On the other channel, so that the answer can go on to another program.
    for path in written {
        eprintln!("{}", words.fill("egress-written", &[("path", Arg::Text(path.display().to_string()))]));
    }
    Ok(())
}

/// Keeps what was worked out beside the dossier's files. The answer is whole without; that it could not be kept is said.
pub fn keep(answer: &Answer, dossier: &Path, words: &Words) {
    let calibration = answer.calibrated.as_ref().and_then(|fit| fit.keep.as_ref());
    let files = [(drilled::FILE, calibration), (egress::FILE, answer.keep.as_ref())];
    let write = |(file, text): (&str, Option<&String>)| dossiers::keep(dossier, file, text?).err();
    if let Some(error) = files.into_iter().find_map(write) {
        let args = [("reason", Arg::Text(error.to_string()))];
        eprintln!("{}", words.fill("egress-not-kept", &args));
    }
}
