# Written by `make generate` from spec/. Do not edit.
"""The models, imported one by one on first use: all at once would cost several times an `import httpx`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bounce import Bounce as Bounce
    from .bounce_created import BounceCreated as BounceCreated
    from .bounce_deleted import BounceDeleted as BounceDeleted
    from .bounce_entry import BounceEntry as BounceEntry
    from .bounce_page import BouncePage as BouncePage
    from .dns_record import DnsRecord as DnsRecord
    from .domain import Domain as Domain
    from .domain_connection import DomainConnection as DomainConnection
    from .domain_connection_updated import DomainConnectionUpdated as DomainConnectionUpdated
    from .domain_disabled import DomainDisabled as DomainDisabled
    from .domain_page import DomainPage as DomainPage
    from .domain_with_records import DomainWithRecords as DomainWithRecords
    from .event import Event as Event
    from .event_account import EventAccount as EventAccount
    from .event_attachment import EventAttachment as EventAttachment
    from .event_batch import EventBatch as EventBatch
    from .event_campaign import EventCampaign as EventCampaign
    from .event_client_info import EventClientInfo as EventClientInfo
    from .event_delivery_status import EventDeliveryStatus as EventDeliveryStatus
    from .event_domain import EventDomain as EventDomain
    from .event_envelope import EventEnvelope as EventEnvelope
    from .event_error import EventError as EventError
    from .event_flags import EventFlags as EventFlags
    from .event_geolocation import EventGeolocation as EventGeolocation
    from .event_list_member import EventListMember as EventListMember
    from .event_mailing_list import EventMailingList as EventMailingList
    from .event_message import EventMessage as EventMessage
    from .event_message_headers import EventMessageHeaders as EventMessageHeaders
    from .event_page import EventPage as EventPage
    from .event_reject import EventReject as EventReject
    from .event_route import EventRoute as EventRoute
    from .event_route_match import EventRouteMatch as EventRouteMatch
    from .event_storage import EventStorage as EventStorage
    from .event_template import EventTemplate as EventTemplate
    from .mailing_list import MailingList as MailingList
    from .mailing_list_deleted import MailingListDeleted as MailingListDeleted
    from .mailing_list_member import MailingListMember as MailingListMember
    from .mailing_list_member_offset_page import MailingListMemberOffsetPage as MailingListMemberOffsetPage
    from .mailing_list_member_page import MailingListMemberPage as MailingListMemberPage
    from .mailing_list_member_result import MailingListMemberResult as MailingListMemberResult
    from .mailing_list_offset_page import MailingListOffsetPage as MailingListOffsetPage
    from .mailing_list_page import MailingListPage as MailingListPage
    from .mailing_list_result import MailingListResult as MailingListResult
    from .mailing_list_upload import MailingListUpload as MailingListUpload
    from .message import Message as Message
    from .paging import Paging as Paging
    from .queued_message import QueuedMessage as QueuedMessage
    from .sending_queue import SendingQueue as SendingQueue
    from .sending_queue_disabled import SendingQueueDisabled as SendingQueueDisabled
    from .sending_queues import SendingQueues as SendingQueues
    from .stored_attachment import StoredAttachment as StoredAttachment
    from .stored_message import StoredMessage as StoredMessage
    from .template import Template as Template
    from .template_changed import TemplateChanged as TemplateChanged
    from .template_copied import TemplateCopied as TemplateCopied
    from .template_copy_failure import TemplateCopyFailure as TemplateCopyFailure
    from .template_copy_target import TemplateCopyTarget as TemplateCopyTarget
    from .template_page import TemplatePage as TemplatePage
    from .template_reference import TemplateReference as TemplateReference
    from .template_result import TemplateResult as TemplateResult
    from .template_version import TemplateVersion as TemplateVersion
    from .template_version_copied import TemplateVersionCopied as TemplateVersionCopied
    from .template_version_page import TemplateVersionPage as TemplateVersionPage
    from .template_version_reference import TemplateVersionReference as TemplateVersionReference
    from .webhook import Webhook as Webhook
    from .webhook_changed import WebhookChanged as WebhookChanged
    from .webhook_found import WebhookFound as WebhookFound
    from .webhook_list import WebhookList as WebhookList
    from .webhook_test_result import WebhookTestResult as WebhookTestResult
    from .webhooks_by_name import WebhooksByName as WebhooksByName
else:

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])


_MODULES = {
    "Bounce": "bounce",
    "BounceCreated": "bounce_created",
    "BounceDeleted": "bounce_deleted",
    "BounceEntry": "bounce_entry",
    "BouncePage": "bounce_page",
    "DnsRecord": "dns_record",
    "Domain": "domain",
    "DomainConnection": "domain_connection",
    "DomainConnectionUpdated": "domain_connection_updated",
    "DomainDisabled": "domain_disabled",
    "DomainPage": "domain_page",
    "DomainWithRecords": "domain_with_records",
    "Event": "event",
    "EventAccount": "event_account",
    "EventAttachment": "event_attachment",
    "EventBatch": "event_batch",
    "EventCampaign": "event_campaign",
    "EventClientInfo": "event_client_info",
    "EventDeliveryStatus": "event_delivery_status",
    "EventDomain": "event_domain",
    "EventEnvelope": "event_envelope",
    "EventError": "event_error",
    "EventFlags": "event_flags",
    "EventGeolocation": "event_geolocation",
    "EventListMember": "event_list_member",
    "EventMailingList": "event_mailing_list",
    "EventMessage": "event_message",
    "EventMessageHeaders": "event_message_headers",
    "EventPage": "event_page",
    "EventReject": "event_reject",
    "EventRoute": "event_route",
    "EventRouteMatch": "event_route_match",
    "EventStorage": "event_storage",
    "EventTemplate": "event_template",
    "MailingList": "mailing_list",
    "MailingListDeleted": "mailing_list_deleted",
    "MailingListMember": "mailing_list_member",
    "MailingListMemberOffsetPage": "mailing_list_member_offset_page",
    "MailingListMemberPage": "mailing_list_member_page",
    "MailingListMemberResult": "mailing_list_member_result",
    "MailingListOffsetPage": "mailing_list_offset_page",
    "MailingListPage": "mailing_list_page",
    "MailingListResult": "mailing_list_result",
    "MailingListUpload": "mailing_list_upload",
    "Message": "message",
    "Paging": "paging",
    "QueuedMessage": "queued_message",
    "SendingQueue": "sending_queue",
    "SendingQueueDisabled": "sending_queue_disabled",
    "SendingQueues": "sending_queues",
    "StoredAttachment": "stored_attachment",
    "StoredMessage": "stored_message",
    "Template": "template",
    "TemplateChanged": "template_changed",
    "TemplateCopied": "template_copied",
    "TemplateCopyFailure": "template_copy_failure",
    "TemplateCopyTarget": "template_copy_target",
    "TemplatePage": "template_page",
    "TemplateReference": "template_reference",
    "TemplateResult": "template_result",
    "TemplateVersion": "template_version",
    "TemplateVersionCopied": "template_version_copied",
    "TemplateVersionPage": "template_version_page",
    "TemplateVersionReference": "template_version_reference",
    "Webhook": "webhook",
    "WebhookChanged": "webhook_changed",
    "WebhookFound": "webhook_found",
    "WebhookList": "webhook_list",
    "WebhookTestResult": "webhook_test_result",
    "WebhooksByName": "webhooks_by_name",
}

__all__ = [
    "Bounce",
    "BounceCreated",
    "BounceDeleted",
    "BounceEntry",
    "BouncePage",
    "DnsRecord",
    "Domain",
    "DomainConnection",
    "DomainConnectionUpdated",
    "DomainDisabled",
    "DomainPage",
    "DomainWithRecords",
    "Event",
    "EventAccount",
    "EventAttachment",
    "EventBatch",
    "EventCampaign",
    "EventClientInfo",
    "EventDeliveryStatus",
    "EventDomain",
    "EventEnvelope",
    "EventError",
    "EventFlags",
    "EventGeolocation",
    "EventListMember",
    "EventMailingList",
    "EventMessage",
    "EventMessageHeaders",
    "EventPage",
    "EventReject",
    "EventRoute",
    "EventRouteMatch",
    "EventStorage",
    "EventTemplate",
    "MailingList",
    "MailingListDeleted",
    "MailingListMember",
    "MailingListMemberOffsetPage",
    "MailingListMemberPage",
    "MailingListMemberResult",
    "MailingListOffsetPage",
    "MailingListPage",
    "MailingListResult",
    "MailingListUpload",
    "Message",
    "Paging",
    "QueuedMessage",
    "SendingQueue",
    "SendingQueueDisabled",
    "SendingQueues",
    "StoredAttachment",
    "StoredMessage",
    "Template",
    "TemplateChanged",
    "TemplateCopied",
    "TemplateCopyFailure",
    "TemplateCopyTarget",
    "TemplatePage",
    "TemplateReference",
    "TemplateResult",
    "TemplateVersion",
    "TemplateVersionCopied",
    "TemplateVersionPage",
    "TemplateVersionReference",
    "Webhook",
    "WebhookChanged",
    "WebhookFound",
    "WebhookList",
    "WebhookTestResult",
    "WebhooksByName",
]
