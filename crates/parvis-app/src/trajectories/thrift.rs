//! Just enough of Thrift's compact protocol to write a Parquet file's headers: structs with their fields in order.

/// Types of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Int32 = 5,
    Int64 = 6,
    Text = 8,
    List = 9,
    Struct = 12,
}

impl Kind {
    /// A number in as few groups of seven bits as it needs.
    pub fn varint(bytes: &mut Vec<u8>, mut value: u64) {
        while value >= 0x80 {
            bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        bytes.push(value as u8);
    }
}

/// A struct being written. Fields must come in the order of their numbers, at most 15 apart.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Struct {
    bytes: Vec<u8>,
    last: u8,
}

impl Struct {
    /// The whole struct.
    pub fn bytes(&self) -> Vec<u8> {
        [self.bytes.as_slice(), &[0]].concat()
    }

    pub fn int32(self, field: u8, value: i32) -> Self {
        self.number(field, Kind::Int32, value.into())
    }

    pub fn int64(self, field: u8, value: i64) -> Self {
        self.number(field, Kind::Int64, value)
    }

    pub fn text(mut self, field: u8, text: &str) -> Self {
        self.begin(field, Kind::Text);
        self.raw_text(text);
        self
    }

    pub fn within(mut self, field: u8, inner: &Self) -> Self {
        self.begin(field, Kind::Struct);
        self.bytes.extend(inner.bytes());
        self
    }

    pub fn structs(mut self, field: u8, all: Vec<Self>) -> Self {
        self.list(field, Kind::Struct, all.len());
        self.bytes.extend(all.iter().flat_map(Self::bytes));
        self
    }

    pub fn int32s(mut self, field: u8, all: &[i32]) -> Self {
        self.list(field, Kind::Int32, all.len());
        for value in all {
            Kind::varint(&mut self.bytes, zigzag((*value).into()));
        }
        self
    }

    pub fn texts(mut self, field: u8, all: &[&str]) -> Self {
        self.list(field, Kind::Text, all.len());
        for text in all {
            self.raw_text(text);
        }
        self
    }

    fn number(mut self, field: u8, kind: Kind, value: i64) -> Self {
        self.begin(field, kind);
        Kind::varint(&mut self.bytes, zigzag(value));
        self
    }

    fn begin(&mut self, field: u8, kind: Kind) {
        self.bytes.push((field - self.last) << 4 | kind as u8);
        self.last = field;
    }

    fn list(&mut self, field: u8, kind: Kind, length: usize) {
        self.begin(field, Kind::List);
        if length < 15 {
            self.bytes.push((length as u8) << 4 | kind as u8);
        } else {
            self.bytes.push(0xF0 | kind as u8);
            Kind::varint(&mut self.bytes, length as u64);
        }
    }

    fn raw_text(&mut self, text: &str) {
        Kind::varint(&mut self.bytes, text.len() as u64);
        self.bytes.extend(text.as_bytes());
    }
}

/// Small numbers of either sign become small numbers.
const fn zigzag(value: i64) -> u64 {
    ((value << 1) ^ (value >> 63)) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn structs_are_written_as_the_protocol_says() {
        let inner = Struct::default().int64(3, 300);
        let outer = Struct::default().int32(1, -1).text(4, "ab").within(5, &inner).int32s(6, &[1, 2]);
        let expected = [
            0x15, 1, // field 1, i32: -1
            0x38, 2, b'a', b'b', // field 4, text
            0x1C, 0x36, 0xD8, 0x04, 0, // field 5, a struct with field 3, i64: 300
            0x19, 0x25, 2, 4, // field 6, a list of two i32
            0,
        ];
        assert_eq!(outer.bytes(), expected);
    }
}
