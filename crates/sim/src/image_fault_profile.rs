//! The faults of containers by their image: what goes wrong with them as long as things may go wrong at all.

/// How often what happens of a thousand times that it could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageFaultProfile {
    /// A pull takes longer.
    pub slow_pull: u64,
    pub pull_fails: u64,
    /// A start takes longer.
    pub slow_start: u64,
    pub start_fails: u64,
    /// A container exits while it runs.
    pub exits: u64,
    /// The first verdict of a health check takes longer.
    pub slow_check: u64,
    /// The first verdict of a health check is UNHEALTHY.
    pub sick: u64,
}

const USUAL: ImageFaultProfile = ImageFaultProfile {
    slow_pull: 500,
    pull_fails: 80,
    slow_start: 300,
    start_fails: 40,
    exits: 0,
    slow_check: 300,
    sick: 20,
};

impl ImageFaultProfile {
    pub fn of(image: &str) -> Self {
        match image {
            "good" => ImageFaultProfile {
                pull_fails: 5,
                start_fails: 5,
                sick: 5,
                ..USUAL
            },
            "slow" => ImageFaultProfile {
                slow_pull: 950,
                slow_start: 900,
                slow_check: 900,
                ..USUAL
            },
            "missing" => ImageFaultProfile {
                pull_fails: 1000,
                ..USUAL
            },
            "broken" => ImageFaultProfile {
                start_fails: 900,
                ..USUAL
            },
            "crashing" => ImageFaultProfile { exits: 150, ..USUAL },
            "brief" => ImageFaultProfile { exits: 1000, ..USUAL },
            "sick" => ImageFaultProfile { sick: 900, ..USUAL },
            _ => USUAL,
        }
    }
}
