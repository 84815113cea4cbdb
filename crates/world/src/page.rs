//! Cutting a list into pages. A token names the key after which the next page starts, so pages
//! stay right when rows come and go in between.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// One page, and the token of the next one.
pub struct Page<T> {
    pub items: Vec<T>,
    pub next_token: Option<String>,
}

/// The token is not one that an earlier page gave.
#[derive(Debug, PartialEq, Eq)]
pub struct InvalidToken;

/// Takes at most `size` of the items, which are in ascending order of `key`, after `token`.
pub fn page<T>(
    items: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> String,
    token: Option<&str>,
    size: usize,
) -> Result<Page<T>, InvalidToken> {
    let after = token.filter(|t| !t.is_empty()).map(decode).transpose()?;
    let mut rest = items
        .into_iter()
        .filter(|item| after.as_ref().is_none_or(|a| key(item) > *a));
    let items: Vec<T> = rest.by_ref().take(size).collect();
    let next_token = match (items.last(), rest.next()) {
        (Some(last), Some(_)) => Some(URL_SAFE_NO_PAD.encode(key(last))),
        _ => None,
    };
    Ok(Page { items, next_token })
}

fn decode(token: &str) -> Result<String, InvalidToken> {
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| InvalidToken)?;
    String::from_utf8(bytes).map_err(|_| InvalidToken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_cover_everything_once() {
        let all: Vec<String> = (0..25).map(|n| format!("{n:02}")).collect();
        let (mut seen, mut token) = (Vec::new(), None);
        loop {
            let page = page(all.clone(), String::clone, token.as_deref(), 10).unwrap();
            seen.extend(page.items);
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
        assert!(page(all, String::clone, Some("%%"), 10).is_err());
    }
}
