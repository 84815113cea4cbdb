//! Users and groups as an image knows them: its `/etc/passwd` and `/etc/group`.
//!
//! The rules are the OCI runtimes': a name counts before a number, a number needs no entry, and
//! supplementary groups come from `/etc/group` unless a group was asked for.

use shim::spec::User;

/// The text of the two files; empty when the image has none.
#[derive(Clone, Debug, Default)]
pub struct Accounts {
    pub passwd: String,
    pub group: String,
}

/// Who a container's process is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    pub user: User,
    /// `/` for a user without an entry.
    pub home: String,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    #[error("unable to find user {0}: no matching entries in passwd file")]
    NoUser(String),
    #[error("unable to find group {0}: no matching entries in group file")]
    NoGroup(String),
    #[error("uids and gids must be in range 0-2147483647")]
    Range,
}

struct PasswdEntry<'a> {
    name: &'a str,
    uid: u32,
    gid: u32,
    home: &'a str,
}

impl Accounts {
    /// Looks up `USER[:GROUP]`, each a name or a number; empty is root.
    ///
    /// # Errors
    /// When a name has no entry or a number is out of range.
    pub fn identity(&self, spec: &str) -> Result<Identity, AccountError> {
        let (user, group) = match spec.split_once(':') {
            Some((user, group)) => (user, Some(group).filter(|g| !g.is_empty())),
            None => (spec, None),
        };
        let user = if user.is_empty() { "0" } else { user };
        let number = number(user)?;
        let entry = self
            .users()
            .find(|e| e.name == user)
            .or_else(|| self.users().find(|e| Some(e.uid) == number));
        let uid = match (&entry, number) {
            (Some(entry), _) => entry.uid,
            (None, Some(number)) => number,
            (None, None) => return Err(AccountError::NoUser(user.to_owned())),
        };
        let (gid, additional_gids) = match group {
            Some(group) => (self.gid(group)?, Vec::new()),
            None => {
                let member = entry.as_ref().map_or_else(Vec::new, |e| self.groups_of(e.name));
                (entry.as_ref().map_or(0, |e| e.gid), member)
            }
        };
        let home = entry.map_or("", |e| e.home);
        Ok(Identity {
            user: User {
                uid,
                gid,
                additional_gids,
            },
            home: if home.is_empty() { "/" } else { home }.to_owned(),
        })
    }

    fn users(&self) -> impl Iterator<Item = PasswdEntry<'_>> {
        self.passwd.lines().filter_map(|line| {
            let mut fields = line.trim().split(':');
            let (name, _password) = (fields.next()?, fields.next()?);
            let (uid, gid) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
            let home = fields.nth(1).unwrap_or("");
            (!name.is_empty()).then_some(PasswdEntry { name, uid, gid, home })
        })
    }

    /// Name, number and members of each group.
    fn groups(&self) -> impl Iterator<Item = (&str, u32, &str)> {
        self.group.lines().filter_map(|line| {
            let mut fields = line.trim().split(':');
            let (name, _password) = (fields.next()?, fields.next()?);
            let gid = fields.next()?.parse().ok()?;
            Some((name, gid, fields.next().unwrap_or("")))
        })
    }

    fn gid(&self, group: &str) -> Result<u32, AccountError> {
        let number = number(group)?;
        self.groups()
            .find(|(name, ..)| *name == group)
            .map(|(_, gid, _)| gid)
            .or(number)
            .ok_or_else(|| AccountError::NoGroup(group.to_owned()))
    }

    fn groups_of(&self, user: &str) -> Vec<u32> {
        self.groups()
            .filter(|(.., members)| members.split(',').any(|m| m.trim() == user))
            .map(|(_, gid, _)| gid)
            .collect()
    }
}

/// The number that the text is, if it is one.
fn number(text: &str) -> Result<Option<u32>, AccountError> {
    if text.is_empty() || !text.bytes().all(|c| c.is_ascii_digit()) {
        return Ok(None);
    }
    match text.parse::<i32>().ok().and_then(|n| u32::try_from(n).ok()) {
        Some(number) => Ok(Some(number)),
        None => Err(AccountError::Range),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts() -> Accounts {
        Accounts {
            passwd: "root:x:0:0:root:/root:/bin/sh\nbroken\nweb:x:101:102:web:/var/www:/bin/false\n\
                     42:x:7:8::/odd:\n"
                .to_owned(),
            group: "root:x:0:root\nwheel:x:10:root,web\nwww:x:33:\nbad:x:y:web\n".to_owned(),
        }
    }

    #[test]
    fn users_are_found_by_name_and_number() {
        let identity = |spec: &str| accounts().identity(spec).unwrap();
        for (spec, uid, gid, groups, home) in [
            ("", 0, 0, vec![0, 10], "/root"),
            ("root", 0, 0, vec![0, 10], "/root"),
            ("web", 101, 102, vec![10], "/var/www"),
            ("101", 101, 102, vec![10], "/var/www"),
            ("web:www", 101, 33, vec![], "/var/www"),
            ("web:4000", 101, 4000, vec![], "/var/www"),
            ("1000", 1000, 0, vec![], "/"),
            ("1000:33", 1000, 33, vec![], "/"),
            // A name of digits counts before the number.
            ("42", 7, 8, vec![], "/odd"),
            (":www", 0, 33, vec![], "/root"),
        ] {
            let found = identity(spec);
            let user = User {
                uid,
                gid,
                additional_gids: groups,
            };
            assert_eq!(
                found,
                Identity {
                    user,
                    home: home.to_owned()
                },
                "{spec}"
            );
        }
    }

    #[test]
    fn unknown_names_and_numbers_out_of_range_are_errors() {
        let error = |spec: &str| accounts().identity(spec).unwrap_err().to_string();
        assert_eq!(
            error("nobody"),
            "unable to find user nobody: no matching entries in passwd file"
        );
        assert_eq!(
            error("web:none"),
            "unable to find group none: no matching entries in group file"
        );
        assert_eq!(error("4294967295"), "uids and gids must be in range 0-2147483647");
    }

    proptest::proptest! {
        #[test]
        fn any_files_and_any_user_are_read_or_refused(
            passwd in "([a-z0-9:\n]|.){0,80}", group in "([a-z0-9:,\n]|.){0,80}", user in ".{0,12}"
        ) {
            let _ = Accounts { passwd, group }.identity(&user);
        }
    }
}
