//! What a file is, by its bytes: a short list of kinds that people have drawings, photos and tables in. Nothing here
//! reads further than it must to tell; what is inside is for `parvis-intake` to distrust. Kinds that carry script for a
//! browser (HTML, SVG) are not on it.

use std::fmt;

/// A kind of file that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A PDF.
    Pdf,
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpeg,
    /// A WebP picture.
    Webp,
    /// A drawing as DXF, text or binary.
    Dxf,
    /// A map or drawing as GeoJSON.
    GeoJson,
    /// Other JSON, such as BIM JSON.
    Json,
    /// A workbook as XLSX.
    Xlsx,
    /// A ZIP archive, such as IMDF or a dossier.
    Zip,
}

impl Kind {
    const ALL: [Self; 9] = [
        Self::Pdf,
        Self::Png,
        Self::Jpeg,
        Self::Webp,
        Self::Dxf,
        Self::GeoJson,
        Self::Json,
        Self::Xlsx,
        Self::Zip,
    ];

    /// What these bytes are; none if they are nothing that is kept.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let starts = |magic: &[u8]| bytes.starts_with(magic);
        if starts(b"%PDF-") {
            Some(Self::Pdf)
        } else if starts(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if starts(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else if starts(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
            Some(Self::Webp)
        } else if starts(b"AutoCAD Binary DXF\r\n\x1a\0") || dxf_text(bytes) {
            Some(Self::Dxf)
        } else if starts(b"PK\x03\x04") {
            Some(if bytes.windows(12).any(|name| name == b"xl/workbook.") { Self::Xlsx } else { Self::Zip })
        } else {
            json(bytes)
        }
    }

    /// As a browser is told.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Webp => "image/webp",
            Self::Dxf => "image/vnd.dxf",
            Self::GeoJson => "application/geo+json",
            Self::Json => "application/json",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Zip => "application/zip",
        }
    }

    pub(super) fn from_media_type(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.media_type() == text)
    }

    /// How a name may end that says so.
    pub(super) fn ends(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Webp => &["webp"],
            Self::Dxf => &["dxf"],
            Self::GeoJson => &["geojson", "json"],
            Self::Json => &["json"],
            Self::Xlsx => &["xlsx"],
            Self::Zip => &["zip", "imdf"],
        }
    }

    pub(super) fn names() -> String {
        Self::ALL.map(|kind| kind.to_string()).join(", ")
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pdf => "PDF",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Webp => "WebP",
            Self::Dxf => "DXF",
            Self::GeoJson => "GeoJSON",
            Self::Json => "JSON",
            Self::Xlsx => "XLSX",
            Self::Zip => "ZIP",
        })
    }
}

/// A text DXF begins with the pair 0, SECTION, after comments (999).
fn dxf_text(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let start = String::from_utf8_lossy(start);
    let mut lines = start.trim_start_matches('\u{feff}').lines().map(str::trim);
    loop {
        match (lines.next(), lines.next()) {
            (Some("999"), Some(_)) => {}
            (Some("0"), Some("SECTION")) => return true,
            _ => return false,
        }
    }
}

/// JSON that is whole, an object or a list; GeoJSON if it says so.
fn json(bytes: &[u8]) -> Option<Kind> {
    #[derive(serde::Deserialize)]
    struct Top {
        #[serde(rename = "type")]
        kind: Option<serde::de::IgnoredAny>,
        features: Option<serde::de::IgnoredAny>,
        geometry: Option<serde::de::IgnoredAny>,
    }
    match bytes.trim_ascii_start().first()? {
        b'{' => {
            let top: Top = serde_json::from_slice(bytes).ok()?;
            let geo = top.kind.is_some() && (top.features.is_some() || top.geometry.is_some());
            Some(if geo { Kind::GeoJson } else { Kind::Json })
        }
        b'[' => serde_json::from_slice::<serde::de::IgnoredAny>(bytes).ok().map(|_| Kind::Json),
        _ => None,
    }
}
