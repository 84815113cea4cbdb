// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, Member, Pattern, Shape};

pub static GET_CALLER_IDENTITY_REQUEST: Shape = Shape::Structure(&[]);

pub static GET_CALLER_IDENTITY_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("Account", &schema::STRING),
    Member::optional("Arn", &ARN_TYPE),
    Member::optional("UserId", &schema::STRING),
]);

static PATTERN_OF_ARN_TYPE: Pattern =
    Pattern::new(r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+");
pub static ARN_TYPE: Shape = Shape::String {
    length: Bounds::new(20, 2048),
    pattern: Some(&PATTERN_OF_ARN_TYPE),
    values: &[],
};
