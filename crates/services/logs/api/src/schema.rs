// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::{self, Bounds, EntryNames, Member, Pattern, Shape};

static PATTERN_OF_ACCOUNT_ID: Pattern = Pattern::new(r"^\d{12}$");
pub static ACCOUNT_ID: Shape = Shape::String {
    length: Bounds::new(12, 12),
    pattern: Some(&PATTERN_OF_ACCOUNT_ID),
    values: &[],
};

pub static ACCOUNT_IDS: Shape = Shape::List {
    item: &ACCOUNT_ID,
    item_name: "member",
    flattened: false,
    length: Bounds::new(0, 20),
};

static PATTERN_OF_AMAZON_RESOURCE_NAME: Pattern = Pattern::new(r"[\w+=/:,.@-]*");
pub static AMAZON_RESOURCE_NAME: Shape = Shape::String {
    length: Bounds::new(1, 1011),
    pattern: Some(&PATTERN_OF_AMAZON_RESOURCE_NAME),
    values: &[],
};

pub static CREATE_LOG_GROUP_REQUEST: Shape = Shape::Structure(&[
    Member::optional("deletionProtectionEnabled", &schema::BOOLEAN),
    Member::optional("kmsKeyId", &KMS_KEY_ID),
    Member::optional("logGroupClass", &LOG_GROUP_CLASS),
    Member::required("logGroupName", &LOG_GROUP_NAME),
    Member::optional("tags", &TAGS),
]);

pub static CREATE_LOG_STREAM_REQUEST: Shape = Shape::Structure(&[
    Member::required("logGroupName", &LOG_GROUP_NAME),
    Member::required("logStreamName", &LOG_STREAM_NAME),
]);

pub static DATA_PROTECTION_STATUS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::DataProtectionStatus::VALUES,
};

pub static DELETE_LOG_GROUP_REQUEST: Shape =
    Shape::Structure(&[Member::required("logGroupName", &LOG_GROUP_NAME)]);

pub static DELETE_LOG_STREAM_REQUEST: Shape = Shape::Structure(&[
    Member::required("logGroupName", &LOG_GROUP_NAME),
    Member::required("logStreamName", &LOG_STREAM_NAME),
]);

pub static DELETE_RETENTION_POLICY_REQUEST: Shape =
    Shape::Structure(&[Member::required("logGroupName", &LOG_GROUP_NAME)]);

pub static DESCRIBE_LIMIT: Shape = Shape::Integer(Bounds::new(1, 50));

pub static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: Shape = Shape::List {
    item: &LOG_GROUP_IDENTIFIER,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 50),
};

pub static DESCRIBE_LOG_GROUPS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("accountIdentifiers", &ACCOUNT_IDS),
    Member::optional("includeLinkedAccounts", &schema::BOOLEAN),
    Member::optional("limit", &DESCRIBE_LIMIT),
    Member::optional("logGroupClass", &LOG_GROUP_CLASS),
    Member::optional("logGroupIdentifiers", &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS),
    Member::optional("logGroupNamePattern", &LOG_GROUP_NAME_PATTERN),
    Member::optional("logGroupNamePrefix", &LOG_GROUP_NAME),
    Member::optional("nextToken", &NEXT_TOKEN),
]);

pub static DESCRIBE_LOG_GROUPS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("logGroups", &LOG_GROUPS),
    Member::optional("nextToken", &NEXT_TOKEN),
]);

pub static DESCRIBE_LOG_STREAMS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("descending", &schema::BOOLEAN),
    Member::optional("limit", &DESCRIBE_LIMIT),
    Member::optional("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
    Member::optional("logGroupName", &LOG_GROUP_NAME),
    Member::optional("logStreamNamePrefix", &LOG_STREAM_NAME),
    Member::optional("nextToken", &NEXT_TOKEN),
    Member::optional("orderBy", &ORDER_BY),
]);

pub static DESCRIBE_LOG_STREAMS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("logStreams", &LOG_STREAMS),
    Member::optional("nextToken", &NEXT_TOKEN),
]);

pub static ENTITY: Shape = Shape::Structure(&[
    Member::optional("attributes", &ENTITY_ATTRIBUTES),
    Member::optional("keyAttributes", &ENTITY_KEY_ATTRIBUTES),
]);

pub static ENTITY_ATTRIBUTES: Shape = Shape::Map {
    key: &ENTITY_ATTRIBUTES_KEY,
    value: &ENTITY_ATTRIBUTES_VALUE,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::new(0, 10),
};

pub static ENTITY_ATTRIBUTES_KEY: Shape = Shape::String {
    length: Bounds::new(1, 256),
    pattern: None,
    values: &[],
};

pub static ENTITY_ATTRIBUTES_VALUE: Shape = Shape::String {
    length: Bounds::new(1, 512),
    pattern: None,
    values: &[],
};

pub static ENTITY_KEY_ATTRIBUTES: Shape = Shape::Map {
    key: &ENTITY_KEY_ATTRIBUTES_KEY,
    value: &ENTITY_KEY_ATTRIBUTES_VALUE,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::new(2, 4),
};

pub static ENTITY_KEY_ATTRIBUTES_KEY: Shape = Shape::String {
    length: Bounds::new(1, 32),
    pattern: None,
    values: &[],
};

pub static ENTITY_KEY_ATTRIBUTES_VALUE: Shape = Shape::String {
    length: Bounds::new(1, 512),
    pattern: None,
    values: &[],
};

pub static ENTITY_REJECTION_ERROR_TYPE: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::EntityRejectionErrorType::VALUES,
};

pub static EVENT_MESSAGE: Shape = Shape::String {
    length: Bounds::min(1),
    pattern: None,
    values: &[],
};

pub static EVENTS_LIMIT: Shape = Shape::Integer(Bounds::new(1, 10000));

pub static FILTER_LOG_EVENTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("endTime", &TIMESTAMP),
    Member::optional("filterPattern", &FILTER_PATTERN),
    Member::optional("interleaved", &schema::BOOLEAN),
    Member::optional("limit", &EVENTS_LIMIT),
    Member::optional("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
    Member::optional("logGroupName", &LOG_GROUP_NAME),
    Member::optional("logStreamNamePrefix", &LOG_STREAM_NAME),
    Member::optional("logStreamNames", &INPUT_LOG_STREAM_NAMES),
    Member::optional("nextToken", &NEXT_TOKEN),
    Member::optional("startTime", &TIMESTAMP),
    Member::optional("unmask", &schema::BOOLEAN),
]);

pub static FILTER_LOG_EVENTS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("events", &FILTERED_LOG_EVENTS),
    Member::optional("nextToken", &NEXT_TOKEN),
    Member::optional("searchedLogStreams", &SEARCHED_LOG_STREAMS),
]);

pub static FILTER_PATTERN: Shape = Shape::String {
    length: Bounds::new(0, 1024),
    pattern: None,
    values: &[],
};

pub static FILTERED_LOG_EVENT: Shape = Shape::Structure(&[
    Member::optional("eventId", &schema::STRING),
    Member::optional("ingestionTime", &TIMESTAMP),
    Member::optional("logStreamName", &LOG_STREAM_NAME),
    Member::optional("message", &EVENT_MESSAGE),
    Member::optional("timestamp", &TIMESTAMP),
]);

pub static FILTERED_LOG_EVENTS: Shape = Shape::List {
    item: &FILTERED_LOG_EVENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static GET_LOG_EVENTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("endTime", &TIMESTAMP),
    Member::optional("limit", &EVENTS_LIMIT),
    Member::optional("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
    Member::optional("logGroupName", &LOG_GROUP_NAME),
    Member::required("logStreamName", &LOG_STREAM_NAME),
    Member::optional("nextToken", &NEXT_TOKEN),
    Member::optional("startFromHead", &schema::BOOLEAN),
    Member::optional("startTime", &TIMESTAMP),
    Member::optional("unmask", &schema::BOOLEAN),
]);

pub static GET_LOG_EVENTS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("events", &OUTPUT_LOG_EVENTS),
    Member::optional("nextBackwardToken", &NEXT_TOKEN),
    Member::optional("nextForwardToken", &NEXT_TOKEN),
]);

pub static INHERITED_PROPERTIES: Shape = Shape::List {
    item: &INHERITED_PROPERTY,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static INHERITED_PROPERTY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::InheritedProperty::VALUES,
};

pub static INPUT_LOG_EVENT: Shape = Shape::Structure(&[
    Member::required("message", &EVENT_MESSAGE),
    Member::required("timestamp", &TIMESTAMP),
]);

pub static INPUT_LOG_EVENTS: Shape = Shape::List {
    item: &INPUT_LOG_EVENT,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 10000),
};

pub static INPUT_LOG_STREAM_NAMES: Shape = Shape::List {
    item: &LOG_STREAM_NAME,
    item_name: "member",
    flattened: false,
    length: Bounds::new(1, 100),
};

pub static KMS_KEY_ID: Shape = Shape::String {
    length: Bounds::max(256),
    pattern: None,
    values: &[],
};

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::required("resourceArn", &AMAZON_RESOURCE_NAME)]);

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape::Structure(&[Member::optional("tags", &TAGS)]);

pub static LOG_GROUP: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::optional("bearerTokenAuthenticationEnabled", &schema::BOOLEAN),
    Member::optional("creationTime", &TIMESTAMP),
    Member::optional("dataProtectionStatus", &DATA_PROTECTION_STATUS),
    Member::optional("deletionProtectionEnabled", &schema::BOOLEAN),
    Member::optional("inheritedProperties", &INHERITED_PROPERTIES),
    Member::optional("kmsKeyId", &KMS_KEY_ID),
    Member::optional("logGroupArn", &schema::STRING),
    Member::optional("logGroupClass", &LOG_GROUP_CLASS),
    Member::optional("logGroupName", &LOG_GROUP_NAME),
    Member::optional("metricFilterCount", &schema::INTEGER),
    Member::optional("retentionInDays", &schema::INTEGER),
    Member::optional("storedBytes", &STORED_BYTES),
]);

pub static LOG_GROUP_CLASS: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::LogGroupClass::VALUES,
};

static PATTERN_OF_LOG_GROUP_IDENTIFIER: Pattern = Pattern::new(r"[\w#+=/:,.@-]*");
pub static LOG_GROUP_IDENTIFIER: Shape = Shape::String {
    length: Bounds::new(1, 2048),
    pattern: Some(&PATTERN_OF_LOG_GROUP_IDENTIFIER),
    values: &[],
};

static PATTERN_OF_LOG_GROUP_NAME: Pattern = Pattern::new(r"[\.\-_/#A-Za-z0-9]+");
pub static LOG_GROUP_NAME: Shape = Shape::String {
    length: Bounds::new(1, 512),
    pattern: Some(&PATTERN_OF_LOG_GROUP_NAME),
    values: &[],
};

static PATTERN_OF_LOG_GROUP_NAME_PATTERN: Pattern = Pattern::new(r"[\.\-_/#A-Za-z0-9]*");
pub static LOG_GROUP_NAME_PATTERN: Shape = Shape::String {
    length: Bounds::new(0, 512),
    pattern: Some(&PATTERN_OF_LOG_GROUP_NAME_PATTERN),
    values: &[],
};

pub static LOG_GROUPS: Shape = Shape::List {
    item: &LOG_GROUP,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static LOG_STREAM: Shape = Shape::Structure(&[
    Member::optional("arn", &schema::STRING),
    Member::optional("creationTime", &TIMESTAMP),
    Member::optional("firstEventTimestamp", &TIMESTAMP),
    Member::optional("lastEventTimestamp", &TIMESTAMP),
    Member::optional("lastIngestionTime", &TIMESTAMP),
    Member::optional("logStreamName", &LOG_STREAM_NAME),
    Member::optional("storedBytes", &STORED_BYTES),
    Member::optional("uploadSequenceToken", &SEQUENCE_TOKEN),
]);

static PATTERN_OF_LOG_STREAM_NAME: Pattern = Pattern::new(r"[^:*]*");
pub static LOG_STREAM_NAME: Shape = Shape::String {
    length: Bounds::new(1, 512),
    pattern: Some(&PATTERN_OF_LOG_STREAM_NAME),
    values: &[],
};

pub static LOG_STREAMS: Shape = Shape::List {
    item: &LOG_STREAM,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static NEXT_TOKEN: Shape = Shape::String {
    length: Bounds::min(1),
    pattern: None,
    values: &[],
};

pub static ORDER_BY: Shape = Shape::String {
    length: Bounds::NONE,
    pattern: None,
    values: super::types::OrderBy::VALUES,
};

pub static OUTPUT_LOG_EVENT: Shape = Shape::Structure(&[
    Member::optional("ingestionTime", &TIMESTAMP),
    Member::optional("message", &EVENT_MESSAGE),
    Member::optional("timestamp", &TIMESTAMP),
]);

pub static OUTPUT_LOG_EVENTS: Shape = Shape::List {
    item: &OUTPUT_LOG_EVENT,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static PUT_LOG_EVENTS_REQUEST: Shape = Shape::Structure(&[
    Member::optional("entity", &ENTITY),
    Member::required("logEvents", &INPUT_LOG_EVENTS),
    Member::required("logGroupName", &LOG_GROUP_NAME),
    Member::required("logStreamName", &LOG_STREAM_NAME),
    Member::optional("sequenceToken", &SEQUENCE_TOKEN),
]);

pub static PUT_LOG_EVENTS_RESPONSE: Shape = Shape::Structure(&[
    Member::optional("nextSequenceToken", &SEQUENCE_TOKEN),
    Member::optional("rejectedEntityInfo", &REJECTED_ENTITY_INFO),
    Member::optional("rejectedLogEventsInfo", &REJECTED_LOG_EVENTS_INFO),
]);

pub static PUT_RETENTION_POLICY_REQUEST: Shape = Shape::Structure(&[
    Member::required("logGroupName", &LOG_GROUP_NAME),
    Member::required("retentionInDays", &schema::INTEGER),
]);

pub static REJECTED_ENTITY_INFO: Shape =
    Shape::Structure(&[Member::required("errorType", &ENTITY_REJECTION_ERROR_TYPE)]);

pub static REJECTED_LOG_EVENTS_INFO: Shape = Shape::Structure(&[
    Member::optional("expiredLogEventEndIndex", &schema::INTEGER),
    Member::optional("tooNewLogEventStartIndex", &schema::INTEGER),
    Member::optional("tooOldLogEventEndIndex", &schema::INTEGER),
]);

pub static SEARCHED_LOG_STREAM: Shape = Shape::Structure(&[
    Member::optional("logStreamName", &LOG_STREAM_NAME),
    Member::optional("searchedCompletely", &schema::BOOLEAN),
]);

pub static SEARCHED_LOG_STREAMS: Shape = Shape::List {
    item: &SEARCHED_LOG_STREAM,
    item_name: "member",
    flattened: false,
    length: Bounds::NONE,
};

pub static SEQUENCE_TOKEN: Shape = Shape::String {
    length: Bounds::min(1),
    pattern: None,
    values: &[],
};

pub static STORED_BYTES: Shape = Shape::Long(Bounds::min(0));

static PATTERN_OF_TAG_KEY: Pattern = Pattern::new(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$");
pub static TAG_KEY: Shape = Shape::String {
    length: Bounds::new(1, 128),
    pattern: Some(&PATTERN_OF_TAG_KEY),
    values: &[],
};

pub static TAG_KEY_LIST: Shape = Shape::List {
    item: &TAG_KEY,
    item_name: "member",
    flattened: false,
    length: Bounds::new(0, 50),
};

pub static TAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::required("resourceArn", &AMAZON_RESOURCE_NAME),
    Member::required("tags", &TAGS),
]);

static PATTERN_OF_TAG_VALUE: Pattern = Pattern::new(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$");
pub static TAG_VALUE: Shape = Shape::String {
    length: Bounds::max(256),
    pattern: Some(&PATTERN_OF_TAG_VALUE),
    values: &[],
};

pub static TAGS: Shape = Shape::Map {
    key: &TAG_KEY,
    value: &TAG_VALUE,
    names: EntryNames {
        key: "key",
        value: "value",
    },
    flattened: false,
    length: Bounds::new(1, 50),
};

pub static TIMESTAMP: Shape = Shape::Long(Bounds::min(0));

pub static UNTAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::required("resourceArn", &AMAZON_RESOURCE_NAME),
    Member::required("tagKeys", &TAG_KEY_LIST),
]);
