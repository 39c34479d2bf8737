"""What a process holds, so that what it does not give back is seen."""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

_STATM = Path("/proc/self/statm")
_DESCRIPTORS = Path("/proc/self/fd")


# A look takes as long as a hundred sends.
_OFTEN = 1000


@dataclass(frozen=True, slots=True)
class Held:
    """What is held at a moment; memory and descriptors are known on Linux only, and 0 elsewhere."""

    memory: int
    descriptors: int
    sockets: int
    threads: int
    tasks: int


def held(tasks: Callable[[], int] = lambda: 0) -> Held:
    """What this process holds now.

    Args:
        tasks: Counts the tasks of the event loop.
    """
    links = _links()
    return Held(
        memory=int(_STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if _STATM.exists() else 0,
        descriptors=len(links),
        sockets=sum(link.startswith("socket:") for link in links),
        threads=threading.active_count(),
        tasks=tasks(),
    )


def _links() -> list[str]:
    links: list[str] = []
    for entry in _DESCRIPTORS.iterdir() if _DESCRIPTORS.exists() else ():
        try:
            links.append(os.readlink(entry))
        except OSError:  # the descriptor that lists the others, gone by now
            continue
    return links


def give_back() -> None:
    """Let go of what nobody uses: rubbish of Python's, and free pages, where the C library is glibc and keeps them.

    Each thread takes memory from an arena of glibc's, which touches more and more of its pages while what is in use
    stays as it is, and gives none back (mallopt(3), M_ARENA_MAX).
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)


class Samples:
    """Memory in use while traffic runs, from when a quarter of it is through."""

    def __init__(self, total: int, samples: int = 200) -> None:
        self._total = total
        self._every = max(total // samples, _OFTEN)
        self.memory: list[int] = []
        self.objects: list[int] = []

    def passed(self, done: int) -> None:
        """So many of all are through."""
        if done % self._every == 0 and done * 4 >= self._total:
            give_back()
            self.memory.append(held().memory)
            self.objects.append(sys.getallocatedblocks())

    @property
    def growth(self) -> int:
        """Bytes between the first tenth of the samples and the last one, each at its median."""
        return _growth(self.memory)

    @property
    def more_objects(self) -> int:
        """The same in blocks of Python's allocator: a leak shows, how the system hands out memory does not."""
        return _growth(self.objects)

    @property
    def spread(self) -> int:
        """Bytes between the least and the most."""
        return max(self.memory, default=0) - min(self.memory, default=0)


def _growth(samples: list[int]) -> int:
    if len(samples) < 10:
        return 0
    tenth = len(samples) // 10
    first, last = sorted(samples[:tenth]), sorted(samples[-tenth:])
    return last[len(last) // 2] - first[len(first) // 2]
