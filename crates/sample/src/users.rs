use crate::clock;
use crate::json::{Json, object};

/// Memory is bounded: beyond this many users none is taken.
const USERS_MAX: usize = 10_000;
const TEXT_MAX: usize = 255;

/// The users, in memory only, numbered from 1.
#[derive(Default)]
pub struct Users {
    users: Vec<User>,
}

struct User {
    name: String,
    email: String,
    created_at: String,
}

#[derive(Debug, PartialEq, Eq)]
pub enum CreateUserError {
    NotJson,
    /// The member that is missing, no string, empty or too long; and what is wrong.
    Member(&'static str, &'static str),
    Full,
}

impl Users {
    /// Makes a user of `{"name":...,"email":...}`. Other members are ignored.
    pub fn create(&mut self, body: &[u8]) -> Result<Json, CreateUserError> {
        let text = str::from_utf8(body).map_err(|_| CreateUserError::NotJson)?;
        let json = Json::read(text).map_err(|_| CreateUserError::NotJson)?;
        let name = member(&json, "name")?;
        let email = member(&json, "email")?;
        if self.users.len() == USERS_MAX {
            return Err(CreateUserError::Full);
        }
        self.users.push(User {
            name,
            email,
            created_at: clock::now(),
        });
        self.get(self.users.len()).ok_or(CreateUserError::Full)
    }

    pub fn list(&self) -> Json {
        Json::Array((1..=self.users.len()).filter_map(|id| self.get(id)).collect())
    }

    pub fn get(&self, id: usize) -> Option<Json> {
        let user = self.users.get(id.checked_sub(1)?)?;
        Some(object([
            ("id", Json::Number(id as f64)),
            ("name", user.name.as_str().into()),
            ("email", user.email.as_str().into()),
            ("createdAt", user.created_at.as_str().into()),
        ]))
    }
}

fn member(json: &Json, name: &'static str) -> Result<String, CreateUserError> {
    let value = json
        .member(name)
        .ok_or(CreateUserError::Member(name, "is required"))?;
    let text = value
        .as_str()
        .ok_or(CreateUserError::Member(name, "must be a string"))?;
    if text.trim().is_empty() {
        return Err(CreateUserError::Member(name, "must not be empty"));
    }
    if text.len() > TEXT_MAX {
        return Err(CreateUserError::Member(name, "must be at most 255 bytes"));
    }
    Ok(text.to_owned())
}
