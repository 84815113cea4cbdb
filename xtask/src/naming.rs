//! Names of the models as Rust spells them.

/// `taskDefinitionArn` → `task_definition_arn`, `enableECSManagedTags` → `enable_ecs_managed_tags`.
pub fn field(name: &str) -> String {
    let words = words(name).join("_").to_lowercase();
    match words.as_str() {
        "as" | "box" | "const" | "continue" | "dyn" | "else" | "enum" | "extern" | "fn" | "for" | "gen"
        | "if" | "impl" | "in" | "loop" | "match" | "mod" | "move" | "mut" | "priv" | "pub" | "ref"
        | "return" | "static" | "struct" | "super" | "trait" | "type" | "unsafe" | "use" | "where"
        | "while" => format!("r#{words}"),
        "self" | "crate" => format!("{words}_"),
        _ => words,
    }
}

/// `ClusterNotFoundException` → `CLUSTER_NOT_FOUND_EXCEPTION`.
pub fn constant(name: &str) -> String {
    words(name).join("_").to_uppercase()
}

/// `FARGATE_SPOT` → `FargateSpot`, `in-use` → `InUse`, `X86_64` → `X86_64`.
pub fn variant(value: &str) -> String {
    let mut out = String::new();
    for word in words(value) {
        let mut letters = word.chars();
        let Some(first) = letters.next() else { continue };
        if first.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push('_');
        }
        out.push(first.to_ascii_uppercase());
        out.push_str(&letters.as_str().to_ascii_lowercase());
    }
    match out.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{out}"),
        Some(_) if out == "Self" => "Itself".to_owned(),
        Some(_) => out,
    }
}

/// The name of a shape as a type: its first letter in upper case.
pub fn type_name(shape: &str) -> String {
    let mut letters = shape.chars();
    match letters.next() {
        Some(first) => format!("{}{}", first.to_ascii_uppercase(), letters.as_str()),
        None => String::new(),
    }
}

/// Words end at other characters than letters and digits, before an upper-case letter that follows
/// a lower-case one or a digit, and before the last capital of an acronym that a word follows.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (i, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = i.checked_sub(1).map(|j| letters[j]);
        let after = letters.get(i + 1);
        // "ECSManaged" ends before the M, but "SGs" and "CIDRs" are one word.
        let acronym_ends = before.is_some_and(|c| c.is_ascii_uppercase())
            && after.is_some_and(|c| c.is_ascii_lowercase())
            && !(after == Some(&'s') && letters.get(i + 2).is_none_or(|c| c.is_ascii_uppercase()));
        let word_ends = before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        if letter.is_ascii_uppercase() && (word_ends || acronym_ends) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(letter);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_snake_case() {
        for (name, expected) in [
            ("taskDefinitionArn", "task_definition_arn"),
            ("enableECSManagedTags", "enable_ecs_managed_tags"),
            ("Ipv6CidrBlock", "ipv6_cidr_block"),
            ("type", "r#type"),
            ("VpcIDs", "vpc_ids"),
            ("resourceARN", "resource_arn"),
        ] {
            assert_eq!(field(name), expected);
        }
    }

    #[test]
    fn variants_are_camel_case() {
        for (value, expected) in [
            ("FARGATE_SPOT", "FargateSpot"),
            ("in-use", "InUse"),
            ("X86_64", "X86_64"),
            ("awsvpc", "Awsvpc"),
            ("1.3.0", "V1_3_0"),
            ("ClientException", "ClientException"),
            ("InvalidVpcID.NotFound", "InvalidVpcIdNotFound"),
        ] {
            assert_eq!(variant(value), expected);
        }
    }
}
