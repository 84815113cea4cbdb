//! One task's life with each trouble at each of its steps.

use sim::life::{End, Trouble, live};

fn every_trouble_at_every_step(end: End) {
    let steps = live(end, None).expect("a life without trouble");
    let mut broken = Vec::new();
    for trouble in Trouble::ALL {
        for at in 0..steps {
            if let Err(what) = live(end, Some((*trouble, at))) {
                broken.push(format!("{trouble:?} at step {at} of {steps}: {what}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn until_it_is_stopped() {
    every_trouble_at_every_step(End::StopTask);
}

#[test]
fn until_its_container_exits() {
    every_trouble_at_every_step(End::ContainerExits);
}
