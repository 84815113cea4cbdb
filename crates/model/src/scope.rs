use std::fmt::{self, Write};

use serde::{Deserialize, Serialize};

/// A twelve-digit AWS account id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(String);

impl AccountId {
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 12 && text.bytes().all(|c| c.is_ascii_digit())).then(|| AccountId(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A region name such as `ap-northeast-1`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Region(String);

impl Region {
    /// Lower-case words and digits joined by hyphens, at most 32 characters.
    pub fn parse(text: &str) -> Option<Self> {
        let form = (3..=32).contains(&text.len())
            && text.contains('-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && text
                .bytes()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-');
        form.then(|| Region(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a regional resource lives: one account in one region.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Scope {
    pub account: AccountId,
    pub region: Region,
}

impl Scope {
    pub fn new(account: AccountId, region: Region) -> Self {
        Scope { account, region }
    }

    /// `ACCOUNT/REGION/`, the prefix of the keys of all rows of this scope.
    pub fn prefix(&self) -> String {
        // Most keys fit: keys are made all the time, and growing would cost more than writing.
        let mut prefix = String::with_capacity(96);
        for part in [self.account.as_str(), self.region.as_str()] {
            prefix.push_str(part);
            prefix.push('/');
        }
        prefix
    }

    /// The row key of `name` in this scope.
    pub fn key(&self, name: impl fmt::Display) -> String {
        let mut key = self.prefix();
        write!(key, "{name}").expect("a string takes whatever is written to it");
        key
    }
}

macro_rules! display_as_str {
    ($($t:ty),*) => {$(
        impl fmt::Display for $t {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
        impl fmt::Debug for $t {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
    )*};
}
display_as_str!(AccountId, Region);

/// `ACCOUNT/REGION`.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.account, self.region)
    }
}

impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.account, self.region)
    }
}
