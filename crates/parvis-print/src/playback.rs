//! A run of people through the building, played back on one self-contained page, storey by storey.

use askama::Template;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use geo::{BoundingRect, Coord, Line, MultiPolygon, Rect};
use parvis_core::Arg;
use parvis_words::Words;
use std::fmt::Write;

/// The page's look and its script: inline, because the page is carried about alone.
const STYLE: &str = concat!(include_str!("../templates/base.css"), include_str!("../templates/playback.css"));
const SCRIPT: &str = include_str!("../templates/playback.js");

/// Paper round a floor, metres.
const MARGIN: f64 = 1.0;

/// Seconds between two rows of the table.
const ROW_EVERY: f64 = 10.0;

/// Parts of the time axis.
const TICKS: u8 = 4;

/// How close people stand, as the style sheet and the messages call it.
const DENSITIES: [(&str, &str); 3] =
    [("calm", "playback-calm"), ("close", "playback-close"), ("crowd", "playback-crowd")];

/// A run to play back.
pub struct PlaybackView<'a> {
    /// The reader's words.
    pub words: &'a Words,
    /// Name of the site.
    pub site: String,
    /// What was run and on what assumptions, in the reader's language; one paragraph each.
    pub about: Vec<String>,
    /// Storeys and flights, in the order they are shown; at most 255.
    pub floors: Vec<PlaybackFloor>,
    /// Frames a second.
    pub rate: f64,
    /// Where each person is, frame by frame, until it is out.
    pub people: Vec<Vec<PlaybackSpot>>,
}

/// One floor of a playback.
pub struct PlaybackFloor {
    /// What it is called.
    pub title: String,
    /// Where one can walk, metres; at most 600 m a side.
    pub floor: MultiPolygon,
    /// Exits and other doors worth showing.
    pub doors: Vec<Line>,
}

/// Where a person is in one frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaybackSpot {
    /// Place in [`PlaybackView::floors`].
    pub floor: u8,
    /// Where on it, metres.
    pub at: Coord,
}

#[derive(Template)]
#[template(path = "playback.html")]
struct Page {
    lang: &'static str,
    title: String,
    mark: String,
    about: Vec<String>,
    draft: String,
    w_play: String,
    w_pause: String,
    w_time: String,
    w_speed: String,
    w_inside: String,
    w_table: String,
    w_seconds: String,
    w_need_script: String,
    w_keys: String,
    w_density: String,
    w_crowded: String,
    w_curve: String,
    densities: Vec<(&'static str, String)>,
    ticks: Vec<String>,
    floors: Vec<Floor>,
    rows: Vec<(String, String)>,
    curve: String,
    people: usize,
    rate: f64,
    last: usize,
    data: String,
    style: &'static str,
    script: &'static str,
}

struct Floor {
    title: String,
    view: String,
    path: String,
    doors: String,
    width: f64,
    height: f64,
    /// Its width as a part of the widest floor's: all floors are shown to one scale.
    part: String,
}

/// The run as one page: no other file, works from a stick; with a table for those who cannot see it move.
pub fn playback_html(view: &PlaybackView<'_>) -> String {
    let words = view.words;
    let frames = view.people.iter().map(Vec::len).max().unwrap_or(0);
    let boxes: Vec<Rect> = view.floors.iter().map(|floor| paper(&floor.floor)).collect();
    let widest = boxes.iter().map(|paper| paper.width()).fold(1.0, f64::max);
    let page = Page {
        lang: words.language().tag(),
        title: words.fill("playback-title", &[("site", Arg::Text(view.site.clone()))]),
        mark: words.fill("plan-mark-tlp", &[("colour", Arg::Text("AMBER+STRICT".to_owned()))]),
        about: view.about.clone(),
        draft: if parvis_words::is_draft(words.language()) {
            words.get("plan-draft-translation")
        } else {
            String::new()
        },
        w_play: words.get("playback-play"),
        w_pause: words.get("playback-pause"),
        w_time: words.get("playback-time"),
        w_speed: words.get("playback-speed"),
        w_inside: words.get("playback-inside"),
        w_table: words.get("playback-table"),
        w_seconds: words.get("playback-seconds"),
        w_need_script: words.get("playback-need-script"),
        w_keys: words.get("playback-keys"),
        w_density: words.get("playback-density"),
        w_crowded: words.get("playback-crowded"),
        w_curve: words.fill("playback-curve", &[("people", Arg::Count(view.people.len() as u64))]),
        densities: DENSITIES.map(|(class, message)| (class, words.get(message))).to_vec(),
        ticks: (0..=TICKS)
            .map(|tick| clock(frames as f64 * f64::from(tick) / f64::from(TICKS) / view.rate))
            .collect(),
        floors: view.floors.iter().zip(&boxes).map(|(floor, paper)| drawn(floor, paper, widest)).collect(),
        rows: rows(view, frames),
        curve: curve(view, frames),
        people: view.people.len(),
        rate: view.rate,
        last: frames.saturating_sub(1),
        data: STANDARD.encode(encoded(view, &boxes)),
        style: STYLE,
        script: SCRIPT,
    };
    // Writing into a String cannot fail; were it ever to, an empty page says so at once.
    page.render().unwrap_or_default()
}

/// The paper a floor is drawn on.
fn paper(floor: &MultiPolygon) -> Rect {
    let rect = floor.bounding_rect().unwrap_or_else(|| Rect::new((0.0, 0.0), (1.0, 1.0)));
    let margin = Coord { x: MARGIN, y: MARGIN };
    Rect::new(rect.min() - margin, rect.max() + margin)
}

fn drawn(floor: &PlaybackFloor, paper: &Rect, widest: f64) -> Floor {
    // Paper's y runs down.
    let on = |at: Coord| (at.x - paper.min().x, paper.max().y - at.y);
    let mut path = String::new();
    for polygon in &floor.floor {
        for ring in std::iter::once(polygon.exterior()).chain(polygon.interiors()) {
            for (index, at) in ring.coords().enumerate() {
                let (x, y) = on(*at);
                let _ = write!(path, "{}{x:.2} {y:.2}", if index == 0 { 'M' } else { 'L' });
            }
            path.push('Z');
        }
    }
    let mut doors = String::new();
    for door in &floor.doors {
        let ((x0, y0), (x1, y1)) = (on(door.start), on(door.end));
        let _ = write!(doors, "M{x0:.2} {y0:.2}L{x1:.2} {y1:.2}");
    }
    Floor {
        title: floor.title.clone(),
        view: format!("0 0 {:.2} {:.2}", paper.width(), paper.height()),
        path,
        doors,
        width: paper.width(),
        height: paper.height(),
        part: format!("{:.3}", paper.width() / widest),
    }
}

/// Each person in turn: how many frames (two bytes), then for each frame its floor (one byte) and its spot in
/// centimetres from the paper's upper left corner (two bytes each). All numbers little-endian.
fn encoded(view: &PlaybackView<'_>, boxes: &[Rect]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for frames in &view.people {
        let frames = frames.get(..usize::from(u16::MAX).min(frames.len())).unwrap_or_default();
        bytes.extend((frames.len() as u16).to_le_bytes());
        for spot in frames {
            let corner = boxes
                .get(usize::from(spot.floor))
                .map_or(Coord::zero(), |paper| Coord { x: paper.min().x, y: paper.max().y });
            let centimetres = |metres: f64| ((metres * 100.0).round().clamp(0.0, 65_535.0)) as u16;
            bytes.push(spot.floor);
            bytes.extend(centimetres(spot.at.x - corner.x).to_le_bytes());
            bytes.extend(centimetres(corner.y - spot.at.y).to_le_bytes());
        }
    }
    bytes
}

/// `6:05`.
fn clock(seconds: f64) -> String {
    let seconds = seconds.round() as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn inside(view: &PlaybackView<'_>, frame: usize) -> usize {
    view.people.iter().filter(|frames| frames.len() > frame).count()
}

fn rows(view: &PlaybackView<'_>, frames: usize) -> Vec<(String, String)> {
    let every = ((ROW_EVERY * view.rate) as usize).max(1);
    (0..=frames.div_ceil(every))
        .map(|row| {
            let seconds = (row * every) as f64 / view.rate;
            (view.words.count(seconds.round() as u64), view.words.count(inside(view, row * every) as u64))
        })
        .collect()
}

/// People inside over time, as a path on a paper of 1000 × 100.
fn curve(view: &PlaybackView<'_>, frames: usize) -> String {
    let all = view.people.len().max(1) as f64;
    let mut path = String::new();
    let every = (frames / 200).max(1);
    for frame in (0..=frames).step_by(every) {
        let x = 1000.0 * frame as f64 / frames.max(1) as f64;
        let y = 100.0 * (1.0 - inside(view, frame) as f64 / all);
        let _ = write!(path, "{}{x:.1} {y:.1}", if frame == 0 { 'M' } else { 'L' });
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use geo::polygon;
    use parvis_core::Language;

    fn view(words: &Words, people: Vec<Vec<PlaybackSpot>>) -> PlaybackView<'_> {
        let floor = polygon![(x: 0., y: 0.), (x: 10., y: 0.), (x: 10., y: 5.), (x: 0., y: 5.)];
        PlaybackView {
            words,
            site: "<School> & Co".to_owned(),
            about: vec!["Everybody starts at once.".to_owned()],
            floors: vec![PlaybackFloor {
                title: "Ground floor".to_owned(),
                floor: floor.into(),
                doors: vec![Line::new((10.0, 2.0), (10.0, 3.0))],
            }],
            rate: 2.0,
            people,
        }
    }

    #[test]
    fn spots_are_centimetres_from_the_upper_left() {
        let words = Words::new(Language::En, []);
        let spot = |x, y| PlaybackSpot { floor: 0, at: Coord { x, y } };
        let view = view(&words, vec![vec![spot(0.0, 5.0), spot(2.56, 4.0)], vec![]]);
        let boxes = [paper(&view.floors[0].floor)];
        // Two frames: (1.00, 1.00) and (3.56, 2.00) m with the paper's margin of a metre; then nobody.
        assert_eq!(encoded(&view, &boxes), [2, 0, 0, 100, 0, 100, 0, 0, 100, 1, 200, 0, 0, 0]);
    }

    #[test]
    fn the_table_counts_who_is_inside() {
        let words = Words::new(Language::En, []);
        let here = |frames| vec![PlaybackSpot { floor: 0, at: Coord { x: 1.0, y: 1.0 } }; frames];
        let view = view(&words, vec![here(5), here(30), here(41)]);
        let rows = rows(&view, 41);
        let rows: Vec<(&str, &str)> = rows.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(rows, [("0", "3"), ("10", "2"), ("20", "1"), ("30", "0")]);
    }

    #[test]
    fn hostile_names_stay_text_and_an_empty_run_is_a_page() {
        let words = Words::new(Language::En, []);
        let page = playback_html(&view(&words, vec![]));
        assert!(page.contains("&#60;School&#62; &#38; Co"), "the name is escaped");
        assert!(page.contains("</html>"));
    }
}
