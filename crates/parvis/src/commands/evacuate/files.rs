//! The files written beside the answer: the page, the trajectories, the pictures.

use super::{Files, answer};
use anstream::eprintln;
use parvis_app::dossiers::write_file;
use parvis_app::egress::Answer;
use parvis_app::{Trouble, png};
use parvis_core::{Arg, Dossier};
use parvis_words::Words;

/// Writes what was asked for and names the files whose names were not given. Without a finished run there is only
/// nothing to write.
pub fn write(answer: &Answer, dossier: &Dossier, words: &Words, files: &Files<'_>) -> Result<(), Trouble> {
    let mut written = Vec::new();
    if let (Some(path), Some(usual)) = (files.html, &answer.usual) {
        write_file(path, usual.page(dossier, words, answer::about(answer, dossier, words)).as_bytes())?;
    }
    if let (Some((path, fps)), Some(usual), Some(plan)) = (files.trajectories, &answer.usual, &dossier.plan) {
        written.extend(usual.trajectories(plan, path, f64::from(fps))?);
    }
    if files.svg.or(files.png).is_some() {
        for picture in answer.pictures(dossier, words) {
            let name = |ending: &str| format!("{}.{ending}", picture.name);
            if let Some(folder) = files.svg {
                let path = folder.join(name("svg"));
                write_file(&path, picture.svg.as_bytes())?;
                written.push(path);
            }
            if let Some(folder) = files.png {
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
