//! A section of the plan as a page shows it: from the same blocks that are printed, so that neither can say more than the
//! other. Every text is escaped; no element but those named here comes out.

use crate::markdown;
use crate::weave::Weave;
use parvis_core::Dossier;
use parvis_words::Words;
use serde_json::Value;

/// The text of a section as HTML, its facts woven in.
pub fn section_html(body: &str, dossier: &Dossier, words: &Words) -> String {
    let mut out = String::new();
    blocks(&mut out, &markdown::blocks(body, &Weave { dossier, words }));
    out
}

fn blocks(out: &mut String, values: &[Value]) {
    for value in values {
        match kind(value) {
            "p" => around(out, "p", |out| spans(out, list(value, "c"))),
            "h" => around(out, "h4", |out| spans(out, list(value, "c"))),
            "quote" => around(out, "blockquote", |out| blocks(out, list(value, "c"))),
            "code" => around(out, "pre", |out| lines(out, list(value, "lines"))),
            "rule" => out.push_str("<hr>"),
            "list" => around(out, "ul", |out| entries(out, list(value, "items"))),
            "enum" => {
                let start = value.get("start").and_then(Value::as_u64).unwrap_or(1);
                out.push_str(&format!("<ol start=\"{start}\">"));
                entries(out, list(value, "items"));
                out.push_str("</ol>");
            }
            "table" => around(out, "table", |out| {
                around(out, "thead", |out| row(out, "th", list(value, "head")));
                around(out, "tbody", |out| {
                    for cells in list(value, "rows") {
                        row(out, "td", cells.as_array().map_or(&[], Vec::as_slice));
                    }
                });
            }),
            _ => {}
        }
    }
}

fn entries(out: &mut String, items: &[Value]) {
    for item in items {
        around(out, "li", |out| blocks(out, item.as_array().map_or(&[], Vec::as_slice)));
    }
}

fn row(out: &mut String, element: &str, cells: &[Value]) {
    around(out, "tr", |out| {
        for cell in cells {
            around(out, element, |out| spans(out, cell.as_array().map_or(&[], Vec::as_slice)));
        }
    });
}

fn lines(out: &mut String, lines: &[Value]) {
    for line in lines {
        escape(out, line.as_str().unwrap_or_default());
        out.push('\n');
    }
}

fn spans(out: &mut String, values: &[Value]) {
    for value in values {
        let text = value.get("s").and_then(Value::as_str).unwrap_or_default();
        match kind(value) {
            "text" => escape(out, text),
            "code" => around(out, "code", |out| escape(out, text)),
            "strong" => around(out, "strong", |out| spans(out, list(value, "c"))),
            "emph" => around(out, "em", |out| spans(out, list(value, "c"))),
            "break" => out.push_str("<br>"),
            _ => {}
        }
    }
}

fn kind(value: &Value) -> &str {
    value.get("t").and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn around(out: &mut String, element: &str, inside: impl FnOnce(&mut String)) {
    out.push_str(&format!("<{element}>"));
    inside(out);
    out.push_str(&format!("</{element}>"));
}

fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use parvis_core::Language;

    #[test]
    fn a_section_as_a_page_shows_it() {
        let dossier = Dossier::default();
        let html = section_html(
            "## Who\n\n{{site:name}} **&** <script>\n\n3. a\n   - *b*\n\n| x |\n|---|\n| `<y>` |\n\n> q\n\n---\n\n    c<d",
            &dossier,
            &Words::new(Language::En, []),
        );
        expect![[r#"
            <h4>Who</h4>
            <p>
            <em>not known yet</em> <strong>&amp;</strong> &lt;script&gt;</p>
            <ol start="3">
            <li>
            <p>a</p>
            <ul>
            <li>
            <p>
            <em>b</em>
            </p>
            </li>
            </ul>
            </li>
            </ol>
            <table>
            <thead>
            <tr>
            <th>x</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>
            <code>&lt;y&gt;</code>
            </td>
            </tr>
            </tbody>
            </table>
            <blockquote>
            <p>q</p>
            </blockquote>
            <hr>
            <pre>c&lt;d
            </pre>"#]]
        .assert_eq(&html.replace("><", ">\n<"));
    }
}
