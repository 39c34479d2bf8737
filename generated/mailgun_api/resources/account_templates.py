# Written by `make generate` from spec/. Do not edit.
"""Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import account_templates as _api

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


class AccountTemplates:
    """Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def copy(
        self,
        template_name: str,
        *,
        requests: Sequence[TemplateCopyTarget],
        source_versions: str | Sequence[str] | None = None,
    ) -> TemplateCopied:
        """Copy a template of the account under new names, also to domains and other accounts.

        Args:
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
            PUT /v4/templates/{template_name}/copy · account_templates_copy · unknown · account key
        """
        return self._client.run(
            _api.account_templates_copy(template_name, requests=requests, source_versions=source_versions)
        )

    def copy_version(
        self, template_name: str, version_name: str, new_version_name: str, *, comment: str | None = None
    ) -> TemplateVersionCopied:
        """Copy a version within its template under a new tag.

        Args:
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
            PUT /v4/templates/{template_name}/versions/{version_name}/copy/{new_version_name} ·
                account_templates_copy_version · unknown · account key
        """
        return self._client.run(
            _api.account_templates_copy_version(template_name, version_name, new_version_name, comment=comment)
        )

    def create(
        self,
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
        """Create a template of the account; with a content, also its first version, which becomes the active one.

        Args:
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
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v4/templates · account_templates_create · unknown · account key
        """
        return self._client.run(
            _api.account_templates_create(
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
            RateLimitError: Status 429.

        Source:
            POST /v4/templates/{template_name}/versions · account_templates_create_version · unknown · account key
        """
        return self._client.run(
            _api.account_templates_create_version(
                template_name,
                template=template,
                tag=tag,
                comment=comment,
                active=active,
                engine=engine,
                headers=headers,
            )
        )

    def delete(self, template_name: str) -> TemplateChanged:
        """Delete a template with all its versions.

        Args:
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
            DELETE /v4/templates/{template_name} · account_templates_delete · unknown · account key
        """
        return self._client.run(_api.account_templates_delete(template_name))

    def delete_all(self) -> Message:
        """Delete all templates of the account with all their versions. Those of domains stay.

        Returns:
            The account has no templates any more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/templates · account_templates_delete_all · unknown · account key
        """
        return self._client.run(_api.account_templates_delete_all())

    def delete_version(self, template_name: str, version_name: str) -> TemplateChanged:
        """Delete one version of a template.

        Args:
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
            DELETE /v4/templates/{template_name}/versions/{version_name} · account_templates_delete_version ·
                unknown · account key
        """
        return self._client.run(_api.account_templates_delete_version(template_name, version_name))

    def get(self, template_name: str, *, active: bool | Literal["yes", "no"] | None = None) -> TemplateResult:
        """One template, on demand with the content of its active version.

        Args:
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
            GET /v4/templates/{template_name} · account_templates_get · unknown · account key
        """
        return self._client.run(_api.account_templates_get(template_name, active=active))

    def get_version(self, template_name: str, version_name: str) -> TemplateResult:
        """One version of a template with its content.

        Args:
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
            GET /v4/templates/{template_name}/versions/{version_name} · account_templates_get_version · unknown ·
                account key
        """
        return self._client.run(_api.account_templates_get_version(template_name, version_name))

    def list(
        self,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplatePage:
        """The templates of the account without their contents.

        Args:
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Returns:
            A page of templates.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/templates · account_templates_list · unknown · account key
        """
        return self._client.run(_api.account_templates_list(page=page, limit=limit, p=p))

    def iter(
        self,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> Items[Template, TemplatePage]:
        """Every item of all pages: The templates of the account without their contents.

        Args:
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
            RateLimitError: Status 429.

        Source:
            GET /v4/templates · account_templates_list · unknown · account key
        """
        return self._client.iterate(_api.account_templates_list(page=page, limit=limit, p=p))

    def list_versions(
        self,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplateVersionPage:
        """The versions of a template without their contents.

        Args:
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
            GET /v4/templates/{template_name}/versions · account_templates_list_versions · unknown · account key
        """
        return self._client.run(_api.account_templates_list_versions(template_name, page=page, limit=limit, p=p))

    def iter_versions(
        self,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> Items[TemplateVersion, TemplateVersionPage]:
        """Every item of all pages: The versions of a template without their contents.

        Args:
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
            GET /v4/templates/{template_name}/versions · account_templates_list_versions · unknown · account key
        """
        return self._client.iterate(_api.account_templates_list_versions(template_name, page=page, limit=limit, p=p))

    def rename(self, template_name: str, new_template_name: str) -> TemplateChanged:
        """Give a template of the account another name.

        Args:
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
            PUT /v4/templates/{template_name}/rename/{new_template_name} · account_templates_rename · unknown ·
                account key
        """
        return self._client.run(_api.account_templates_rename(template_name, new_template_name))

    def update(self, template_name: str, *, description: str) -> TemplateChanged:
        """Change the description of a template. For its name there is `rename`, for its content `update_version`.

        Args:
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
            PUT /v4/templates/{template_name} · account_templates_update · unknown · account key
        """
        return self._client.run(_api.account_templates_update(template_name, description=description))

    def update_version(
        self,
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
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/templates/{template_name}/versions/{version_name} · account_templates_update_version · unknown ·
                account key
        """
        return self._client.run(
            _api.account_templates_update_version(
                template_name, version_name, template=template, comment=comment, active=active, headers=headers
            )
        )


class AsyncAccountTemplates:
    """Stored texts of messages, kept with the account for all its domains. Of each template one version is active; it is what is sent unless a message names another."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def copy(
        self,
        template_name: str,
        *,
        requests: Sequence[TemplateCopyTarget],
        source_versions: str | Sequence[str] | None = None,
    ) -> TemplateCopied:
        """Copy a template of the account under new names, also to domains and other accounts.

        Args:
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
            PUT /v4/templates/{template_name}/copy · account_templates_copy · unknown · account key
        """
        return await self._client.run(
            _api.account_templates_copy(template_name, requests=requests, source_versions=source_versions)
        )

    async def copy_version(
        self, template_name: str, version_name: str, new_version_name: str, *, comment: str | None = None
    ) -> TemplateVersionCopied:
        """Copy a version within its template under a new tag.

        Args:
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
            PUT /v4/templates/{template_name}/versions/{version_name}/copy/{new_version_name} ·
                account_templates_copy_version · unknown · account key
        """
        return await self._client.run(
            _api.account_templates_copy_version(template_name, version_name, new_version_name, comment=comment)
        )

    async def create(
        self,
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
        """Create a template of the account; with a content, also its first version, which becomes the active one.

        Args:
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
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v4/templates · account_templates_create · unknown · account key
        """
        return await self._client.run(
            _api.account_templates_create(
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
            RateLimitError: Status 429.

        Source:
            POST /v4/templates/{template_name}/versions · account_templates_create_version · unknown · account key
        """
        return await self._client.run(
            _api.account_templates_create_version(
                template_name,
                template=template,
                tag=tag,
                comment=comment,
                active=active,
                engine=engine,
                headers=headers,
            )
        )

    async def delete(self, template_name: str) -> TemplateChanged:
        """Delete a template with all its versions.

        Args:
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
            DELETE /v4/templates/{template_name} · account_templates_delete · unknown · account key
        """
        return await self._client.run(_api.account_templates_delete(template_name))

    async def delete_all(self) -> Message:
        """Delete all templates of the account with all their versions. Those of domains stay.

        Returns:
            The account has no templates any more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/templates · account_templates_delete_all · unknown · account key
        """
        return await self._client.run(_api.account_templates_delete_all())

    async def delete_version(self, template_name: str, version_name: str) -> TemplateChanged:
        """Delete one version of a template.

        Args:
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
            DELETE /v4/templates/{template_name}/versions/{version_name} · account_templates_delete_version ·
                unknown · account key
        """
        return await self._client.run(_api.account_templates_delete_version(template_name, version_name))

    async def get(self, template_name: str, *, active: bool | Literal["yes", "no"] | None = None) -> TemplateResult:
        """One template, on demand with the content of its active version.

        Args:
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
            GET /v4/templates/{template_name} · account_templates_get · unknown · account key
        """
        return await self._client.run(_api.account_templates_get(template_name, active=active))

    async def get_version(self, template_name: str, version_name: str) -> TemplateResult:
        """One version of a template with its content.

        Args:
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
            GET /v4/templates/{template_name}/versions/{version_name} · account_templates_get_version · unknown ·
                account key
        """
        return await self._client.run(_api.account_templates_get_version(template_name, version_name))

    async def list(
        self,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplatePage:
        """The templates of the account without their contents.

        Args:
            page: Which page to give, seen from `p`. The links of a page carry it.
            limit: How many items a page holds; 100 when absent, at most 100.
            p: The name or tag that `page` is seen from.

        Returns:
            A page of templates.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/templates · account_templates_list · unknown · account key
        """
        return await self._client.run(_api.account_templates_list(page=page, limit=limit, p=p))

    def iter(
        self,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> AsyncItems[Template, TemplatePage]:
        """Every item of all pages: The templates of the account without their contents.

        Args:
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
            RateLimitError: Status 429.

        Source:
            GET /v4/templates · account_templates_list · unknown · account key
        """
        return self._client.iterate(_api.account_templates_list(page=page, limit=limit, p=p))

    async def list_versions(
        self,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> TemplateVersionPage:
        """The versions of a template without their contents.

        Args:
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
            GET /v4/templates/{template_name}/versions · account_templates_list_versions · unknown · account key
        """
        return await self._client.run(_api.account_templates_list_versions(template_name, page=page, limit=limit, p=p))

    def iter_versions(
        self,
        template_name: str,
        *,
        page: Literal["first", "last", "next", "previous"] | str | None = None,
        limit: int | None = None,
        p: str | None = None,
    ) -> AsyncItems[TemplateVersion, TemplateVersionPage]:
        """Every item of all pages: The versions of a template without their contents.

        Args:
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
            GET /v4/templates/{template_name}/versions · account_templates_list_versions · unknown · account key
        """
        return self._client.iterate(_api.account_templates_list_versions(template_name, page=page, limit=limit, p=p))

    async def rename(self, template_name: str, new_template_name: str) -> TemplateChanged:
        """Give a template of the account another name.

        Args:
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
            PUT /v4/templates/{template_name}/rename/{new_template_name} · account_templates_rename · unknown ·
                account key
        """
        return await self._client.run(_api.account_templates_rename(template_name, new_template_name))

    async def update(self, template_name: str, *, description: str) -> TemplateChanged:
        """Change the description of a template. For its name there is `rename`, for its content `update_version`.

        Args:
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
            PUT /v4/templates/{template_name} · account_templates_update · unknown · account key
        """
        return await self._client.run(_api.account_templates_update(template_name, description=description))

    async def update_version(
        self,
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
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/templates/{template_name}/versions/{version_name} · account_templates_update_version · unknown ·
                account key
        """
        return await self._client.run(
            _api.account_templates_update_version(
                template_name, version_name, template=template, comment=comment, active=active, headers=headers
            )
        )
