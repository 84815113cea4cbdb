// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static BATCH_DELETE_IMAGE_SCHEMA: OperationSchema = OperationSchema {
    name: "BatchDeleteImage",
    number: 0,
    input: &schema::BATCH_DELETE_IMAGE_REQUEST,
    output: &schema::BATCH_DELETE_IMAGE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:BatchDeleteImage",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{repositoryName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct BatchDeleteImage;

impl Operation for BatchDeleteImage {
    type Input = types::BatchDeleteImageRequest;
    type Output = types::BatchDeleteImageResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "BatchDeleteImage";

    fn schema() -> &'static OperationSchema {
        &BATCH_DELETE_IMAGE_SCHEMA
    }
}

pub(super) static BATCH_GET_IMAGE_SCHEMA: OperationSchema = OperationSchema {
    name: "BatchGetImage",
    number: 1,
    input: &schema::BATCH_GET_IMAGE_REQUEST,
    output: &schema::BATCH_GET_IMAGE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:BatchGetImage",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{repositoryName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct BatchGetImage;

impl Operation for BatchGetImage {
    type Input = types::BatchGetImageRequest;
    type Output = types::BatchGetImageResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "BatchGetImage";

    fn schema() -> &'static OperationSchema {
        &BATCH_GET_IMAGE_SCHEMA
    }
}

pub(super) static CREATE_REPOSITORY_SCHEMA: OperationSchema = OperationSchema {
    name: "CreateRepository",
    number: 2,
    input: &schema::CREATE_REPOSITORY_REQUEST,
    output: &schema::CREATE_REPOSITORY_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:CreateRepository",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{repositoryName}"],
    }),
    dependents: &[wire::Action {
        name: "ecr:TagResource",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{+tags}{repositoryName}"],
    }],
};

#[derive(Clone, Copy, Debug)]
pub struct CreateRepository;

impl Operation for CreateRepository {
    type Input = types::CreateRepositoryRequest;
    type Output = types::CreateRepositoryResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "CreateRepository";

    fn schema() -> &'static OperationSchema {
        &CREATE_REPOSITORY_SCHEMA
    }
}

pub(super) static DELETE_REPOSITORY_SCHEMA: OperationSchema = OperationSchema {
    name: "DeleteRepository",
    number: 3,
    input: &schema::DELETE_REPOSITORY_REQUEST,
    output: &schema::DELETE_REPOSITORY_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:DeleteRepository",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{repositoryName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DeleteRepository;

impl Operation for DeleteRepository {
    type Input = types::DeleteRepositoryRequest;
    type Output = types::DeleteRepositoryResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DeleteRepository";

    fn schema() -> &'static OperationSchema {
        &DELETE_REPOSITORY_SCHEMA
    }
}

pub(super) static DESCRIBE_IMAGES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeImages",
    number: 4,
    input: &schema::DESCRIBE_IMAGES_REQUEST,
    output: &schema::DESCRIBE_IMAGES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:DescribeImages",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{repositoryName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeImages;

impl Operation for DescribeImages {
    type Input = types::DescribeImagesRequest;
    type Output = types::DescribeImagesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeImages";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_IMAGES_SCHEMA
    }
}

pub(super) static DESCRIBE_REPOSITORIES_SCHEMA: OperationSchema = OperationSchema {
    name: "DescribeRepositories",
    number: 5,
    input: &schema::DESCRIBE_REPOSITORIES_REQUEST,
    output: &schema::DESCRIBE_REPOSITORIES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:DescribeRepositories",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{repositoryNames=*}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct DescribeRepositories;

impl Operation for DescribeRepositories {
    type Input = types::DescribeRepositoriesRequest;
    type Output = types::DescribeRepositoriesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "DescribeRepositories";

    fn schema() -> &'static OperationSchema {
        &DESCRIBE_REPOSITORIES_SCHEMA
    }
}

pub(super) static GET_AUTHORIZATION_TOKEN_SCHEMA: OperationSchema = OperationSchema {
    name: "GetAuthorizationToken",
    number: 6,
    input: &schema::GET_AUTHORIZATION_TOKEN_REQUEST,
    output: &schema::GET_AUTHORIZATION_TOKEN_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:GetAuthorizationToken",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetAuthorizationToken;

impl Operation for GetAuthorizationToken {
    type Input = types::GetAuthorizationTokenRequest;
    type Output = types::GetAuthorizationTokenResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetAuthorizationToken";

    fn schema() -> &'static OperationSchema {
        &GET_AUTHORIZATION_TOKEN_SCHEMA
    }
}

pub(super) static LIST_IMAGES_SCHEMA: OperationSchema = OperationSchema {
    name: "ListImages",
    number: 7,
    input: &schema::LIST_IMAGES_REQUEST,
    output: &schema::LIST_IMAGES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:ListImages",
        resources: &["arn:aws:ecr:{region}:{account}:repository/{repositoryName}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListImages;

impl Operation for ListImages {
    type Input = types::ListImagesRequest;
    type Output = types::ListImagesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListImages";

    fn schema() -> &'static OperationSchema {
        &LIST_IMAGES_SCHEMA
    }
}

pub(super) static LIST_TAGS_FOR_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "ListTagsForResource",
    number: 8,
    input: &schema::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &schema::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:ListTagsForResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = types::ListTagsForResourceRequest;
    type Output = types::ListTagsForResourceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListTagsForResource";

    fn schema() -> &'static OperationSchema {
        &LIST_TAGS_FOR_RESOURCE_SCHEMA
    }
}

pub(super) static TAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "TagResource",
    number: 9,
    input: &schema::TAG_RESOURCE_REQUEST,
    output: &schema::TAG_RESOURCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:TagResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = types::TagResourceRequest;
    type Output = types::TagResourceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "TagResource";

    fn schema() -> &'static OperationSchema {
        &TAG_RESOURCE_SCHEMA
    }
}

pub(super) static UNTAG_RESOURCE_SCHEMA: OperationSchema = OperationSchema {
    name: "UntagResource",
    number: 10,
    input: &schema::UNTAG_RESOURCE_REQUEST,
    output: &schema::UNTAG_RESOURCE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "InvalidParameterException",
    action: Some(wire::Action {
        name: "ecr:UntagResource",
        resources: &["{resourceArn}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = types::UntagResourceRequest;
    type Output = types::UntagResourceResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "UntagResource";

    fn schema() -> &'static OperationSchema {
        &UNTAG_RESOURCE_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    BatchDeleteImage,
    BatchGetImage,
    CreateRepository,
    DeleteRepository,
    DescribeImages,
    DescribeRepositories,
    GetAuthorizationToken,
    ListImages,
    ListTagsForResource,
    TagResource,
    UntagResource,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::BatchDeleteImage,
        Served::BatchGetImage,
        Served::CreateRepository,
        Served::DeleteRepository,
        Served::DescribeImages,
        Served::DescribeRepositories,
        Served::GetAuthorizationToken,
        Served::ListImages,
        Served::ListTagsForResource,
        Served::TagResource,
        Served::UntagResource,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<BatchDeleteImage>();
    visitor.visit::<BatchGetImage>();
    visitor.visit::<CreateRepository>();
    visitor.visit::<DeleteRepository>();
    visitor.visit::<DescribeImages>();
    visitor.visit::<DescribeRepositories>();
    visitor.visit::<GetAuthorizationToken>();
    visitor.visit::<ListImages>();
    visitor.visit::<ListTagsForResource>();
    visitor.visit::<TagResource>();
    visitor.visit::<UntagResource>();
}
