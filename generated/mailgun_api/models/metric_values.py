# Written by `make generate` from spec/. Do not edit.
"""Counts as integers, rates as text such as `0.9833`. Only what was asked for is there."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MetricValues(Model):
    """Counts as integers, rates as text such as `0.9833`. Only what was asked for is there."""

    __slots__ = (
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

    accepted_incoming_count: int | None
    """Incoming messages that were accepted."""
    accepted_outgoing_count: int | None
    """Outgoing messages that were accepted."""
    accepted_count: int | None
    """All messages that were accepted."""
    delivered_smtp_count: int | None
    """Delivered over SMTP."""
    delivered_http_count: int | None
    """Delivered over HTTP."""
    delivered_optimized_count: int | None
    """Delivered with delivery optimization."""
    delivered_count: int | None
    """Delivered in all."""
    stored_count: int | None
    """Stored."""
    processed_count: int | None
    """Processed."""
    sent_count: int | None
    """Sent."""
    opened_count: int | None
    """Opens."""
    clicked_count: int | None
    """Clicks."""
    unique_opened_count: int | None
    """Opens, each recipient counted once."""
    unique_clicked_count: int | None
    """Clicks, each recipient counted once."""
    unsubscribed_count: int | None
    """Recipients who unsubscribed."""
    complained_count: int | None
    """Recipients who called it spam."""
    failed_count: int | None
    """Failures of all kinds."""
    temporary_failed_count: int | None
    """Failures that were tried again."""
    permanent_failed_count: int | None
    """Failures for good."""
    esp_block_count: int | None
    """Failures because a provider blocked the sender."""
    temporary_failed_esp_block_count: int | None
    """The same, tried again."""
    permanent_failed_esp_block_count: int | None
    """The same, for good."""
    rate_limit_count: int | None
    """Failures because of a rate limit."""
    webhook_count: int | None
    """Failures to deliver to a URL."""
    permanent_failed_optimized_count: int | None
    """Failures for good by delivery optimization."""
    permanent_failed_old_count: int | None
    """Failures for good because of age."""
    bounced_count: int | None
    """Bounces."""
    hard_bounces_count: int | None
    """Hard bounces."""
    soft_bounces_count: int | None
    """Soft bounces."""
    delayed_bounce_count: int | None
    """Bounces after the message had been taken."""
    suppressed_bounces_count: int | None
    """Not sent because the address had bounced before."""
    suppressed_unsubscribed_count: int | None
    """Not sent because the recipient had unsubscribed."""
    suppressed_complaints_count: int | None
    """Not sent because the recipient had complained."""
    delivered_first_attempt_count: int | None
    """Delivered at the first attempt."""
    delayed_first_attempt_count: int | None
    """Not delivered at the first attempt."""
    delivered_subsequent_count: int | None
    """Delivered at a later attempt."""
    delivered_two_plus_attempts_count: int | None
    """Delivered after two attempts or more."""
    delivered_rate: str | None
    """Rate of deliveries."""
    opened_rate: str | None
    """Rate of opens."""
    clicked_rate: str | None
    """Rate of clicks."""
    unique_opened_rate: str | None
    """Rate of recipients who opened."""
    unique_clicked_rate: str | None
    """Rate of recipients who clicked."""
    unsubscribed_rate: str | None
    """Rate of recipients who unsubscribed."""
    complained_rate: str | None
    """Rate of complaints."""
    bounce_rate: str | None
    """Rate of bounces."""
    hard_bounce_rate: str | None
    """Rate of hard bounces."""
    soft_bounce_rate: str | None
    """Rate of soft bounces."""
    fail_rate: str | None
    """Rate of failures."""
    permanent_fail_rate: str | None
    """Rate of failures for good."""
    temporary_fail_rate: str | None
    """Rate of failures that were tried again."""
    delayed_rate: str | None
    """Rate of delays."""
    delayed_first_attempt_rate: str | None
    """Rate of delays at the first attempt."""
    email_validation_count: int | None
    """Addresses that were validated."""
    email_validation_public_count: int | None
    """The same, with a public key."""
    email_validation_valid_count: int | None
    """Addresses that were found valid."""
    email_validation_single_count: int | None
    """Addresses that were validated one by one."""
    email_validation_bulk_count: int | None
    """Addresses that were validated in bulk."""
    email_validation_list_count: int | None
    """Addresses of mailing lists that were validated."""
    email_validation_mailgun_count: int | None
    """Validations through Mailgun."""
    email_validation_mailjet_count: int | None
    """Validations through Mailjet."""
    email_preview_count: int | None
    """E-mail previews."""
    email_preview_failed_count: int | None
    """E-mail previews that failed."""
    link_validation_count: int | None
    """Link validations."""
    link_validation_failed_count: int | None
    """Link validations that failed."""
    seed_test_count: int | None
    """Inbox placement tests."""
    ip_blocklist_monitoring_count: int | None
    """IP addresses watched on blocklists."""
    domain_blocklist_monitoring_count: int | None
    """Domains watched on blocklists."""
    accessibility_count: int | None
    """Accessibility tests."""
    accessibility_failed_count: int | None
    """Accessibility tests that failed."""
    image_validation_count: int | None
    """Image validations."""
    image_validation_failed_count: int | None
    """Image validations that failed."""
    spam_content_check_count: int | None
    """Spam tests."""
    spam_content_check_failed_count: int | None
    """Spam tests that failed."""
    archived_count: int | None
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

    def __init__(
        self,
        accepted_incoming_count: int | None = None,
        accepted_outgoing_count: int | None = None,
        accepted_count: int | None = None,
        delivered_smtp_count: int | None = None,
        delivered_http_count: int | None = None,
        delivered_optimized_count: int | None = None,
        delivered_count: int | None = None,
        stored_count: int | None = None,
        processed_count: int | None = None,
        sent_count: int | None = None,
        opened_count: int | None = None,
        clicked_count: int | None = None,
        unique_opened_count: int | None = None,
        unique_clicked_count: int | None = None,
        unsubscribed_count: int | None = None,
        complained_count: int | None = None,
        failed_count: int | None = None,
        temporary_failed_count: int | None = None,
        permanent_failed_count: int | None = None,
        esp_block_count: int | None = None,
        temporary_failed_esp_block_count: int | None = None,
        permanent_failed_esp_block_count: int | None = None,
        rate_limit_count: int | None = None,
        webhook_count: int | None = None,
        permanent_failed_optimized_count: int | None = None,
        permanent_failed_old_count: int | None = None,
        bounced_count: int | None = None,
        hard_bounces_count: int | None = None,
        soft_bounces_count: int | None = None,
        delayed_bounce_count: int | None = None,
        suppressed_bounces_count: int | None = None,
        suppressed_unsubscribed_count: int | None = None,
        suppressed_complaints_count: int | None = None,
        delivered_first_attempt_count: int | None = None,
        delayed_first_attempt_count: int | None = None,
        delivered_subsequent_count: int | None = None,
        delivered_two_plus_attempts_count: int | None = None,
        delivered_rate: str | None = None,
        opened_rate: str | None = None,
        clicked_rate: str | None = None,
        unique_opened_rate: str | None = None,
        unique_clicked_rate: str | None = None,
        unsubscribed_rate: str | None = None,
        complained_rate: str | None = None,
        bounce_rate: str | None = None,
        hard_bounce_rate: str | None = None,
        soft_bounce_rate: str | None = None,
        fail_rate: str | None = None,
        permanent_fail_rate: str | None = None,
        temporary_fail_rate: str | None = None,
        delayed_rate: str | None = None,
        delayed_first_attempt_rate: str | None = None,
        email_validation_count: int | None = None,
        email_validation_public_count: int | None = None,
        email_validation_valid_count: int | None = None,
        email_validation_single_count: int | None = None,
        email_validation_bulk_count: int | None = None,
        email_validation_list_count: int | None = None,
        email_validation_mailgun_count: int | None = None,
        email_validation_mailjet_count: int | None = None,
        email_preview_count: int | None = None,
        email_preview_failed_count: int | None = None,
        link_validation_count: int | None = None,
        link_validation_failed_count: int | None = None,
        seed_test_count: int | None = None,
        ip_blocklist_monitoring_count: int | None = None,
        domain_blocklist_monitoring_count: int | None = None,
        accessibility_count: int | None = None,
        accessibility_failed_count: int | None = None,
        image_validation_count: int | None = None,
        image_validation_failed_count: int | None = None,
        spam_content_check_count: int | None = None,
        spam_content_check_failed_count: int | None = None,
        archived_count: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.accepted_incoming_count = accepted_incoming_count
        self.accepted_outgoing_count = accepted_outgoing_count
        self.accepted_count = accepted_count
        self.delivered_smtp_count = delivered_smtp_count
        self.delivered_http_count = delivered_http_count
        self.delivered_optimized_count = delivered_optimized_count
        self.delivered_count = delivered_count
        self.stored_count = stored_count
        self.processed_count = processed_count
        self.sent_count = sent_count
        self.opened_count = opened_count
        self.clicked_count = clicked_count
        self.unique_opened_count = unique_opened_count
        self.unique_clicked_count = unique_clicked_count
        self.unsubscribed_count = unsubscribed_count
        self.complained_count = complained_count
        self.failed_count = failed_count
        self.temporary_failed_count = temporary_failed_count
        self.permanent_failed_count = permanent_failed_count
        self.esp_block_count = esp_block_count
        self.temporary_failed_esp_block_count = temporary_failed_esp_block_count
        self.permanent_failed_esp_block_count = permanent_failed_esp_block_count
        self.rate_limit_count = rate_limit_count
        self.webhook_count = webhook_count
        self.permanent_failed_optimized_count = permanent_failed_optimized_count
        self.permanent_failed_old_count = permanent_failed_old_count
        self.bounced_count = bounced_count
        self.hard_bounces_count = hard_bounces_count
        self.soft_bounces_count = soft_bounces_count
        self.delayed_bounce_count = delayed_bounce_count
        self.suppressed_bounces_count = suppressed_bounces_count
        self.suppressed_unsubscribed_count = suppressed_unsubscribed_count
        self.suppressed_complaints_count = suppressed_complaints_count
        self.delivered_first_attempt_count = delivered_first_attempt_count
        self.delayed_first_attempt_count = delayed_first_attempt_count
        self.delivered_subsequent_count = delivered_subsequent_count
        self.delivered_two_plus_attempts_count = delivered_two_plus_attempts_count
        self.delivered_rate = delivered_rate
        self.opened_rate = opened_rate
        self.clicked_rate = clicked_rate
        self.unique_opened_rate = unique_opened_rate
        self.unique_clicked_rate = unique_clicked_rate
        self.unsubscribed_rate = unsubscribed_rate
        self.complained_rate = complained_rate
        self.bounce_rate = bounce_rate
        self.hard_bounce_rate = hard_bounce_rate
        self.soft_bounce_rate = soft_bounce_rate
        self.fail_rate = fail_rate
        self.permanent_fail_rate = permanent_fail_rate
        self.temporary_fail_rate = temporary_fail_rate
        self.delayed_rate = delayed_rate
        self.delayed_first_attempt_rate = delayed_first_attempt_rate
        self.email_validation_count = email_validation_count
        self.email_validation_public_count = email_validation_public_count
        self.email_validation_valid_count = email_validation_valid_count
        self.email_validation_single_count = email_validation_single_count
        self.email_validation_bulk_count = email_validation_bulk_count
        self.email_validation_list_count = email_validation_list_count
        self.email_validation_mailgun_count = email_validation_mailgun_count
        self.email_validation_mailjet_count = email_validation_mailjet_count
        self.email_preview_count = email_preview_count
        self.email_preview_failed_count = email_preview_failed_count
        self.link_validation_count = link_validation_count
        self.link_validation_failed_count = link_validation_failed_count
        self.seed_test_count = seed_test_count
        self.ip_blocklist_monitoring_count = ip_blocklist_monitoring_count
        self.domain_blocklist_monitoring_count = domain_blocklist_monitoring_count
        self.accessibility_count = accessibility_count
        self.accessibility_failed_count = accessibility_failed_count
        self.image_validation_count = image_validation_count
        self.image_validation_failed_count = image_validation_failed_count
        self.spam_content_check_count = spam_content_check_count
        self.spam_content_check_failed_count = spam_content_check_failed_count
        self.archived_count = archived_count
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricValues needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.accepted_incoming_count = value = get("accepted_incoming_count")
            if value is not None:
                left -= 1
            model.accepted_outgoing_count = value = get("accepted_outgoing_count")
            if value is not None:
                left -= 1
            model.accepted_count = value = get("accepted_count")
            if value is not None:
                left -= 1
            model.delivered_smtp_count = value = get("delivered_smtp_count")
            if value is not None:
                left -= 1
            model.delivered_http_count = value = get("delivered_http_count")
            if value is not None:
                left -= 1
            model.delivered_optimized_count = value = get("delivered_optimized_count")
            if value is not None:
                left -= 1
            model.delivered_count = value = get("delivered_count")
            if value is not None:
                left -= 1
            model.stored_count = value = get("stored_count")
            if value is not None:
                left -= 1
            model.processed_count = value = get("processed_count")
            if value is not None:
                left -= 1
            model.sent_count = value = get("sent_count")
            if value is not None:
                left -= 1
            model.opened_count = value = get("opened_count")
            if value is not None:
                left -= 1
            model.clicked_count = value = get("clicked_count")
            if value is not None:
                left -= 1
            model.unique_opened_count = value = get("unique_opened_count")
            if value is not None:
                left -= 1
            model.unique_clicked_count = value = get("unique_clicked_count")
            if value is not None:
                left -= 1
            model.unsubscribed_count = value = get("unsubscribed_count")
            if value is not None:
                left -= 1
            model.complained_count = value = get("complained_count")
            if value is not None:
                left -= 1
            model.failed_count = value = get("failed_count")
            if value is not None:
                left -= 1
            model.temporary_failed_count = value = get("temporary_failed_count")
            if value is not None:
                left -= 1
            model.permanent_failed_count = value = get("permanent_failed_count")
            if value is not None:
                left -= 1
            model.esp_block_count = value = get("esp_block_count")
            if value is not None:
                left -= 1
            model.temporary_failed_esp_block_count = value = get("temporary_failed_esp_block_count")
            if value is not None:
                left -= 1
            model.permanent_failed_esp_block_count = value = get("permanent_failed_esp_block_count")
            if value is not None:
                left -= 1
            model.rate_limit_count = value = get("rate_limit_count")
            if value is not None:
                left -= 1
            model.webhook_count = value = get("webhook_count")
            if value is not None:
                left -= 1
            model.permanent_failed_optimized_count = value = get("permanent_failed_optimized_count")
            if value is not None:
                left -= 1
            model.permanent_failed_old_count = value = get("permanent_failed_old_count")
            if value is not None:
                left -= 1
            model.bounced_count = value = get("bounced_count")
            if value is not None:
                left -= 1
            model.hard_bounces_count = value = get("hard_bounces_count")
            if value is not None:
                left -= 1
            model.soft_bounces_count = value = get("soft_bounces_count")
            if value is not None:
                left -= 1
            model.delayed_bounce_count = value = get("delayed_bounce_count")
            if value is not None:
                left -= 1
            model.suppressed_bounces_count = value = get("suppressed_bounces_count")
            if value is not None:
                left -= 1
            model.suppressed_unsubscribed_count = value = get("suppressed_unsubscribed_count")
            if value is not None:
                left -= 1
            model.suppressed_complaints_count = value = get("suppressed_complaints_count")
            if value is not None:
                left -= 1
            model.delivered_first_attempt_count = value = get("delivered_first_attempt_count")
            if value is not None:
                left -= 1
            model.delayed_first_attempt_count = value = get("delayed_first_attempt_count")
            if value is not None:
                left -= 1
            model.delivered_subsequent_count = value = get("delivered_subsequent_count")
            if value is not None:
                left -= 1
            model.delivered_two_plus_attempts_count = value = get("delivered_two_plus_attempts_count")
            if value is not None:
                left -= 1
            model.delivered_rate = value = get("delivered_rate")
            if value is not None:
                left -= 1
            model.opened_rate = value = get("opened_rate")
            if value is not None:
                left -= 1
            model.clicked_rate = value = get("clicked_rate")
            if value is not None:
                left -= 1
            model.unique_opened_rate = value = get("unique_opened_rate")
            if value is not None:
                left -= 1
            model.unique_clicked_rate = value = get("unique_clicked_rate")
            if value is not None:
                left -= 1
            model.unsubscribed_rate = value = get("unsubscribed_rate")
            if value is not None:
                left -= 1
            model.complained_rate = value = get("complained_rate")
            if value is not None:
                left -= 1
            model.bounce_rate = value = get("bounce_rate")
            if value is not None:
                left -= 1
            model.hard_bounce_rate = value = get("hard_bounce_rate")
            if value is not None:
                left -= 1
            model.soft_bounce_rate = value = get("soft_bounce_rate")
            if value is not None:
                left -= 1
            model.fail_rate = value = get("fail_rate")
            if value is not None:
                left -= 1
            model.permanent_fail_rate = value = get("permanent_fail_rate")
            if value is not None:
                left -= 1
            model.temporary_fail_rate = value = get("temporary_fail_rate")
            if value is not None:
                left -= 1
            model.delayed_rate = value = get("delayed_rate")
            if value is not None:
                left -= 1
            model.delayed_first_attempt_rate = value = get("delayed_first_attempt_rate")
            if value is not None:
                left -= 1
            model.email_validation_count = value = get("email_validation_count")
            if value is not None:
                left -= 1
            model.email_validation_public_count = value = get("email_validation_public_count")
            if value is not None:
                left -= 1
            model.email_validation_valid_count = value = get("email_validation_valid_count")
            if value is not None:
                left -= 1
            model.email_validation_single_count = value = get("email_validation_single_count")
            if value is not None:
                left -= 1
            model.email_validation_bulk_count = value = get("email_validation_bulk_count")
            if value is not None:
                left -= 1
            model.email_validation_list_count = value = get("email_validation_list_count")
            if value is not None:
                left -= 1
            model.email_validation_mailgun_count = value = get("email_validation_mailgun_count")
            if value is not None:
                left -= 1
            model.email_validation_mailjet_count = value = get("email_validation_mailjet_count")
            if value is not None:
                left -= 1
            model.email_preview_count = value = get("email_preview_count")
            if value is not None:
                left -= 1
            model.email_preview_failed_count = value = get("email_preview_failed_count")
            if value is not None:
                left -= 1
            model.link_validation_count = value = get("link_validation_count")
            if value is not None:
                left -= 1
            model.link_validation_failed_count = value = get("link_validation_failed_count")
            if value is not None:
                left -= 1
            model.seed_test_count = value = get("seed_test_count")
            if value is not None:
                left -= 1
            model.ip_blocklist_monitoring_count = value = get("ip_blocklist_monitoring_count")
            if value is not None:
                left -= 1
            model.domain_blocklist_monitoring_count = value = get("domain_blocklist_monitoring_count")
            if value is not None:
                left -= 1
            model.accessibility_count = value = get("accessibility_count")
            if value is not None:
                left -= 1
            model.accessibility_failed_count = value = get("accessibility_failed_count")
            if value is not None:
                left -= 1
            model.image_validation_count = value = get("image_validation_count")
            if value is not None:
                left -= 1
            model.image_validation_failed_count = value = get("image_validation_failed_count")
            if value is not None:
                left -= 1
            model.spam_content_check_count = value = get("spam_content_check_count")
            if value is not None:
                left -= 1
            model.spam_content_check_failed_count = value = get("spam_content_check_failed_count")
            if value is not None:
                left -= 1
            model.archived_count = value = get("archived_count")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
