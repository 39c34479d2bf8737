# Written by `make generate` from spec/. Do not edit.
"""Words that arguments and answers use. All are open: a word that is new at the service is a `str` like any other."""

from __future__ import annotations

from typing import Literal, TypeAlias

BounceClassificationDimension: TypeAlias = (
    Literal[
        "account.name",
        "category",
        "criticality",
        "domain.name",
        "entity-name",
        "envelope.i-ip-pool-name",
        "envelope.sending-ip",
        "group-id",
        "recipient-domain",
        "severity",
        "tag",
        "tags",
        "timestamp",
    ]
    | str
)
BounceClassificationFilterAttribute: TypeAlias = (
    Literal[
        "account.name",
        "category",
        "criticality",
        "domain.name",
        "entity-name",
        "envelope.i-ip-pool-name",
        "envelope.sending-ip",
        "group-id",
        "recipient-domain",
        "severity",
        "tag",
        "tags",
    ]
    | str
)
BounceClassificationMetricName: TypeAlias = (
    Literal[
        "classified_failures_count",
        "critical_bounce_count",
        "critical_bounce_rate",
        "critical_delay_count",
        "critical_delay_rate",
        "delivered_smtp_count",
        "non_critical_bounce_count",
        "non_critical_bounce_rate",
        "non_critical_delay_count",
        "non_critical_delay_rate",
    ]
    | str
)
LogEventName: TypeAlias = (
    Literal[
        "accepted",
        "clicked",
        "complained",
        "delivered",
        "email_validation",
        "failed",
        "list_member_upload_error",
        "list_member_uploaded",
        "list_uploaded",
        "opened",
        "rejected",
        "stored",
        "trapped",
        "unique_clicked",
        "unique_opened",
        "unsubscribed",
    ]
    | str
)
LogFilterAttribute: TypeAlias = (
    Literal[
        "attachment_filename",
        "bot",
        "country",
        "delivered_at",
        "delivery_status_bounce_type",
        "delivery_status_code",
        "delivery_status_message",
        "device",
        "domain",
        "event",
        "from",
        "i_classification_group_id",
        "i_classification_rule_id",
        "id",
        "ip",
        "ip_pool",
        "is_routed",
        "mailing_list_address",
        "message_id",
        "recipient",
        "recipient_domain",
        "recipient_provider",
        "recipients",
        "severity",
        "size",
        "subaccount",
        "subject",
        "tag",
        "to",
        "user_variables",
    ]
    | str
)
LogMetricEventName: TypeAlias = (
    Literal[
        "accepted",
        "accepted_incoming",
        "accepted_outgoing",
        "bounced",
        "clicked",
        "complained",
        "delayed_bounce",
        "delayed_first_attempt",
        "delivered",
        "delivered_first_attempt",
        "delivered_http",
        "delivered_optimized",
        "delivered_smtp",
        "delivered_subsequent",
        "delivered_two_plus_attempts",
        "esp_block",
        "failed",
        "hard_bounces",
        "opened",
        "permanent_failed",
        "permanent_failed_esp_block",
        "permanent_failed_old",
        "permanent_failed_optimized",
        "processed",
        "sent",
        "soft_bounces",
        "stored",
        "suppressed_bounces",
        "suppressed_complaints",
        "suppressed_unsubscribed",
        "temporary_failed",
        "temporary_failed_esp_block",
        "unique_clicked",
        "unique_opened",
        "unsubscribed",
        "webhook_failure",
    ]
    | str
)
MetricName: TypeAlias = (
    Literal[
        "accepted_count",
        "accepted_incoming_count",
        "accepted_outgoing_count",
        "bounce_rate",
        "bounced_count",
        "clicked_count",
        "clicked_rate",
        "complained_count",
        "complained_rate",
        "delayed_bounce_count",
        "delayed_first_attempt_count",
        "delayed_first_attempt_rate",
        "delayed_rate",
        "delivered_count",
        "delivered_first_attempt_count",
        "delivered_http_count",
        "delivered_optimized_count",
        "delivered_rate",
        "delivered_smtp_count",
        "delivered_two_plus_attempts_count",
        "failed_count",
        "hard_bounces_count",
        "opened_count",
        "opened_rate",
        "permanent_fail_rate",
        "permanent_failed_count",
        "permanent_failed_esp_block_count",
        "permanent_failed_old_count",
        "permanent_failed_optimized_count",
        "processed_count",
        "rate_limit_count",
        "sent_count",
        "soft_bounces_count",
        "suppressed_bounces_count",
        "suppressed_complaints_count",
        "suppressed_unsubscribed_count",
        "temporary_fail_rate",
        "temporary_failed_count",
        "temporary_failed_esp_block_count",
        "unique_clicked_count",
        "unique_opened_count",
        "unique_opened_rate",
        "unsubscribed_count",
        "unsubscribed_rate",
        "webhook_count",
    ]
    | str
)
MetricsDimensionName: TypeAlias = (
    Literal[
        "bot",
        "country",
        "device",
        "domain",
        "ip",
        "ip_pool",
        "recipient_domain",
        "recipient_provider",
        "subaccount",
        "tag",
        "time",
    ]
    | str
)
MetricsFilterAttribute: TypeAlias = (
    Literal[
        "bot",
        "country",
        "device",
        "domain",
        "ip",
        "ip_pool",
        "recipient_domain",
        "recipient_provider",
        "subaccount",
        "tag",
    ]
    | str
)
SpamTrapDimension: TypeAlias = Literal["domain_name", "from", "ip", "sender", "subaccount", "tags", "timestamp"] | str
StatsEvent: TypeAlias = (
    Literal["accepted", "clicked", "complained", "delivered", "failed", "opened", "stored", "unsubscribed"] | str
)
StatsGroup: TypeAlias = (
    Literal["country", "day", "domain", "ip", "ip_pool", "month", "provider", "subaccount", "tag", "time", "total"]
    | str
)
ThresholdDimension: TypeAlias = Literal["domain", "ip", "ip_pool", "recipient_provider", "subaccount"] | str
ThresholdFilterComparator: TypeAlias = Literal["!=", "<", "<=", "=", ">", ">=", "contains", "not contains"] | str
UsageMetricName: TypeAlias = (
    Literal[
        "accessibility_count",
        "accessibility_failed_count",
        "archived_count",
        "domain_blocklist_monitoring_count",
        "email_preview_count",
        "email_preview_failed_count",
        "email_validation_bulk_count",
        "email_validation_count",
        "email_validation_list_count",
        "email_validation_mailgun_count",
        "email_validation_mailjet_count",
        "email_validation_public_count",
        "email_validation_single_count",
        "email_validation_valid_count",
        "image_validation_count",
        "image_validation_failed_count",
        "ip_blocklist_monitoring_count",
        "link_validation_count",
        "link_validation_failed_count",
        "processed_count",
        "seed_test_count",
        "spam_content_check_count",
        "spam_content_check_failed_count",
    ]
    | str
)
WebhookName: TypeAlias = (
    Literal[
        "accepted", "clicked", "complained", "delivered", "opened", "permanent_fail", "temporary_fail", "unsubscribed"
    ]
    | str
)
