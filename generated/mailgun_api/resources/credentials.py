# Written by `make generate` from spec/. Do not edit.
"""User names and passwords for sending mail of a domain over SMTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import credentials as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Credential,
        CredentialDeleted,
        CredentialPage,
        CredentialPasswords,
        CredentialsDeleted,
    )


class Credentials:
    """User names and passwords for sending mail of a domain over SMTP."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        domain: str,
        *,
        login: str | Sequence[str],
        mailbox: str | Sequence[str] | None = None,
        password: Sequence[str] | None = None,
        system: bool | None = None,
    ) -> CredentialPasswords:
        """Add SMTP users. A password that Mailgun makes is shown in the answer and never again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            login: The user names, with or without the domain.
            mailbox: More user names; another word for `login`, not needed.
            password: The passwords, 5 to 32 characters each, in the order of the names; made by Mailgun when
                absent.
            system: Whether these are users of the system; no when absent.

        Returns:
            The users are there; with their passwords if Mailgun made them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/credentials · credentials_create · regional · account key
        """
        return self._client.run(
            _api.credentials_create(domain, login=login, mailbox=mailbox, password=password, system=system)
        )

    def delete(self, domain: str, login: str) -> CredentialDeleted:
        """Delete an SMTP user.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            login: The user name, with or without the domain.

        Returns:
            The user is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/credentials/{login} · credentials_delete · regional · account key
        """
        return self._client.run(_api.credentials_delete(domain, login))

    def delete_all(self, domain: str) -> CredentialsDeleted:
        """Delete all SMTP users of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The users are gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/credentials · credentials_delete_all · regional · account key
        """
        return self._client.run(_api.credentials_delete_all(domain))

    def list(self, domain: str, *, limit: int | None = None, skip: int | None = None) -> CredentialPage:
        """The SMTP users of a domain, without their passwords.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of users.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/credentials · credentials_list · regional · account key
        """
        return self._client.run(_api.credentials_list(domain, limit=limit, skip=skip))

    def iter(
        self, domain: str, *, limit: int | None = None, skip: int | None = None
    ) -> Items[Credential, CredentialPage]:
        """Every item of all pages: The SMTP users of a domain, without their passwords.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/credentials · credentials_list · regional · account key
        """
        return self._client.iterate(_api.credentials_list(domain, limit=limit, skip=skip))

    def update(self, domain: str, login: str, *, password: str | None = None) -> CredentialPasswords:
        """Change the password of an SMTP user.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            login: The user name, with or without the domain.
            password: The new password, 5 to 32 characters; made by Mailgun when absent.

        Returns:
            The password is changed; with the new one if Mailgun made it.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/credentials/{login} · credentials_update · regional · account key
        """
        return self._client.run(_api.credentials_update(domain, login, password=password))


class AsyncCredentials:
    """User names and passwords for sending mail of a domain over SMTP."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        domain: str,
        *,
        login: str | Sequence[str],
        mailbox: str | Sequence[str] | None = None,
        password: Sequence[str] | None = None,
        system: bool | None = None,
    ) -> CredentialPasswords:
        """Add SMTP users. A password that Mailgun makes is shown in the answer and never again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            login: The user names, with or without the domain.
            mailbox: More user names; another word for `login`, not needed.
            password: The passwords, 5 to 32 characters each, in the order of the names; made by Mailgun when
                absent.
            system: Whether these are users of the system; no when absent.

        Returns:
            The users are there; with their passwords if Mailgun made them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/credentials · credentials_create · regional · account key
        """
        return await self._client.run(
            _api.credentials_create(domain, login=login, mailbox=mailbox, password=password, system=system)
        )

    async def delete(self, domain: str, login: str) -> CredentialDeleted:
        """Delete an SMTP user.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            login: The user name, with or without the domain.

        Returns:
            The user is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/credentials/{login} · credentials_delete · regional · account key
        """
        return await self._client.run(_api.credentials_delete(domain, login))

    async def delete_all(self, domain: str) -> CredentialsDeleted:
        """Delete all SMTP users of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The users are gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/credentials · credentials_delete_all · regional · account key
        """
        return await self._client.run(_api.credentials_delete_all(domain))

    async def list(self, domain: str, *, limit: int | None = None, skip: int | None = None) -> CredentialPage:
        """The SMTP users of a domain, without their passwords.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of users.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/credentials · credentials_list · regional · account key
        """
        return await self._client.run(_api.credentials_list(domain, limit=limit, skip=skip))

    def iter(
        self, domain: str, *, limit: int | None = None, skip: int | None = None
    ) -> AsyncItems[Credential, CredentialPage]:
        """Every item of all pages: The SMTP users of a domain, without their passwords.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/credentials · credentials_list · regional · account key
        """
        return self._client.iterate(_api.credentials_list(domain, limit=limit, skip=skip))

    async def update(self, domain: str, login: str, *, password: str | None = None) -> CredentialPasswords:
        """Change the password of an SMTP user.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            login: The user name, with or without the domain.
            password: The new password, 5 to 32 characters; made by Mailgun when absent.

        Returns:
            The password is changed; with the new one if Mailgun made it.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/credentials/{login} · credentials_update · regional · account key
        """
        return await self._client.run(_api.credentials_update(domain, login, password=password))
