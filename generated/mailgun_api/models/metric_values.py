# Written by `make generate` from spec/. Do not edit.
"""Counts as integers, rates as text such as `0.9833`. Only what was asked for is there."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class MetricValues(Model):
    """Counts as integers, rates as text such as `0.9833`. Only what was asked for is there."""

    accepted_incoming_count: int | None = None
    """Incoming messages that were accepted."""
    accepted_outgoing_count: int | None = None
    """Outgoing messages that were accepted."""
    accepted_count: int | None = None
    """All messages that were accepted."""
    delivered_smtp_count: int | None = None
    """Delivered over SMTP."""
    delivered_http_count: int | None = None
    """Delivered over HTTP."""
    delivered_optimized_count: int | None = None
    """Delivered with delivery optimization."""
    delivered_count: int | None = None
    """Delivered in all."""
    stored_count: int | None = None
    """Stored."""
    processed_count: int | None = None
    """Processed."""
    sent_count: int | None = None
    """Sent."""
    opened_count: int | None = None
    """Opens."""
    clicked_count: int | None = None
    """Clicks."""
    unique_opened_count: int | None = None
    """Opens, each recipient counted once."""
    unique_clicked_count: int | None = None
    """Clicks, each recipient counted once."""
    unsubscribed_count: int | None = None
    """Recipients who unsubscribed."""
    complained_count: int | None = None
    """Recipients who called it spam."""
    failed_count: int | None = None
    """Failures of all kinds."""
    temporary_failed_count: int | None = None
    """Failures that were tried again."""
    permanent_failed_count: int | None = None
    """Failures for good."""
    esp_block_count: int | None = None
    """Failures because a provider blocked the sender."""
    temporary_failed_esp_block_count: int | None = None
    """The same, tried again."""
    permanent_failed_esp_block_count: int | None = None
    """The same, for good."""
    rate_limit_count: int | None = None
    """Failures because of a rate limit."""
    webhook_count: int | None = None
    """Failures to deliver to a URL."""
    permanent_failed_optimized_count: int | None = None
    """Failures for good by delivery optimization."""
    permanent_failed_old_count: int | None = None
    """Failures for good because of age."""
    bounced_count: int | None = None
    """Bounces."""
    hard_bounces_count: int | None = None
    """Hard bounces."""
    soft_bounces_count: int | None = None
    """Soft bounces."""
    delayed_bounce_count: int | None = None
    """Bounces after the message had been taken."""
    suppressed_bounces_count: int | None = None
    """Not sent because the address had bounced before."""
    suppressed_unsubscribed_count: int | None = None
    """Not sent because the recipient had unsubscribed."""
    suppressed_complaints_count: int | None = None
    """Not sent because the recipient had complained."""
    delivered_first_attempt_count: int | None = None
    """Delivered at the first attempt."""
    delayed_first_attempt_count: int | None = None
    """Not delivered at the first attempt."""
    delivered_subsequent_count: int | None = None
    """Delivered at a later attempt."""
    delivered_two_plus_attempts_count: int | None = None
    """Delivered after two attempts or more."""
    delivered_rate: str | None = None
    """Rate of deliveries."""
    opened_rate: str | None = None
    """Rate of opens."""
    clicked_rate: str | None = None
    """Rate of clicks."""
    unique_opened_rate: str | None = None
    """Rate of recipients who opened."""
    unique_clicked_rate: str | None = None
    """Rate of recipients who clicked."""
    unsubscribed_rate: str | None = None
    """Rate of recipients who unsubscribed."""
    complained_rate: str | None = None
    """Rate of complaints."""
    bounce_rate: str | None = None
    """Rate of bounces."""
    hard_bounce_rate: str | None = None
    """Rate of hard bounces."""
    soft_bounce_rate: str | None = None
    """Rate of soft bounces."""
    fail_rate: str | None = None
    """Rate of failures."""
    permanent_fail_rate: str | None = None
    """Rate of failures for good."""
    temporary_fail_rate: str | None = None
    """Rate of failures that were tried again."""
    delayed_rate: str | None = None
    """Rate of delays."""
    delayed_first_attempt_rate: str | None = None
    """Rate of delays at the first attempt."""
    email_validation_count: int | None = None
    """Addresses that were validated."""
    email_validation_public_count: int | None = None
    """The same, with a public key."""
    email_validation_valid_count: int | None = None
    """Addresses that were found valid."""
    email_validation_single_count: int | None = None
    """Addresses that were validated one by one."""
    email_validation_bulk_count: int | None = None
    """Addresses that were validated in bulk."""
    email_validation_list_count: int | None = None
    """Addresses of mailing lists that were validated."""
    email_validation_mailgun_count: int | None = None
    """Validations through Mailgun."""
    email_validation_mailjet_count: int | None = None
    """Validations through Mailjet."""
    email_preview_count: int | None = None
    """E-mail previews."""
    email_preview_failed_count: int | None = None
    """E-mail previews that failed."""
    link_validation_count: int | None = None
    """Link validations."""
    link_validation_failed_count: int | None = None
    """Link validations that failed."""
    seed_test_count: int | None = None
    """Inbox placement tests."""
    ip_blocklist_monitoring_count: int | None = None
    """IP addresses watched on blocklists."""
    domain_blocklist_monitoring_count: int | None = None
    """Domains watched on blocklists."""
    accessibility_count: int | None = None
    """Accessibility tests."""
    accessibility_failed_count: int | None = None
    """Accessibility tests that failed."""
    image_validation_count: int | None = None
    """Image validations."""
    image_validation_failed_count: int | None = None
    """Image validations that failed."""
    spam_content_check_count: int | None = None
    """Spam tests."""
    spam_content_check_failed_count: int | None = None
    """Spam tests that failed."""
    archived_count: int | None = None
    """Archived messages."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("accepted_incoming_count", "accepted_incoming_count", None),
        ("accepted_outgoing_count", "accepted_outgoing_count", None),
        ("accepted_count", "accepted_count", None),
        ("delivered_smtp_count", "delivered_smtp_count", None),
        ("delivered_http_count", "delivered_http_count", None),
        ("delivered_optimized_count", "delivered_optimized_count", None),
        ("delivered_count", "delivered_count", None),
        ("stored_count", "stored_count", None),
        ("processed_count", "processed_count", None),
        ("sent_count", "sent_count", None),
        ("opened_count", "opened_count", None),
        ("clicked_count", "clicked_count", None),
        ("unique_opened_count", "unique_opened_count", None),
        ("unique_clicked_count", "unique_clicked_count", None),
        ("unsubscribed_count", "unsubscribed_count", None),
        ("complained_count", "complained_count", None),
        ("failed_count", "failed_count", None),
        ("temporary_failed_count", "temporary_failed_count", None),
        ("permanent_failed_count", "permanent_failed_count", None),
        ("esp_block_count", "esp_block_count", None),
        ("temporary_failed_esp_block_count", "temporary_failed_esp_block_count", None),
        ("permanent_failed_esp_block_count", "permanent_failed_esp_block_count", None),
        ("rate_limit_count", "rate_limit_count", None),
        ("webhook_count", "webhook_count", None),
        ("permanent_failed_optimized_count", "permanent_failed_optimized_count", None),
        ("permanent_failed_old_count", "permanent_failed_old_count", None),
        ("bounced_count", "bounced_count", None),
        ("hard_bounces_count", "hard_bounces_count", None),
        ("soft_bounces_count", "soft_bounces_count", None),
        ("delayed_bounce_count", "delayed_bounce_count", None),
        ("suppressed_bounces_count", "suppressed_bounces_count", None),
        ("suppressed_unsubscribed_count", "suppressed_unsubscribed_count", None),
        ("suppressed_complaints_count", "suppressed_complaints_count", None),
        ("delivered_first_attempt_count", "delivered_first_attempt_count", None),
        ("delayed_first_attempt_count", "delayed_first_attempt_count", None),
        ("delivered_subsequent_count", "delivered_subsequent_count", None),
        ("delivered_two_plus_attempts_count", "delivered_two_plus_attempts_count", None),
        ("delivered_rate", "delivered_rate", None),
        ("opened_rate", "opened_rate", None),
        ("clicked_rate", "clicked_rate", None),
        ("unique_opened_rate", "unique_opened_rate", None),
        ("unique_clicked_rate", "unique_clicked_rate", None),
        ("unsubscribed_rate", "unsubscribed_rate", None),
        ("complained_rate", "complained_rate", None),
        ("bounce_rate", "bounce_rate", None),
        ("hard_bounce_rate", "hard_bounce_rate", None),
        ("soft_bounce_rate", "soft_bounce_rate", None),
        ("fail_rate", "fail_rate", None),
        ("permanent_fail_rate", "permanent_fail_rate", None),
        ("temporary_fail_rate", "temporary_fail_rate", None),
        ("delayed_rate", "delayed_rate", None),
        ("delayed_first_attempt_rate", "delayed_first_attempt_rate", None),
        ("email_validation_count", "email_validation_count", None),
        ("email_validation_public_count", "email_validation_public_count", None),
        ("email_validation_valid_count", "email_validation_valid_count", None),
        ("email_validation_single_count", "email_validation_single_count", None),
        ("email_validation_bulk_count", "email_validation_bulk_count", None),
        ("email_validation_list_count", "email_validation_list_count", None),
        ("email_validation_mailgun_count", "email_validation_mailgun_count", None),
        ("email_validation_mailjet_count", "email_validation_mailjet_count", None),
        ("email_preview_count", "email_preview_count", None),
        ("email_preview_failed_count", "email_preview_failed_count", None),
        ("link_validation_count", "link_validation_count", None),
        ("link_validation_failed_count", "link_validation_failed_count", None),
        ("seed_test_count", "seed_test_count", None),
        ("ip_blocklist_monitoring_count", "ip_blocklist_monitoring_count", None),
        ("domain_blocklist_monitoring_count", "domain_blocklist_monitoring_count", None),
        ("accessibility_count", "accessibility_count", None),
        ("accessibility_failed_count", "accessibility_failed_count", None),
        ("image_validation_count", "image_validation_count", None),
        ("image_validation_failed_count", "image_validation_failed_count", None),
        ("spam_content_check_count", "spam_content_check_count", None),
        ("spam_content_check_failed_count", "spam_content_check_failed_count", None),
        ("archived_count", "archived_count", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricValues needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("accepted_incoming_count"),
                get("accepted_outgoing_count"),
                get("accepted_count"),
                get("delivered_smtp_count"),
                get("delivered_http_count"),
                get("delivered_optimized_count"),
                get("delivered_count"),
                get("stored_count"),
                get("processed_count"),
                get("sent_count"),
                get("opened_count"),
                get("clicked_count"),
                get("unique_opened_count"),
                get("unique_clicked_count"),
                get("unsubscribed_count"),
                get("complained_count"),
                get("failed_count"),
                get("temporary_failed_count"),
                get("permanent_failed_count"),
                get("esp_block_count"),
                get("temporary_failed_esp_block_count"),
                get("permanent_failed_esp_block_count"),
                get("rate_limit_count"),
                get("webhook_count"),
                get("permanent_failed_optimized_count"),
                get("permanent_failed_old_count"),
                get("bounced_count"),
                get("hard_bounces_count"),
                get("soft_bounces_count"),
                get("delayed_bounce_count"),
                get("suppressed_bounces_count"),
                get("suppressed_unsubscribed_count"),
                get("suppressed_complaints_count"),
                get("delivered_first_attempt_count"),
                get("delayed_first_attempt_count"),
                get("delivered_subsequent_count"),
                get("delivered_two_plus_attempts_count"),
                get("delivered_rate"),
                get("opened_rate"),
                get("clicked_rate"),
                get("unique_opened_rate"),
                get("unique_clicked_rate"),
                get("unsubscribed_rate"),
                get("complained_rate"),
                get("bounce_rate"),
                get("hard_bounce_rate"),
                get("soft_bounce_rate"),
                get("fail_rate"),
                get("permanent_fail_rate"),
                get("temporary_fail_rate"),
                get("delayed_rate"),
                get("delayed_first_attempt_rate"),
                get("email_validation_count"),
                get("email_validation_public_count"),
                get("email_validation_valid_count"),
                get("email_validation_single_count"),
                get("email_validation_bulk_count"),
                get("email_validation_list_count"),
                get("email_validation_mailgun_count"),
                get("email_validation_mailjet_count"),
                get("email_preview_count"),
                get("email_preview_failed_count"),
                get("link_validation_count"),
                get("link_validation_failed_count"),
                get("seed_test_count"),
                get("ip_blocklist_monitoring_count"),
                get("domain_blocklist_monitoring_count"),
                get("accessibility_count"),
                get("accessibility_failed_count"),
                get("image_validation_count"),
                get("image_validation_failed_count"),
                get("spam_content_check_count"),
                get("spam_content_check_failed_count"),
                get("archived_count"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "accepted_incoming_count",
        "accepted_outgoing_count",
        "accepted_count",
        "delivered_smtp_count",
        "delivered_http_count",
        "delivered_optimized_count",
        "delivered_count",
        "stored_count",
        "processed_count",
        "sent_count",
        "opened_count",
        "clicked_count",
        "unique_opened_count",
        "unique_clicked_count",
        "unsubscribed_count",
        "complained_count",
        "failed_count",
        "temporary_failed_count",
        "permanent_failed_count",
        "esp_block_count",
        "temporary_failed_esp_block_count",
        "permanent_failed_esp_block_count",
        "rate_limit_count",
        "webhook_count",
        "permanent_failed_optimized_count",
        "permanent_failed_old_count",
        "bounced_count",
        "hard_bounces_count",
        "soft_bounces_count",
        "delayed_bounce_count",
        "suppressed_bounces_count",
        "suppressed_unsubscribed_count",
        "suppressed_complaints_count",
        "delivered_first_attempt_count",
        "delayed_first_attempt_count",
        "delivered_subsequent_count",
        "delivered_two_plus_attempts_count",
        "delivered_rate",
        "opened_rate",
        "clicked_rate",
        "unique_opened_rate",
        "unique_clicked_rate",
        "unsubscribed_rate",
        "complained_rate",
        "bounce_rate",
        "hard_bounce_rate",
        "soft_bounce_rate",
        "fail_rate",
        "permanent_fail_rate",
        "temporary_fail_rate",
        "delayed_rate",
        "delayed_first_attempt_rate",
        "email_validation_count",
        "email_validation_public_count",
        "email_validation_valid_count",
        "email_validation_single_count",
        "email_validation_bulk_count",
        "email_validation_list_count",
        "email_validation_mailgun_count",
        "email_validation_mailjet_count",
        "email_preview_count",
        "email_preview_failed_count",
        "link_validation_count",
        "link_validation_failed_count",
        "seed_test_count",
        "ip_blocklist_monitoring_count",
        "domain_blocklist_monitoring_count",
        "accessibility_count",
        "accessibility_failed_count",
        "image_validation_count",
        "image_validation_failed_count",
        "spam_content_check_count",
        "spam_content_check_failed_count",
        "archived_count",
    )
)
