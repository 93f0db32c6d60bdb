//! A drawing as a PNG, in the embedded fonts: the same bytes on every machine.

use crate::error::PrintError;
use crate::fonts::FILES;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::Arc;

/// An SVG of ours as a PNG so many pixels wide.
///
/// # Errors
/// When the SVG cannot be drawn.
pub fn png(svg: &str, wide: u32) -> Result<Vec<u8>, PrintError> {
    let failed = |why: String| PrintError::Picture(why);
    let mut fonts = fontdb::Database::new();
    for file in FILES {
        fonts.load_font_data(file.to_vec());
    }
    let options = Options { fontdb: Arc::new(fonts), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| failed(error.to_string()))?;
    let scale = wide as f32 / tree.size().width();
    let high = (tree.size().height() * scale).ceil() as u32;
    let mut paper = Pixmap::new(wide, high).ok_or_else(|| failed(format!("{wide} × {high}")))?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut paper.as_mut());
    paper.encode_png().map_err(|error| failed(error.to_string()))
}
