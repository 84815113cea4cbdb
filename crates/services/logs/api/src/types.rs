// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

wire::structure! {
    CreateLogGroupRequest {
        deletion_protection_enabled: Option<bool> = "deletionProtectionEnabled",
        kms_key_id: Option<String> = "kmsKeyId",
        log_group_class: Option<LogGroupClass> = "logGroupClass",
        log_group_name: String = "logGroupName",
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
    }
}

wire::structure! {
    CreateLogStreamRequest {
        log_group_name: String = "logGroupName",
        log_stream_name: String = "logStreamName",
    }
}

wire::enumeration! {
    DataProtectionStatus {
        Activated = "ACTIVATED",
        Deleted = "DELETED",
        Archived = "ARCHIVED",
        Disabled = "DISABLED",
    }
}

wire::structure! {
    DeleteLogGroupRequest {
        log_group_name: String = "logGroupName",
    }
}

wire::structure! {
    DeleteLogStreamRequest {
        log_group_name: String = "logGroupName",
        log_stream_name: String = "logStreamName",
    }
}

wire::structure! {
    DeleteRetentionPolicyRequest {
        log_group_name: String = "logGroupName",
    }
}

wire::structure! {
    DescribeLogGroupsRequest {
        account_identifiers: Option<Vec<String>> = "accountIdentifiers",
        include_linked_accounts: Option<bool> = "includeLinkedAccounts",
        limit: Option<i32> = "limit",
        log_group_class: Option<LogGroupClass> = "logGroupClass",
        log_group_identifiers: Option<Vec<String>> = "logGroupIdentifiers",
        log_group_name_pattern: Option<String> = "logGroupNamePattern",
        log_group_name_prefix: Option<String> = "logGroupNamePrefix",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    DescribeLogGroupsResponse {
        log_groups: Option<Vec<LogGroup>> = "logGroups",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    DescribeLogStreamsRequest {
        descending: Option<bool> = "descending",
        limit: Option<i32> = "limit",
        log_group_identifier: Option<String> = "logGroupIdentifier",
        log_group_name: Option<String> = "logGroupName",
        log_stream_name_prefix: Option<String> = "logStreamNamePrefix",
        next_token: Option<String> = "nextToken",
        order_by: Option<OrderBy> = "orderBy",
    }
}

wire::structure! {
    DescribeLogStreamsResponse {
        log_streams: Option<Vec<LogStream>> = "logStreams",
        next_token: Option<String> = "nextToken",
    }
}

wire::structure! {
    Entity {
        attributes: Option<std::collections::BTreeMap<String, String>> = "attributes",
        key_attributes: Option<std::collections::BTreeMap<String, String>> = "keyAttributes",
    }
}

wire::enumeration! {
    EntityRejectionErrorType {
        InvalidEntity = "InvalidEntity",
        InvalidTypeValue = "InvalidTypeValue",
        InvalidKeyAttributes = "InvalidKeyAttributes",
        InvalidAttributes = "InvalidAttributes",
        EntitySizeTooLarge = "EntitySizeTooLarge",
        UnsupportedLogGroupType = "UnsupportedLogGroupType",
        MissingRequiredFields = "MissingRequiredFields",
    }
}

wire::structure! {
    FilterLogEventsRequest {
        end_time: Option<i64> = "endTime",
        filter_pattern: Option<String> = "filterPattern",
        interleaved: Option<bool> = "interleaved",
        limit: Option<i32> = "limit",
        log_group_identifier: Option<String> = "logGroupIdentifier",
        log_group_name: Option<String> = "logGroupName",
        log_stream_name_prefix: Option<String> = "logStreamNamePrefix",
        log_stream_names: Option<Vec<String>> = "logStreamNames",
        next_token: Option<String> = "nextToken",
        start_time: Option<i64> = "startTime",
        unmask: Option<bool> = "unmask",
    }
}

wire::structure! {
    FilterLogEventsResponse {
        events: Option<Vec<FilteredLogEvent>> = "events",
        next_token: Option<String> = "nextToken",
        searched_log_streams: Option<Vec<SearchedLogStream>> = "searchedLogStreams",
    }
}

wire::structure! {
    FilteredLogEvent {
        event_id: Option<String> = "eventId",
        ingestion_time: Option<i64> = "ingestionTime",
        log_stream_name: Option<String> = "logStreamName",
        message: Option<String> = "message",
        timestamp: Option<i64> = "timestamp",
    }
}

wire::structure! {
    GetLogEventsRequest {
        end_time: Option<i64> = "endTime",
        limit: Option<i32> = "limit",
        log_group_identifier: Option<String> = "logGroupIdentifier",
        log_group_name: Option<String> = "logGroupName",
        log_stream_name: String = "logStreamName",
        next_token: Option<String> = "nextToken",
        start_from_head: Option<bool> = "startFromHead",
        start_time: Option<i64> = "startTime",
        unmask: Option<bool> = "unmask",
    }
}

wire::structure! {
    GetLogEventsResponse {
        events: Option<Vec<OutputLogEvent>> = "events",
        next_backward_token: Option<String> = "nextBackwardToken",
        next_forward_token: Option<String> = "nextForwardToken",
    }
}

wire::enumeration! {
    InheritedProperty {
        AccountDataProtection = "ACCOUNT_DATA_PROTECTION",
    }
}

wire::structure! {
    InputLogEvent {
        message: String = "message",
        timestamp: i64 = "timestamp",
    }
}

wire::structure! {
    ListTagsForResourceRequest {
        resource_arn: String = "resourceArn",
    }
}

wire::structure! {
    ListTagsForResourceResponse {
        tags: Option<std::collections::BTreeMap<String, String>> = "tags",
    }
}

wire::structure! {
    LogGroup {
        arn: Option<String> = "arn",
        bearer_token_authentication_enabled: Option<bool> = "bearerTokenAuthenticationEnabled",
        creation_time: Option<i64> = "creationTime",
        data_protection_status: Option<DataProtectionStatus> = "dataProtectionStatus",
        deletion_protection_enabled: Option<bool> = "deletionProtectionEnabled",
        inherited_properties: Option<Vec<InheritedProperty>> = "inheritedProperties",
        kms_key_id: Option<String> = "kmsKeyId",
        log_group_arn: Option<String> = "logGroupArn",
        log_group_class: Option<LogGroupClass> = "logGroupClass",
        log_group_name: Option<String> = "logGroupName",
        metric_filter_count: Option<i32> = "metricFilterCount",
        retention_in_days: Option<i32> = "retentionInDays",
        stored_bytes: Option<i64> = "storedBytes",
    }
}

wire::enumeration! {
    LogGroupClass {
        Standard = "STANDARD",
        InfrequentAccess = "INFREQUENT_ACCESS",
        Delivery = "DELIVERY",
    }
}

wire::structure! {
    LogStream {
        arn: Option<String> = "arn",
        creation_time: Option<i64> = "creationTime",
        first_event_timestamp: Option<i64> = "firstEventTimestamp",
        last_event_timestamp: Option<i64> = "lastEventTimestamp",
        last_ingestion_time: Option<i64> = "lastIngestionTime",
        log_stream_name: Option<String> = "logStreamName",
        stored_bytes: Option<i64> = "storedBytes",
        upload_sequence_token: Option<String> = "uploadSequenceToken",
    }
}

wire::enumeration! {
    OrderBy {
        LogStreamName = "LogStreamName",
        LastEventTime = "LastEventTime",
    }
}

wire::structure! {
    OutputLogEvent {
        ingestion_time: Option<i64> = "ingestionTime",
        message: Option<String> = "message",
        timestamp: Option<i64> = "timestamp",
    }
}

wire::structure! {
    PutLogEventsRequest {
        entity: Option<Entity> = "entity",
        log_events: Vec<InputLogEvent> = "logEvents",
        log_group_name: String = "logGroupName",
        log_stream_name: String = "logStreamName",
        sequence_token: Option<String> = "sequenceToken",
    }
}

wire::structure! {
    PutLogEventsResponse {
        next_sequence_token: Option<String> = "nextSequenceToken",
        rejected_entity_info: Option<RejectedEntityInfo> = "rejectedEntityInfo",
        rejected_log_events_info: Option<RejectedLogEventsInfo> = "rejectedLogEventsInfo",
    }
}

wire::structure! {
    PutRetentionPolicyRequest {
        log_group_name: String = "logGroupName",
        retention_in_days: i32 = "retentionInDays",
    }
}

wire::structure! {
    RejectedEntityInfo {
        error_type: EntityRejectionErrorType = "errorType",
    }
}

wire::structure! {
    RejectedLogEventsInfo {
        expired_log_event_end_index: Option<i32> = "expiredLogEventEndIndex",
        too_new_log_event_start_index: Option<i32> = "tooNewLogEventStartIndex",
        too_old_log_event_end_index: Option<i32> = "tooOldLogEventEndIndex",
    }
}

wire::structure! {
    SearchedLogStream {
        log_stream_name: Option<String> = "logStreamName",
        searched_completely: Option<bool> = "searchedCompletely",
    }
}

wire::structure! {
    TagResourceRequest {
        resource_arn: String = "resourceArn",
        tags: std::collections::BTreeMap<String, String> = "tags",
    }
}

wire::structure! {
    UntagResourceRequest {
        resource_arn: String = "resourceArn",
        tag_keys: Vec<String> = "tagKeys",
    }
}
