//! Markdown of the plan's sections as a tree of blocks. Nothing in it can become code of the typesetter or the
//! page: texts stay texts, raw HTML is shown as written, pictures and links leave their words. Facts are woven in after the
//! Markdown is understood, so that what a fact says is never Markdown either.

use crate::weave::{Piece, Weave};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};
use serde_json::{Value, json};

/// Deeper nesting is laid flat; nobody writes it and typesetters have limits.
const DEEPEST: usize = 6;

/// A block or span under construction.
struct Open {
    kind: Kind,
    children: Vec<Value>,
    /// Spans that stand directly in a list entry or quotation, waiting for their paragraph.
    loose: Vec<Value>,
}

enum Kind {
    Root,
    Paragraph,
    Heading,
    Quote,
    Code(String),
    List(Option<u64>),
    Entry,
    Strong,
    Emphasis,
    Link(String),
    Table {
        head: Vec<Value>,
        rows: Vec<Value>,
        columns: usize,
    },
    Row,
    Cell,
    Skip,
    /// Too deep: its children go to the parent.
    Flat,
}

/// The blocks of a Markdown text.
pub(crate) fn blocks(markdown: &str, weave: &Weave<'_>) -> Vec<Value> {
    let mut stack = vec![Open::new(Kind::Root)];
    let parser = Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH);
    // A name with an underscore in it may come in two pieces otherwise.
    for event in TextMergeStream::new(parser) {
        match event {
            Event::Start(tag) => start(&mut stack, tag),
            Event::End(end) => close(&mut stack, end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                add_woven(&mut stack, &text, weave);
            }
            Event::Code(code) => span(&mut stack, json!({"t": "code", "s": weave.plain(&code)})),
            Event::SoftBreak => add_text(&mut stack, " "),
            Event::HardBreak => span(&mut stack, json!({"t": "break"})),
            Event::Rule => block(&mut stack, json!({"t": "rule"})),
            _ => {}
        }
    }
    while stack.len() > 1 {
        finish(&mut stack);
    }
    stack.pop().map(Open::blocks).unwrap_or_default()
}

impl Open {
    const fn new(kind: Kind) -> Self {
        Self { kind, children: Vec::new(), loose: Vec::new() }
    }

    /// The children as blocks: loose spans become a paragraph.
    fn blocks(mut self) -> Vec<Value> {
        self.settle();
        self.children
    }

    fn settle(&mut self) {
        if !self.loose.is_empty() {
            let spans = std::mem::take(&mut self.loose);
            self.children.push(json!({"t": "p", "c": spans}));
        }
    }

    const fn holds_spans(&self) -> bool {
        matches!(
            self.kind,
            Kind::Paragraph | Kind::Heading | Kind::Strong | Kind::Emphasis | Kind::Link(_) | Kind::Cell
        )
    }
}

fn start(stack: &mut Vec<Open>, tag: Tag<'_>) {
    let kind = match tag {
        Tag::Paragraph => Kind::Paragraph,
        Tag::Heading { .. } => Kind::Heading,
        Tag::BlockQuote(_) => Kind::Quote,
        Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => Kind::Code(String::new()),
        Tag::List(first) => Kind::List(first),
        Tag::Item => Kind::Entry,
        Tag::Strong => Kind::Strong,
        Tag::Emphasis => Kind::Emphasis,
        Tag::Link { dest_url, .. } => Kind::Link(dest_url.to_string()),
        Tag::Table(alignments) => {
            Kind::Table { head: Vec::new(), rows: Vec::new(), columns: alignments.len() }
        }
        Tag::TableHead | Tag::TableRow => Kind::Row,
        Tag::TableCell => Kind::Cell,
        Tag::MetadataBlock(_) => Kind::Skip,
        _ => Kind::Flat,
    };
    let nests = matches!(kind, Kind::Quote | Kind::List(_) | Kind::Entry | Kind::Strong | Kind::Emphasis);
    let deep = stack.iter().filter(|open| !matches!(open.kind, Kind::Flat)).count() > DEEPEST;
    stack.push(Open::new(if nests && deep { Kind::Flat } else { kind }));
}

fn close(stack: &mut Vec<Open>, _end: TagEnd) {
    if stack.len() > 1 {
        finish(stack);
    }
}

fn finish(stack: &mut Vec<Open>) {
    let Some(open) = stack.pop() else { return };
    match open.kind {
        Kind::Root | Kind::Skip => {}
        Kind::Flat => {
            for child in open.children {
                block(stack, child);
            }
            for child in open.loose {
                span(stack, child);
            }
        }
        Kind::Paragraph if open.children.is_empty() => {}
        Kind::Paragraph => block(stack, json!({"t": "p", "c": open.children})),
        Kind::Heading => block(stack, json!({"t": "h", "c": open.children})),
        Kind::Quote => block(stack, json!({"t": "quote", "c": open.blocks()})),
        Kind::Code(text) => {
            let lines: Vec<&str> = text.lines().collect();
            if !lines.is_empty() {
                block(stack, json!({"t": "code", "lines": lines}));
            }
        }
        Kind::List(None) => block(stack, json!({"t": "list", "items": open.children})),
        Kind::List(Some(first)) => {
            block(stack, json!({"t": "enum", "start": first.min(1_000_000), "items": open.children}));
        }
        Kind::Entry => {
            let entry = Value::Array(open.blocks());
            if let Some(parent) = stack.last_mut() {
                parent.children.push(entry);
            }
        }
        Kind::Strong => span(stack, json!({"t": "strong", "c": open.children})),
        Kind::Emphasis => span(stack, json!({"t": "emph", "c": open.children})),
        Kind::Link(address) => link(stack, open.children, &address),
        Kind::Table { head, rows, columns } => {
            block(stack, json!({"t": "table", "columns": columns, "head": head, "rows": rows}));
        }
        Kind::Row => row(stack, open.children),
        Kind::Cell => {
            if let Some(parent) = stack.last_mut() {
                parent.children.push(Value::Array(open.children));
            }
        }
    }
}

/// A link on paper: its words, then its address where that says more.
fn link(stack: &mut [Open], words: Vec<Value>, address: &str) {
    let plain = words.iter().filter_map(|word| word.get("s")?.as_str()).collect::<String>();
    for word in words {
        span(stack, word);
    }
    if plain != address && !address.is_empty() {
        span(stack, json!({"t": "text", "s": format!(" ({address})")}));
    }
}

fn row(stack: &mut [Open], mut cells: Vec<Value>) {
    let Some(Open { kind: Kind::Table { head, rows, columns }, .. }) = stack.last_mut() else { return };
    cells.resize(*columns, json!([]));
    if head.is_empty() {
        *head = cells;
    } else {
        rows.push(Value::Array(cells));
    }
}

/// A text with its facts; one that is not known stands out.
fn add_woven(stack: &mut [Open], text: &str, weave: &Weave<'_>) {
    if matches!(stack.last(), Some(Open { kind: Kind::Code(_), .. })) {
        return add_text(stack, &weave.plain(text));
    }
    for piece in weave.pieces(text) {
        match piece {
            Piece::Text(text) => add_text(stack, &text),
            Piece::NotKnown(text) => {
                span(stack, json!({"t": "emph", "c": [{"t": "text", "s": text}]}));
            }
        }
    }
}

fn add_text(stack: &mut [Open], text: &str) {
    if let Some(Open { kind: Kind::Code(code), .. }) = stack.last_mut() {
        code.push_str(text);
        return;
    }
    span(stack, json!({"t": "text", "s": text}));
}

fn span(stack: &mut [Open], value: Value) {
    let Some(open) = stack.last_mut() else { return };
    if open.holds_spans() { open.children.push(value) } else { open.loose.push(value) }
}

/// A block inside something that holds spans only (deep quotations inside emphasis cannot be) is dropped into
/// the nearest thing that holds blocks.
fn block(stack: &mut [Open], value: Value) {
    let Some(open) = stack.iter_mut().rev().find(|open| !open.holds_spans()) else { return };
    open.settle();
    open.children.push(value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use jiff::civil::date;
    use parvis_core::{Dossier, Fact, Language, Provenance, Value};
    use parvis_words::Words;

    fn check(markdown: &str, expected: Expect) {
        let mut dossier = Dossier::default();
        let from = Provenance { source: String::new(), date: date(2026, 9, 1) };
        dossier.set("pupils", Fact::known(Value::Text("*all* | of us".into()), from));
        dossier.set("staff_rooms", Fact::Unknown);
        let words = Words::new(Language::En, []);
        let weave = Weave { dossier: &dossier, words: &words };
        let lines: Vec<String> = blocks(markdown, &weave).iter().map(ToString::to_string).collect();
        expected.assert_eq(&lines.join("\n"));
    }

    #[test]
    fn a_section_as_people_write_it() {
        check(
            "The bell rings **three times**.\n\n- Doors *shut*\n- Lights off\n\n1. Count\n2. Report",
            expect![[r#"
                {"t":"p","c":[{"t":"text","s":"The bell rings "},{"t":"strong","c":[{"t":"text","s":"three times"}]},{"t":"text","s":"."}]}
                {"t":"list","items":[[{"t":"p","c":[{"t":"text","s":"Doors "},{"t":"emph","c":[{"t":"text","s":"shut"}]}]}],[{"t":"p","c":[{"t":"text","s":"Lights off"}]}]]}
                {"t":"enum","start":1,"items":[[{"t":"p","c":[{"t":"text","s":"Count"}]}],[{"t":"p","c":[{"t":"text","s":"Report"}]}]]}"#]],
        );
    }

    #[test]
    fn what_looks_like_code_stays_text() {
        check(
            "#panic() $x$ @ref <label> `#eval(\"1\")` <b>bold</b> [site](javascript:x)",
            expect![[
                r##"{"t":"p","c":[{"t":"text","s":"#panic() $x$ @ref "},{"t":"text","s":"<label>"},{"t":"text","s":" "},{"t":"code","s":"#eval(\"1\")"},{"t":"text","s":" "},{"t":"text","s":"<b>"},{"t":"text","s":"bold"},{"t":"text","s":"</b>"},{"t":"text","s":" "},{"t":"text","s":"site"},{"t":"text","s":" (javascript:x)"}]}"##
            ]],
        );
    }

    #[test]
    fn tables_keep_their_columns() {
        check(
            "| Who | Where |\n|---|---|\n| Class 1 |\n| Class 2 | Yard | more |",
            expect![[
                r#"{"t":"table","columns":2,"head":[[{"t":"text","s":"Who"}],[{"t":"text","s":"Where"}]],"rows":[[[{"t":"text","s":"Class 1"}],[]],[[{"t":"text","s":"Class 2"}],[{"t":"text","s":"Yard"}]]]}"#
            ]],
        );
    }

    #[test]
    fn facts_are_woven_in_and_are_no_markdown() {
        check(
            "We are {{pupils}} in {{staff_rooms}}, {{nobody_knows}}.\n\n| a |\n|---|\n| `{{pupils}}` {{pupils}} |",
            expect![[r#"
                {"t":"p","c":[{"t":"text","s":"We are *all* | of us in "},{"t":"emph","c":[{"t":"text","s":"not known yet"}]},{"t":"text","s":", {{nobody_knows}}."}]}
                {"t":"table","columns":1,"head":[[{"t":"text","s":"a"}]],"rows":[[[{"t":"code","s":"*all* | of us"},{"t":"text","s":" *all* | of us"}]]]}"#]],
        );
    }

    #[test]
    fn deep_nesting_is_laid_flat() {
        let (dossier, words) = (Dossier::default(), Words::new(Language::En, []));
        let weave = Weave { dossier: &dossier, words: &words };
        let deepest = blocks(&(">".repeat(500) + " help"), &weave)
            .iter()
            .map(|b| b.to_string().matches("quote").count())
            .max();
        assert!(deepest <= Some(DEEPEST + 1), "{deepest:?}");
    }
}
