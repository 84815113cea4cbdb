//! XML into a tree of elements; enough for the answers of AWS's query protocols.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::client::AnswerError;

/// Elements inside one another; more is no answer of AWS's.
const DEPTH: usize = 64;

/// An element without its attributes, its name without a prefix.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub name: String,
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// The root element of a document.
pub(crate) fn parse_xml(body: &[u8]) -> Result<Element, AnswerError> {
    let text = std::str::from_utf8(body).map_err(|error| AnswerError(error.to_string()))?;
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let event = reader
            .read_event()
            .map_err(|error| AnswerError(error.to_string()))?;
        let top = open
            .last_mut()
            .ok_or_else(|| AnswerError("an end without a start".to_owned()))?;
        match event {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                if open.len() > DEPTH {
                    return Err(AnswerError("elements are nested too deeply".to_owned()));
                }
                open.push(Element {
                    name,
                    ..Element::default()
                });
            }
            Event::Empty(start) => {
                let name = start.local_name().as_ref().to_owned();
                top.children.push(Element {
                    name,
                    ..Element::default()
                });
            }
            Event::End(_) => {
                let mut done = std::mem::take(top);
                if !done.children.is_empty() {
                    done.text.clear();
                }
                open.pop();
                match open.last_mut() {
                    Some(outer) => outer.children.push(done),
                    None => return Err(AnswerError("an end without a start".to_owned())),
                }
            }
            Event::Text(text) => top.text += &text.xml10_content(),
            Event::CData(text) => top.text += &text.xml10_content(),
            Event::GeneralRef(reference) => {
                let number = reference
                    .resolve_char_ref()
                    .map_err(|error| AnswerError(error.to_string()))?;
                let name = reference.xml10_content();
                match (number, name.as_ref()) {
                    (Some(letter), _) => top.text.push(letter),
                    (None, "amp") => top.text.push('&'),
                    (None, "lt") => top.text.push('<'),
                    (None, "gt") => top.text.push('>'),
                    (None, "quot") => top.text.push('"'),
                    (None, "apos") => top.text.push('\''),
                    (None, other) => return Err(AnswerError(format!("an unknown entity &{other};"))),
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let mut document = open.pop().filter(|_| open.is_empty());
    let root = document.as_mut().and_then(|document| document.children.pop());
    root.ok_or_else(|| AnswerError("no whole element".to_owned()))
}
