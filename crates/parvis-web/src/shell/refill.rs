//! A form that was refused is shown again with what was typed: whichever form of the page it was, found by its hidden fields.
//! Pages are made here, so that only what our own templates write has to be understood.

use super::fields::Fields;
use std::borrow::Cow;
use std::ops::Range;

/// The page with the form that sent these fields filled in as it was sent, and open where it was folded away. A page without
/// that form stays as it is.
pub fn refilled(page: String, fields: &Fields) -> String {
    let Some(form) = forms(&page).find(|form| is_of(page.get(form.clone()).unwrap_or_default(), fields))
    else {
        return page;
    };
    let (before, rest) = page.split_at(form.start);
    let (form, after) = rest.split_at(form.len());
    format!("{}{}{after}", opened(before), filled(form, fields))
}

/// Where the forms of a page stand.
fn forms(page: &str) -> impl Iterator<Item = Range<usize>> {
    page.match_indices("<form ").filter_map(|(start, _)| {
        let end = page.get(start..)?.find("</form>")?;
        Some(start..start + end)
    })
}

/// Hidden fields that say where a form was sent from, not which it is.
const AROUND: [&str; 3] = ["back", "form", "seat"];

/// Whether a form has the hidden fields that were sent, all of them.
fn is_of(form: &str, fields: &Fields) -> bool {
    let hidden = tags(form).filter(|tag| tag.starts_with("<input ") && attribute(tag, "type") == "hidden");
    let names = hidden.map(|tag| (attribute(tag, "name"), attribute(tag, "value")));
    let mut same = names
        .filter(|(name, _)| !AROUND.contains(&name.as_str()))
        .map(|(name, value)| fields.get(&name) == value.trim());
    same.next() == Some(true) && same.all(|same| same)
}

/// The page before the form, the fold it lies in opened.
fn opened(before: &str) -> Cow<'_, str> {
    let mut depth = 0_usize;
    for (at, _) in before.rmatch_indices("details") {
        match before.get(..at) {
            Some(start) if start.ends_with("</") => depth += 1,
            Some(start) if start.ends_with('<') && depth > 0 => depth -= 1,
            Some(start) if start.ends_with('<') => {
                let rest = before.get(at + "details".len()..).unwrap_or_default();
                let open = rest.split('>').next().is_some_and(|tag| tag.contains(" open"));
                let word = if open { "" } else { " open" };
                return Cow::Owned(format!("{start}details{word}{rest}"));
            }
            _ => {}
        }
    }
    Cow::Borrowed(before)
}

/// The form with its fields as they were sent.
fn filled(form: &str, fields: &Fields) -> String {
    let mut out = String::with_capacity(form.len());
    let mut select = String::new();
    let mut rest = form;
    while let Some(start) = rest.find('<') {
        let (text, tagged) = rest.split_at(start);
        let (tag, after) = tagged.split_at(tagged.find('>').map_or(tagged.len(), |end| end + 1));
        out.push_str(text);
        rest = after;
        if tag.starts_with("<select ") {
            select = attribute(tag, "name");
            out.push_str(tag);
        } else if tag.starts_with("<option ") {
            out.push_str(&marked(tag, "selected", fields.get(&select) == attribute(tag, "value")));
        } else if tag.starts_with("<textarea ") {
            out.push_str(tag);
            out.push_str(&escaped(fields.get(&attribute(tag, "name"))));
            rest = rest.find("</textarea>").and_then(|end| rest.get(end..)).unwrap_or(rest);
        } else if tag.starts_with("<input ") {
            out.push_str(&input(tag, fields));
        } else {
            out.push_str(tag);
        }
    }
    out.push_str(rest);
    out
}

fn input(tag: &str, fields: &Fields) -> String {
    let name = attribute(tag, "name");
    match attribute(tag, "type").as_str() {
        "hidden" => tag.to_owned(),
        "checkbox" | "radio" => {
            let value = attribute(tag, "value");
            marked(tag, "checked", fields.all(&name).any(|sent| sent == value))
        }
        _ => {
            let bare = match tag.split_once(" value=\"") {
                Some((start, rest)) => format!("{start}{}", rest.split_once('"').map_or("", |(_, end)| end)),
                None => tag.to_owned(),
            };
            let bare = bare.trim_end_matches('>');
            format!("{bare} value=\"{}\">", escaped(fields.get(&name)))
        }
    }
}

/// A tag with this word in it, or without.
fn marked(tag: &str, word: &str, yes: bool) -> String {
    let bare = tag.trim_end_matches('>').replace(&format!(" {word}"), "");
    if yes { format!("{bare} {word}>") } else { format!("{bare}>") }
}

fn tags(form: &str) -> impl Iterator<Item = &str> {
    form.match_indices('<').filter_map(|(start, _)| {
        let rest = form.get(start..)?;
        rest.get(..=rest.find('>')?)
    })
}

/// The value of an attribute; empty if the tag has none.
fn attribute(tag: &str, name: &str) -> String {
    let start = format!(" {name}=\"");
    let value = tag.split_once(start.as_str()).and_then(|(_, rest)| rest.split('"').next());
    let plain =
        [("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&#60;", "<"), ("&gt;", ">")];
    let plain = plain.into_iter().chain([("&#62;", ">"), ("&amp;", "&"), ("&#38;", "&")]);
    plain.fold(value.unwrap_or_default().to_owned(), |text, (from, to)| text.replace(from, to))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = concat!(
        "<details class=\"a\"><summary>x</summary><form method=\"post\"><input type=\"hidden\" name=\"do\" value=\"line\">",
        "<textarea id=\"t\" name=\"text\" rows=\"2\">old</textarea></form></details>",
        "<details class=\"b\"><summary>y</summary><details><summary>z</summary></details>",
        "<form method=\"post\"><input type=\"hidden\" name=\"do\" value=\"answer\"><input type=\"hidden\" name=\"task\" value=\"T&#38;1\">",
        "<label><input type=\"checkbox\" name=\"item\" value=\"a\" checked> A</label><input type=\"checkbox\" name=\"item\" value=\"b\">",
        "<input type=\"number\" name=\"rank.a\" value=\"1\" data-rank><input name=\"new\" maxlength=\"9\">",
        "<select name=\"lead.a\"><option value=\"\"></option><option value=\"p\">P</option><option value=\"q\" selected>Q</option></select>",
        "<textarea name=\"text\">old</textarea></form></details>",
    );

    fn sent(body: &str) -> Fields {
        Fields::read(body.as_bytes())
    }

    #[test]
    fn the_form_that_was_sent_has_what_was_typed_and_no_other_has() {
        let fields = sent(
            "do=answer&task=T%261&item=b&rank.a=7&new=%22x%22+%3C%26&lead.a=p&text=%3C%2Ftextarea%3E+new",
        );
        let page = refilled(PAGE.to_owned(), &fields);
        for part in [
            "<details open class=\"b\">",
            "<details class=\"a\">",
            "<details><summary>z",
            "value=\"a\"> A",
            "value=\"b\" checked>",
            "name=\"rank.a\" data-rank value=\"7\">",
            "name=\"new\" maxlength=\"9\" value=\"&quot;x&quot; &lt;&amp;\">",
            "<option value=\"p\" selected>P",
            "<option value=\"q\">Q",
            "<textarea name=\"text\">&lt;/textarea&gt; new</textarea>",
            "rows=\"2\">old</textarea>",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
    }

    #[test]
    fn a_page_without_the_form_stays_as_it_is() {
        for body in ["do=answer&task=T2&text=x", "do=park&text=x", ""] {
            assert_eq!(refilled(PAGE.to_owned(), &sent(body)), PAGE, "{body}");
        }
    }
}
