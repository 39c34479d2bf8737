# Written by `make generate` from spec/. Do not edit.
"""A Slack workspace."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AlertSlack(Model):
    """A Slack workspace."""

    __slots__ = (
        "token",
        "team_id",
        "team_name",
        "scope",
    )

    token: str | None
    """The token; empty without a workspace."""
    team_id: str | None
    """The id of the workspace."""
    team_name: str | None
    """The name of the workspace."""
    scope: str | None
    """What the token allows."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("token", "token", None),
        ("team_id", "team_id", None),
        ("team_name", "team_name", None),
        ("scope", "scope", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "token",
        }
    )

    def __init__(
        self,
        token: str | None = None,
        team_id: str | None = None,
        team_name: str | None = None,
        scope: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.token = token
        self.team_id = team_id
        self.team_name = team_name
        self.scope = scope
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertSlack needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.token = value = get("token")
            if value is not None:
                left -= 1
            model.team_id = value = get("team_id")
            if value is not None:
                left -= 1
            model.team_name = value = get("team_name")
            if value is not None:
                left -= 1
            model.scope = value = get("scope")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "token",
        "team_id",
        "team_name",
        "scope",
    )
)
