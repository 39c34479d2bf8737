"""The versions of templates. The words of all refusals here, but not those of the successes, are unverified."""

from __future__ import annotations

from dataclasses import replace

from ..call import Call, handler
from ..entities import Template, Version
from ..paging import TEMPLATES, pivot_page
from ..replies import Refusal, Reply, answer
from .templates import find_template, make_version, show_template, show_version

_MOST_VERSIONS = 10


def _find(call: Call) -> tuple[Template, Version]:
    template = find_template(call)
    version = call.domain.versions(template).get(call.path["version_name"])
    if version is None:
        raise Refusal(404, "version not found")
    return template, version


def _refuse_surplus(call: Call, template: Template) -> None:
    if len(call.domain.versions(template)) >= _MOST_VERSIONS:
        raise Refusal(400, f"a template has at most {_MOST_VERSIONS} versions")


def _activate(call: Call, template: Template, chosen: Version) -> None:
    versions = call.domain.versions(template)
    for version in versions:
        version.active = version.tag == chosen.tag
        versions.put(version.tag, version)


def _changed(message: str, template: Template, version: Version) -> Reply:
    return answer({"message": message, "template": {"name": template.name, "version": {"tag": version.tag}}})


@handler
def templates_list_versions(call: Call) -> Reply:
    """The template with a page of its versions."""
    template = find_template(call)
    rows, paging = pivot_page(call, call.domain.versions(template), TEMPLATES, lambda version: version.tag)
    versions = [show_version(version, content=False) for version in rows]
    return answer({"template": show_template(template) | {"versions": versions}, "paging": paging})


@handler
def templates_create_version(call: Call) -> Reply:
    """Add a version; the first one becomes the active one."""
    template, tag = find_template(call), call.form.text("tag")
    if not tag:
        raise Refusal(400, "tag parameter is missing")
    if tag in call.domain.versions(template):
        raise Refusal(409, f"version with tag '{tag.lower()}' already exists")
    _refuse_surplus(call, template)
    version = make_version(call, tag)
    call.domain.versions(template).put(version.tag, version)
    if call.form.flag("active") or len(call.domain.versions(template)) == 1:
        version.active = True
        _activate(call, template, version)
    shown = show_template(template) | {"version": show_version(version)}
    return answer({"message": "new version of the template has been stored", "template": shown})


@handler
def templates_get_version(call: Call) -> Reply:
    """One version with its content."""
    template, version = _find(call)
    return answer({"template": show_template(template) | {"version": show_version(version)}})


@handler
def templates_update_version(call: Call) -> Reply:
    """Change a version, or make it the active one."""
    template, version = _find(call)
    if "template" in call.form:
        version.template = make_version(call, version.tag).template
    if "headers" in call.form:
        version.headers = call.form.document("headers") or {}
    version.comment = call.form.text("comment", version.comment)
    call.domain.versions(template).put(version.tag, version)
    if call.form.flag("active"):
        _activate(call, template, version)
    return _changed("version has been updated", template, version)


@handler
def templates_delete_version(call: Call) -> Reply:
    """Delete a version. That no other becomes active when the active one goes is unverified."""
    template, version = _find(call)
    call.domain.versions(template).remove(version.tag)
    return _changed("version has been deleted", template, version)


@handler
def templates_copy_version(call: Call) -> Reply:
    """Copy a version under a new tag."""
    template, version = _find(call)
    tag = call.path["new_version_name"].lower()
    if tag in call.domain.versions(template):
        raise Refusal(400, f"version with tag '{tag}' already exists")
    _refuse_surplus(call, template)
    copy = replace(
        version,
        tag=tag,
        comment=call.query.text("comment", version.comment),
        created_at=call.state.clock.now(),
        id=call.state.ids.uuid(),
        active=False,
        headers=dict(version.headers),
    )
    call.domain.versions(template).put(tag, copy)
    return answer({"message": "version has been copied", "version": show_version(copy)})
