use serde::{Deserialize, Serialize};

use crate::TAGS_PER_RESOURCE;

/// A resource tag. Key 1 to 128 characters, value up to 256.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagError {
    TooMany,
    KeyLength,
    ValueLength,
    ReservedPrefix,
    DuplicateKey,
}

/// Checks a whole tag list against the limits that all services share.
pub fn validate_tags(tags: &[Tag]) -> Result<(), TagError> {
    if tags.len() > TAGS_PER_RESOURCE {
        return Err(TagError::TooMany);
    }
    for (i, tag) in tags.iter().enumerate() {
        if !(1..=128).contains(&tag.key.chars().count()) {
            return Err(TagError::KeyLength);
        }
        if tag.value.chars().count() > 256 {
            return Err(TagError::ValueLength);
        }
        if tag.key.to_ascii_lowercase().starts_with("aws:") {
            return Err(TagError::ReservedPrefix);
        }
        if tags[..i].iter().any(|t| t.key == tag.key) {
            return Err(TagError::DuplicateKey);
        }
    }
    Ok(())
}
