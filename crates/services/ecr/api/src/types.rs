// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizationData {
    #[serde(rename = "authorizationToken", skip_serializing_if = "Option::is_none")]
    pub authorization_token: Option<String>,
    #[serde(rename = "expiresAt", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<model::Timestamp>,
    #[serde(rename = "proxyEndpoint", skip_serializing_if = "Option::is_none")]
    pub proxy_endpoint: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchDeleteImageRequest {
    #[serde(rename = "imageIds")]
    pub image_ids: Vec<ImageIdentifier>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchDeleteImageResponse {
    #[serde(rename = "failures", skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<ImageFailure>>,
    #[serde(rename = "imageIds", skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<ImageIdentifier>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchGetImageRequest {
    #[serde(rename = "acceptedMediaTypes", skip_serializing_if = "Option::is_none")]
    pub accepted_media_types: Option<Vec<String>>,
    #[serde(rename = "imageIds")]
    pub image_ids: Vec<ImageIdentifier>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchGetImageResponse {
    #[serde(rename = "failures", skip_serializing_if = "Option::is_none")]
    pub failures: Option<Vec<ImageFailure>>,
    #[serde(rename = "images", skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<Image>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRepositoryRequest {
    #[serde(rename = "encryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfiguration>,
    #[serde(
        rename = "imageScanningConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    #[serde(rename = "imageTagMutability", skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<ImageTagMutability>,
    #[serde(
        rename = "imageTagMutabilityExclusionFilters",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRepositoryResponse {
    #[serde(rename = "repository", skip_serializing_if = "Option::is_none")]
    pub repository: Option<Repository>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRepositoryRequest {
    #[serde(rename = "force", skip_serializing_if = "Option::is_none")]
    pub force: Option<bool>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRepositoryResponse {
    #[serde(rename = "repository", skip_serializing_if = "Option::is_none")]
    pub repository: Option<Repository>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeImagesFilter {
    #[serde(rename = "imageStatus", skip_serializing_if = "Option::is_none")]
    pub image_status: Option<ImageStatusFilter>,
    #[serde(rename = "tagStatus", skip_serializing_if = "Option::is_none")]
    pub tag_status: Option<TagStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeImagesRequest {
    #[serde(rename = "filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<DescribeImagesFilter>,
    #[serde(rename = "imageIds", skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<ImageIdentifier>>,
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeImagesResponse {
    #[serde(rename = "imageDetails", skip_serializing_if = "Option::is_none")]
    pub image_details: Option<Vec<ImageDetail>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeRepositoriesRequest {
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryNames", skip_serializing_if = "Option::is_none")]
    pub repository_names: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DescribeRepositoriesResponse {
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "repositories", skip_serializing_if = "Option::is_none")]
    pub repositories: Option<Vec<Repository>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EncryptionConfiguration {
    #[serde(rename = "encryptionType")]
    pub encryption_type: EncryptionType,
    #[serde(rename = "kmsKey", skip_serializing_if = "Option::is_none")]
    pub kms_key: Option<String>,
}

wire::enumeration! {
    EncryptionType {
        Aes256 = "AES256",
        Kms = "KMS",
        KmsDsse = "KMS_DSSE",
    }
}

wire::enumeration! {
    FindingSeverity {
        Informational = "INFORMATIONAL",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
        Critical = "CRITICAL",
        Undefined = "UNDEFINED",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetAuthorizationTokenRequest {
    #[serde(rename = "registryIds", skip_serializing_if = "Option::is_none")]
    pub registry_ids: Option<Vec<String>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetAuthorizationTokenResponse {
    #[serde(rename = "authorizationData", skip_serializing_if = "Option::is_none")]
    pub authorization_data: Option<Vec<AuthorizationData>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Image {
    #[serde(rename = "imageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<ImageIdentifier>,
    #[serde(rename = "imageManifest", skip_serializing_if = "Option::is_none")]
    pub image_manifest: Option<String>,
    #[serde(rename = "imageManifestMediaType", skip_serializing_if = "Option::is_none")]
    pub image_manifest_media_type: Option<String>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageDetail {
    #[serde(rename = "artifactMediaType", skip_serializing_if = "Option::is_none")]
    pub artifact_media_type: Option<String>,
    #[serde(rename = "imageDigest", skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
    #[serde(rename = "imageManifestMediaType", skip_serializing_if = "Option::is_none")]
    pub image_manifest_media_type: Option<String>,
    #[serde(rename = "imagePushedAt", skip_serializing_if = "Option::is_none")]
    pub image_pushed_at: Option<model::Timestamp>,
    #[serde(rename = "imageScanFindingsSummary", skip_serializing_if = "Option::is_none")]
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    #[serde(rename = "imageScanStatus", skip_serializing_if = "Option::is_none")]
    pub image_scan_status: Option<ImageScanStatus>,
    #[serde(rename = "imageSizeInBytes", skip_serializing_if = "Option::is_none")]
    pub image_size_in_bytes: Option<i64>,
    #[serde(rename = "imageStatus", skip_serializing_if = "Option::is_none")]
    pub image_status: Option<ImageStatus>,
    #[serde(rename = "imageTags", skip_serializing_if = "Option::is_none")]
    pub image_tags: Option<Vec<String>>,
    #[serde(rename = "lastActivatedAt", skip_serializing_if = "Option::is_none")]
    pub last_activated_at: Option<model::Timestamp>,
    #[serde(rename = "lastArchivedAt", skip_serializing_if = "Option::is_none")]
    pub last_archived_at: Option<model::Timestamp>,
    #[serde(rename = "lastRecordedPullTime", skip_serializing_if = "Option::is_none")]
    pub last_recorded_pull_time: Option<model::Timestamp>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName", skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "subjectManifestDigest", skip_serializing_if = "Option::is_none")]
    pub subject_manifest_digest: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageFailure {
    #[serde(rename = "failureCode", skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<ImageFailureCode>,
    #[serde(rename = "failureReason", skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    #[serde(rename = "imageId", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<ImageIdentifier>,
}

wire::enumeration! {
    ImageFailureCode {
        InvalidImageDigest = "InvalidImageDigest",
        InvalidImageTag = "InvalidImageTag",
        ImageTagDoesNotMatchDigest = "ImageTagDoesNotMatchDigest",
        ImageNotFound = "ImageNotFound",
        MissingDigestAndTag = "MissingDigestAndTag",
        ImageReferencedByManifestList = "ImageReferencedByManifestList",
        KmsError = "KmsError",
        UpstreamAccessDenied = "UpstreamAccessDenied",
        UpstreamTooManyRequests = "UpstreamTooManyRequests",
        UpstreamUnavailable = "UpstreamUnavailable",
        ImageInaccessible = "ImageInaccessible",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageIdentifier {
    #[serde(rename = "imageDigest", skip_serializing_if = "Option::is_none")]
    pub image_digest: Option<String>,
    #[serde(rename = "imageTag", skip_serializing_if = "Option::is_none")]
    pub image_tag: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageScanFindingsSummary {
    #[serde(rename = "findingSeverityCounts", skip_serializing_if = "Option::is_none")]
    pub finding_severity_counts: Option<std::collections::BTreeMap<String, i32>>,
    #[serde(rename = "imageScanCompletedAt", skip_serializing_if = "Option::is_none")]
    pub image_scan_completed_at: Option<model::Timestamp>,
    #[serde(
        rename = "vulnerabilitySourceUpdatedAt",
        skip_serializing_if = "Option::is_none"
    )]
    pub vulnerability_source_updated_at: Option<model::Timestamp>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageScanStatus {
    #[serde(rename = "description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ScanStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageScanningConfiguration {
    #[serde(rename = "scanOnPush", skip_serializing_if = "Option::is_none")]
    pub scan_on_push: Option<bool>,
}

wire::enumeration! {
    ImageStatus {
        Active = "ACTIVE",
        Archived = "ARCHIVED",
        Activating = "ACTIVATING",
    }
}

wire::enumeration! {
    ImageStatusFilter {
        Active = "ACTIVE",
        Archived = "ARCHIVED",
        Activating = "ACTIVATING",
        Any = "ANY",
    }
}

wire::enumeration! {
    ImageTagMutability {
        Mutable = "MUTABLE",
        Immutable = "IMMUTABLE",
        ImmutableWithExclusion = "IMMUTABLE_WITH_EXCLUSION",
        MutableWithExclusion = "MUTABLE_WITH_EXCLUSION",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImageTagMutabilityExclusionFilter {
    #[serde(rename = "filter")]
    pub filter: String,
    #[serde(rename = "filterType")]
    pub filter_type: ImageTagMutabilityExclusionFilterType,
}

wire::enumeration! {
    ImageTagMutabilityExclusionFilterType {
        Wildcard = "WILDCARD",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListImagesFilter {
    #[serde(rename = "imageStatus", skip_serializing_if = "Option::is_none")]
    pub image_status: Option<ImageStatusFilter>,
    #[serde(rename = "tagStatus", skip_serializing_if = "Option::is_none")]
    pub tag_status: Option<TagStatus>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListImagesRequest {
    #[serde(rename = "filter", skip_serializing_if = "Option::is_none")]
    pub filter: Option<ListImagesFilter>,
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryName")]
    pub repository_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListImagesResponse {
    #[serde(rename = "imageIds", skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<ImageIdentifier>>,
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceResponse {
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Repository {
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<model::Timestamp>,
    #[serde(rename = "encryptionConfiguration", skip_serializing_if = "Option::is_none")]
    pub encryption_configuration: Option<EncryptionConfiguration>,
    #[serde(
        rename = "imageScanningConfiguration",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    #[serde(rename = "imageTagMutability", skip_serializing_if = "Option::is_none")]
    pub image_tag_mutability: Option<ImageTagMutability>,
    #[serde(
        rename = "imageTagMutabilityExclusionFilters",
        skip_serializing_if = "Option::is_none"
    )]
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    #[serde(rename = "registryId", skip_serializing_if = "Option::is_none")]
    pub registry_id: Option<String>,
    #[serde(rename = "repositoryArn", skip_serializing_if = "Option::is_none")]
    pub repository_arn: Option<String>,
    #[serde(rename = "repositoryName", skip_serializing_if = "Option::is_none")]
    pub repository_name: Option<String>,
    #[serde(rename = "repositoryUri", skip_serializing_if = "Option::is_none")]
    pub repository_uri: Option<String>,
}

wire::enumeration! {
    ScanStatus {
        InProgress = "IN_PROGRESS",
        Complete = "COMPLETE",
        Failed = "FAILED",
        UnsupportedImage = "UNSUPPORTED_IMAGE",
        Active = "ACTIVE",
        Pending = "PENDING",
        ScanEligibilityExpired = "SCAN_ELIGIBILITY_EXPIRED",
        FindingsUnavailable = "FINDINGS_UNAVAILABLE",
        LimitExceeded = "LIMIT_EXCEEDED",
        ImageArchived = "IMAGE_ARCHIVED",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tag {
    #[serde(rename = "Key")]
    pub key: String,
    #[serde(rename = "Value")]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tags")]
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TagResourceResponse {}

wire::enumeration! {
    TagStatus {
        Tagged = "TAGGED",
        Untagged = "UNTAGGED",
        Any = "ANY",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceRequest {
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct UntagResourceResponse {}
