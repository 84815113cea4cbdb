use std::fmt;

/// Where in the input a value stands, outermost first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    outer: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    /// A member's name, and its name in query parameters.
    Member(&'a str, &'a str),
    /// Counted from 1.
    Item(usize),
    Key(&'a str),
}

impl<'a> Place<'a> {
    pub const ROOT: Place<'static> = Place {
        outer: None,
        step: Step::Root,
    };

    pub fn member<'b>(&'b self, name: &'b str, query: &'b str) -> Place<'b> {
        Place {
            outer: Some(self),
            step: Step::Member(name, query),
        }
    }

    /// The item at `index`, counted from 0.
    pub fn item(&self, index: usize) -> Place<'_> {
        Place {
            outer: Some(self),
            step: Step::Item(index + 1),
        }
    }

    pub fn key<'b>(&'b self, key: &'b str) -> Place<'b> {
        Place {
            outer: Some(self),
            step: Step::Key(key),
        }
    }

    pub fn is_root(&self) -> bool {
        self.outer.is_none()
    }

    /// Steps from the outermost to this one, without the root.
    fn steps(&self) -> Vec<Step<'a>> {
        let mut steps = Vec::new();
        let mut next = Some(self);
        while let Some(place) = next {
            steps.push(place.step);
            next = place.outer;
        }
        steps.pop();
        steps.reverse();
        steps
    }

    /// As the JSON services and awsQuery print it: `tags.1.member.key`.
    pub fn coral(&self) -> String {
        let steps = self.steps();
        join(steps.iter().map(|step| match step {
            Step::Member(name, _) => lower_first(name),
            Step::Item(number) => format!("{number}.member"),
            other => other.to_string(),
        }))
    }

    /// As the parameter was called in an EC2 request: `Filter.1.Name`.
    pub fn parameter(&self) -> String {
        join(self.steps().iter().map(ToString::to_string))
    }
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Root => Ok(()),
            Step::Member(_, query) => f.write_str(query),
            Step::Item(number) => write!(f, "{number}"),
            Step::Key(key) => f.write_str(key),
        }
    }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(".")
}

/// `MaxResults` → `maxResults`.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}
