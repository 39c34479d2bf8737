# Written by `make generate` from spec/. Do not edit.
"""Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import templates as _api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Message,
        Template,
        TemplateChanged,
        TemplateCopied,
        TemplateCopyTarget,
        TemplatePage,
        TemplateResult,
        TemplateVersion,
        TemplateVersionCopied,
        TemplateVersionPage,
    )


class Templates:
    """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def copy(
        self,
        domain: str,
        template_name: str,
        *,
        requests: Sequence[TemplateCopyTarget],
        source_versions: str | Sequence[str] | None = None,
    ) -> TemplateCopied:
        """Copy a template under new names, also to other domains and accounts.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            requests: Where to copy to.
            source_versions: The tags of the versions to copy; all when absent or empty.

        Returns:
            What was not copied; an empty list means that all is well.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/copy · templates_copy · regional · account key
        """
        return self._client.run(
            _api.templates_copy(domain, template_name, requests=requests, source_versions=source_versions)
        )

    def copy_version(
        self, domain: str, template_name: str, version_name: str, new_version_name: str, *, comment: str | None = None
    ) -> TemplateVersionCopied:
        """Copy a version within its template under a new tag. A tag that is taken is refused.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.
            new_version_name: The tag of the copy.
            comment: A comment for the copy.

        Returns:
            The copy.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/versions/{version_name}/copy/{new_version_name} ·
                templates_copy_version · regional · account key
        """
        return self._client.run(
            _api.templates_copy_version(domain, template_name, version_name, new_version_name, comment=comment)
        )

    def create(
        self,
        domain: str,
        *,
        name: str,
        description: str | None = None,
        created_by: str | None = None,
        template: str | None = None,
        tag: str | None = None,
        comment: str | None = None,
        engine: Literal["handlebars"] | str | None = None,
        headers: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> TemplateResult:
        """Create a template; with a content, also its first version, which becomes the active one.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            name: A name; stored in lower case.
            description: A description.
            created_by: Who creates it; a note of your own.
            template: The content; without it no version is created.
            tag: The tag of the first version; `initial` when absent.
            comment: A comment on the first version.
            engine: What fills in the variables; there is no other.
            headers: Headers of the first version by name: From, Subject, Reply-To. Those of a message come first.

        Returns:
            The template as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/templates · templates_create · regional · account key
        """
        return self._client.run(
            _api.templates_create(
                domain,
                name=name,
                description=description,
                created_by=created_by,
                template=template,
                tag=tag,
                comment=comment,
                engine=engine,
                headers=headers,
            )
        )

    def create_version(
        self,
        domain: str,
        template_name: str,
        *,
        template: str,
        tag: str,
        comment: str | None = None,
        active: bool | Literal["yes", "no"] | None = None,
        engine: Literal["handlebars"] | str | None = None,
        headers: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> TemplateResult:
        """Add a version to a template; the first one becomes the active one.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            template: The content.
            tag: A tag that no other version has; stored in lower case.
            comment: A comment.
            active: Whether this becomes the active version; it does not when absent, unless it is the first.
            engine: What fills in the variables; there is no other.
            headers: Headers by name: From, Subject, Reply-To. Those of a message come first.

        Returns:
            The template with the version as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/templates/{template_name}/versions · templates_create_version · regional · account key
        """
        return self._client.run(
            _api.templates_create_version(
                domain,
                template_name,
                template=template,
                tag=tag,
                comment=comment,
                active=active,
                engine=engine,
                headers=headers,
            )
        )

    def delete(self, domain: str, template_name: str) -> TemplateChanged:
        """Delete a template with all its versions.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/templates/{template_name} · templates_delete · regional · account key
        """
        return self._client.run(_api.templates_delete(domain, template_name))

    def delete_all(self, domain: str) -> Message:
        """Delete all templates of a domain with all their versions.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The domain has no templates any more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/templates · templates_delete_all · regional · account key
        """
        return self._client.run(_api.templates_delete_all(domain))

    def delete_version(self, domain: str, template_name: str, version_name: str) -> TemplateChanged:
        """Delete one version of a template.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/templates/{template_name}/versions/{version_name} · templates_delete_version ·
                regional · account key
        """
        return self._client.run(_api.templates_delete_version(domain, template_name, version_name))

    def get(
        self, domain: str, template_name: str, *, active: bool | Literal["yes", "no"] | None = None
    ) -> TemplateResult:
        """One template, on demand with the content of its active version.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            active: Whether to include the active version; left out when absent.

        Returns:
            The template.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name} · templates_get · regional · account key
        """
        return self._client.run(_api.templates_get(domain, template_name, active=active))

    def get_version(self, domain: str, template_name: str, version_name: str) -> TemplateResult:
        """One version of a template with its content.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.

        Returns:
            The template with this version.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name}/versions/{version_name} · templates_get_version · regional ·
                account key
        """
        return self._client.run(_api.templates_get_version(domain, template_name, version_name))

    def list(
        self,
        domain: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplatePage:
        """The templates of a domain without their contents, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Returns:
            A page of templates.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates · templates_list · regional · account key
        """
        return self._client.run(_api.templates_list(domain, page=page, limit=limit, p=p))

    def iter(
        self,
        domain: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> Items[Template, TemplatePage]:
        """Every item of all pages: The templates of a domain without their contents, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates · templates_list · regional · account key
        """
        return self._client.iterate(_api.templates_list(domain, page=page, limit=limit, p=p))

    def list_versions(
        self,
        domain: str,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplateVersionPage:
        """The versions of a template without their contents.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Returns:
            The template with a page of its versions.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name}/versions · templates_list_versions · regional · account key
        """
        return self._client.run(_api.templates_list_versions(domain, template_name, page=page, limit=limit, p=p))

    def iter_versions(
        self,
        domain: str,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> Items[TemplateVersion, TemplateVersionPage]:
        """Every item of all pages: The versions of a template without their contents.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name}/versions · templates_list_versions · regional · account key
        """
        return self._client.iterate(_api.templates_list_versions(domain, template_name, page=page, limit=limit, p=p))

    def rename(self, domain: str, template_name: str, new_template_name: str) -> TemplateChanged:
        """Give a template another name.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            new_template_name: The new name of the template.

        Returns:
            It has the new name.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/rename/{new_template_name} · templates_rename · regional ·
                account key
        """
        return self._client.run(_api.templates_rename(domain, template_name, new_template_name))

    def update(self, domain: str, template_name: str, *, description: str) -> TemplateChanged:
        """Change the description of a template. For its name there is `rename`, for its content `update_version`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            description: The new description.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name} · templates_update · regional · account key
        """
        return self._client.run(_api.templates_update(domain, template_name, description=description))

    def update_version(
        self,
        domain: str,
        template_name: str,
        version_name: str,
        *,
        template: str | None = None,
        comment: str | None = None,
        active: bool | Literal["yes", "no"] | None = None,
        headers: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> TemplateChanged:
        """Change a version of a template, or make it the active one. What is absent stays as it is.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.
            template: The new content.
            comment: The new comment.
            active: Whether this becomes the active version.
            headers: New headers by name: From, Subject, Reply-To.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/versions/{version_name} · templates_update_version · regional
                · account key
        """
        return self._client.run(
            _api.templates_update_version(
                domain, template_name, version_name, template=template, comment=comment, active=active, headers=headers
            )
        )


class AsyncTemplates:
    """Stored texts of messages, kept with a domain: at most 100 templates of 10 versions each, a version up to 100 kB. Of each template one version is active; it is what is sent unless a message names another. Names and tags are lower-cased."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def copy(
        self,
        domain: str,
        template_name: str,
        *,
        requests: Sequence[TemplateCopyTarget],
        source_versions: str | Sequence[str] | None = None,
    ) -> TemplateCopied:
        """Copy a template under new names, also to other domains and accounts.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            requests: Where to copy to.
            source_versions: The tags of the versions to copy; all when absent or empty.

        Returns:
            What was not copied; an empty list means that all is well.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/copy · templates_copy · regional · account key
        """
        return await self._client.run(
            _api.templates_copy(domain, template_name, requests=requests, source_versions=source_versions)
        )

    async def copy_version(
        self, domain: str, template_name: str, version_name: str, new_version_name: str, *, comment: str | None = None
    ) -> TemplateVersionCopied:
        """Copy a version within its template under a new tag. A tag that is taken is refused.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.
            new_version_name: The tag of the copy.
            comment: A comment for the copy.

        Returns:
            The copy.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/versions/{version_name}/copy/{new_version_name} ·
                templates_copy_version · regional · account key
        """
        return await self._client.run(
            _api.templates_copy_version(domain, template_name, version_name, new_version_name, comment=comment)
        )

    async def create(
        self,
        domain: str,
        *,
        name: str,
        description: str | None = None,
        created_by: str | None = None,
        template: str | None = None,
        tag: str | None = None,
        comment: str | None = None,
        engine: Literal["handlebars"] | str | None = None,
        headers: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> TemplateResult:
        """Create a template; with a content, also its first version, which becomes the active one.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            name: A name; stored in lower case.
            description: A description.
            created_by: Who creates it; a note of your own.
            template: The content; without it no version is created.
            tag: The tag of the first version; `initial` when absent.
            comment: A comment on the first version.
            engine: What fills in the variables; there is no other.
            headers: Headers of the first version by name: From, Subject, Reply-To. Those of a message come first.

        Returns:
            The template as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/templates · templates_create · regional · account key
        """
        return await self._client.run(
            _api.templates_create(
                domain,
                name=name,
                description=description,
                created_by=created_by,
                template=template,
                tag=tag,
                comment=comment,
                engine=engine,
                headers=headers,
            )
        )

    async def create_version(
        self,
        domain: str,
        template_name: str,
        *,
        template: str,
        tag: str,
        comment: str | None = None,
        active: bool | Literal["yes", "no"] | None = None,
        engine: Literal["handlebars"] | str | None = None,
        headers: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> TemplateResult:
        """Add a version to a template; the first one becomes the active one.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            template: The content.
            tag: A tag that no other version has; stored in lower case.
            comment: A comment.
            active: Whether this becomes the active version; it does not when absent, unless it is the first.
            engine: What fills in the variables; there is no other.
            headers: Headers by name: From, Subject, Reply-To. Those of a message come first.

        Returns:
            The template with the version as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/templates/{template_name}/versions · templates_create_version · regional · account key
        """
        return await self._client.run(
            _api.templates_create_version(
                domain,
                template_name,
                template=template,
                tag=tag,
                comment=comment,
                active=active,
                engine=engine,
                headers=headers,
            )
        )

    async def delete(self, domain: str, template_name: str) -> TemplateChanged:
        """Delete a template with all its versions.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/templates/{template_name} · templates_delete · regional · account key
        """
        return await self._client.run(_api.templates_delete(domain, template_name))

    async def delete_all(self, domain: str) -> Message:
        """Delete all templates of a domain with all their versions.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The domain has no templates any more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/templates · templates_delete_all · regional · account key
        """
        return await self._client.run(_api.templates_delete_all(domain))

    async def delete_version(self, domain: str, template_name: str, version_name: str) -> TemplateChanged:
        """Delete one version of a template.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/templates/{template_name}/versions/{version_name} · templates_delete_version ·
                regional · account key
        """
        return await self._client.run(_api.templates_delete_version(domain, template_name, version_name))

    async def get(
        self, domain: str, template_name: str, *, active: bool | Literal["yes", "no"] | None = None
    ) -> TemplateResult:
        """One template, on demand with the content of its active version.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            active: Whether to include the active version; left out when absent.

        Returns:
            The template.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name} · templates_get · regional · account key
        """
        return await self._client.run(_api.templates_get(domain, template_name, active=active))

    async def get_version(self, domain: str, template_name: str, version_name: str) -> TemplateResult:
        """One version of a template with its content.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.

        Returns:
            The template with this version.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name}/versions/{version_name} · templates_get_version · regional ·
                account key
        """
        return await self._client.run(_api.templates_get_version(domain, template_name, version_name))

    async def list(
        self,
        domain: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplatePage:
        """The templates of a domain without their contents, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Returns:
            A page of templates.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates · templates_list · regional · account key
        """
        return await self._client.run(_api.templates_list(domain, page=page, limit=limit, p=p))

    def iter(
        self,
        domain: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> AsyncItems[Template, TemplatePage]:
        """Every item of all pages: The templates of a domain without their contents, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates · templates_list · regional · account key
        """
        return self._client.iterate(_api.templates_list(domain, page=page, limit=limit, p=p))

    async def list_versions(
        self,
        domain: str,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplateVersionPage:
        """The versions of a template without their contents.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Returns:
            The template with a page of its versions.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name}/versions · templates_list_versions · regional · account key
        """
        return await self._client.run(_api.templates_list_versions(domain, template_name, page=page, limit=limit, p=p))

    def iter_versions(
        self,
        domain: str,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> AsyncItems[TemplateVersion, TemplateVersionPage]:
        """Every item of all pages: The versions of a template without their contents.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/templates/{template_name}/versions · templates_list_versions · regional · account key
        """
        return self._client.iterate(_api.templates_list_versions(domain, template_name, page=page, limit=limit, p=p))

    async def rename(self, domain: str, template_name: str, new_template_name: str) -> TemplateChanged:
        """Give a template another name.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            new_template_name: The new name of the template.

        Returns:
            It has the new name.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/rename/{new_template_name} · templates_rename · regional ·
                account key
        """
        return await self._client.run(_api.templates_rename(domain, template_name, new_template_name))

    async def update(self, domain: str, template_name: str, *, description: str) -> TemplateChanged:
        """Change the description of a template. For its name there is `rename`, for its content `update_version`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            description: The new description.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name} · templates_update · regional · account key
        """
        return await self._client.run(_api.templates_update(domain, template_name, description=description))

    async def update_version(
        self,
        domain: str,
        template_name: str,
        version_name: str,
        *,
        template: str | None = None,
        comment: str | None = None,
        active: bool | Literal["yes", "no"] | None = None,
        headers: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> TemplateChanged:
        """Change a version of a template, or make it the active one. What is absent stays as it is.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            template_name: The name of the template.
            version_name: The tag of the version.
            template: The new content.
            comment: The new comment.
            active: Whether this becomes the active version.
            headers: New headers by name: From, Subject, Reply-To.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/templates/{template_name}/versions/{version_name} · templates_update_version · regional
                · account key
        """
        return await self._client.run(
            _api.templates_update_version(
                domain, template_name, version_name, template=template, comment=comment, active=active, headers=headers
            )
        )
