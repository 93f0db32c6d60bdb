//! The answer's page: lines no longer than the terminal, in sections.

use parvis_app::egress::telling::Section;

/// Text that grows line by line.
struct Page {
    text: String,
    width: usize,
}

impl Page {
    /// A line, folded; what follows its first is indented as far.
    fn line(&mut self, line: &str, indent: &str) {
        let rest = " ".repeat(indent.len());
        let options = textwrap::Options::new(self.width)
            .initial_indent(indent)
            .subsequent_indent(&rest)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        self.text.push_str(&textwrap::fill(line, options));
        self.text.push('\n');
    }
}

/// Everything that is told, in lines no longer than `width`.
pub fn told(sections: &[Section], width: usize) -> String {
    let mut page = Page { text: String::new(), width };
    for Section { title, lines } in sections {
        if !page.text.is_empty() {
            page.text.push('\n');
        }
        let indent = if title.is_empty() { "" } else { "  " };
        if !title.is_empty() {
            page.line(title, "");
        }
        for line in lines {
            page.line(line, indent);
        }
    }
    page.text
}

/// What is said before the runs: `title`, and under it the reasons with their rooms; nothing where there are none.
pub fn first(title: &str, reasons: &[Section], width: usize) -> String {
    let mut page = Page { text: String::new(), width };
    if reasons.is_empty() {
        return page.text;
    }
    page.line(title, "");
    for Section { title, lines } in reasons {
        page.line(title, "  ");
        for line in lines {
            page.line(line, "    ");
        }
    }
    page.text.push('\n');
    page.text
}
