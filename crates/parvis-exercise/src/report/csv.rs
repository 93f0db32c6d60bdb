//! Tables as CSV. A field that a sheet would take for a formula is defused with an apostrophe.

/// Lines of fields, as RFC 4180 has them.
#[derive(Default)]
pub struct Csv(String);

impl Csv {
    /// Adds a line.
    pub fn line<const N: usize>(&mut self, fields: [&str; N]) {
        let fields: Vec<String> = fields.into_iter().map(field).collect();
        self.0 += &fields.join(",");
        self.0 += "\r\n";
    }

    /// All of it.
    pub fn done(self) -> String {
        self.0
    }
}

fn field(text: &str) -> String {
    let text =
        if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
