use super::*;

fn pattern(text: &str) -> Pattern {
    Pattern::parse(text).unwrap_or_else(|e| panic!("{text}: {e:?}"))
}

/// Each pattern with messages that pass and messages that do not.
fn check(cases: &[(&str, &[&str], &[&str])]) {
    for (text, yes, no) in cases {
        let pattern = pattern(text);
        for message in *yes {
            assert!(pattern.matches(message), "{text} should match {message}");
        }
        for message in *no {
            assert!(!pattern.matches(message), "{text} should not match {message}");
        }
    }
}

#[test]
fn terms_are_found_anywhere_and_case_counts() {
    check(&[
        ("", &["", "anything"], &[]),
        ("   ", &["anything"], &[]),
        ("\" \"", &["anything", "with space"], &[]),
        (
            "ERROR",
            &["[ERROR 400] BAD REQUEST", "xERRORx"],
            &["error", "WARN"],
        ),
        (
            "ERROR ARGUMENTS",
            &["ARGUMENTS ERROR", "ERROR 1 ARGUMENTS"],
            &["ERROR", "ARGUMENTS"],
        ),
        (
            "\"INTERNAL SERVER ERROR\"",
            &["500 INTERNAL SERVER ERROR"],
            &["INTERNAL ERROR SERVER"],
        ),
        (r#""say \"hi\"""#, &[r#"they say "hi" again"#], &["say hi"]),
        ("ERROR -EXIT", &["ERROR 1"], &["ERROR EXIT", "nothing"]),
        ("-EXIT", &["ERROR", ""], &["EXIT 1"]),
        ("-\"EXIT CODE\"", &["EXIT"], &["EXIT CODE 1"]),
        ("日本", &["こんにちは日本"], &["japan"]),
        (
            "\"user@example.com\"",
            &["from user@example.com"],
            &["user example com"],
        ),
    ]);
}

#[test]
fn optional_terms_are_ignored_beside_others() {
    check(&[
        ("?ERROR ?WARN", &["ERROR", "a WARN b"], &["INFO"]),
        ("?\"not found\" ?WARN", &["was not found", "WARN"], &["found"]),
        ("?ERROR INFO", &["INFO"], &["ERROR"]),
        ("?ERROR -EXIT", &["INFO"], &["EXIT"]),
    ]);
}

#[test]
fn regular_expressions_are_those_aws_lists() {
    check(&[
        ("%AUTHORIZED%", &["UNAUTHORIZED", "AUTHORIZED"], &["authorized"]),
        (r"%5\d{2}%", &["status 503"], &["status 403"]),
        ("%^[hc]at$%", &["hat", "cat"], &["hats", "what"]),
        ("%colou?r%", &["color", "colour"], &["colur"]),
        ("%gra|ey%", &["grad", "whey"], &["gry"]),
        (r"%\s\w+\x21%", &["hi there!"], &["hithere"]),
        (r"%100\%%", &["at 100% now"], &["100"]),
        ("%a% %b%", &["ab"], &["a"]),
        ("ERROR %4[0-9]+%", &["ERROR 404"], &["ERROR 505", "404"]),
    ]);
    for bad in [
        "%a",
        "%(a)%",
        "%a!%",
        "%a% %b% %c%",
        "%[%",
        "%a{2%",
        "%é%",
        r"%a\%",
        "%*a%",
    ] {
        assert!(Pattern::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn json_text_numbers_and_flags_are_compared() {
    check(&[
        (
            r#"{ $.eventType = "UpdateTrail" }"#,
            &[r#"{"eventType":"UpdateTrail"}"#],
            &[r#"{"eventType":"X"}"#, "UpdateTrail", "{"],
        ),
        (
            "{$.eventType=UpdateTrail}",
            &[r#" {"eventType":"UpdateTrail"}"#],
            &[r#"{"eventType":1}"#],
        ),
        (
            "{ $.ip != 123.123.* }",
            &[r#"{"ip":"10.0.0.1"}"#],
            &[r#"{"ip":"123.123.4.5"}"#, r#"{"x":1}"#, r#"{"ip":null}"#],
        ),
        (
            r#"{ $.a = "x*z" }"#,
            &[r#"{"a":"xz"}"#, r#"{"a":"xyyz"}"#],
            &[r#"{"a":"xyza"}"#, r#"{"a":["xz"]}"#],
        ),
        (
            r#"{ $.a = "*" }"#,
            &[r#"{"a":""}"#, r#"{"a":0}"#, r#"{"a":true}"#],
            &[r#"{"a":null}"#, "{}"],
        ),
        (
            "{ $.status = 404 }",
            &[r#"{"status":404}"#, r#"{"status":404.0}"#, r#"{"status":"404"}"#],
            &[r#"{"status":4040}"#],
        ),
        (
            "{ $.status = 4* }",
            &[r#"{"status":404}"#, r#"{"status":"4xx"}"#],
            &[r#"{"status":504}"#],
        ),
        (
            "{ $.status != 404 }",
            &[r#"{"status":500}"#],
            &[r#"{"status":404}"#],
        ),
        (
            "{ $.n > 1e3 }",
            &[r#"{"n":1000.5}"#],
            &[r#"{"n":1000}"#, r#"{"n":"2000"}"#, "{}"],
        ),
        ("{ $.n >= -1 }", &[r#"{"n":-1}"#], &[r#"{"n":-1.5}"#]),
        ("{ $.n < 5 && $.n >= 2 }", &[r#"{"n":2}"#], &[r#"{"n":5}"#]),
        ("{ $.n <= 5 }", &[r#"{"n":5}"#], &[r#"{"n":5.1}"#]),
        ("{ $.a IS NULL }", &[r#"{"a":null}"#], &[r#"{"a":0}"#, "{}"]),
        (
            "{ $.a IS TRUE }",
            &[r#"{"a":true}"#],
            &[r#"{"a":"true"}"#, r#"{"a":false}"#],
        ),
        ("{ $.a is false }", &[r#"{"a":false}"#], &[r#"{"a":true}"#]),
        (
            "{ $.a NOT EXISTS }",
            &["{}", r#"{"b":1}"#],
            &[r#"{"a":null}"#, "no json"],
        ),
        ("{ $.a = %^x\\d+$% }", &[r#"{"a":"x12"}"#], &[r#"{"a":"ax12"}"#]),
        (r#"{ $.a = "日本" }"#, &[r#"{"a":"日本"}"#], &[r#"{"a":"日"}"#]),
    ]);
}

#[test]
fn json_selectors_walk_members_and_items() {
    check(&[
        (
            "{ $.a.b[1].c = 1 }",
            &[r#"{"a":{"b":[0,{"c":1}]}}"#],
            &[r#"{"a":{"b":[{"c":1}]}}"#, r#"{"a":1}"#],
        ),
        (
            "{ $.a[*] = x }",
            &[r#"{"a":["y","x"]}"#],
            &[r#"{"a":["y"]}"#, r#"{"a":[]}"#],
        ),
        ("{ $.*.x = 1 }", &[r#"{"q":{"x":1}}"#], &[r#"{"x":1}"#]),
        (r#"{ $["a.b"] = 1 }"#, &[r#"{"a.b":1}"#], &[r#"{"a":{"b":1}}"#]),
        ("{ $.['a b'].c = 1 }", &[r#"{"a b":{"c":1}}"#], &[]),
        ("{ $[0] = 1 }", &["[1,2]"], &["[2]"]),
        ("{ $.detail-type = 1 }", &[r#"{"detail-type":1}"#], &[]),
    ]);
}

#[test]
fn and_binds_closer_than_or() {
    let a_or_b_and_c = "{ $.a = 1 || $.b = 1 && $.c = 1 }";
    check(&[
        (a_or_b_and_c, &[r#"{"a":1}"#, r#"{"b":1,"c":1}"#], &[r#"{"b":1}"#]),
        (
            "{ ($.a = 1 || $.b = 1) && ($.c = 1) }",
            &[r#"{"a":1,"c":1}"#],
            &[r#"{"a":1}"#],
        ),
        ("{ (($.a = 1)) }", &[r#"{"a":1}"#], &[]),
    ]);
}

const ACCESS: &str = r#"127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534"#;

#[test]
fn fields_are_words_quotes_and_brackets() {
    check(&[
        (
            "[ip, id, user, time, request, status, bytes]",
            &[ACCESS],
            &["too few words", "a b c d e f g h"],
        ),
        (
            "[ip, id, user, time, request = *html*, status = 4*, bytes]",
            &[ACCESS],
            &[],
        ),
        (
            "[ip, ..., status = 404, bytes > 1000]",
            &[ACCESS],
            &["x 404 999", "404 2000"],
        ),
        ("[..., status = 5*, bytes]", &["x 500 1", "500 1"], &[ACCESS]),
        ("[..., bytes <= 1534]", &[ACCESS], &[]),
        ("[ip = 127.0.*, ...]", &[ACCESS, "127.0.0.2"], &["10.0.0.1 x"]),
        (
            "[ip = 127.0.0.1 || ip = 10.*, ...]",
            &[ACCESS, "10.1.1.1"],
            &["11.1.1.1"],
        ),
        ("[..., s = 404 || s = 410, b]", &[ACCESS], &["x 500 1"]),
        ("[..., (s != 404 && s != 500), b]", &["x 200 1"], &[ACCESS]),
        ("[ip, ..., user = %^fr%, t, r, s, b]", &[ACCESS], &[]),
        ("[w1 = \"a b\", w2]", &["\"a b\" c", "[a b] c"], &["a b c"]),
        ("[...]", &["", "a", ACCESS], &[]),
        ("[w]", &["a"], &["", "a b"]),
        ("[w1, w2!=\"\"]", &["a b"], &["a \"\""]),
        ("[level, x]", &["\"unclosed text"], &["\"a b c"]),
    ]);
}

#[test]
fn a_term_with_other_characters_needs_quotation_marks() {
    for text in ["foo-bar", "ERROR:", "/path", "a=b", "x ERROR! y"] {
        assert!(
            matches!(Pattern::parse(text), Err(PatternError::Characters { .. })),
            "{text}"
        );
    }
    assert!(pattern("\"foo-bar\"").matches("a foo-bar b"));
}

#[test]
fn what_is_no_pattern_is_refused() {
    let deep = format!("{{ {}$.a = 1{} }}", "(".repeat(500), ")".repeat(500));
    let long = "x".repeat(1025);
    for bad in [
        "ERROR:",
        "a.b",
        "-",
        "?",
        "\"open",
        "- x",
        "{",
        "{}",
        "{ }",
        "{ $.a }",
        "{ $.a = }",
        "{ a = 1 }",
        "{ $.a = 1",
        "{ $.a = 1 } x",
        "{ $.a = 1 && }",
        "{ $.a = 1 || || $.b = 1 }",
        "{ ($.a = 1 }",
        "{ $.a > x }",
        "{ $.a == 1 }",
        "{ $. = 1 }",
        "{ $.a[x] = 1 }",
        "{ $.a[1 = 1 }",
        "{ $.a IS 5 }",
        "{ $.a NOT x }",
        "{ $.a = \"x }",
        "[",
        "[]",
        "[a",
        "[a,]",
        "[,a]",
        "[a b]",
        "[a = ]",
        "[..., x, ...]",
        "[a] b",
        "[a > x]",
        "{ $.a = 99999999999999999999x[ }",
        "{ $.a[99999999999999999999] = 1 }",
        deep.as_str(),
        long.as_str(),
    ] {
        let error = Pattern::parse(bad).err().unwrap_or_else(|| panic!("{bad}"));
        match &error {
            PatternError::Syntax { reason } => {
                assert!(!reason.is_empty());
                assert_eq!(error.to_string(), "Invalid filter pattern");
            }
            PatternError::Characters { term } => {
                assert_eq!(
                    error.to_string(),
                    format!("Invalid character(s) in term '{term}'")
                );
            }
        }
    }
}

proptest::proptest! {
    #[test]
    fn no_text_makes_a_panic(text in r#"[\[\]{}()$.,*="%\\a1 ?&|<>!é-]{0,40}"#, message in ".{0,40}") {
        if let Ok(pattern) = Pattern::parse(&text) {
            pattern.matches(&message);
        }
    }
}
