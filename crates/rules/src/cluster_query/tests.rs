use proptest::prelude::*;

use super::*;

fn host() -> Host {
    let attribute = |name: &str, value: &str| (name.to_owned(), Some(value.to_owned()));
    Host {
        agent_connected: true,
        agent_version: "1.105.1".into(),
        attributes: BTreeMap::from([
            attribute("ecs.instance-type", "t3.small"),
            attribute("ecs.availability-zone", "us-east-1a"),
            attribute("stack", "prod"),
            attribute("rack", "7"),
            ("ecs.capability.task-eni".to_owned(), None),
        ]),
        ec2_instance_id: "i-0123".into(),
        // 2018-06-18T22:28:28Z
        registered_at_ms: 1_529_360_908_000,
        running_tasks: 3,
        task_groups: vec!["service:web".into(), "family:job".into()],
    }
}

#[test]
fn what_an_expression_means() {
    let table = [
        ("attribute:ecs.instance-type == t3.small", true),
        ("attribute:ecs.instance-type =~ t3.*", true),
        ("attribute:ecs.instance-type =~ t3", false),
        ("attribute:ecs.instance-type matches (t2|t3).small", true),
        ("attribute:ecs.instance-type !~ t2.*", true),
        (
            "attribute:ecs.instance-type == 't3.small' and attribute:stack == prod",
            true,
        ),
        (
            "attribute:ecs.availability-zone in [us-east-1a, us-east-1b]",
            true,
        ),
        (
            "attribute:ecs.availability-zone in ['us-east-1b','us-east-1c']",
            false,
        ),
        ("attribute:ecs.availability-zone !in [us-east-1b]", true),
        ("attribute:ecs.availability-zone not_in [us-east-1a]", false),
        (
            "attribute:ecs.availability-zone in [us-east-1a] && attribute:ecs.instance-type =~ g2.*",
            false,
        ),
        ("attribute:stack exists", true),
        ("attribute:ecs.capability.task-eni exists", true),
        ("attribute:stack !exists", false),
        ("attribute:none not_exists", true),
        ("attribute:none != x", true),
        ("attribute:none == x", false),
        ("attribute:none !in [x]", true),
        ("attribute:rack > 10", false),
        ("attribute:rack less_than 10", true),
        ("not(attribute:stack == prod)", false),
        ("!(attribute:stack == test)", true),
        ("not attribute:stack == test", true),
        ("attribute:stack == test or attribute:stack == prod", true),
        (
            "attribute:stack == test || attribute:stack == x && attribute:rack == 7",
            false,
        ),
        (
            "(attribute:stack == prod || attribute:stack == x) && attribute:rack == 8",
            false,
        ),
        (
            "attribute:stack == prod || attribute:stack == x && attribute:rack == 8",
            true,
        ),
        ("ec2InstanceId in ['i-0123', 'i-4567']", true),
        ("ec2InstanceId =~ i-.*", true),
        ("agentConnected == true", true),
        ("agentConnected != true", false),
        ("agentVersion >= 1.9.0", true),
        ("agentVersion < 1.105.2", true),
        ("agentVersion == 1.105.1", true),
        ("runningTasksCount == 3", true),
        ("runningTasksCount greater_than_equal 4", false),
        ("registeredAt >= 2018-06-18T22:28:28+00:00", true),
        ("registeredAt > 2018-06-18T22:28:28Z", false),
        ("registeredAt < 2018-06-18T22:28:29", true),
        ("registeredAt >= 2018-06-18", true),
        ("registeredAt == 2018-06-19T00:28:28+02:00", true),
        ("task:group == service:web", true),
        ("task:group == service:db", false),
        ("not(task:group == service:db)", true),
        ("task:group != service:web", false),
        ("task:group =~ service:.*", true),
        ("(attribute:stack =~ p(r)od)", true),
    ];
    for (text, want) in table {
        let query = Query::parse(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(query.matches(&host()), want, "{text}");
    }
}

#[test]
fn what_is_no_expression() {
    let deep = format!("{}attribute:a exists{}", "(".repeat(500), ")".repeat(500));
    let table = [
        "",
        " ",
        "attribute:",
        "attribute:a",
        "attribute:a ==",
        "attribute:a == ]",
        "attribute:a == b c",
        "attribute:a == 'b",
        "attribute:a in b",
        "attribute:a in [b",
        "attribute:a in []",
        "attribute:a =~ (",
        "attribute:a =~ [",
        "(attribute:a exists",
        "attribute:a exists)",
        "attribute:a exists and",
        "and attribute:a exists",
        "nonsense == 1",
        "agentConnected > true",
        "agentConnected exists",
        "runningTasksCount =~ 1",
        "runningTasksCount == many",
        "registeredAt > yesterday",
        "registeredAt > 2018-13-01",
        "task:group > a",
        "attribute:a =~ (a{1000}){1000}",
        &deep,
    ];
    for text in table {
        assert!(Query::parse(text).is_err(), "{text}");
    }
}

/// Expressions with what they mean.
fn expressions() -> impl Strategy<Value = (String, bool)> {
    let leaf = prop_oneof![
        Just(("attribute:stack == prod".to_owned(), true)),
        Just(("attribute:none exists".to_owned(), false)),
        Just(("runningTasksCount<4".to_owned(), true)),
        Just(("agentVersion < 1".to_owned(), false)),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|((a, x), (b, y))| (format!("({a}) && ({b})"), x && y)),
            (inner.clone(), inner.clone()).prop_map(|((a, x), (b, y))| (format!("({a})or({b})"), x || y)),
            inner.prop_map(|(a, x)| (format!("not({a})"), !x)),
        ]
    })
}

proptest! {
    #[test]
    fn expressions_are_put_together_by_their_signs((text, want) in expressions()) {
        prop_assert_eq!(Query::parse(&text).unwrap().matches(&host()), want);
    }

    #[test]
    fn no_text_panics(text in "[a-z:.!=~<>&|()\\[\\]',é \\\\*]{0,60}") {
        if let Ok(query) = Query::parse(&text) {
            query.matches(&host());
        }
    }
}
