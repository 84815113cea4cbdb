use crate::AccountId;

/// Who makes a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Principal {
    /// The root user of an account.
    Root { account: AccountId },
    /// An IAM user. The path begins and ends with a slash.
    User {
        account: AccountId,
        path: String,
        name: String,
        /// `AIDA…`.
        id: String,
    },
    /// Somebody who has assumed a role, under the name that they gave their session.
    RoleSession {
        account: AccountId,
        /// The role's name, without its path.
        role: String,
        /// `AROA…`.
        role_id: String,
        session_name: String,
    },
    /// A service of AWS, such as `ecs.amazonaws.com`.
    Service { name: String },
}

impl Principal {
    /// The ARN; of a service, which has none, its name.
    pub fn arn(&self) -> String {
        match self {
            Principal::Root { account } => format!("arn:aws:iam::{account}:root"),
            Principal::User {
                account, path, name, ..
            } => format!("arn:aws:iam::{account}:user{path}{name}"),
            Principal::RoleSession {
                account,
                role,
                session_name,
                ..
            } => format!("arn:aws:sts::{account}:assumed-role/{role}/{session_name}"),
            Principal::Service { name } => name.clone(),
        }
    }

    /// The account that it belongs to; a service belongs to none.
    pub fn account(&self) -> Option<&AccountId> {
        match self {
            Principal::Root { account }
            | Principal::User { account, .. }
            | Principal::RoleSession { account, .. } => Some(account),
            Principal::Service { .. } => None,
        }
    }

    /// The value of `aws:userid`, which STS answers as `UserId`.
    pub fn user_id(&self) -> String {
        match self {
            // The root user's id is the account's.
            Principal::Root { account } => account.to_string(),
            Principal::User { id, .. } => id.clone(),
            Principal::RoleSession {
                role_id,
                session_name,
                ..
            } => format!("{role_id}:{session_name}"),
            Principal::Service { name } => name.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn principals_are_called_as_iam_calls_them() {
        let account = AccountId::parse("123456789012").unwrap();
        let user = |path: &str| Principal::User {
            account: account.clone(),
            path: path.into(),
            name: "ann".into(),
            id: "AIDACKCEVSQ6C2EXAMPLE".into(),
        };
        let session = Principal::RoleSession {
            account: account.clone(),
            role: "deploy".into(),
            role_id: "AROACLKWSDQRAOEXAMPLE".into(),
            session_name: "ci".into(),
        };
        let service = Principal::Service {
            name: "ecs.amazonaws.com".into(),
        };
        let root = Principal::Root {
            account: account.clone(),
        };
        for (principal, arn, id) in [
            (&root, "arn:aws:iam::123456789012:root", "123456789012"),
            (
                &user("/"),
                "arn:aws:iam::123456789012:user/ann",
                "AIDACKCEVSQ6C2EXAMPLE",
            ),
            (
                &user("/ops/eu/"),
                "arn:aws:iam::123456789012:user/ops/eu/ann",
                "AIDACKCEVSQ6C2EXAMPLE",
            ),
            (
                &session,
                "arn:aws:sts::123456789012:assumed-role/deploy/ci",
                "AROACLKWSDQRAOEXAMPLE:ci",
            ),
            (&service, "ecs.amazonaws.com", "ecs.amazonaws.com"),
        ] {
            assert_eq!(
                (principal.arn().as_str(), principal.user_id().as_str()),
                (arn, id)
            );
        }
        assert_eq!(session.account(), Some(&account));
        assert_eq!(service.account(), None);
    }
}
