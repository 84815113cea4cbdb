//! What each path answers.

use std::sync::{Mutex, PoisonError};

use crate::clock;
use crate::http::{Request, Response};
use crate::json::{Json, object};
use crate::users::{CreateUserError, Users};

pub struct App {
    environment: String,
    users: Mutex<Users>,
}

impl App {
    pub fn new(environment: String) -> Self {
        App {
            environment,
            users: Mutex::default(),
        }
    }

    pub fn environment(&self) -> &str {
        &self.environment
    }

    pub fn answer(&self, request: &Request) -> Response {
        let reads = matches!(request.method.as_str(), "GET" | "HEAD");
        match request.path() {
            "/" if reads => Response::new(200, self.welcome()),
            "/health" if reads => Response::new(200, health()),
            "/api/users" if reads => Response::new(200, self.users().list()),
            "/api/users" if request.method == "POST" => self.create_user(&request.body),
            "/" | "/health" => method_not_allowed("GET, HEAD"),
            "/api/users" => method_not_allowed("GET, HEAD, POST"),
            path => match path.strip_prefix("/api/users/") {
                Some(id) if reads => self.get_user(id),
                Some(_) => method_not_allowed("GET, HEAD"),
                None => error(404, "Not Found"),
            },
        }
    }

    fn welcome(&self) -> Json {
        object([
            ("message", "Hello from cove".into()),
            ("version", "1.0.0".into()),
            ("environment", self.environment().into()),
            (
                "endpoints",
                object([("health", "/health".into()), ("users", "/api/users".into())]),
            ),
        ])
    }

    fn create_user(&self, body: &[u8]) -> Response {
        // The lock is freed before the answer is made.
        let created = self.users().create(body);
        match created {
            Ok(user) => Response::new(201, user),
            Err(CreateUserError::NotJson) => error(400, "Invalid JSON"),
            Err(CreateUserError::Member(name, problem)) => error(400, &format!("{name} {problem}")),
            Err(CreateUserError::Full) => error(507, "No more users can be stored"),
        }
    }

    fn get_user(&self, id: &str) -> Response {
        match id.parse().ok().and_then(|id| self.users().get(id)) {
            Some(user) => Response::new(200, user),
            None => error(404, "User not found"),
        }
    }

    /// Users are whole between any two statements: a thread that died with the lock broke nothing.
    fn users(&self) -> std::sync::MutexGuard<'_, Users> {
        self.users.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn health() -> Json {
    object([
        ("status", "healthy".into()),
        ("timestamp", clock::now().as_str().into()),
    ])
}

pub fn error(status: u16, message: &str) -> Response {
    Response::new(status, object([("error", message.into())]))
}

fn method_not_allowed(allow: &'static str) -> Response {
    Response {
        allow: Some(allow),
        ..error(405, "Method Not Allowed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(app: &App, method: &str, target: &str, body: &str) -> (u16, Json) {
        let response = app.answer(&Request {
            method: method.into(),
            target: target.into(),
            body: body.into(),
            close: false,
        });
        (response.status, response.body)
    }

    fn text<'a>(json: &'a Json, name: &str) -> Option<&'a str> {
        json.member(name).and_then(Json::as_str)
    }

    #[test]
    fn the_root_says_what_there_is() {
        let (status, body) = ask(&App::new("production".into()), "GET", "/?x=1", "");
        assert_eq!(status, 200);
        assert_eq!(
            body.to_string(),
            r#"{"message":"Hello from cove","version":"1.0.0","environment":"production","endpoints":{"health":"/health","users":"/api/users"}}"#
        );
    }

    #[test]
    fn health_is_healthy_and_tells_the_time() {
        let (status, body) = ask(&App::new(String::new()), "GET", "/health", "");
        assert_eq!((status, text(&body, "status")), (200, Some("healthy")));
        assert!(text(&body, "timestamp").unwrap().ends_with('Z'));
    }

    #[test]
    fn users_are_created_listed_and_found() {
        let app = App::new(String::new());
        assert_eq!(ask(&app, "GET", "/api/users", ""), (200, Json::Array(Vec::new())));
        let (status, user) = ask(
            &app,
            "POST",
            "/api/users",
            r#"{"name":"Test User","email":"test@example.com"}"#,
        );
        assert_eq!((status, text(&user, "name")), (201, Some("Test User")));
        assert_eq!(user.member("id"), Some(&Json::Number(1.0)));
        assert_eq!(ask(&app, "GET", "/api/users/1", ""), (200, user.clone()));
        assert_eq!(ask(&app, "GET", "/api/users", ""), (200, Json::Array(vec![user])));
    }

    #[test]
    fn each_mistake_has_its_answer() {
        let app = App::new(String::new());
        let long = format!(r#"{{"name":"{}","email":"e"}}"#, "n".repeat(256));
        for (method, target, body, status, message) in [
            ("POST", "/api/users", "", 400, "Invalid JSON"),
            ("POST", "/api/users", "{", 400, "Invalid JSON"),
            ("POST", "/api/users", "[]", 400, "name is required"),
            (
                "POST",
                "/api/users",
                r#"{"name":1,"email":"e"}"#,
                400,
                "name must be a string",
            ),
            (
                "POST",
                "/api/users",
                r#"{"name":" ","email":"e"}"#,
                400,
                "name must not be empty",
            ),
            ("POST", "/api/users", r#"{"name":"n"}"#, 400, "email is required"),
            ("POST", "/api/users", &long, 400, "name must be at most 255 bytes"),
            ("GET", "/api/users/1", "", 404, "User not found"),
            ("GET", "/api/users/0", "", 404, "User not found"),
            ("GET", "/api/users/x", "", 404, "User not found"),
            ("GET", "/nope", "", 404, "Not Found"),
            ("DELETE", "/", "", 405, "Method Not Allowed"),
            ("PUT", "/api/users", "", 405, "Method Not Allowed"),
            ("DELETE", "/api/users/1", "", 405, "Method Not Allowed"),
        ] {
            let (got, body) = ask(&app, method, target, body);
            assert_eq!(
                (got, text(&body, "error")),
                (status, Some(message)),
                "{method} {target}"
            );
        }
    }
}
