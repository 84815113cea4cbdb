//! When a container of a task may start: after those that it links to, and as its `dependsOn` says. Pure.
//!
//! Sources: ECS API Reference, "ContainerDependency" and "ContainerDefinition", `startTimeout`; what the ECS agent
//! makes of a dependency that fails.

use std::time::Duration;

use rows::{ContainerDefinition, DependencyCondition};
use tokio::time::Instant;

use crate::links;

/// What is known of a container that another one waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    NotStarted,
    /// It has ended without ever having run.
    NeverStarts,
    Runs {
        since: Instant,
        healthy: bool,
    },
    Ended {
        exit_code: i32,
    },
}

/// Whether a container may start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Ready,
    /// Something has to happen first, and until then, if that is there.
    Waits(Option<Instant>),
    Never(NeverStarts),
}

/// Why a container never starts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NeverStarts {
    #[error(
        "dependency graph: failed to resolve container ordering dependency [{on}] for target [{target}] as \
         dependency did not exit successfully."
    )]
    Failed { on: String, target: String },
    #[error(
        "dependency graph: failed to resolve container ordering dependency [{on}] for target [{target}] as \
         dependency exited before it was healthy."
    )]
    NeverHealthy { on: String, target: String },
    #[error("dependency graph: container ordering dependency [{on}] for target [{target}] has timed out.")]
    TimedOut { on: String, target: String },
    #[error(
        "dependency graph: failed to resolve container ordering dependency [{on}] for target [{target}] \
         because dependency will never start"
    )]
    NeverRan { on: String, target: String },
}

/// The containers that one waits for, and for what of them. It is stopped before them, too.
pub(crate) fn of(container: &ContainerDefinition) -> impl Iterator<Item = (&str, DependencyCondition)> {
    let linked = links::of(container).map(|(name, _)| (name, DependencyCondition::Start));
    let given = container.depends_on.iter();
    linked.chain(given.map(|on| (on.container.as_str(), on.condition)))
}

/// `seen` tells of the other containers of the task, by their names.
pub(crate) fn standing(
    container: &ContainerDefinition,
    all: &[ContainerDefinition],
    seen: impl Fn(&str) -> Seen,
    now: Instant,
) -> Standing {
    let mut standing = Standing::Ready;
    for (name, condition) in of(container) {
        let timeout = all
            .iter()
            .find(|c| c.name == name)
            .and_then(|c| c.start_timeout_s);
        let timeout = timeout.map(|seconds| Duration::from_secs(u64::from(seconds)));
        let until = match resolve(condition, seen(name), timeout, now) {
            Resolved::Yes => continue,
            Resolved::NotYet(until) => until,
            Resolved::Never(why) => return Standing::Never(why(name.to_owned(), container.name.clone())),
        };
        standing = match standing {
            Standing::Waits(Some(other)) => Standing::Waits(Some(until.map_or(other, |at| at.min(other)))),
            _ => Standing::Waits(until),
        };
    }
    standing
}

enum Resolved {
    Yes,
    NotYet(Option<Instant>),
    /// With the names of both containers.
    Never(fn(String, String) -> NeverStarts),
}

fn resolve(condition: DependencyCondition, seen: Seen, timeout: Option<Duration>, now: Instant) -> Resolved {
    use DependencyCondition::{Complete, Healthy, Start, Success};
    match (condition, seen) {
        (_, Seen::NotStarted) => Resolved::NotYet(None),
        // Also when it counts as ended: no condition is met by what never was.
        (_, Seen::NeverStarts) => Resolved::Never(|on, target| NeverStarts::NeverRan { on, target }),
        (Start, _) | (Complete, Seen::Ended { .. }) => Resolved::Yes,
        (Success, Seen::Ended { exit_code: 0 }) | (Healthy, Seen::Runs { healthy: true, .. }) => {
            Resolved::Yes
        }
        (Success, Seen::Ended { .. }) => Resolved::Never(|on, target| NeverStarts::Failed { on, target }),
        (Healthy, Seen::Ended { .. }) => {
            Resolved::Never(|on, target| NeverStarts::NeverHealthy { on, target })
        }
        (Complete | Success | Healthy, Seen::Runs { since, .. }) => match timeout.map(|t| since + t) {
            Some(until) if until <= now => Resolved::Never(|on, target| NeverStarts::TimedOut { on, target }),
            until => Resolved::NotYet(until),
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use rows::Dependency;

    use super::*;
    use crate::container_plan::tests::named;
    use DependencyCondition::{Complete, Healthy, Start, Success};

    fn waits_for(on: &[(&str, DependencyCondition)]) -> ContainerDefinition {
        let dependency = |&(name, condition): &(&str, DependencyCondition)| Dependency {
            container: name.to_owned(),
            condition,
        };
        ContainerDefinition {
            depends_on: on.iter().map(dependency).collect(),
            ..named("app")
        }
    }

    #[test]
    fn a_condition_is_met_by_what_is_seen() {
        let now = Instant::now();
        let runs = |healthy| Seen::Runs { since: now, healthy };
        let ended = |exit_code| Seen::Ended { exit_code };
        let (on, target) = (|| "db".to_owned(), || "app".to_owned());
        let failed = || {
            Standing::Never(NeverStarts::Failed {
                on: on(),
                target: target(),
            })
        };
        let unwell = || {
            Standing::Never(NeverStarts::NeverHealthy {
                on: on(),
                target: target(),
            })
        };
        let never_ran = || {
            Standing::Never(NeverStarts::NeverRan {
                on: on(),
                target: target(),
            })
        };
        let waits = || Standing::Waits(None);
        for (condition, seen, expected) in [
            (Start, Seen::NotStarted, waits()),
            (Start, Seen::NeverStarts, never_ran()),
            (Complete, Seen::NeverStarts, never_ran()),
            (Success, Seen::NeverStarts, never_ran()),
            (Healthy, Seen::NeverStarts, never_ran()),
            (Start, runs(false), Standing::Ready),
            (Start, ended(1), Standing::Ready),
            (Complete, Seen::NotStarted, waits()),
            (Complete, runs(true), waits()),
            (Complete, ended(1), Standing::Ready),
            (Success, runs(true), waits()),
            (Success, ended(0), Standing::Ready),
            (Success, ended(143), failed()),
            (Healthy, Seen::NotStarted, waits()),
            (Healthy, runs(false), waits()),
            (Healthy, runs(true), Standing::Ready),
            (Healthy, ended(0), unwell()),
        ] {
            let app = waits_for(&[("db", condition)]);
            let standing = standing(&app, &[named("db"), app.clone()], |_| seen, now);
            assert_eq!(standing, expected, "{condition:?} {seen:?}");
        }
    }

    #[test]
    fn who_links_to_what_never_starts_does_not_start_either() {
        let app = ContainerDefinition {
            links: vec!["db:database".to_owned()],
            ..waits_for(&[("other", Start)])
        };
        let all = [named("db"), named("other"), app.clone()];
        let seen = |name: &str| match name {
            "db" => Seen::NeverStarts,
            // It need not be waited for.
            _ => Seen::NotStarted,
        };
        let Standing::Never(why) = standing(&app, &all, seen, Instant::now()) else {
            panic!("it waits")
        };
        assert_eq!(
            why.to_string(),
            "dependency graph: failed to resolve container ordering dependency [db] for target [app] because \
             dependency will never start"
        );
    }

    #[test]
    fn the_time_of_a_dependency_is_counted_from_its_start() {
        let start = Instant::now();
        let second = Duration::from_secs(1);
        let db = ContainerDefinition {
            start_timeout_s: Some(5),
            ..named("db")
        };
        let runs = |_: &str| Seen::Runs {
            since: start,
            healthy: false,
        };
        for condition in [Complete, Success, Healthy] {
            let app = waits_for(&[("db", condition)]);
            let all = [db.clone(), app.clone()];
            let at = |now| standing(&app, &all, runs, now);
            assert_eq!(at(start + second * 4), Standing::Waits(Some(start + second * 5)));
            let Standing::Never(why) = at(start + second * 5) else {
                panic!("{condition:?}")
            };
            assert_eq!(
                why.to_string(),
                "dependency graph: container ordering dependency [db] for target [app] has timed out."
            );
        }
        // Before its start nothing is counted.
        let app = waits_for(&[("db", Success)]);
        let later = start + second * 60;
        let all = [db, app.clone()];
        assert_eq!(
            standing(&app, &all, |_| Seen::NotStarted, later),
            Standing::Waits(None)
        );
    }

    #[test]
    fn all_conditions_must_be_met_and_the_first_time_that_is_over_counts() {
        let now = Instant::now();
        let timed = |name: &str, seconds| ContainerDefinition {
            start_timeout_s: Some(seconds),
            ..named(name)
        };
        let app = ContainerDefinition {
            links: vec!["web:w".to_owned()],
            ..waits_for(&[("a", Healthy), ("b", Complete), ("c", Start)])
        };
        let all = [
            timed("a", 9),
            timed("b", 3),
            timed("c", 1),
            named("web"),
            app.clone(),
        ];
        let runs = Seen::Runs {
            since: now,
            healthy: false,
        };
        let mut seen: BTreeMap<&str, Seen> = ["a", "b", "c", "web"].map(|name| (name, runs)).into();
        let at = |seen: &BTreeMap<&str, Seen>| standing(&app, &all, |name| seen[name], now);
        let until = |seconds| Standing::Waits(Some(now + Duration::from_secs(seconds)));
        assert_eq!(at(&seen), until(3));
        seen.insert("b", Seen::Ended { exit_code: 7 });
        assert_eq!(at(&seen), until(9));
        seen.insert("web", Seen::NotStarted);
        assert_eq!(at(&seen), until(9));
        seen.insert(
            "a",
            Seen::Runs {
                since: now,
                healthy: true,
            },
        );
        assert_eq!(at(&seen), Standing::Waits(None));
        seen.insert("web", runs);
        assert_eq!(at(&seen), Standing::Ready);
    }
}
