//! Which function answers which operation.

use super::*;
use world::job;

world::operations! {
    api, job:
    PutMetricAlarm => alarm::put,
    DeleteAlarms => alarm::delete,
    DescribeAlarms => describe::describe,
    DescribeAlarmsForMetric => describe::describe_for_metric,
    SetAlarmState => evaluation::set,
    EnableAlarmActions => actions::enable,
    DisableAlarmActions => actions::disable,
    TagResource => tags::tag,
    UntagResource => tags::untag,
    ListTagsForResource => tags::list,
}
