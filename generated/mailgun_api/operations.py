# Written by `make generate` from spec/. Do not edit.
"""Every operation by its operationId, and the servers. A resource's operations are imported when one is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from .types import Operation

SERVERS: Mapping[str, str] = {
    "us": "https://api.mailgun.net",
    "eu": "https://api.eu.mailgun.net",
}
"""Base URL by region."""

_TAGS = {
    "bounces_create": "bounces",
    "bounces_create_many": "bounces",
    "bounces_delete": "bounces",
    "bounces_delete_all": "bounces",
    "bounces_get": "bounces",
    "bounces_import": "bounces",
    "bounces_list": "bounces",
    "domains_create": "domains",
    "domains_delete": "domains",
    "domains_get": "domains",
    "domains_get_connection": "domains",
    "domains_list": "domains",
    "domains_update": "domains",
    "domains_update_connection": "domains",
    "domains_update_web_prefix": "domains",
    "domains_verify": "domains",
    "events_get_page": "events",
    "events_list": "events",
    "mailing_lists_create": "mailing_lists",
    "mailing_lists_create_member": "mailing_lists",
    "mailing_lists_create_members": "mailing_lists",
    "mailing_lists_delete": "mailing_lists",
    "mailing_lists_delete_member": "mailing_lists",
    "mailing_lists_get": "mailing_lists",
    "mailing_lists_get_member": "mailing_lists",
    "mailing_lists_import_members": "mailing_lists",
    "mailing_lists_list": "mailing_lists",
    "mailing_lists_list_by_offset": "mailing_lists",
    "mailing_lists_list_members": "mailing_lists",
    "mailing_lists_list_members_by_offset": "mailing_lists",
    "mailing_lists_update": "mailing_lists",
    "mailing_lists_update_member": "mailing_lists",
    "messages_delete_all_scheduled": "messages",
    "messages_get": "messages",
    "messages_get_queues": "messages",
    "messages_resend": "messages",
    "messages_send": "messages",
    "messages_send_mime": "messages",
    "templates_copy": "templates",
    "templates_copy_version": "templates",
    "templates_create": "templates",
    "templates_create_version": "templates",
    "templates_delete": "templates",
    "templates_delete_all": "templates",
    "templates_delete_version": "templates",
    "templates_get": "templates",
    "templates_get_version": "templates",
    "templates_list": "templates",
    "templates_list_versions": "templates",
    "templates_rename": "templates",
    "templates_update": "templates",
    "templates_update_version": "templates",
    "webhooks_create": "webhooks",
    "webhooks_create_url": "webhooks",
    "webhooks_delete": "webhooks",
    "webhooks_delete_urls": "webhooks",
    "webhooks_get": "webhooks",
    "webhooks_list": "webhooks",
    "webhooks_test": "webhooks",
    "webhooks_update": "webhooks",
    "webhooks_update_url": "webhooks",
}


class _Operations(Mapping[str, Operation[Any]]):
    def __getitem__(self, operation_id: str) -> Operation[Any]:
        module = import_module(f".api.{_TAGS[operation_id]}", __package__)
        operation: Operation[Any] = getattr(module, operation_id.upper())
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(_TAGS)

    def __len__(self) -> int:
        return len(_TAGS)


OPERATIONS: Mapping[str, Operation[Any]] = _Operations()
"""operationId → Operation."""
