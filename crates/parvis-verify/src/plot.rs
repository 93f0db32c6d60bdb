//! Small plots as SVG: points, and the band they are held against.

use crate::judge::Cloud;
use std::fmt::Write;

const WIDE: f64 = 420.0;
const HIGH: f64 = 280.0;
const LEFT: f64 = 46.0;
const BELOW: f64 = 40.0;
const EDGE: f64 = 12.0;

/// From numbers to the paper.
struct Axes {
    x: f64,
    y: f64,
}

impl Axes {
    fn place(&self, x: f64, y: f64) -> (f64, f64) {
        let px = LEFT + x / self.x * (WIDE - LEFT - EDGE);
        (px, HIGH - BELOW - y / self.y * (HIGH - BELOW - EDGE))
    }
}

/// Points and band, with the words at the axes.
pub(crate) fn cloud(cloud: &Cloud, title: &str, across: &str, up: &str) -> String {
    let bins = cloud.band.as_ref().map(|(_, band)| band.bins.as_slice()).unwrap_or_default();
    let most = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0_f64, f64::max);
    let axes = Axes {
        x: round_up(most(&mut cloud.points.iter().map(|p| p.0)).max(most(&mut bins.iter().map(|bin| bin.x)))),
        y: round_up(
            most(&mut cloud.points.iter().map(|p| p.1)).max(most(&mut bins.iter().map(|bin| bin.high))),
        ),
    };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDE} {HIGH}\" width=\"{WIDE}\" \
         height=\"{HIGH}\" font-family=\"sans-serif\" font-size=\"11\">\n<title>{title}</title>\n\
         <rect width=\"{WIDE}\" height=\"{HIGH}\" fill=\"#fff\"/>\n"
    );
    if !bins.is_empty() {
        let upper = bins.iter().map(|bin| axes.place(bin.x, bin.high));
        let lower = bins.iter().rev().map(|bin| axes.place(bin.x, bin.low));
        let _ = writeln!(svg, "<polygon points=\"{}\" fill=\"#cfe0f2\"/>", path(upper.chain(lower)));
        let middle = bins.iter().map(|bin| axes.place(bin.x, bin.middle));
        let _ = writeln!(svg, "<polyline points=\"{}\" fill=\"none\" stroke=\"#2b5f9e\"/>", path(middle));
    }
    svg.push_str("<g fill=\"#c0392b\" fill-opacity=\"0.6\">\n");
    for (x, y) in thinned(&cloud.points) {
        let (x, y) = axes.place(x, y);
        let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"1.8\"/>");
    }
    svg.push_str("</g>\n");
    frame(&mut svg, &axes, across, up);
    svg.push_str("</svg>\n");
    svg
}

/// At most 600 points, evenly taken: a plot need not weigh more.
fn thinned(points: &[(f64, f64)]) -> impl Iterator<Item = (f64, f64)> + '_ {
    points.iter().copied().step_by(points.len().div_ceil(600).max(1))
}

fn path(points: impl Iterator<Item = (f64, f64)>) -> String {
    points.map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
}

fn round_up(most: f64) -> f64 {
    let step = if most > 4.0 { 1.0 } else { 0.5 };
    ((most / step).ceil() * step).max(step)
}

fn frame(svg: &mut String, axes: &Axes, across: &str, up: &str) {
    let ((x0, y0), (x1, y1)) = (axes.place(0.0, 0.0), axes.place(axes.x, axes.y));
    let _ = writeln!(svg, "<path d=\"M{x0},{y1} V{y0} H{x1}\" fill=\"none\" stroke=\"#333\"/>");
    for k in 0..=4 {
        let part = f64::from(k) / 4.0;
        let (x, y) = axes.place(axes.x * part, axes.y * part);
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{:.2}</text>",
            y0 + 14.0,
            axes.x * part
        );
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{:.2}</text>",
            x0 - 4.0,
            y + 4.0,
            axes.y * part
        );
    }
    let _ = writeln!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{across}</text>",
        f64::midpoint(x0, x1),
        HIGH - 8.0
    );
    let _ = writeln!(svg, "<text x=\"{:.1}\" y=\"{:.1}\">{up}</text>", x0 + 6.0, y1 + 10.0);
}
