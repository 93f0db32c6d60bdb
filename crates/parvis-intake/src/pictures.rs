//! Pictures without what cameras write into them: where and when they were taken, with which device, small copies of
//! the whole. Only what is needed to show the picture is kept; nothing is decoded.
//!
//! A list of what may stay is safer than one of what must go: makers put positions into EXIF, XMP, their own notes, a
//! second picture or a film behind the end. What turns a picture upright is written anew, alone.
//! Sources: JPEG (ITU-T T.81, annex B), JFIF (ITU-T T.871), PNG (W3C, third edition), WebP (RFC 9649), EXIF (CIPA DC-008).

/// The EXIF tag that says how the picture is turned.
const ORIENTATION: u16 = 0x0112;

/// The bits of VP8X that say that EXIF and XMP follow.
const WEBP_EXIF: u8 = 0x08;
const WEBP_XMP: u8 = 0x04;

/// The chunks of a PNG that are needed to show it.
const PNG_KEPT: [&[u8; 4]; 16] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
    b"pHYs", b"cICP", b"acTL", b"fcTL", b"fdAT",
];
/// The chunks of a WebP that are needed to show it, beside VP8X.
const WEBP_KEPT: [&[u8; 4]; 6] = [b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const EXIF: &[u8] = b"Exif\0\0";

/// The picture without what it says about its making; what is no JPEG, PNG or WebP stays as it is. None: a picture that
/// cannot be read to its end, so that nobody knows what is in it.
pub fn cleaned(bytes: Vec<u8>) -> Option<Vec<u8>> {
    if bytes.starts_with(b"\xff\xd8\xff") {
        jpeg(&bytes)
    } else if bytes.starts_with(PNG) {
        png(&bytes)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        webp(&bytes)
    } else {
        Some(bytes)
    }
}

/// Segment by segment to the end of the image; what stands behind it is left out.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::new();
    let mut turned = None;
    let mut rest = bytes.get(2..)?;
    loop {
        let (marker, after) = marker(rest)?;
        rest = after;
        match marker {
            0xd9 => break,
            // Markers without a length: TEM, RST, a start of image where none can be.
            0x01 | 0xd0..=0xd8 => continue,
            _ => {}
        }
        let long = usize::from(u16::from_be_bytes(*rest.first_chunk::<2>()?));
        let (segment, after) = rest.split_at_checked(long)?;
        let says = segment.get(2..)?;
        rest = after;
        match marker {
            0xc0..=0xdf => put(&mut kept, marker, says)?,
            // Eleven bytes of JFIF and no small copy; the colours of ICC; the transform of Adobe.
            0xe0 if says.starts_with(b"JFIF\0") => {
                let head = says.get(..12)?;
                put(&mut kept, marker, &[head, &[0, 0]].concat())?;
            }
            0xe2 if says.starts_with(b"ICC_PROFILE\0") => put(&mut kept, marker, says)?,
            0xee if says.starts_with(b"Adobe") => put(&mut kept, marker, says.get(..12)?)?,
            0xe1 if turned.is_none() => turned = says.strip_prefix(EXIF).and_then(orientation),
            _ => {}
        }
        if marker == 0xda {
            let end = entropy(rest)?;
            let (scan, after) = rest.split_at_checked(end)?;
            kept.extend_from_slice(scan);
            rest = after;
        }
    }
    let mut out = vec![0xff, 0xd8];
    if let Some(turned) = turned {
        put(&mut out, 0xe1, &[EXIF, &only_orientation(turned)].concat())?;
    }
    out.extend(kept);
    out.extend([0xff, 0xd9]);
    Some(out)
}

/// The marker that comes next and what follows it; fill bytes may stand before it.
fn marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (first, mut rest) = bytes.split_first()?;
    if *first != 0xff {
        return None;
    }
    loop {
        let (marker, after) = rest.split_first()?;
        rest = after;
        if *marker != 0xff {
            return Some((*marker, rest));
        }
    }
}

/// Where coded data ends: at a marker that is no restart and no stuffed byte.
fn entropy(bytes: &[u8]) -> Option<usize> {
    let ends = |pair: &[u8]| matches!(pair, [0xff, next] if !matches!(next, 0x00 | 0xd0..=0xd7 | 0xff));
    bytes.windows(2).position(ends)
}

/// A segment of a JPEG.
fn put(out: &mut Vec<u8>, marker: u8, says: &[u8]) -> Option<()> {
    let long = u16::try_from(says.len() + 2).ok()?;
    out.extend([0xff, marker]);
    out.extend(long.to_be_bytes());
    out.extend_from_slice(says);
    Some(())
}

/// Chunk by chunk to IEND; each has its length, its name, its data and a check sum that stays right.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = PNG.to_vec();
    let mut rest = bytes.strip_prefix(PNG)?;
    loop {
        let long = u32::from_be_bytes(*rest.first_chunk::<4>()?) as usize;
        let (chunk, after) = rest.split_at_checked(long.checked_add(12)?)?;
        let name = chunk.get(4..8)?;
        if PNG_KEPT.iter().any(|kept| kept.as_slice() == name) {
            out.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            return Some(out);
        }
        rest = after;
    }
}

/// Chunk by chunk as far as RIFF says; each has its name, its length, its data, and a byte more where that is odd.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let long = u32::from_le_bytes(*bytes.get(4..)?.first_chunk::<4>()?) as usize;
    let mut rest = bytes.get(12..long.checked_add(8)?)?;
    let (mut chunks, mut flags, mut turned) = (Vec::new(), None, None);
    while !rest.is_empty() {
        let (name, after) = rest.split_first_chunk::<4>()?;
        let (long, after) = after.split_first_chunk::<4>()?;
        let long = u32::from_le_bytes(*long) as usize;
        let says = after.get(..long)?;
        rest = after.get(long.checked_add(long % 2)?..)?;
        match name {
            b"VP8X" => {
                let (first, more) = says.split_first()?;
                flags = Some(chunks.len() + 8);
                riff(&mut chunks, name, &[&[first & !(WEBP_EXIF | WEBP_XMP)], more].concat())?;
            }
            b"EXIF" => turned = orientation(says.strip_prefix(EXIF).unwrap_or(says)),
            name if WEBP_KEPT.contains(&name) => riff(&mut chunks, name, says)?,
            _ => {}
        }
    }
    if let (Some(turned), Some(flags)) = (turned, flags.and_then(|at| chunks.get_mut(at))) {
        *flags |= WEBP_EXIF;
        riff(&mut chunks, b"EXIF", &only_orientation(turned))?;
    }
    let mut out = Vec::new();
    riff(&mut out, b"RIFF", &[b"WEBP".as_slice(), &chunks].concat())?;
    Some(out)
}

fn riff(out: &mut Vec<u8>, name: &[u8], says: &[u8]) -> Option<()> {
    out.extend_from_slice(name);
    out.extend(u32::try_from(says.len()).ok()?.to_le_bytes());
    out.extend_from_slice(says);
    out.extend(vec![0; says.len() % 2]);
    Some(())
}

/// How a picture is turned, 2 to 8, by the first directory of its EXIF; none if it stands upright.
fn orientation(tiff: &[u8]) -> Option<u16> {
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let two = *tiff.get(at..)?.first_chunk::<2>()?;
        Some(if little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    };
    let four = *tiff.get(4..)?.first_chunk::<4>()?;
    let first = if little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) } as usize;
    let entries = usize::from(short(first)?);
    let at = |entry: usize| first.checked_add(2 + 12 * entry);
    let found = (0..entries).filter_map(at).find(|at| short(*at) == Some(ORIENTATION))?;
    short(found.checked_add(8)?).filter(|turned| (2..=8).contains(turned))
}

/// EXIF that says how a picture is turned and nothing else.
fn only_orientation(turned: u16) -> Vec<u8> {
    let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x01".to_vec();
    tiff.extend(ORIENTATION.to_be_bytes());
    tiff.extend(b"\0\x03\0\0\0\x01");
    tiff.extend(turned.to_be_bytes());
    tiff.extend([0; 6]);
    tiff
}

#[cfg(test)]
mod tests {
    use super::*;

    /// EXIF of a picture turned by a quarter, in which a position stands.
    fn exif() -> Vec<u8> {
        [&only_orientation(6), b"GPS 43.25 N".as_slice()].concat()
    }

    fn segment(marker: u8, says: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        put(&mut out, marker, says).unwrap();
        out
    }

    fn chunk(name: &[u8], says: &[u8]) -> Vec<u8> {
        let mut out = u32::try_from(says.len()).unwrap().to_be_bytes().to_vec();
        out.extend(name);
        out.extend(says);
        out.extend(b"sum!");
        out
    }

    fn has(bytes: &[u8], text: &[u8]) -> bool {
        bytes.windows(text.len()).any(|here| here == text)
    }

    /// A JPEG in two scans with what phones write: EXIF, XMP, a comment, a small copy, a second picture behind the end.
    fn photograph() -> Vec<u8> {
        let parts: [&[u8]; 11] = [
            b"\xff\xd8",
            &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01GPS"),
            &segment(0xe1, &[EXIF, &exif()].concat()),
            &segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0GPS"),
            &segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
            &segment(0xe2, b"MPF\0GPS"),
            &segment(0xfe, b"GPS"),
            &[segment(0xc2, b"frame"), segment(0xda, b"one"), b"ab\xff\0c\xff\xd0d".to_vec()].concat(),
            &[segment(0xc4, b"table"), segment(0xda, b"two"), b"ef".to_vec()].concat(),
            b"\xff\xd9",
            b"\xff\xd8\xff\xe1 GPS of the second picture",
        ];
        parts.concat()
    }

    #[test]
    fn a_photograph_keeps_its_picture_and_its_way_up_and_says_nothing_else() {
        let kept = cleaned(photograph()).unwrap();
        assert!(!has(&kept, b"GPS"), "{kept:?}");
        let needed: [&[u8]; 6] =
            [b"frame", b"ab\xff\0c\xff\xd0d\xff\xc4", b"table", b"two", b"ef\xff\xd9", b"colours"];
        for text in needed {
            assert!(has(&kept, text), "{text:?}");
        }
        assert!(kept.ends_with(b"ef\xff\xd9") && has(&kept, &only_orientation(6)));
        assert_eq!(cleaned(kept.clone()).unwrap(), kept, "once is enough");
    }

    #[test]
    fn of_a_png_only_what_shows_it_stays() {
        let parts: [&[u8]; 6] = [
            PNG,
            &chunk(b"IHDR", b"size"),
            &chunk(b"eXIf", b"GPS"),
            &chunk(b"iTXt", b"GPS"),
            &chunk(b"IDAT", b"picture"),
            &chunk(b"IEND", b""),
        ];
        let kept = cleaned([&parts.concat(), b"GPS behind the end".as_slice()].concat()).unwrap();
        assert_eq!(kept, [PNG, parts[1], parts[4], parts[5]].concat());
    }

    #[test]
    fn of_a_webp_only_what_shows_it_and_its_way_up_stay() {
        let mut chunks = b"WEBP".to_vec();
        riff(&mut chunks, b"VP8X", b"\x0c\0\0\0\0\0\0\0\0\0").unwrap();
        riff(&mut chunks, b"VP8 ", b"odd").unwrap();
        riff(&mut chunks, b"EXIF", &exif()).unwrap();
        riff(&mut chunks, b"XMP ", b"GPS").unwrap();
        let mut whole = Vec::new();
        riff(&mut whole, b"RIFF", &chunks).unwrap();
        let kept = cleaned([&whole, b"GPS behind".as_slice()].concat()).unwrap();
        assert!(!has(&kept, b"GPS") && has(&kept, b"VP8X\x0a\0\0\0\x08") && has(&kept, b"odd\0EXIF"));
        assert_eq!(cleaned(kept.clone()).unwrap(), kept);
    }

    #[test]
    fn a_picture_without_an_end_is_none_and_other_files_stay_as_they_are() {
        let whole = photograph();
        let end = whole.windows(2).rposition(|pair| pair == b"\xff\xd9").unwrap();
        for cut in [3, 10, 40, end] {
            assert_eq!(cleaned(whole[..cut].to_vec()), None, "{cut}");
        }
        assert_eq!(cleaned([PNG, b"\xff\xff\xff\xffIHDR"].concat()), None);
        assert_eq!(cleaned(b"RIFF\xff\xff\xff\xffWEBPVP8 ".to_vec()), None);
        assert_eq!(cleaned(b"%PDF-1.7 GPS".to_vec()).unwrap(), b"%PDF-1.7 GPS");
    }
}
