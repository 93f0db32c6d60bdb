//! The picture of a level that says where it got crowded: read on a telephone, so everything on it is large.

use super::floor;
use super::frame::{Frame, LEVEL_ON_A4, Pt};
use super::openings;
use super::space::{Box2, Floor, Space};
use super::svg::Svg;
use super::{Drawing, PAPER_STYLE, Purpose, Sheet, fixtures_on};
use crate::codes::Codes;
use crate::fonts::{Weight, width};
use geo::Coord;
use parvis_core::geometry::{bounds, label_point};
use parvis_core::{FloorPlan, Level, OpeningId, Unit, UnitId};
use parvis_words::Words;

/// Letters as a part of the picture's width: a telephone shows them 10 points high.
const LETTERS: f64 = 1.0 / 34.0;
/// The title, the same.
const TITLE: f64 = 1.0 / 22.0;
/// Space from line to line, as a part of the letters.
const LEADING: f64 = 1.35;
/// Densities from which the colours apply, people on a square metre. The third is where IMO MSC.1/Circ.1533 begins
/// to speak of congestion; the steps of one beside it are ours.
const STEPS: [f64; 4] = [2.0, 3.0, 4.0, 5.0];
/// Light to dark, so that it reads without colour too.
const STYLE: &str = ".heat0{fill:#ffe9a8}.heat1{fill:#fdae61}.heat2{fill:#e34a33}.heat3{fill:#7f0000}\
.paper{fill:#fff}.line{fill:none;stroke:#4a4f57;stroke-width:.2}.spot{fill:#fff;stroke:#111;stroke-width:.5}.key{stroke:#111;stroke-width:.3}.soft{fill:#444}";

/// A place painted by how dense it got.
#[derive(Clone, Debug, PartialEq)]
pub enum Painted {
    /// A square metre, by its corner with the least x and y.
    Square(Coord),
    /// A whole unit: stairs, whose flight is no part of the drawing.
    Unit(UnitId),
}

/// What the picture of a level shows.
pub struct CrowdView<'a> {
    /// The floor plan.
    pub plan: &'a FloorPlan,
    /// The level.
    pub level: &'a Level,
    /// The reader's words.
    pub words: &'a Words,
    /// What it is of: the site's name.
    pub site: &'a str,
    /// The people on a square metre at the worst moment, place by place.
    pub painted: &'a [(Painted, f64)],
    /// How many leave by each exit.
    pub exits: &'a [(OpeningId, String)],
    /// The most crowded places of the level, the worst first, with what is said of each.
    pub spots: &'a [(UnitId, String)],
}

/// The picture as a self-contained SVG; `None` when nothing of the level is drawn.
pub fn crowd_svg(view: &CrowdView<'_>) -> Option<String> {
    let units: Vec<&Unit> = view.plan.units_on(&view.level.id).collect();
    let (low, high) = bounds(units.iter().map(|unit| &unit.shape))?;
    let frame = Frame::around(low, high, LEVEL_ON_A4);
    let letters = frame.width() * LETTERS;
    // Room for the exits' plates on every side.
    let map = map(view, &units, frame, letters);
    let mut page = Page { svg: Svg::default(), y: 0.0, wide: frame.width(), letters };
    page.lines(&view.words.level(view.level), frame.width() * TITLE, "b");
    let about = view.words.fill("picture-about", &[("site", parvis_core::Arg::Text(view.site.to_owned()))]);
    page.lines(&about, letters, "soft");
    let top = page.y;
    page.y += frame.floor_height();
    page.scale_bar(&frame, view.words);
    page.legend(view.words);
    for (number, (_, says)) in view.spots.iter().enumerate() {
        page.lines(&format!("{}. {says}", number + 1), letters, "");
    }
    Some(page.around(map, top))
}

/// The floor with its colours, doors, exits and numbered places.
fn map(view: &CrowdView<'_>, units: &[&Unit], frame: Frame, letters: f64) -> Svg {
    let mut drawing = Drawing::new(frame);
    let mut space = Space::new(&frame);
    floor::draw(&mut drawing, units);
    heat(&mut drawing, units, view.painted);
    floor::walls(&mut drawing, &mut space, &fixtures_on(view.plan, &view.level.id, false));
    openings::doors(&mut drawing, &mut space, view.plan, &view.level.id);
    spots(&mut drawing, &mut space, view, units, letters);
    let mut codes = Codes::of(view.plan);
    for (id, code) in &mut codes.exits {
        if let Some((_, people)) = view.exits.iter().find(|(exit, _)| exit == id) {
            *code = format!("{code} · {people}");
        }
    }
    let sheet =
        Sheet { plan: view.plan, codes: &codes, pins: &[], words: view.words, purpose: Purpose::Plan };
    openings::exits(&mut drawing, &mut space, &sheet, &view.level.id, units, letters * 0.8);
    drawing.svg.append(drawing.over);
    drawing.svg
}

/// The step a density is on; `None` below the first.
fn step(density: f64) -> Option<usize> {
    STEPS.iter().rposition(|least| density >= *least)
}

/// Squares and stairs in their colours, kept to the floor.
fn heat(drawing: &mut Drawing, units: &[&Unit], painted: &[(Painted, f64)]) {
    let frame = drawing.frame;
    let floors: Vec<Floor> = units.iter().map(|unit| Floor::of(&unit.shape, &frame)).collect();
    let outlines: Vec<Vec<Pt>> = floors.iter().flat_map(|floor| floor.rings.clone()).collect();
    let mut clip = Svg::default();
    for floor in &floors {
        clip.rings("", &floor.rings, "");
    }
    drawing.svg.raw("<clipPath id=\"floor\">");
    drawing.svg.append(clip);
    drawing.svg.raw("</clipPath><g clip-path=\"url(#floor)\">");
    for (number, _) in STEPS.iter().enumerate() {
        let here = painted.iter().filter(|(_, density)| step(*density) == Some(number));
        let rings: Vec<Vec<Pt>> = here.flat_map(|(place, _)| rings(place, units, &frame)).collect();
        drawing.svg.rings(&format!("heat{number}"), &rings, "");
    }
    drawing.svg.close();
    drawing.svg.rings("line", &outlines, "");
}

fn rings(place: &Painted, units: &[&Unit], frame: &Frame) -> Vec<Vec<Pt>> {
    match place {
        Painted::Square(low) => {
            let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
            vec![corners.iter().map(|(x, y)| frame.at(Coord { x: low.x + x, y: low.y + y })).collect()]
        }
        Painted::Unit(id) => {
            let unit = units.iter().find(|unit| unit.id == *id);
            unit.map_or_else(Vec::new, |unit| Floor::of(&unit.shape, frame).rings)
        }
    }
}

/// The numbers of the most crowded places, each on or near its place.
fn spots(drawing: &mut Drawing, space: &mut Space, view: &CrowdView<'_>, units: &[&Unit], letters: f64) {
    for (number, (id, _)) in view.spots.iter().enumerate() {
        let unit = units.iter().find(|unit| unit.id == *id);
        let Some(near) = unit.and_then(|unit| label_point(&unit.shape)) else { continue };
        let near = drawing.frame.at(near);
        let side = letters * 1.2;
        let hot: Vec<Floor> = view
            .painted
            .iter()
            .filter(|(_, density)| step(*density).is_some())
            .map(|(place, _)| Floor::new(rings(place, units, &drawing.frame)))
            .collect();
        let beside = |spot: &Box2| !hot.iter().any(|floor| floor.touches(spot));
        let spot = space
            .nearest(near, (side, side), 3.0 * letters, beside)
            .or_else(|| space.nearest(near, (side, side), 40.0, |_| true));
        let Some(spot) = spot else { continue };
        if (spot.middle().x - near.x).hypot(spot.middle().y - near.y) > side / 2.0 {
            drawing.over.line("lead", &[near, spot.middle()], "");
            drawing.over.rect("bar", near, (0.9, 0.9), 0.45);
        }
        drawing.over.rect("spot", spot.middle(), (side, side), side / 2.0);
        drawing.over.centred("b", spot.middle(), letters * 0.9, &(number + 1).to_string());
        space.take(spot);
    }
}

/// The picture, filled from above.
struct Page {
    svg: Svg,
    y: f64,
    wide: f64,
    letters: f64,
}

impl Page {
    /// Space kept free on the left and right.
    fn edge(&self) -> f64 {
        self.letters
    }

    /// A text in as many lines as it needs.
    fn lines(&mut self, text: &str, size: f64, class: &str) {
        let weight = if class == "b" { Weight::Bold } else { Weight::Regular };
        let room = self.wide - 2.0 * self.edge();
        let mut line = String::new();
        for word in text.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if width(&longer, size, weight) > room && !line.is_empty() {
                self.line(&line, size, class);
                word.clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        self.line(&line, size, class);
    }

    fn line(&mut self, text: &str, size: f64, class: &str) {
        self.y += size * LEADING;
        self.svg.text(class, Pt { x: self.edge(), y: self.y }, size, text);
    }

    /// A bar of ten metres, or of as many as fit a third of the picture.
    fn scale_bar(&mut self, frame: &Frame, words: &Words) {
        let fits = |metres: &f64| frame.mm(*metres) <= self.wide / 3.0;
        let metres = [100.0, 50.0, 20.0, 10.0, 5.0, 2.0].into_iter().find(fits).unwrap_or(1.0);
        let (long, high) = (frame.mm(metres), self.letters * 0.3);
        self.y += self.letters * 0.5;
        let middle = Pt { x: self.edge() + long / 2.0, y: self.y + high / 2.0 };
        self.svg.rect("bar", middle, (long, high), 0.0);
        let text = words.fill("unit-metres", &[("number", parvis_core::Arg::Text(words.number(metres, 0)))]);
        let beside = Pt { x: self.edge() + long + self.letters * 0.5, y: self.y + self.letters * 0.45 };
        self.svg.text("", beside, self.letters, &text);
        self.y += self.letters * 0.6;
    }

    /// What the colours and the plates mean.
    fn legend(&mut self, words: &Words) {
        self.lines(&words.get("picture-legend"), self.letters, "");
        let size = self.letters;
        let mut x = self.edge();
        self.y += size * LEADING;
        for (number, least) in STEPS.iter().enumerate() {
            let count = |value: f64| words.number(value, 0);
            let text = STEPS.get(number + 1).map_or_else(
                || words.fill("picture-over", &[("least", parvis_core::Arg::Text(count(*least)))]),
                |next| format!("{}–{}", count(*least), count(*next)),
            );
            let middle = Pt { x: x + size / 2.0, y: self.y - size * 0.36 };
            self.svg.rect(&format!("key heat{number}"), middle, (size, size), 0.0);
            self.svg.text("", Pt { x: x + size * 1.3, y: self.y }, size, &text);
            x += size * 2.4 + width(&text, size, Weight::Regular);
        }
        self.lines(&words.get("picture-exits"), size, "soft");
    }

    /// The finished picture, with the map `top` below its upper edge.
    fn around(self, map: Svg, top: f64) -> String {
        let size = (self.wide, self.y + self.letters);
        let mut page = Svg::default();
        page.rect(
            "paper",
            Box2 { a: Pt { x: 0.0, y: 0.0 }, b: Pt { x: size.0, y: size.1 } }.middle(),
            size,
            0.0,
        );
        page.open(&format!(" transform=\"translate(0 {top:.2})\""));
        page.append(map);
        page.close();
        page.finish(&self.svg, size, "", Some(&format!("{PAPER_STYLE}{STYLE}")))
    }
}
