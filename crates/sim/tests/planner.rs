//! That what is measured comes about.

use sim::planner;

#[test]
fn services_stand_and_tasks_are_replaced() {
    let cost = planner::measure(3, 2, 4).expect("services that get to their steady state");
    assert_eq!((cost.services, cost.tasks), (3, 6));
    let ends = &cost.by_kind["a container ends"];
    assert!(ends.times() > 0);
    assert_eq!(cost.planning.times(), cost.observing.times());
    let kinds: usize = cost.by_kind.values().map(planner::Spent::times).sum();
    assert_eq!(kinds, cost.planning.times());
}
