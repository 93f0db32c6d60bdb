//! Writes SVG: millimetres, classes instead of colours, every text escaped.

use super::frame::Pt;
use crate::fonts::drawable;
use std::fmt::{self, Write};

/// The look of a drawing on paper. Pages bring the same classes in their own style sheet.
pub(crate) const PAPER_STYLE: &str = "\
text{font-family:'Noto Sans';fill:#111}\
.b{font-weight:bold}\
.mid{text-anchor:middle}.end{text-anchor:end}\
.poche{fill:none;stroke:#4a4f57;stroke-linejoin:miter}\
.room{fill:#fff;stroke:#4a4f57;stroke-width:.12}\
.way{fill:#eef1f4;stroke:#4a4f57;stroke-width:.12}\
.void{fill:#fff;stroke:#4a4f57;stroke-width:.12}\
.hatch{fill:none;stroke:#8a9099;stroke-width:.12}\
.wall{fill:#4a4f57;stroke:#4a4f57;stroke-width:.3}\
.thin{fill:none;stroke:#8a9099;stroke-width:.15}\
.gap{fill:none;stroke:#fff}\
.leaf{fill:none;stroke:#111;stroke-width:.28}\
.guess{fill:none;stroke:#111;stroke-width:.28;stroke-dasharray:.6 .4}\
.jamb{fill:none;stroke:#111;stroke-width:.18}\
.out{fill:none;stroke:#0b6b3a;stroke-width:.7}\
.outmark{fill:#0b6b3a}\
.sign{fill:#0b6b3a}.signtext{fill:#fff}\
.code{fill:#fff;stroke:#111;stroke-width:.2}\
.error{fill:#111;stroke:#fff;stroke-width:.25}.errortext{fill:#fff}\
.warning{fill:#fff;stroke:#111;stroke-width:.45}\
.note{fill:#fff;stroke:#555;stroke-width:.2;stroke-dasharray:.5 .35}\
.lead{fill:none;stroke:#111;stroke-width:.15}\
.grid{fill:none;stroke:#555;stroke-width:.12;stroke-dasharray:1.2 .8}\
.clear{fill:#fff}.bar{fill:#111}.barframe{fill:#fff;stroke:#111;stroke-width:.2}\
.site{fill:#d9dde2;stroke:#4a4f57;stroke-width:.3}\
.road{fill:none;stroke:#b5bac2;stroke-width:1.6}\
.edge{fill:none;stroke:#555;stroke-width:.3;stroke-dasharray:2 .8 .4 .8}\
.safe{fill:#0b6b3a}.fire{fill:#b3261e}.tech{fill:#1f3d63}.warn{fill:#f2c200;stroke:#111;stroke-width:.3}\
.pic{fill:#fff}.picline{fill:none;stroke:#fff;stroke-linecap:round;stroke-linejoin:round}\
.dark{fill:#111}";

/// The same in black and white, for sheets that go through any copier.
pub(crate) const MONO_STYLE: &str = ".out{stroke:#000}.outmark,.sign,.safe,.fire,.tech{fill:#000}\
.way{fill:#fff}.warn{fill:#fff}.poche{stroke:#000}.wall{fill:#000;stroke:#000}.site{fill:#fff}";

/// A drawing being written.
#[derive(Default)]
pub(crate) struct Svg {
    body: String,
}

impl Svg {
    /// The finished element, with `over` drawn last. `style` is put inside when the drawing stands alone.
    pub fn finish(
        &self,
        over: &Self,
        (width, height): (f64, f64),
        attributes: &str,
        style: Option<&str>,
    ) -> String {
        let style = style.map(|style| format!("<style>{style}</style>")).unwrap_or_default();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}mm\" height=\"{h}mm\" viewBox=\"0 0 {w} {h}\"{attributes}>{style}{}{}</svg>",
            self.body,
            over.body,
            w = n(width),
            h = n(height),
        )
    }

    /// Ready-made elements, of our own writing only.
    pub fn raw(&mut self, elements: &str) {
        self.body.push_str(elements);
    }

    /// What another drawing holds.
    pub fn append(&mut self, other: Self) {
        self.body.push_str(&other.body);
    }

    /// Closed rings with even-odd filling.
    pub fn rings(&mut self, class: &str, rings: &[Vec<Pt>], extra: &str) {
        let mut path = String::new();
        for ring in rings {
            trace(&mut path, ring, true);
        }
        self.path(class, &path, extra);
    }

    /// An open line.
    pub fn line(&mut self, class: &str, points: &[Pt], extra: &str) {
        let mut path = String::new();
        trace(&mut path, points, false);
        self.path(class, &path, extra);
    }

    /// Many separate segments as one element.
    pub fn segments(&mut self, class: &str, segments: &[(Pt, Pt)], extra: &str) {
        let mut path = String::new();
        for (a, b) in segments {
            trace(&mut path, &[*a, *b], false);
        }
        self.path(class, &path, extra);
    }

    fn path(&mut self, class: &str, path: &str, extra: &str) {
        if !path.is_empty() {
            let _ = write!(self.body, "<path class=\"{class}\" fill-rule=\"evenodd\" d=\"{path}\"{extra}/>");
        }
    }

    /// A box with round corners.
    pub fn rect(&mut self, class: &str, middle: Pt, (width, height): (f64, f64), round: f64) {
        let _ = write!(
            self.body,
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            n(middle.x - width / 2.0),
            n(middle.y - height / 2.0),
            n(width),
            n(height),
            n(round)
        );
    }

    /// A text whose middle is at `at`, vertically too.
    pub fn centred(&mut self, class: &str, at: Pt, size: f64, text: &str) {
        // 0.36 em: half the height of a capital of Noto Sans (714 of 1000 units).
        self.text(&format!("mid {class}"), Pt { x: at.x, y: at.y + 0.36 * size }, size, text);
    }

    /// A text on its base line.
    pub fn text(&mut self, class: &str, at: Pt, size: f64, text: &str) {
        let text = drawable(text);
        if text.trim().is_empty() {
            return;
        }
        let _ = write!(
            self.body,
            "<text class=\"{class}\" x=\"{}\" y=\"{}\" font-size=\"{}\">{}</text>",
            n(at.x),
            n(at.y),
            n(size),
            escape(&text)
        );
    }

    /// Starts a group.
    pub fn open(&mut self, attributes: &str) {
        let _ = write!(self.body, "<g{attributes}>");
    }

    /// Ends a group.
    pub fn close(&mut self) {
        self.body.push_str("</g>");
    }

    /// Starts a link to a place on the same page; on paper it is a plain group.
    pub fn open_link(&mut self, anchor: &str, title: &str) {
        let _ =
            write!(self.body, "<a href=\"#{}\"><title>{}</title>", escape(anchor), escape(&drawable(title)));
    }

    /// Ends a link.
    pub fn close_link(&mut self) {
        self.body.push_str("</a>");
    }
}

fn trace(path: &mut String, points: &[Pt], close: bool) {
    for (index, point) in points.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        n(point.x).add_to(path);
        path.push(' ');
        n(point.y).add_to(path);
    }
    if close {
        path.push('Z');
    }
}

/// A number with at most two digits, the same on every machine.
pub(crate) fn n(value: f64) -> Number {
    Number(if value.is_finite() { (value * 100.0).round() as i64 } else { 0 })
}

/// Hundredths, shown without what says nothing. A drawing has tens of thousands of numbers; this is quicker than
/// writing each out as a float.
pub(crate) struct Number(i64);

impl Number {
    fn add_to(&self, text: &mut String) {
        let all = self.0.unsigned_abs();
        let (whole, tenths, hundredths) = (all / 100, all / 10 % 10, all % 10);
        if self.0 < 0 {
            text.push('-');
        }
        digits(text, whole);
        if tenths > 0 || hundredths > 0 {
            text.push('.');
            text.push(digit(tenths));
        }
        if hundredths > 0 {
            text.push(digit(hundredths));
        }
    }
}

fn digits(text: &mut String, number: u64) {
    if number >= 10 {
        digits(text, number / 10);
    }
    text.push(digit(number));
}

/// The last digit of a number.
fn digit(number: u64) -> char {
    char::from(b'0' + (number % 10) as u8)
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.add_to(&mut text);
        f.write_str(&text)
    }
}

/// A text inside XML.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_cannot_become_elements() {
        let mut svg = Svg::default();
        svg.text("b", Pt { x: 1.0, y: 2.0 }, 3.0, "<script>&\"\u{0}");
        assert_eq!(
            svg.body,
            "<text class=\"b\" x=\"1\" y=\"2\" font-size=\"3\">&lt;script&gt;&amp;&quot;</text>"
        );
    }

    #[test]
    fn numbers_are_short_and_never_odd() {
        assert_eq!(
            [1.0, -0.001, 2.5, 1.0 / 3.0, f64::NAN, -0.05, -12.34].map(|value| n(value).to_string()),
            ["1", "0", "2.5", "0.33", "0", "-0.05", "-12.34"].map(str::to_owned)
        );
    }
}
