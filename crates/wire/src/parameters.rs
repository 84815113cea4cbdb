//! The parameters of a query request: `Filter.1.Name=vpc-id&Filter.1.Value.1=vpc-0`.

use std::collections::BTreeMap;

use model::ApiError;

/// Parts of a parameter's name; more is no request of AWS's and would only cost us depth.
const NAME_PARTS: usize = 48;

/// Names and values of a query string and a form body, decoded, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads `application/x-www-form-urlencoded` text, which a query string is too.
    ///
    /// # Errors
    /// `MalformedQueryString` for bytes that are not UTF-8 after decoding.
    pub fn parse(text: &[u8]) -> Result<Self, ApiError> {
        let mut parameters = Parameters::default();
        parameters.extend(text)?;
        Ok(parameters)
    }

    /// Adds those of another text.
    pub fn extend(&mut self, text: &[u8]) -> Result<(), ApiError> {
        for pair in text.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decode_component(halves.next().unwrap_or_default())?;
            let value = decode_component(halves.next().unwrap_or_default())?;
            self.0.push((name, value));
        }
        Ok(())
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The parameters as the tree that the dots in their names make.
    ///
    /// # Errors
    /// `MalformedQueryString` for a name with absurdly many parts.
    pub(crate) fn tree(&self) -> Result<Node<'_>, ApiError> {
        let mut root = Node::default();
        for (name, value) in self.iter() {
            if name.split('.').nth(NAME_PARTS).is_some() {
                return Err(malformed());
            }
            let mut node = &mut root;
            for part in name.split('.') {
                node = node.children.entry(part).or_default();
            }
            node.value = Some(value);
        }
        Ok(root)
    }
}

/// A name part with its value and the parts below it.
#[derive(Debug, Default)]
pub(crate) struct Node<'a> {
    pub value: Option<&'a str>,
    pub children: BTreeMap<&'a str, Node<'a>>,
}

impl<'a> Node<'a> {
    /// The children that have a number for a name, in the order of their numbers.
    pub fn numbered(&self) -> Vec<&Node<'a>> {
        let mut items: Vec<(u32, &Node<'a>)> = self
            .children
            .iter()
            .filter_map(|(name, node)| Some((name.parse().ok()?, node)))
            .collect();
        items.sort_by_key(|(number, _)| *number);
        items.into_iter().map(|(_, node)| node).collect()
    }
}

fn malformed() -> ApiError {
    ApiError::new("MalformedQueryString", "The query string contains a syntax error")
}

/// Undoes percent encoding, and reads `+` as a space. A `%` that two hexadecimal digits do not
/// follow stands for itself.
pub(crate) fn percent_decode(text: &[u8]) -> Vec<u8> {
    let hex = |byte: u8| {
        (byte as char)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        match (byte, tail) {
            (b'+', _) => out.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    out.push(high << 4 | low);
                    rest = after;
                }
                _ => out.push(byte),
            },
            _ => out.push(byte),
        }
    }
    out
}

fn decode_component(text: &[u8]) -> Result<String, ApiError> {
    String::from_utf8(percent_decode(text)).map_err(|_| malformed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_decoded() {
        let parameters = Parameters::parse(b"A=b+c%20d&&Empty=&Bare&P=100%&X.1=%E6%97%A5").unwrap();
        assert_eq!(parameters.get("A"), Some("b c d"));
        assert_eq!(parameters.get("Empty"), Some(""));
        assert_eq!(parameters.get("Bare"), Some(""));
        assert_eq!(parameters.get("P"), Some("100%"));
        assert_eq!(parameters.get("X.1"), Some("日"));
        assert!(Parameters::parse(b"A=%FF").is_err());
    }

    #[test]
    fn lists_are_in_the_order_of_their_numbers() {
        let parameters = Parameters::parse(b"X.10=c&X.2=b&X.1=a&X.y=z").unwrap();
        let tree = parameters.tree().unwrap();
        let values: Vec<_> = tree.children["X"]
            .numbered()
            .iter()
            .filter_map(|node| node.value)
            .collect();
        assert_eq!(values, ["a", "b", "c"]);
    }

    #[test]
    fn a_name_of_many_parts_is_refused() {
        let deep = ["a"; 10_000].join(".") + "=1";
        assert_eq!(
            Parameters::parse(deep.as_bytes())
                .unwrap()
                .tree()
                .unwrap_err()
                .code,
            "MalformedQueryString"
        );
    }
}
