//! Which function answers which operation.

use super::*;
use world::job;

world::operations! {
    api, job:
    CreateRepository => repository::create,
    DescribeRepositories => repository::describe,
    GetAuthorizationToken => authorization::get_token,
    ListImages => image::list,
    DescribeImages => image::describe,
    BatchDeleteImage => image::batch_delete,
    TagResource => tags::tag,
    UntagResource => tags::untag,
    ListTagsForResource => tags::list
    ;
    extended:
    BatchGetImage,
    DeleteRepository => repository::delete,
}
