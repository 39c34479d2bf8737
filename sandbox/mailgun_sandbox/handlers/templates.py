"""Templates. The words of all refusals here, but not those of the successes, are unverified."""

from __future__ import annotations

from typing import Any

from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Template, Version
from ..paging import TEMPLATES, pivot_page
from ..replies import Refusal, Reply, answer
from ..state import DomainRoom

_MOST_TEMPLATES = 100
_MOST_BYTES = 100 * 1024


def show_template(template: Template) -> dict[str, Any]:
    """A template as answers have it, without its versions."""
    return {
        "name": template.name,
        "description": template.description,
        "createdAt": rfc2822(template.created_at),
        "createdBy": template.created_by,
        "id": template.id,
    }


def show_version(version: Version, *, content: bool = True) -> dict[str, Any]:
    """A version as answers have it; in lists without its content."""
    shown: dict[str, Any] = {"tag": version.tag}
    if content:
        shown["template"] = version.template
    shown |= {
        "engine": "handlebars",
        "mjml": "",
        "createdAt": rfc2822(version.created_at),
        "comment": version.comment,
        "active": version.active,
        "id": version.id,
    }
    return shown | {"headers": version.headers} if content and version.headers else shown


def find_template(call: Call) -> Template:
    """The template that the path names.

    Raises:
        Refusal: 404; there is none.
    """
    template = call.domain.templates.get(call.path["template_name"])
    if template is None:
        raise Refusal(404, "template not found")
    return template


def make_version(call: Call, tag: str) -> Version:
    """A version from the fields of a form.

    Raises:
        Refusal: 400; the content is too long.
    """
    content = call.form.text("template")
    if len(content.encode()) > _MOST_BYTES:
        raise Refusal(400, f"the template takes more than {_MOST_BYTES} bytes")
    return Version(
        tag=tag.lower(),
        template=content,
        comment=call.form.text("comment"),
        created_at=call.state.clock.now(),
        id=call.state.ids.uuid(),
        headers=call.form.document("headers") or {},
    )


@handler
def templates_list(call: Call) -> Reply:
    """A page in alphabetical order."""
    rows, paging = pivot_page(call, call.domain.templates, TEMPLATES, lambda template: template.name)
    return answer({"items": [show_template(template) for template in rows], "paging": paging})


@handler
def templates_create(call: Call) -> Reply:
    """Create a template, and its first version if there is a content."""
    domain, name = call.domain, call.form.text("name").lower()
    if not name:
        raise Refusal(400, "name parameter is missing")
    if name in domain.templates:
        raise Refusal(409, f"template with name '{name}' already exists")
    if len(domain.templates) >= _MOST_TEMPLATES:
        raise Refusal(400, f"a domain has at most {_MOST_TEMPLATES} templates")
    template = Template(
        name=name,
        description=call.form.text("description"),
        created_by=call.form.text("createdBy"),
        created_at=call.state.clock.now(),
        id=call.state.ids.uuid(),
    )
    shown = show_template(template)
    if call.form.text("template"):
        version = make_version(call, call.form.text("tag") or "initial")
        version.active = True
        domain.versions(template).put(version.tag, version)
        shown["version"] = show_version(version)
    domain.templates.put(name, template)
    return answer({"message": "template has been stored", "template": shown})


@handler
def templates_delete_all(call: Call) -> Reply:
    """Delete all templates of a domain."""
    for template in call.domain.templates:
        call.domain.versions(template).clear()
    call.domain.templates.clear()
    return answer({"message": "templates have been deleted"})


@handler
def templates_get(call: Call) -> Reply:
    """One template, on demand with its active version."""
    template = find_template(call)
    shown = show_template(template)
    version = call.domain.version(template) if call.query.flag("active") else None
    if version is not None:
        shown["version"] = show_version(version)
    return answer({"template": shown})


@handler
def templates_update(call: Call) -> Reply:
    """Change the description."""
    template = find_template(call)
    template.description = call.form.text("description")
    call.domain.templates.put(template.name, template)
    return answer({"message": "template has been updated", "template": {"name": template.name}})


@handler
def templates_delete(call: Call) -> Reply:
    """Delete a template with its versions."""
    template = find_template(call)
    call.domain.versions(template).clear()
    call.domain.templates.remove(template.name)
    return answer({"message": "template has been deleted", "template": {"name": template.name}})


@handler
def templates_rename(call: Call) -> Reply:
    """Give a template another name."""
    domain, template, name = call.domain, find_template(call), call.path["new_template_name"].lower()
    if name in domain.templates:
        raise Refusal(400, f"template with name '{name}' already exists")
    domain.templates.remove(template.name)
    template.name = name
    domain.templates.put(name, template)
    return answer({"message": "template has been renamed", "template": {"name": name}})


@handler
def templates_copy(call: Call) -> Reply:
    """Copy a template within this account: any `account_id` means this one; without a domain it is the account's."""
    template = find_template(call)
    table = call.domain.versions(template)
    tags = call.document.get("source_versions") or [version.tag for version in table]
    versions = [table.get(tag) for tag in tags]
    if None in versions:
        # Documented: the refusal of this one operation is wrapped.
        raise Refusal(400, {"Response": {"message": "version not found"}, "Status": 400})
    failed: list[dict[str, str]] = []
    errors: list[str] = []
    for target in call.document["requests"]:
        domain = call.state.domain(target["domain"]) if target.get("domain") else call.state.account
        error = _copy(call, template, [version for version in versions if version], domain, target["name"].lower())
        if error:
            failed.append(target)
            errors.append(error)
    document: dict[str, Any] = {"message": "template has been copied", "failed_copies": failed}
    return answer(document | {"error": "; ".join(dict.fromkeys(errors))} if errors else document)


def _copy(call: Call, template: Template, versions: list[Version], domain: DomainRoom | None, name: str) -> str:
    """Make one copy; what is wrong, or nothing."""
    if domain is None:
        return "domain not found"
    if name in domain.templates:
        return "a template with this name exists"
    moment = call.state.clock.now()
    copy = Template(name, template.description, template.created_by, moment, call.state.ids.uuid())
    for version in versions:
        fresh = Version(
            version.tag,
            version.template,
            version.comment,
            moment,
            call.state.ids.uuid(),
            version.active,
            dict(version.headers),
        )
        domain.versions(copy).put(fresh.tag, fresh)
    domain.templates.put(name, copy)
    return ""
