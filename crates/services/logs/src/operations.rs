//! Which function answers which operation.

use super::*;
use world::job;

world::operations! {
    api, job:
    CreateLogGroup => group::create,
    CreateLogStream => stream::create,
    PutRetentionPolicy => group::put_retention,
    DeleteRetentionPolicy => group::delete_retention,
    TagResource => tags::tag,
    UntagResource => tags::untag,
    ListTagsForResource => tags::list
    ;
    extended:
    PutLogEvents,
    GetLogEvents,
    FilterLogEvents,
    DescribeLogStreams,
    DescribeLogGroups => group::describe,
    DeleteLogGroup => group::delete,
    DeleteLogStream => stream::delete,
}
