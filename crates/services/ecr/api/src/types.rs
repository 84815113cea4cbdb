// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::structure! {
    AuthorizationData {
        authorization_token: Option<String> = "authorizationToken",
        expires_at: Option<model::Timestamp> = "expiresAt",
        proxy_endpoint: Option<String> = "proxyEndpoint",
    }
}

wire::structure! {
    BatchDeleteImageRequest {
        image_ids: Vec<ImageIdentifier> = "imageIds",
        registry_id: Option<String> = "registryId",
        repository_name: String = "repositoryName",
    }
}

wire::structure! {
    BatchDeleteImageResponse {
        failures: Option<Vec<ImageFailure>> = "failures",
        image_ids: Option<Vec<ImageIdentifier>> = "imageIds",
    }
}

wire::structure! {
    BatchGetImageRequest {
        accepted_media_types: Option<Vec<String>> = "acceptedMediaTypes",
        image_ids: Vec<ImageIdentifier> = "imageIds",
        registry_id: Option<String> = "registryId",
        repository_name: String = "repositoryName",
    }
}

wire::structure! {
    BatchGetImageResponse {
        failures: Option<Vec<ImageFailure>> = "failures",
        images: Option<Vec<Image>> = "images",
    }
}

wire::structure! {
    CreateRepositoryRequest {
        encryption_configuration: Option<EncryptionConfiguration> = "encryptionConfiguration",
        image_scanning_configuration: Option<ImageScanningConfiguration> = "imageScanningConfiguration",
        image_tag_mutability: Option<ImageTagMutability> = "imageTagMutability",
        image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>> = "imageTagMutabilityExclusionFilters",
        registry_id: Option<String> = "registryId",
        repository_name: String = "repositoryName",
        tags: Option<Vec<Tag>> = "tags",
    }
}

wire::structure! {
    CreateRepositoryResponse {
        repository: Option<Repository> = "repository",
    }
}

wire::structure! {
    DeleteRepositoryRequest {
        force: Option<bool> = "force",
        registry_id: Option<String> = "registryId",
        repository_name: String = "repositoryName",
    }
}

wire::structure! {
    DeleteRepositoryResponse {
        repository: Option<Repository> = "repository",
    }
}

wire::structure! {
    DescribeImagesFilter {
        image_status: Option<ImageStatusFilter> = "imageStatus",
        tag_status: Option<TagStatus> = "tagStatus",
    }
}

wire::structure! {
    DescribeImagesRequest {
        filter: Option<DescribeImagesFilter> = "filter",
        image_ids: Option<Vec<ImageIdentifier>> = "imageIds",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        registry_id: Option<String> = "registryId",
        repository_name: String = "repositoryName",
    }
}

wire::structure! {
    DescribeImagesResponse {
        image_details: Option<Vec<ImageDetail>> = "imageDetails",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    DescribeRepositoriesRequest {
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        registry_id: Option<String> = "registryId",
        repository_names: Option<Vec<String>> = "repositoryNames",
    }
}

wire::structure! {
    DescribeRepositoriesResponse {
        next_token: Option<String> = "nextToken",
        repositories: Option<Vec<Repository>> = "repositories",
    }
}

wire::structure! {
    EncryptionConfiguration {
        encryption_type: EncryptionType = "encryptionType",
        kms_key: Option<String> = "kmsKey",
    }
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

wire::structure! {
    GetAuthorizationTokenRequest {
        registry_ids: Option<Vec<String>> = "registryIds",
    }
}

wire::structure! {
    GetAuthorizationTokenResponse {
        authorization_data: Option<Vec<AuthorizationData>> = "authorizationData",
    }
}

wire::structure! {
    Image {
        image_id: Option<ImageIdentifier> = "imageId",
        image_manifest: Option<String> = "imageManifest",
        image_manifest_media_type: Option<String> = "imageManifestMediaType",
        registry_id: Option<String> = "registryId",
        repository_name: Option<String> = "repositoryName",
    }
}

wire::structure! {
    ImageDetail {
        artifact_media_type: Option<String> = "artifactMediaType",
        image_digest: Option<String> = "imageDigest",
        image_manifest_media_type: Option<String> = "imageManifestMediaType",
        image_pushed_at: Option<model::Timestamp> = "imagePushedAt",
        image_scan_findings_summary: Option<ImageScanFindingsSummary> = "imageScanFindingsSummary",
        image_scan_status: Option<ImageScanStatus> = "imageScanStatus",
        image_size_in_bytes: Option<i64> = "imageSizeInBytes",
        image_status: Option<ImageStatus> = "imageStatus",
        image_tags: Option<Vec<String>> = "imageTags",
        last_activated_at: Option<model::Timestamp> = "lastActivatedAt",
        last_archived_at: Option<model::Timestamp> = "lastArchivedAt",
        last_recorded_pull_time: Option<model::Timestamp> = "lastRecordedPullTime",
        registry_id: Option<String> = "registryId",
        repository_name: Option<String> = "repositoryName",
        subject_manifest_digest: Option<String> = "subjectManifestDigest",
    }
}

wire::structure! {
    ImageFailure {
        failure_code: Option<ImageFailureCode> = "failureCode",
        failure_reason: Option<String> = "failureReason",
        image_id: Option<ImageIdentifier> = "imageId",
    }
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

wire::structure! {
    ImageIdentifier {
        image_digest: Option<String> = "imageDigest",
        image_tag: Option<String> = "imageTag",
    }
}

wire::structure! {
    ImageScanFindingsSummary {
        finding_severity_counts: Option<std::collections::BTreeMap<String, i32>> = "findingSeverityCounts",
        image_scan_completed_at: Option<model::Timestamp> = "imageScanCompletedAt",
        vulnerability_source_updated_at: Option<model::Timestamp> = "vulnerabilitySourceUpdatedAt",
    }
}

wire::structure! {
    ImageScanStatus {
        description: Option<String> = "description",
        status: Option<ScanStatus> = "status",
    }
}

wire::structure! {
    ImageScanningConfiguration {
        scan_on_push: Option<bool> = "scanOnPush",
    }
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

wire::structure! {
    ImageTagMutabilityExclusionFilter {
        filter: String = "filter",
        filter_type: ImageTagMutabilityExclusionFilterType = "filterType",
    }
}

wire::enumeration! {
    ImageTagMutabilityExclusionFilterType {
        Wildcard = "WILDCARD",
    }
}

wire::structure! {
    ListImagesFilter {
        image_status: Option<ImageStatusFilter> = "imageStatus",
        tag_status: Option<TagStatus> = "tagStatus",
    }
}

wire::structure! {
    ListImagesRequest {
        filter: Option<ListImagesFilter> = "filter",
        max_results: Option<i32> = "maxResults",
        next_token: Option<String> = "nextToken",
        registry_id: Option<String> = "registryId",
        repository_name: String = "repositoryName",
    }
}

wire::structure! {
    ListImagesResponse {
        image_ids: Option<Vec<ImageIdentifier>> = "imageIds",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    ListTagsForResourceRequest {
        resource_arn: String = "resourceArn",
    }
}

wire::structure! {
    ListTagsForResourceResponse {
        tags: Option<Vec<Tag>> = "tags",
    }
}

wire::structure! {
    Repository {
        created_at: Option<model::Timestamp> = "createdAt",
        encryption_configuration: Option<EncryptionConfiguration> = "encryptionConfiguration",
        image_scanning_configuration: Option<ImageScanningConfiguration> = "imageScanningConfiguration",
        image_tag_mutability: Option<ImageTagMutability> = "imageTagMutability",
        image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>> = "imageTagMutabilityExclusionFilters",
        registry_id: Option<String> = "registryId",
        repository_arn: Option<String> = "repositoryArn",
        repository_name: Option<String> = "repositoryName",
        repository_uri: Option<String> = "repositoryUri",
    }
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

wire::structure! {
    Tag {
        key: String = "Key",
        value: String = "Value",
    }
}

wire::structure! {
    TagResourceRequest {
        resource_arn: String = "resourceArn",
        tags: Vec<Tag> = "tags",
    }
}

wire::structure! {
    TagResourceResponse {
    }
}

wire::enumeration! {
    TagStatus {
        Tagged = "TAGGED",
        Untagged = "UNTAGGED",
        Any = "ANY",
    }
}

wire::structure! {
    UntagResourceRequest {
        resource_arn: String = "resourceArn",
        tag_keys: Vec<String> = "tagKeys",
    }
}

wire::structure! {
    UntagResourceResponse {
    }
}
