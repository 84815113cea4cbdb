use model::*;
use serde::{Deserialize, Serialize};

/// The root volume of an instance, from its launch to its end. Nothing is stored in it: containers
/// have root filesystems of their own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    pub scope: Scope,
    pub id: VolumeId,
    pub instance: InstanceId,
    pub availability_zone: String,
    pub size_gib: u32,
    pub created_at: Timestamp,
    pub tags: Vec<Tag>,
}

impl Volume {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.id)
    }
}
