// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, EntryNames, Member, Pattern, Shape};

pub static AUTHORIZATION_DATA: Shape = Shape::Structure(&[
    Member::optional("authorizationToken", &BASE64),
    Member::optional("expiresAt", &schema::TIMESTAMP),
    Member::optional("proxyEndpoint", &schema::STRING),
]);

pub static AUTHORIZATION_DATA_LIST: Shape = Shape::List {
    item: &AUTHORIZATION_DATA,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_BASE64: Pattern = Pattern::new(r"^\S+$");
pub static BASE64: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: Some(&PATTERN_OF_BASE64),
    values: &[],
};

pub static BATCH_DELETE_IMAGE_REQUEST: Shape = Shape::Structure(&[
    Member::required("imageIds", &IMAGE_IDENTIFIER_LIST),
    Member::optional("registryId", &REGISTRY_ID),
    Member::required("repositoryName", &REPOSITORY_NAME),
]);

pub static BATCH_DELETE_IMAGE_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &IMAGE_FAILURE_LIST),
    Member::optional("imageIds", &IMAGE_IDENTIFIER_LIST),
]);

pub static BATCH_GET_IMAGE_REQUEST: Shape = Shape::Structure(&[
    Member::optional("acceptedMediaTypes", &MEDIA_TYPE_LIST),
    Member::required("imageIds", &IMAGE_IDENTIFIER_LIST),
    Member::optional("registryId", &REGISTRY_ID),
    Member::required("repositoryName", &REPOSITORY_NAME),
]);

pub static BATCH_GET_IMAGE_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("failures", &IMAGE_FAILURE_LIST),
    Member::optional("images", &IMAGE_LIST),
]);

pub static CREATE_REPOSITORY_REQUEST: Shape = Shape::Structure(&[
    Member::optional("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::optional("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
    Member::optional("imageTagMutability", &IMAGE_TAG_MUTABILITY),
    Member::optional(
        "imageTagMutabilityExclusionFilters",
        &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
    ),
    Member::optional("registryId", &REGISTRY_ID),
    Member::required("repositoryName", &REPOSITORY_NAME),
    Member::optional("tags", &TAG_LIST),
]);

pub static CREATE_REPOSITORY_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("repository", &REPOSITORY)]);

pub static DELETE_REPOSITORY_REQUEST: Shape = Shape::Structure(&[
    Member::optional("force", &schema::BOOLEAN),
    Member::optional("registryId", &REGISTRY_ID),
    Member::required("repositoryName", &REPOSITORY_NAME),
]);

pub static DELETE_REPOSITORY_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("repository", &REPOSITORY)]);

pub static DESCRIBE_IMAGES_FILTER: Shape = Shape::Structure(&[
    Member::optional("imageStatus", &IMAGE_STATUS_FILTER),
    Member::optional("tagStatus", &TAG_STATUS),
]);

pub static DESCRIBE_IMAGES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("filter", &DESCRIBE_IMAGES_FILTER),
    Member::optional("imageIds", &IMAGE_IDENTIFIER_LIST),
    Member::optional("maxResults", &MAX_RESULTS),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("registryId", &REGISTRY_ID),
    Member::required("repositoryName", &REPOSITORY_NAME),
]);

pub static DESCRIBE_IMAGES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("imageDetails", &IMAGE_DETAIL_LIST),
    Member::optional("nextToken", &schema::STRING),
]);

pub static DESCRIBE_REPOSITORIES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("maxResults", &MAX_RESULTS),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("registryId", &REGISTRY_ID),
    Member::optional("repositoryNames", &REPOSITORY_NAME_LIST),
]);

pub static DESCRIBE_REPOSITORIES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextToken", &schema::STRING),
    Member::optional("repositories", &REPOSITORY_LIST),
]);

pub static ENCRYPTION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::required("encryptionType", &ENCRYPTION_TYPE),
    Member::optional("kmsKey", &KMS_KEY),
]);

pub static ENCRYPTION_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EncryptionType::VALUES,
};

pub static FINDING_SEVERITY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::FindingSeverity::VALUES,
};

pub static FINDING_SEVERITY_COUNTS: Shape = Shape::Map {
    key: &FINDING_SEVERITY,
    value: &SEVERITY_COUNT,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::NONE,
};

pub static GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST: Shape = Shape::List {
    item: &REGISTRY_ID,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 10),
};

pub static GET_AUTHORIZATION_TOKEN_REQUEST: Shape = Shape::Structure(&[Member::optional(
    "registryIds",
    &GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST,
)]);

pub static GET_AUTHORIZATION_TOKEN_RESPONSE: Shape =
    Shape::Structure(&[Member::optional("authorizationData", &AUTHORIZATION_DATA_LIST)]);

pub static IMAGE: Shape = Shape::Structure(&[
    Member::optional("imageId", &IMAGE_IDENTIFIER),
    Member::optional("imageManifest", &IMAGE_MANIFEST),
    Member::optional("imageManifestMediaType", &schema::STRING),
    Member::optional("registryId", &REGISTRY_ID),
    Member::optional("repositoryName", &REPOSITORY_NAME),
]);

pub static IMAGE_DETAIL: Shape = Shape::Structure(&[
    Member::optional("artifactMediaType", &schema::STRING),
    Member::optional("imageDigest", &schema::STRING),
    Member::optional("imageManifestMediaType", &schema::STRING),
    Member::optional("imagePushedAt", &schema::TIMESTAMP),
    Member::optional("imageScanFindingsSummary", &IMAGE_SCAN_FINDINGS_SUMMARY),
    Member::optional("imageScanStatus", &IMAGE_SCAN_STATUS),
    Member::optional("imageSizeInBytes", &schema::LONG),
    Member::optional("imageStatus", &IMAGE_STATUS),
    Member::optional("imageTags", &IMAGE_TAG_LIST),
    Member::optional("lastActivatedAt", &schema::TIMESTAMP),
    Member::optional("lastArchivedAt", &schema::TIMESTAMP),
    Member::optional("lastRecordedPullTime", &schema::TIMESTAMP),
    Member::optional("registryId", &REGISTRY_ID),
    Member::optional("repositoryName", &REPOSITORY_NAME),
    Member::optional("subjectManifestDigest", &schema::STRING),
]);

pub static IMAGE_DETAIL_LIST: Shape = Shape::List {
    item: &IMAGE_DETAIL,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static IMAGE_FAILURE: Shape = Shape::Structure(&[
    Member::optional("failureCode", &IMAGE_FAILURE_CODE),
    Member::optional("failureReason", &schema::STRING),
    Member::optional("imageId", &IMAGE_IDENTIFIER),
]);

pub static IMAGE_FAILURE_CODE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImageFailureCode::VALUES,
};

pub static IMAGE_FAILURE_LIST: Shape = Shape::List {
    item: &IMAGE_FAILURE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static IMAGE_IDENTIFIER: Shape = Shape::Structure(&[
    Member::optional("imageDigest", &schema::STRING),
    Member::optional("imageTag", &IMAGE_TAG),
]);

pub static IMAGE_IDENTIFIER_LIST: Shape = Shape::List {
    item: &IMAGE_IDENTIFIER,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 100),
};

pub static IMAGE_LIST: Shape = Shape::List {
    item: &IMAGE,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static IMAGE_MANIFEST: Shape = Shape::String {
    length: Bounds::new(1, 4194304),
    pattern: None,
    values: &[],
};

pub static IMAGE_SCAN_FINDINGS_SUMMARY: Shape = Shape::Structure(&[
    Member::optional("findingSeverityCounts", &FINDING_SEVERITY_COUNTS),
    Member::optional("imageScanCompletedAt", &schema::TIMESTAMP),
    Member::optional("vulnerabilitySourceUpdatedAt", &schema::TIMESTAMP),
]);

pub static IMAGE_SCAN_STATUS: Shape = Shape::Structure(&[
    Member::optional("description", &schema::STRING),
    Member::optional("status", &SCAN_STATUS),
]);

pub static IMAGE_SCANNING_CONFIGURATION: Shape =
    Shape::Structure(&[Member::optional("scanOnPush", &schema::BOOLEAN)]);

pub static IMAGE_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImageStatus::VALUES,
};

pub static IMAGE_STATUS_FILTER: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImageStatusFilter::VALUES,
};

pub static IMAGE_TAG: Shape = Shape::String {
    length: Bounds::new(1, 300),
    pattern: None,
    values: &[],
};

pub static IMAGE_TAG_LIST: Shape = Shape::List {
    item: &IMAGE_TAG,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static IMAGE_TAG_MUTABILITY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImageTagMutability::VALUES,
};

pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER: Shape = Shape::Structure(&[
    Member::required("filter", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE),
    Member::required("filterType", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE),
]);

pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ImageTagMutabilityExclusionFilterType::VALUES,
};

static PATTERN_OF_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Pattern =
    Pattern::new(r"^[0-9a-zA-Z._*-]{1,128}$");
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Shape = Shape::String {
    length: Bounds::new(1, 128),
    pattern: Some(&PATTERN_OF_IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE),
    values: &[],
};

pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: Shape = Shape::List {
    item: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 5),
};

pub static KMS_KEY: Shape = Shape::String {
    length: Bounds::new(1, 2048),
    pattern: None,
    values: &[],
};

pub static LIST_IMAGES_FILTER: Shape = Shape::Structure(&[
    Member::optional("imageStatus", &IMAGE_STATUS_FILTER),
    Member::optional("tagStatus", &TAG_STATUS),
]);

pub static LIST_IMAGES_REQUEST: Shape = Shape::Structure(&[
    Member::optional("filter", &LIST_IMAGES_FILTER),
    Member::optional("maxResults", &MAX_RESULTS),
    Member::optional("nextToken", &schema::STRING),
    Member::optional("registryId", &REGISTRY_ID),
    Member::required("repositoryName", &REPOSITORY_NAME),
]);

pub static LIST_IMAGES_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("imageIds", &IMAGE_IDENTIFIER_LIST),
    Member::optional("nextToken", &schema::STRING),
]);

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::required("resourceArn", &schema::STRING)]);

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape::Structure(&[Member::optional("tags", &TAG_LIST)]);

pub static MAX_RESULTS: Shape = Shape::Integer(Bounds::new(1, 1000));

pub static MEDIA_TYPE_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 100),
};

static PATTERN_OF_REGISTRY_ID: Pattern = Pattern::new(r"[0-9]{12}");
pub static REGISTRY_ID: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: Some(&PATTERN_OF_REGISTRY_ID),
    values: &[],
};

pub static REPOSITORY: Shape = Shape::Structure(&[
    Member::optional("createdAt", &schema::TIMESTAMP),
    Member::optional("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::optional("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
    Member::optional("imageTagMutability", &IMAGE_TAG_MUTABILITY),
    Member::optional(
        "imageTagMutabilityExclusionFilters",
        &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS,
    ),
    Member::optional("registryId", &REGISTRY_ID),
    Member::optional("repositoryArn", &schema::STRING),
    Member::optional("repositoryName", &REPOSITORY_NAME),
    Member::optional("repositoryUri", &schema::STRING),
]);

pub static REPOSITORY_LIST: Shape = Shape::List {
    item: &REPOSITORY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

static PATTERN_OF_REPOSITORY_NAME: Pattern =
    Pattern::new(r"[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*");
pub static REPOSITORY_NAME: Shape = Shape::String {
    length: Bounds::new(2, 256),
    pattern: Some(&PATTERN_OF_REPOSITORY_NAME),
    values: &[],
};

pub static REPOSITORY_NAME_LIST: Shape = Shape::List {
    item: &REPOSITORY_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 100),
};

pub static SCAN_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::ScanStatus::VALUES,
};

pub static SEVERITY_COUNT: Shape = Shape::Integer(Bounds::min(0));

pub static TAG: Shape = Shape::Structure(&[
    Member::required("Key", &schema::STRING),
    Member::required("Value", &schema::STRING),
]);

pub static TAG_KEY_LIST: Shape = Shape::List {
    item: &schema::STRING,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_LIST: Shape = Shape::List {
    item: &TAG,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static TAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::required("resourceArn", &schema::STRING),
    Member::required("tags", &TAG_LIST),
]);

pub static TAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);

pub static TAG_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::TagStatus::VALUES,
};

pub static UNTAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::required("resourceArn", &schema::STRING),
    Member::required("tagKeys", &TAG_KEY_LIST),
]);

pub static UNTAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);
