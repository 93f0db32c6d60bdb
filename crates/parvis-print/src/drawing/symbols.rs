//! Safety signs, drawn here in the manner of ISO 7010: a shape and a pictogram that read without colour.

use super::frame::Pt;
use super::svg::{Svg, n};
use parvis_core::FixtureCategory;

/// Side of a sign on paper in millimetres.
pub(crate) const SIDE: f64 = 4.2;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Symbol {
    /// Way out.
    Exit,
    /// Where people gather.
    Assembly,
    /// First aid or bleeding control.
    FirstAid,
    /// Defibrillator.
    Defibrillator,
    /// Fire extinguisher.
    Extinguisher,
    /// Fire alarm call point.
    CallPoint,
    /// Hydrant.
    Hydrant,
    /// Refuge for people who cannot use stairs.
    Refuge,
    /// Shut-off for water, gas, electricity.
    ShutOff,
    /// Key safe.
    KeySafe,
    /// Where the alarm is given from.
    Alarm,
    /// Danger for responders.
    Hazard,
    /// Gate in the fence.
    Gate,
    /// Vehicle barrier.
    Barrier,
}

impl Symbol {
    /// The sign of a fixture, if it has one.
    pub const fn of(category: FixtureCategory) -> Option<Self> {
        Some(match category {
            FixtureCategory::AssemblyPoint => Self::Assembly,
            FixtureCategory::Hydrant => Self::Hydrant,
            FixtureCategory::Extinguisher => Self::Extinguisher,
            FixtureCategory::CallPoint => Self::CallPoint,
            FixtureCategory::FirstAid => Self::FirstAid,
            FixtureCategory::Defibrillator => Self::Defibrillator,
            FixtureCategory::ShutOff => Self::ShutOff,
            FixtureCategory::KeySafe => Self::KeySafe,
            FixtureCategory::AlarmPoint => Self::Alarm,
            FixtureCategory::Refuge => Self::Refuge,
            FixtureCategory::Hazard => Self::Hazard,
            FixtureCategory::SiteGate => Self::Gate,
            FixtureCategory::VehicleBarrier => Self::Barrier,
            _ => return None,
        })
    }

    /// The message that names it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Exit => "plan-symbol-emergency-exit",
            Self::Assembly => "fixture-assemblypoint",
            Self::FirstAid => "fixture-firstaid",
            Self::Defibrillator => "fixture-defibrillator",
            Self::Extinguisher => "fixture-fireextinguisher",
            Self::CallPoint => "fixture-firealarmpullstation",
            Self::Hydrant => "fixture-hydrant",
            Self::Refuge => "fixture-refuge",
            Self::ShutOff => "fixture-shutoff",
            Self::KeySafe => "fixture-keysafe",
            Self::Alarm => "fixture-alarmpoint",
            Self::Hazard => "fixture-hazard",
            Self::Gate => "fixture-sitegate",
            Self::Barrier => "fixture-vehiclebarrier",
        }
    }

    /// Its file name: `assembly`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exit => "exit",
            Self::Assembly => "assembly",
            Self::FirstAid => "first-aid",
            Self::Defibrillator => "defibrillator",
            Self::Extinguisher => "extinguisher",
            Self::CallPoint => "call-point",
            Self::Hydrant => "hydrant",
            Self::Refuge => "refuge",
            Self::ShutOff => "shut-off",
            Self::KeySafe => "key-safe",
            Self::Alarm => "alarm",
            Self::Hazard => "hazard",
            Self::Gate => "gate",
            Self::Barrier => "barrier",
        }
    }

    /// Class of the field: green for safety, red for fire, blue for technology, yellow for danger.
    const fn field(self) -> &'static str {
        match self {
            Self::Exit | Self::Assembly | Self::FirstAid | Self::Defibrillator | Self::Refuge => "safe",
            Self::Extinguisher | Self::CallPoint | Self::Hydrant | Self::Alarm => "fire",
            Self::ShutOff | Self::KeySafe | Self::Gate | Self::Barrier => "tech",
            Self::Hazard => "warn",
        }
    }

    /// The pictogram on a field of 20 × 20.
    const fn picture(self) -> &'static str {
        match self {
            Self::Exit => {
                "<path class=\"pic\" d=\"M2 3H9V5H4V18H2Z\"/><circle class=\"pic\" cx=\"12.5\" cy=\"4.5\" r=\"1.9\"/>\
                 <path class=\"picline\" stroke-width=\"1.9\" d=\"M12 7.5L10 12L13 14.5L12.5 18M10 12L8.5 15L5.8 15.6M12 7.8L15 10.4L17.8 9.6M11.6 7.8L8.4 8.6L7.4 11.2\"/>"
            }
            Self::Assembly => {
                "<circle class=\"pic\" cx=\"8\" cy=\"8.6\" r=\"1.4\"/><circle class=\"pic\" cx=\"12\" cy=\"8.6\" r=\"1.4\"/>\
                 <path class=\"pic\" d=\"M6.3 14V10.6H9.5V14ZM10.5 14V10.6H13.7V14Z\"/>\
                 <path class=\"pic\" d=\"M1.5 1.5L5.8 2.4L4.7 3.6L6.8 5.7L5.7 6.8L3.6 4.7L2.4 5.8ZM18.5 1.5L17.6 5.8L16.4 4.7L14.3 6.8L13.2 5.7L15.3 3.6L14.2 2.4ZM1.5 18.5L2.4 14.2L3.6 15.3L5 13.9L6.1 15L4.7 16.4L5.8 17.6ZM18.5 18.5L14.2 17.6L15.3 16.4L13.9 15L15 13.9L16.4 15.3L17.6 14.2Z\"/>"
            }
            Self::FirstAid => {
                "<path class=\"pic\" d=\"M7.5 3H12.5V7.5H17V12.5H12.5V17H7.5V12.5H3V7.5H7.5Z\"/>"
            }
            Self::Defibrillator => {
                "<path class=\"pic\" d=\"M10 17.5C5 13.5 2.2 10.8 2.2 7.4C2.2 4.8 4.1 3 6.3 3C7.9 3 9.2 3.9 10 5.2C10.8 3.9 12.1 3 13.7 3C15.9 3 17.8 4.8 17.8 7.4C17.8 10.8 15 13.5 10 17.5Z\"/>\
                 <path class=\"safe\" d=\"M11.4 4.8L6.8 10.6H9.6L8.2 15L13.2 8.9H10.3Z\"/>"
            }
            Self::Extinguisher => {
                "<path class=\"pic\" d=\"M6.5 8.2C6.5 6.6 8 5.8 9 5.8H11C12 5.8 13.5 6.6 13.5 8.2V18H6.5ZM9 2.5H14.5V4H11.2V5.2H9Z\"/>\
                 <path class=\"picline\" stroke-width=\"1.2\" d=\"M9 4.4C6 4.6 4.6 6.6 4.4 10.6\"/>"
            }
            Self::CallPoint => {
                "<path class=\"picline\" stroke-width=\"1.5\" d=\"M2.8 2.8H17.2V17.2H2.8Z\"/><circle class=\"pic\" cx=\"10\" cy=\"10\" r=\"3\"/>\
                 <path class=\"picline\" stroke-width=\"1.1\" d=\"M10 4.6V5.8M10 14.2V15.4M4.6 10H5.8M14.2 10H15.4\"/>"
            }
            Self::Hydrant => {
                "<path class=\"pic\" d=\"M7 6.2C7 4.4 8.3 3 10 3C11.7 3 13 4.4 13 6.2V15.8H14.6V17.6H5.4V15.8H7ZM4 8.2H6V11.6H4ZM14 8.2H16V11.6H14Z\"/>"
            }
            Self::Refuge => {
                "<circle class=\"pic\" cx=\"8.2\" cy=\"3.6\" r=\"1.8\"/>\
                 <path class=\"picline\" stroke-width=\"1.8\" d=\"M8.2 6.4V11.4H13L15.2 16H17\"/>\
                 <path class=\"picline\" stroke-width=\"1.5\" d=\"M6.2 9.2A4.6 4.6 0 1 0 12.2 14.2\"/>"
            }
            Self::ShutOff => {
                "<path class=\"pic\" d=\"M2.5 8V16L10 12L17.5 16V8L10 12Z\"/><path class=\"picline\" stroke-width=\"1.7\" d=\"M10 12V5M6 5H14\"/>"
            }
            Self::KeySafe => {
                "<circle class=\"picline\" stroke-width=\"2\" cx=\"6.4\" cy=\"10\" r=\"3.4\"/>\
                 <path class=\"picline\" stroke-width=\"2\" d=\"M9.8 10H17.4M17 10V13.4M13.6 10V12.6\"/>"
            }
            Self::Alarm => {
                "<path class=\"pic\" d=\"M10 2.6C6.8 2.6 5.4 5.2 5.4 8.4V12.4L3.4 15H16.6L14.6 12.4V8.4C14.6 5.2 13.2 2.6 10 2.6ZM8 16H12C12 17.4 11.2 18.2 10 18.2C8.8 18.2 8 17.4 8 16Z\"/>"
            }
            Self::Hazard => {
                "<path class=\"dark\" d=\"M9 7H11L10.7 13H9.3Z\"/><circle class=\"dark\" cx=\"10\" cy=\"15.2\" r=\"1.2\"/>"
            }
            Self::Gate => {
                "<path class=\"picline\" stroke-width=\"1.6\" d=\"M3 4V17M17 4V17M3 7H17M3 14H17M7.5 7V14M12.5 7V14\"/>"
            }
            Self::Barrier => {
                "<path class=\"pic\" d=\"M3 6H6V17H3ZM8.5 6H11.5V17H8.5ZM14 6H17V17H14Z\"/><path class=\"picline\" stroke-width=\"1.3\" d=\"M2.6 3.6H17.4\"/>"
            }
        }
    }

    /// Draws it around a middle.
    pub fn draw(self, svg: &mut Svg, middle: Pt, side: f64) {
        let shape = match self {
            Self::Hazard => {
                "<path class=\"warn\" d=\"M10 1.5L19 18H1Z\" stroke-linejoin=\"round\"/>".to_owned()
            }
            _ => format!("<rect class=\"{}\" width=\"20\" height=\"20\" rx=\"1.6\"/>", self.field()),
        };
        svg.open(&format!(
            " transform=\"translate({} {}) scale({:.4})\"",
            n(middle.x - side / 2.0),
            n(middle.y - side / 2.0),
            side / 20.0
        ));
        svg.raw(&shape);
        svg.raw(self.picture());
        svg.close();
    }

    /// The sign alone, for legends.
    pub fn alone(self, style: Option<&str>) -> String {
        let mut svg = Svg::default();
        self.draw(&mut svg, Pt { x: SIDE / 2.0, y: SIDE / 2.0 }, SIDE);
        svg.finish(&Svg::default(), (SIDE, SIDE), "", style)
    }
}
