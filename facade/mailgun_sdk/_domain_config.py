"""What is said of one domain."""

from __future__ import annotations

from ._keys import ApiKey, KeySource, hide
from ._regions import Region, parse_region


# Written out, not made by a decorator: that would take longer than all else that is made here when a program starts.
class DomainConfig:
    """Where a domain lives, and the keys for its calls.

    Args:
        region: `us` or `eu`; the client's region when absent.
        api_key: Key for all calls about this domain; the client's key when absent.
        sending_key: A domain sending key. It is used for sending and refused for anything else.
    """

    region: Region | None = None  # for the repr of one whose arguments were refused
    api_key: ApiKey | None
    sending_key: ApiKey | None

    def __init__(
        self,
        region: Region | str | None = None,
        api_key: KeySource | None = None,
        *,
        sending_key: KeySource | None = None,
    ) -> None:
        key, for_sending = hide(api_key), hide(sending_key)
        del api_key, sending_key
        self._set(
            None if region is None else parse_region(region),
            None if key is None else ApiKey(key),
            None if for_sending is None else ApiKey(for_sending, "sending_key"),
        )

    def _set(self, region: Region | None, api_key: ApiKey | None, sending_key: ApiKey | None) -> None:
        vars(self).update(region=region, api_key=api_key, sending_key=sending_key)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{name}: a DomainConfig cannot be changed; make another")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{name}: a DomainConfig cannot be changed; make another")

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other) if isinstance(other, DomainConfig) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.region, self.api_key, self.sending_key))

    def __repr__(self) -> str:
        return f"DomainConfig(region={self.region!r})"

    def in_region(self, region: Region) -> DomainConfig:
        """The same keys, elsewhere."""
        moved = DomainConfig()
        moved._set(region, self.api_key, self.sending_key)
        return moved
