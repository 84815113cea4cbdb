use std::process::ExitCode;

use crate::cli::{Env, reachable};

/// The variables that lead stock clients to a cove.
pub fn variables(options: &Env) -> Vec<(&'static str, String)> {
    let region = options.region.to_string();
    vec![
        (
            "AWS_ENDPOINT_URL",
            format!("http://{}", reachable(options.target.listen)),
        ),
        ("AWS_REGION", region.clone()),
        ("AWS_DEFAULT_REGION", region),
        ("AWS_ACCESS_KEY_ID", options.account.to_string()),
        ("AWS_SECRET_ACCESS_KEY", options.secret_access_key.clone()),
    ]
}

/// Leads an AWS CLI to AWS_ENDPOINT_URL that does not read it: one word in every shell, none without the variable,
/// and before what the user says, who so has the last word.
const AWS_FUNCTION: &str =
    r#"aws() { command aws ${AWS_ENDPOINT_URL:+--endpoint-url="$AWS_ENDPOINT_URL"} "$@"; }"#;

/// Prints the exports, for `eval "$(cove env)"`.
pub fn print(options: &Env) -> anyhow::Result<ExitCode> {
    for (name, value) in variables(options) {
        println!("export {name}={}", quoted(&value));
    }
    if options.aws_function {
        println!("{AWS_FUNCTION}");
    }
    Ok(ExitCode::SUCCESS)
}

/// The value as one word of a POSIX shell.
pub fn quoted(value: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"_-./:=@%+,".contains(&b);
    if !value.is_empty() && value.bytes().all(plain) {
        value.to_owned()
    } else {
        format!("'{}'", value.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_value_stays_one_word() {
        assert_eq!(quoted("http://127.0.0.1:4566"), "http://127.0.0.1:4566");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted("$(x)"), "'$(x)'");
        assert_eq!(quoted(""), "''");
    }
}
