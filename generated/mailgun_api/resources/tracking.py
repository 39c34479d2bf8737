# Written by `make generate` from spec/. Do not edit.
"""Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import tracking as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        TrackingCertificate,
        TrackingCertificateStarted,
        TrackingClickUpdated,
        TrackingOpenUpdated,
        TrackingResult,
        TrackingUnsubscribeUpdated,
    )


class Tracking:
    """Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_certificate(self, domain: str) -> TrackingCertificateStarted:
        """Have a certificate made for tracking links over https. Mailgun does so in the background.

        The domain is the host name of the tracking links here: `web_prefix` and the name of the sending domain, for
        instance `email.example.com`. Its CNAME record must be set.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The certificate is being made.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PaymentRequiredError: Status 402.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v2/x509/{domain} · tracking_create_certificate · regional · account key
        """
        return self._client.run(_api.tracking_create_certificate(domain))

    def get(self, domain: str) -> TrackingResult:
        """What is tracked in mail of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The settings.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tracking · tracking_get · regional · account key
        """
        return self._client.run(_api.tracking_get(domain))

    def get_certificate(self, domain: str) -> TrackingCertificate:
        """The certificate for tracking links, and how far it is.

        The domain is the host name of the tracking links here: `web_prefix` and the name of the sending domain, for
        instance `email.example.com`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The certificate.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v2/x509/{domain}/status · tracking_get_certificate · regional · account key
        """
        return self._client.run(_api.tracking_get_certificate(domain))

    def regenerate_certificate(self, domain: str) -> TrackingCertificateStarted:
        """Have an expired certificate made anew; one that is still valid stays. Mailgun does so in the background.

        The domain is the host name of the tracking links here: `web_prefix` and the name of the sending domain, for
        instance `email.example.com`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The certificate is being made.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PaymentRequiredError: Status 402.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            PUT /v2/x509/{domain} · tracking_regenerate_certificate · regional · account key
        """
        return self._client.run(_api.tracking_regenerate_certificate(domain))

    def update_click(
        self, domain: str, *, active: bool | Literal["htmlonly"] | str | None = None
    ) -> TrackingClickUpdated:
        """Turn the tracking of clicks on or off.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            active: Whether to replace links by tracking links; `htmlonly` leaves plain text alone.

        Returns:
            The setting as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/tracking/click · tracking_update_click · regional · account key
        """
        return self._client.run(_api.tracking_update_click(domain, active=active))

    def update_open(
        self, domain: str, *, active: bool | None = None, place_at_the_top: bool | None = None
    ) -> TrackingOpenUpdated:
        """Turn the tracking of opens on or off. What is absent stays as it is.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            active: Whether to add a tracking pixel to HTML.
            place_at_the_top: Whether the pixel comes first in it, where long messages are not cut off.

        Returns:
            The settings as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/tracking/open · tracking_update_open · regional · account key
        """
        return self._client.run(_api.tracking_update_open(domain, active=active, place_at_the_top=place_at_the_top))

    def update_unsubscribe(
        self, domain: str, *, active: bool | None = None, html_footer: str | None = None, text_footer: str | None = None
    ) -> TrackingUnsubscribeUpdated:
        """Turn the links for unsubscribing on or off, or change their text. What is absent stays as it is.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            active: Whether to add a footer with a link.
            html_footer: The footer in HTML; `%unsubscribe_url%` stands for the link.
            text_footer: The footer in plain text; `%unsubscribe_url%` stands for the link.

        Returns:
            The settings as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/tracking/unsubscribe · tracking_update_unsubscribe · regional · account key
        """
        return self._client.run(
            _api.tracking_update_unsubscribe(domain, active=active, html_footer=html_footer, text_footer=text_footer)
        )


class AsyncTracking:
    """Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_certificate(self, domain: str) -> TrackingCertificateStarted:
        """Have a certificate made for tracking links over https. Mailgun does so in the background.

        The domain is the host name of the tracking links here: `web_prefix` and the name of the sending domain, for
        instance `email.example.com`. Its CNAME record must be set.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The certificate is being made.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PaymentRequiredError: Status 402.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v2/x509/{domain} · tracking_create_certificate · regional · account key
        """
        return await self._client.run(_api.tracking_create_certificate(domain))

    async def get(self, domain: str) -> TrackingResult:
        """What is tracked in mail of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The settings.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tracking · tracking_get · regional · account key
        """
        return await self._client.run(_api.tracking_get(domain))

    async def get_certificate(self, domain: str) -> TrackingCertificate:
        """The certificate for tracking links, and how far it is.

        The domain is the host name of the tracking links here: `web_prefix` and the name of the sending domain, for
        instance `email.example.com`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The certificate.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v2/x509/{domain}/status · tracking_get_certificate · regional · account key
        """
        return await self._client.run(_api.tracking_get_certificate(domain))

    async def regenerate_certificate(self, domain: str) -> TrackingCertificateStarted:
        """Have an expired certificate made anew; one that is still valid stays. Mailgun does so in the background.

        The domain is the host name of the tracking links here: `web_prefix` and the name of the sending domain, for
        instance `email.example.com`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The certificate is being made.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PaymentRequiredError: Status 402.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            PUT /v2/x509/{domain} · tracking_regenerate_certificate · regional · account key
        """
        return await self._client.run(_api.tracking_regenerate_certificate(domain))

    async def update_click(
        self, domain: str, *, active: bool | Literal["htmlonly"] | str | None = None
    ) -> TrackingClickUpdated:
        """Turn the tracking of clicks on or off.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            active: Whether to replace links by tracking links; `htmlonly` leaves plain text alone.

        Returns:
            The setting as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/tracking/click · tracking_update_click · regional · account key
        """
        return await self._client.run(_api.tracking_update_click(domain, active=active))

    async def update_open(
        self, domain: str, *, active: bool | None = None, place_at_the_top: bool | None = None
    ) -> TrackingOpenUpdated:
        """Turn the tracking of opens on or off. What is absent stays as it is.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            active: Whether to add a tracking pixel to HTML.
            place_at_the_top: Whether the pixel comes first in it, where long messages are not cut off.

        Returns:
            The settings as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/tracking/open · tracking_update_open · regional · account key
        """
        return await self._client.run(
            _api.tracking_update_open(domain, active=active, place_at_the_top=place_at_the_top)
        )

    async def update_unsubscribe(
        self, domain: str, *, active: bool | None = None, html_footer: str | None = None, text_footer: str | None = None
    ) -> TrackingUnsubscribeUpdated:
        """Turn the links for unsubscribing on or off, or change their text. What is absent stays as it is.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            active: Whether to add a footer with a link.
            html_footer: The footer in HTML; `%unsubscribe_url%` stands for the link.
            text_footer: The footer in plain text; `%unsubscribe_url%` stands for the link.

        Returns:
            The settings as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/tracking/unsubscribe · tracking_update_unsubscribe · regional · account key
        """
        return await self._client.run(
            _api.tracking_update_unsubscribe(domain, active=active, html_footer=html_footer, text_footer=text_footer)
        )
