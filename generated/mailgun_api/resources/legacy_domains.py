# Written by `make generate` from spec/. Do not edit.
"""The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import legacy_domains as _api
from ..types import deprecated

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Domain,
        DomainPage,
        DomainWithRecords,
        Message,
    )


class LegacyDomains:
    """The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated("legacy_domains_create is deprecated by the vendor; use domains.create.")
    def create(
        self,
        *,
        name: str,
        smtp_password: str | None = None,
        spam_action: Literal["block", "disabled", "tag"] | str | None = None,
        wildcard: bool | None = None,
        web_prefix: str | None = None,
        web_scheme: Literal["http", "https"] | str | None = None,
        require_tls: bool | None = None,
        skip_verification: bool | None = None,
        use_automatic_sender_security: bool | None = None,
        dkim_key_size: Literal["1024", "2048"] | str | None = None,
        dkim_selector: str | None = None,
        dkim_host_name: str | None = None,
        force_dkim_authority: bool | None = None,
        force_root_dkim_host: bool | None = None,
        encrypt_incoming_message: bool | None = None,
        ips: str | None = None,
        pool_id: str | None = None,
        archive_to: str | None = None,
        message_ttl: int | None = None,
        webhooks_redact_pii: bool | None = None,
    ) -> DomainWithRecords:
        """Add a domain.

        legacy_domains_create is deprecated by the vendor; use domains.create.

        Args:
            name: The domain name.
            smtp_password: The password of the SMTP user `postmaster`.
            spam_action: What to do with incoming spam: nothing (`disabled`, when absent), drop it, or add a header.
            wildcard: Whether to accept mail to subdomains with MX records at Mailgun too; no when absent.
            web_prefix: The first label of the host name in tracking links; `email` when absent.
            web_scheme: The scheme of tracking links; `http` when absent. `https` needs a certificate for the
                domain.
            require_tls: Whether to deliver over TLS only; when absent, TLS is tried and plain text used where it
                fails.
            skip_verification: Whether to accept any certificate of a receiving server; no when absent.
            use_automatic_sender_security: Whether Mailgun is to keep the DKIM keys behind CNAME records; no when
                absent.
            dkim_key_size: The size of the DKIM key in bits; `1024` when absent.
            dkim_selector: The selector of the DKIM key, one label without dots; the key is made where there is
                none.
            dkim_host_name: The domain whose DKIM key signs: this one or its root. Not beside the two `force_`
                arguments.
            force_dkim_authority: Whether the domain signs with a key of its own though its root is in the account;
                no when absent.
            force_root_dkim_host: Whether the root domain signs though it is not in any account; no when absent.
            encrypt_incoming_message: Whether to encrypt incoming messages; no when absent. Only support can undo
                it.
            ips: IP addresses to send from, separated by commas; all dedicated ones of the account when absent.
            pool_id: The IP pool to send from. It must hold an address.
            archive_to: A URL to post a copy of each delivered message to, as `application/mime`.
            message_ttl: How long messages can be fetched, in seconds; the plan sets the maximum.
            webhooks_redact_pii: Whether to leave personal data out of webhooks.

        Returns:
            The domain is there, with the DNS records to set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains · legacy_domains_create · regional · account key
        """
        return self._client.run(
            _api.legacy_domains_create(
                name=name,
                smtp_password=smtp_password,
                spam_action=spam_action,
                wildcard=wildcard,
                web_prefix=web_prefix,
                web_scheme=web_scheme,
                require_tls=require_tls,
                skip_verification=skip_verification,
                use_automatic_sender_security=use_automatic_sender_security,
                dkim_key_size=dkim_key_size,
                dkim_selector=dkim_selector,
                dkim_host_name=dkim_host_name,
                force_dkim_authority=force_dkim_authority,
                force_root_dkim_host=force_root_dkim_host,
                encrypt_incoming_message=encrypt_incoming_message,
                ips=ips,
                pool_id=pool_id,
                archive_to=archive_to,
                message_ttl=message_ttl,
                webhooks_redact_pii=webhooks_redact_pii,
            )
        )

    @deprecated("legacy_domains_delete is deprecated by the vendor; use domains.delete.")
    def delete(self, domain: str) -> Message:
        """Delete a domain and all that belongs to it. Mailgun does so in the background.

        legacy_domains_delete is deprecated by the vendor; use domains.delete.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The domain is being deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/domains/{domain} · legacy_domains_delete · regional · account key
        """
        return self._client.run(_api.legacy_domains_delete(domain))

    @deprecated("legacy_domains_get is deprecated by the vendor; use domains.get.")
    def get(self, domain: str) -> DomainWithRecords:
        """The settings and state of a domain, with the DNS records that it needs.

        legacy_domains_get is deprecated by the vendor; use domains.get.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The domain and its DNS records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain} · legacy_domains_get · regional · account key
        """
        return self._client.run(_api.legacy_domains_get(domain))

    @deprecated("legacy_domains_list is deprecated by the vendor; use domains.list.")
    def list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        authority: str | None = None,
        state: Literal["active", "disabled", "unverified"] | str | None = None,
    ) -> DomainPage:
        """The domains of the account, newest first.

        legacy_domains_list is deprecated by the vendor; use domains.list.

        Args:
            limit: How many domains a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.
            authority: Only domains with this DKIM authority.
            state: Only domains in this state.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains · legacy_domains_list · regional · account key
        """
        return self._client.run(_api.legacy_domains_list(limit=limit, skip=skip, authority=authority, state=state))

    @deprecated("legacy_domains_list is deprecated by the vendor; use domains.list.")
    def iter(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        authority: str | None = None,
        state: Literal["active", "disabled", "unverified"] | str | None = None,
    ) -> Items[Domain, DomainPage]:
        """Every item of all pages: The domains of the account, newest first.

        legacy_domains_list is deprecated by the vendor; use domains.list.

        Args:
            limit: How many domains a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.
            authority: Only domains with this DKIM authority.
            state: Only domains in this state.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains · legacy_domains_list · regional · account key
        """
        return self._client.iterate(_api.legacy_domains_list(limit=limit, skip=skip, authority=authority, state=state))

    @deprecated("legacy_domains_update is deprecated by the vendor; use domains.update.")
    def update(
        self,
        domain: str,
        *,
        smtp_password: str | None = None,
        spam_action: Literal["block", "disabled", "tag"] | str | None = None,
        wildcard: bool | None = None,
        web_prefix: str | None = None,
        web_scheme: Literal["http", "https"] | str | None = None,
        require_tls: bool | None = None,
        skip_verification: bool | None = None,
        use_automatic_sender_security: bool | None = None,
        mailfrom_host: str | None = None,
        archive_to: str | None = None,
        message_ttl: int | None = None,
        webhooks_redact_pii: bool | None = None,
    ) -> DomainWithRecords:
        """Change settings of a domain. What is not given stays as it is.

        legacy_domains_update is deprecated by the vendor; use domains.update.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            smtp_password: The password of the SMTP user `postmaster`.
            spam_action: What to do with incoming spam: nothing (`disabled`), drop it, or add a header.
            wildcard: Whether to accept mail to subdomains with MX records at Mailgun too.
            web_prefix: The first label of the host name in tracking links. It needs a CNAME record of its own.
            web_scheme: The scheme of tracking links. `https` needs a certificate for the domain.
            require_tls: Whether to deliver over TLS only.
            skip_verification: Whether to accept any certificate of a receiving server.
            use_automatic_sender_security: Whether Mailgun is to keep the DKIM keys behind CNAME records. Verify the
                domain again after it.
            mailfrom_host: The host name of the envelope sender, in lower case.
            archive_to: A URL to post a copy of each delivered message to, as `application/mime`.
            message_ttl: How long messages can be fetched, in seconds; the plan sets the maximum.
            webhooks_redact_pii: Whether to leave personal data out of webhooks.

        Returns:
            The settings are changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain} · legacy_domains_update · regional · account key
        """
        return self._client.run(
            _api.legacy_domains_update(
                domain,
                smtp_password=smtp_password,
                spam_action=spam_action,
                wildcard=wildcard,
                web_prefix=web_prefix,
                web_scheme=web_scheme,
                require_tls=require_tls,
                skip_verification=skip_verification,
                use_automatic_sender_security=use_automatic_sender_security,
                mailfrom_host=mailfrom_host,
                archive_to=archive_to,
                message_ttl=message_ttl,
                webhooks_redact_pii=webhooks_redact_pii,
            )
        )

    @deprecated("legacy_domains_verify is deprecated by the vendor; use domains.verify.")
    def verify(self, domain: str) -> DomainWithRecords:
        """Look up the DNS records of a domain, whose state becomes `active` when they are right.

        legacy_domains_verify is deprecated by the vendor; use domains.verify.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            What was found in the DNS.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/verify · legacy_domains_verify · regional · account key
        """
        return self._client.run(_api.legacy_domains_verify(domain))


class AsyncLegacyDomains:
    """The calls for domains under their old versions. The shapes are those of `domains`, which replaces them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated("legacy_domains_create is deprecated by the vendor; use domains.create.")
    async def create(
        self,
        *,
        name: str,
        smtp_password: str | None = None,
        spam_action: Literal["block", "disabled", "tag"] | str | None = None,
        wildcard: bool | None = None,
        web_prefix: str | None = None,
        web_scheme: Literal["http", "https"] | str | None = None,
        require_tls: bool | None = None,
        skip_verification: bool | None = None,
        use_automatic_sender_security: bool | None = None,
        dkim_key_size: Literal["1024", "2048"] | str | None = None,
        dkim_selector: str | None = None,
        dkim_host_name: str | None = None,
        force_dkim_authority: bool | None = None,
        force_root_dkim_host: bool | None = None,
        encrypt_incoming_message: bool | None = None,
        ips: str | None = None,
        pool_id: str | None = None,
        archive_to: str | None = None,
        message_ttl: int | None = None,
        webhooks_redact_pii: bool | None = None,
    ) -> DomainWithRecords:
        """Add a domain.

        legacy_domains_create is deprecated by the vendor; use domains.create.

        Args:
            name: The domain name.
            smtp_password: The password of the SMTP user `postmaster`.
            spam_action: What to do with incoming spam: nothing (`disabled`, when absent), drop it, or add a header.
            wildcard: Whether to accept mail to subdomains with MX records at Mailgun too; no when absent.
            web_prefix: The first label of the host name in tracking links; `email` when absent.
            web_scheme: The scheme of tracking links; `http` when absent. `https` needs a certificate for the
                domain.
            require_tls: Whether to deliver over TLS only; when absent, TLS is tried and plain text used where it
                fails.
            skip_verification: Whether to accept any certificate of a receiving server; no when absent.
            use_automatic_sender_security: Whether Mailgun is to keep the DKIM keys behind CNAME records; no when
                absent.
            dkim_key_size: The size of the DKIM key in bits; `1024` when absent.
            dkim_selector: The selector of the DKIM key, one label without dots; the key is made where there is
                none.
            dkim_host_name: The domain whose DKIM key signs: this one or its root. Not beside the two `force_`
                arguments.
            force_dkim_authority: Whether the domain signs with a key of its own though its root is in the account;
                no when absent.
            force_root_dkim_host: Whether the root domain signs though it is not in any account; no when absent.
            encrypt_incoming_message: Whether to encrypt incoming messages; no when absent. Only support can undo
                it.
            ips: IP addresses to send from, separated by commas; all dedicated ones of the account when absent.
            pool_id: The IP pool to send from. It must hold an address.
            archive_to: A URL to post a copy of each delivered message to, as `application/mime`.
            message_ttl: How long messages can be fetched, in seconds; the plan sets the maximum.
            webhooks_redact_pii: Whether to leave personal data out of webhooks.

        Returns:
            The domain is there, with the DNS records to set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains · legacy_domains_create · regional · account key
        """
        return await self._client.run(
            _api.legacy_domains_create(
                name=name,
                smtp_password=smtp_password,
                spam_action=spam_action,
                wildcard=wildcard,
                web_prefix=web_prefix,
                web_scheme=web_scheme,
                require_tls=require_tls,
                skip_verification=skip_verification,
                use_automatic_sender_security=use_automatic_sender_security,
                dkim_key_size=dkim_key_size,
                dkim_selector=dkim_selector,
                dkim_host_name=dkim_host_name,
                force_dkim_authority=force_dkim_authority,
                force_root_dkim_host=force_root_dkim_host,
                encrypt_incoming_message=encrypt_incoming_message,
                ips=ips,
                pool_id=pool_id,
                archive_to=archive_to,
                message_ttl=message_ttl,
                webhooks_redact_pii=webhooks_redact_pii,
            )
        )

    @deprecated("legacy_domains_delete is deprecated by the vendor; use domains.delete.")
    async def delete(self, domain: str) -> Message:
        """Delete a domain and all that belongs to it. Mailgun does so in the background.

        legacy_domains_delete is deprecated by the vendor; use domains.delete.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The domain is being deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/domains/{domain} · legacy_domains_delete · regional · account key
        """
        return await self._client.run(_api.legacy_domains_delete(domain))

    @deprecated("legacy_domains_get is deprecated by the vendor; use domains.get.")
    async def get(self, domain: str) -> DomainWithRecords:
        """The settings and state of a domain, with the DNS records that it needs.

        legacy_domains_get is deprecated by the vendor; use domains.get.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The domain and its DNS records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain} · legacy_domains_get · regional · account key
        """
        return await self._client.run(_api.legacy_domains_get(domain))

    @deprecated("legacy_domains_list is deprecated by the vendor; use domains.list.")
    async def list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        authority: str | None = None,
        state: Literal["active", "disabled", "unverified"] | str | None = None,
    ) -> DomainPage:
        """The domains of the account, newest first.

        legacy_domains_list is deprecated by the vendor; use domains.list.

        Args:
            limit: How many domains a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.
            authority: Only domains with this DKIM authority.
            state: Only domains in this state.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains · legacy_domains_list · regional · account key
        """
        return await self._client.run(
            _api.legacy_domains_list(limit=limit, skip=skip, authority=authority, state=state)
        )

    @deprecated("legacy_domains_list is deprecated by the vendor; use domains.list.")
    def iter(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        authority: str | None = None,
        state: Literal["active", "disabled", "unverified"] | str | None = None,
    ) -> AsyncItems[Domain, DomainPage]:
        """Every item of all pages: The domains of the account, newest first.

        legacy_domains_list is deprecated by the vendor; use domains.list.

        Args:
            limit: How many domains a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.
            authority: Only domains with this DKIM authority.
            state: Only domains in this state.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains · legacy_domains_list · regional · account key
        """
        return self._client.iterate(_api.legacy_domains_list(limit=limit, skip=skip, authority=authority, state=state))

    @deprecated("legacy_domains_update is deprecated by the vendor; use domains.update.")
    async def update(
        self,
        domain: str,
        *,
        smtp_password: str | None = None,
        spam_action: Literal["block", "disabled", "tag"] | str | None = None,
        wildcard: bool | None = None,
        web_prefix: str | None = None,
        web_scheme: Literal["http", "https"] | str | None = None,
        require_tls: bool | None = None,
        skip_verification: bool | None = None,
        use_automatic_sender_security: bool | None = None,
        mailfrom_host: str | None = None,
        archive_to: str | None = None,
        message_ttl: int | None = None,
        webhooks_redact_pii: bool | None = None,
    ) -> DomainWithRecords:
        """Change settings of a domain. What is not given stays as it is.

        legacy_domains_update is deprecated by the vendor; use domains.update.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            smtp_password: The password of the SMTP user `postmaster`.
            spam_action: What to do with incoming spam: nothing (`disabled`), drop it, or add a header.
            wildcard: Whether to accept mail to subdomains with MX records at Mailgun too.
            web_prefix: The first label of the host name in tracking links. It needs a CNAME record of its own.
            web_scheme: The scheme of tracking links. `https` needs a certificate for the domain.
            require_tls: Whether to deliver over TLS only.
            skip_verification: Whether to accept any certificate of a receiving server.
            use_automatic_sender_security: Whether Mailgun is to keep the DKIM keys behind CNAME records. Verify the
                domain again after it.
            mailfrom_host: The host name of the envelope sender, in lower case.
            archive_to: A URL to post a copy of each delivered message to, as `application/mime`.
            message_ttl: How long messages can be fetched, in seconds; the plan sets the maximum.
            webhooks_redact_pii: Whether to leave personal data out of webhooks.

        Returns:
            The settings are changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain} · legacy_domains_update · regional · account key
        """
        return await self._client.run(
            _api.legacy_domains_update(
                domain,
                smtp_password=smtp_password,
                spam_action=spam_action,
                wildcard=wildcard,
                web_prefix=web_prefix,
                web_scheme=web_scheme,
                require_tls=require_tls,
                skip_verification=skip_verification,
                use_automatic_sender_security=use_automatic_sender_security,
                mailfrom_host=mailfrom_host,
                archive_to=archive_to,
                message_ttl=message_ttl,
                webhooks_redact_pii=webhooks_redact_pii,
            )
        )

    @deprecated("legacy_domains_verify is deprecated by the vendor; use domains.verify.")
    async def verify(self, domain: str) -> DomainWithRecords:
        """Look up the DNS records of a domain, whose state becomes `active` when they are right.

        legacy_domains_verify is deprecated by the vendor; use domains.verify.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            What was found in the DNS.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/verify · legacy_domains_verify · regional · account key
        """
        return await self._client.run(_api.legacy_domains_verify(domain))
