use ecr::image::{PushedManifest, put};
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

const A: &str = "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const B: &str = "sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";

/// What the registry does when a manifest has been pushed.
fn push(cloud: &mut Cloud, digest: &str, tag: Option<&str>) -> Result<(), (String, String)> {
    push_list(cloud, digest, tag, &[])
}

/// A list of images.
fn push_list(
    cloud: &mut Cloud,
    digest: &str,
    tag: Option<&str>,
    children: &[&str],
) -> Result<(), (String, String)> {
    let (scope, now) = (cloud.scope.clone(), cloud.now);
    let pushed = PushedManifest {
        digest: digest.into(),
        media_type: "application/vnd.oci.image.manifest.v1+json".into(),
        artifact_media_type: None,
        size_bytes: 42,
        children: children.iter().map(|&child| child.to_owned()).collect(),
        tag: tag.map(str::to_owned),
    };
    let done = cloud.world.transact(|txn| put(txn, &scope, "app", pushed, now));
    done.map(drop).map_err(|e| (e.code.into_owned(), e.message))
}

fn cloud(mutability: &str) -> Cloud {
    let mut cloud = Cloud::new();
    let input = json!({"repositoryName": "app", "imageTagMutability": mutability});
    cloud.ok("ecr", "CreateRepository", input);
    cloud
}

fn tags(cloud: &mut Cloud) -> Value {
    cloud.ok("ecr", "ListImages", json!({"repositoryName": "app"}))["imageIds"].clone()
}

#[test]
fn a_repository_has_a_name_an_arn_and_a_uri() {
    let mut cloud = Cloud::new();
    let answer = cloud.ok("ecr", "CreateRepository", json!({"repositoryName": "team/app"}));
    let shown = &answer["repository"];
    assert_eq!(
        shown["repositoryArn"],
        "arn:aws:ecr:eu-west-1:123456789012:repository/team/app"
    );
    assert_eq!(shown["repositoryUri"], "127.0.0.1:4566/team/app");
    assert_eq!(shown["imageTagMutability"], "MUTABLE");
    assert_eq!(shown["registryId"], "123456789012");
    assert_eq!(
        cloud.refused("ecr", "CreateRepository", json!({"repositoryName": "team/app"})),
        pair(
            "RepositoryAlreadyExistsException",
            "The repository with name 'team/app' already exists in the registry with id '123456789012'"
        )
    );
    let missing = "The repository with name 'nope' does not exist in the registry with id '123456789012'";
    for (operation, input) in [
        ("DescribeRepositories", json!({"repositoryNames": ["nope"]})),
        ("DeleteRepository", json!({"repositoryName": "nope"})),
        ("ListImages", json!({"repositoryName": "nope"})),
        ("DescribeImages", json!({"repositoryName": "nope"})),
    ] {
        assert_eq!(
            cloud.refused("ecr", operation, input),
            pair("RepositoryNotFoundException", missing)
        );
    }
    let other = json!({"repositoryName": "team/app", "registryId": "999999999999"});
    assert_eq!(
        cloud.refused("ecr", "ListImages", other).0,
        "RepositoryNotFoundException"
    );
    let bad = json!({"repositoryName": "Team"});
    assert_eq!(
        cloud.refused("ecr", "CreateRepository", bad).0,
        "InvalidParameterException"
    );
}

#[test]
fn all_that_no_repository_has_here_is_named_at_once() {
    let mut cloud = Cloud::new();
    let input = json!({"repositoryName": "app", "encryptionConfiguration": {"encryptionType": "KMS"},
        "imageScanningConfiguration": {"scanOnPush": true}});
    let (code, text) = cloud.refused("ecr", "CreateRepository", input);
    assert_eq!(code, "NotImplemented");
    assert_eq!(
        text,
        "Encryption by KMS and a scan on push ('scanOnPush') are not served by cove yet."
    );
}

#[test]
fn a_tag_moves_and_leaves_the_old_image_untagged() {
    let mut cloud = cloud("MUTABLE");
    push(&mut cloud, A, Some("v1")).unwrap();
    push(&mut cloud, A, Some("latest")).unwrap();
    push(&mut cloud, B, Some("latest")).unwrap();
    push(&mut cloud, B, Some("latest")).unwrap();
    assert_eq!(
        tags(&mut cloud),
        json!([{"imageDigest": A, "imageTag": "v1"}, {"imageDigest": B, "imageTag": "latest"}])
    );
    push(&mut cloud, B, Some("v1")).unwrap();
    assert_eq!(tags(&mut cloud)[0], json!({"imageDigest": A}));
    let untagged = json!({"repositoryName": "app", "filter": {"tagStatus": "UNTAGGED"}});
    let shown = cloud.ok("ecr", "DescribeImages", untagged)["imageDetails"].clone();
    assert_eq!(shown.as_array().unwrap().len(), 1);
    assert_eq!(shown[0]["imageDigest"], A);
    assert_eq!(shown[0]["imageSizeInBytes"], 42);
    assert_eq!(shown[0].get("imageTags"), None);
}

#[test]
fn an_immutable_tag_stays_where_it_is() {
    let mut cloud = cloud("IMMUTABLE");
    push(&mut cloud, A, Some("v1")).unwrap();
    // Also for the image that it is on.
    for digest in [A, B] {
        assert_eq!(
            push(&mut cloud, digest, Some("v1")).unwrap_err(),
            pair(
                "ImageTagAlreadyExistsException",
                "The image tag 'v1' already exists in the 'app' repository and cannot be overwritten because the tag is immutable."
            )
        );
    }
    push(&mut cloud, B, None).unwrap();
    push(&mut cloud, B, None).unwrap();
    push(&mut cloud, B, Some("v2")).unwrap();
    assert_eq!(
        push(&mut cloud, A, Some("v2")).unwrap_err().0,
        "ImageTagAlreadyExistsException"
    );
}

#[test]
fn the_contrary_holds_for_excluded_tags() {
    let create = |mutability: &str, filters: Value| {
        json!({"repositoryName": "app", "imageTagMutability": mutability,
            "imageTagMutabilityExclusionFilters": filters})
    };
    let filters = json!([{"filterType": "WILDCARD", "filter": "latest"}, {"filterType": "WILDCARD", "filter": "dev-*"}]);
    for (mutability, movable) in [
        ("IMMUTABLE_WITH_EXCLUSION", true),
        ("MUTABLE_WITH_EXCLUSION", false),
    ] {
        let mut cloud = Cloud::new();
        let shown =
            cloud.ok("ecr", "CreateRepository", create(mutability, filters.clone()))["repository"].clone();
        assert_eq!(
            (
                &shown["imageTagMutability"],
                &shown["imageTagMutabilityExclusionFilters"]
            ),
            (&json!(mutability), &filters)
        );
        for (tag, excluded) in [("latest", true), ("dev-7", true), ("v1", false)] {
            push(&mut cloud, A, Some(tag)).unwrap();
            assert_eq!(
                push(&mut cloud, B, Some(tag)).is_ok(),
                excluded == movable,
                "{mutability} {tag}"
            );
        }
    }
    let mut cloud = Cloud::new();
    let three = json!([{"filterType": "WILDCARD", "filter": "a*b*c*"}]);
    for (mutability, filters) in [
        ("IMMUTABLE", filters),
        ("IMMUTABLE_WITH_EXCLUSION", json!([])),
        ("MUTABLE_WITH_EXCLUSION", three),
    ] {
        let refused = cloud.refused("ecr", "CreateRepository", create(mutability, filters));
        assert_eq!(refused.0, "InvalidParameterException", "{mutability}");
    }
}

#[test]
fn an_image_of_a_list_stays_as_long_as_the_list() {
    let mut cloud = cloud("MUTABLE");
    let list = format!("sha512:{}", "c".repeat(128));
    push(&mut cloud, A, Some("amd64")).unwrap();
    push(&mut cloud, B, None).unwrap();
    push_list(&mut cloud, &list, Some("v1"), &[A, B]).unwrap();
    let delete = |cloud: &mut Cloud, ids: Value| {
        cloud.ok(
            "ecr",
            "BatchDeleteImage",
            json!({"repositoryName": "app", "imageIds": ids}),
        )
    };
    for id in [
        json!({"imageDigest": A}),
        json!({"imageDigest": B}),
        json!({"imageTag": "amd64"}),
        json!({"imageDigest": A, "imageTag": "amd64"}),
    ] {
        let answer = delete(&mut cloud, json!([id]));
        let reason = format!("Requested image referenced by manifest list: [{list}]");
        let failure =
            json!({"imageId": id, "failureCode": "ImageReferencedByManifestList", "failureReason": reason});
        assert_eq!(
            (&answer["failures"], &answer["imageIds"]),
            (&json!([failure]), &json!([]))
        );
    }
    // A tag that is not the last one goes alone.
    push(&mut cloud, A, Some("other")).unwrap();
    assert_eq!(
        delete(&mut cloud, json!([{"imageTag": "amd64"}]))["failures"],
        json!([])
    );
    let all = json!([{"imageDigest": list}, {"imageDigest": A}, {"imageDigest": B}]);
    assert_eq!(delete(&mut cloud, all)["failures"], json!([]));
    assert_eq!(tags(&mut cloud), json!([]));
}

#[test]
fn an_arn_that_is_none_is_not_repeated() {
    let mut cloud = cloud("MUTABLE");
    let arn = json!({"resourceArn": "invalid", "tags": [{"Key": "a", "Value": "b"}], "tagKeys": ["a"]});
    for operation in ["ListTagsForResource", "TagResource", "UntagResource"] {
        assert_eq!(
            cloud.refused("ecr", operation, arn.clone()),
            pair(
                "InvalidParameterException",
                "Invalid parameter at 'resourceArn' failed to satisfy constraint: 'Invalid ARN'"
            )
        );
    }
}

#[test]
fn images_are_found_by_digest_and_tag() {
    let mut cloud = cloud("MUTABLE");
    push(&mut cloud, A, Some("v1")).unwrap();
    let find = |cloud: &mut Cloud, id: Value| {
        cloud.call(
            "ecr",
            "DescribeImages",
            json!({"repositoryName": "app", "imageIds": [id]}),
        )
    };
    for id in [
        json!({"imageTag": "v1"}),
        json!({"imageDigest": A}),
        json!({"imageDigest": A, "imageTag": "v1"}),
    ] {
        let answer = find(&mut cloud, id).unwrap();
        assert_eq!(answer["imageDetails"][0]["imageDigest"], A);
    }
    assert_eq!(
        find(&mut cloud, json!({"imageTag": "v9"})).unwrap_err(),
        pair(
            "ImageNotFoundException",
            "The image with imageId {imageDigest:'null', imageTag:'v9'} does not exist within the repository with name 'app' in the registry with id '123456789012'"
        )
    );
}

#[test]
fn images_go_by_digest_or_with_their_last_tag() {
    let mut cloud = cloud("MUTABLE");
    push(&mut cloud, A, Some("v1")).unwrap();
    push(&mut cloud, A, Some("v2")).unwrap();
    push(&mut cloud, B, Some("v3")).unwrap();
    let delete = |cloud: &mut Cloud, id: Value| {
        cloud.ok(
            "ecr",
            "BatchDeleteImage",
            json!({"repositoryName": "app", "imageIds": [id]}),
        )
    };
    delete(&mut cloud, json!({"imageTag": "v1"}));
    assert_eq!(tags(&mut cloud)[0], json!({"imageDigest": A, "imageTag": "v2"}));
    delete(&mut cloud, json!({"imageTag": "v2"}));
    assert_eq!(tags(&mut cloud), json!([{"imageDigest": B, "imageTag": "v3"}]));
    for (id, code) in [
        (json!({"imageTag": "v1"}), "ImageNotFound"),
        (json!({}), "MissingDigestAndTag"),
        (json!({"imageDigest": "x"}), "InvalidImageDigest"),
        (
            json!({"imageDigest": B, "imageTag": "v9"}),
            "ImageTagDoesNotMatchDigest",
        ),
    ] {
        let answer = delete(&mut cloud, id);
        assert_eq!(answer["failures"][0]["failureCode"], code);
    }
    assert_eq!(
        cloud.refused("ecr", "DeleteRepository", json!({"repositoryName": "app"})),
        pair(
            "RepositoryNotEmptyException",
            "The repository with name 'app' in registry with id '123456789012' cannot be deleted because it still contains images"
        )
    );
    cloud.ok(
        "ecr",
        "DeleteRepository",
        json!({"repositoryName": "app", "force": true}),
    );
    assert!(cloud.world.tables().images.is_empty());
}

#[test]
fn a_token_is_for_docker_login() {
    let mut cloud = Cloud::new();
    let answer = cloud.ok("ecr", "GetAuthorizationToken", json!({}));
    let data = &answer["authorizationData"][0];
    assert_eq!(data["proxyEndpoint"], "http://127.0.0.1:4566");
    assert_eq!(data["expiresAt"], 1_700_043_200.0);
}
