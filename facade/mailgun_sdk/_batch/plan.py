"""What a batch reads and sends next. The rules alone, without I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from mailgun_api.api.messages import MESSAGES_SEND, messages_send
from mailgun_api.types import Body, Call

from .._bodies.encoding import Payload, encode
from .._bodies.files import FileSlice
from ..errors import ArgumentError
from .ledger import Chunk, Ledger
from .recipients import Block, Seen, Writer
from .state import LARGEST_CHUNK, Stretch, digest_of, read_state

if TYPE_CHECKING:
    from mailgun_api.models import QueuedMessage

# Of a message once it is encoded. Whether the variables of recipients count is unverified; here they do.
LARGEST_MESSAGE = 25_000_000
_OWN_FIELDS = ("to", "cc", "bcc", "recipient_variables")


class Plan(Ledger):
    """A batch, from its arguments to its end. A driver reads `wanted` recipients, feeds them, and sends the chunks.

    Raises:
        ArgumentError: An argument is wrong; nothing was sent.
    """

    def __init__(
        self,
        domain: str,
        message: Any,
        *,
        resume: str | None,
        in_doubt: Literal["skip", "repeat"] | None,
        chunk_size: int,
        check_duplicates: Literal["all", "chunk"],
        expected: int,
    ) -> None:
        if isinstance(chunk_size, bool) or not isinstance(chunk_size, int) or not 1 <= chunk_size <= LARGEST_CHUNK:
            raise ArgumentError("chunk_size", f"needs a whole number from 1 to {LARGEST_CHUNK}, got {chunk_size!r}")
        if check_duplicates not in ("all", "chunk"):
            raise ArgumentError("check_duplicates", f"needs to be 'all' or 'chunk', got {check_duplicates!r}")
        if in_doubt not in (None, "skip", "repeat"):
            raise ArgumentError("in_doubt", f"needs to be 'skip' or 'repeat', got {in_doubt!r}")
        for name in _OWN_FIELDS:
            if message.get(name) is not None:
                raise ArgumentError(name, "a batch writes to each recipient alone: give addresses and variables only")
        super().__init__(domain)
        fixed = messages_send(domain, to=(), **{name: message[name] for name in message if name not in _OWN_FIELDS})
        self._url = fixed.url
        # Once for all chunks: what cannot be read is known before anything is sent.
        self._message: Payload = encode(Body("multipart", [] if fixed.body is None else fixed.body.content))
        room = LARGEST_MESSAGE - self._message.length
        if room <= 0:
            raise ArgumentError("message", f"has {self._message.length} bytes, at most {LARGEST_MESSAGE} can be sent")
        # Calls at once would each move the position of a file that the caller has open.
        self._message.pieces = [
            b"".join(piece.blocks()) if isinstance(piece, FileSlice) and not isinstance(piece.source, Path) else piece
            for piece in self._message.pieces
        ]
        self._repeatable = not self._message.once
        # The end of a content type is the boundary that `encode` made.
        self._writer = Writer(self._message.content_type.rpartition("=")[2], room, chunk_size)
        self._chunk_size = chunk_size
        self._seen = Seen(expected) if check_duplicates == "all" else None
        self._resume = deque([] if resume is None else read_state(resume, domain))
        self.resumed = resume if self._resume else None
        if in_doubt is None and any(stretch.fate == "in doubt" for stretch in self._resume):
            raise ArgumentError(
                "in_doubt", "recipients of that state may have been sent to already: say 'skip' or 'repeat'"
            )
        self._skips_doubts = in_doubt == "skip"
        self._checked: list[tuple[Block, Stretch]] = []
        self._prefix_left = self._resume[0].count if self._resume and self._resume[0].fate == "settled" else 0
        self._ready: deque[tuple[Chunk, Call[QueuedMessage]]] = deque()
        self._read = 0
        self._ended = False

    @property
    def wanted(self) -> int:
        """How many recipients to read next; 0 where none are needed. Fewer than that are the end."""
        if self._ended:
            return 0
        if self._prefix_left:
            return min(self._prefix_left, LARGEST_CHUNK)
        if self._resume:
            return self._resume[0].count
        if self._ready:
            return 0 if self._repeatable else 1
        return self._chunk_size

    def feed(self, items: Sequence[Any]) -> None:
        """Take the recipients that were wanted.

        Raises:
            ArgumentError: One cannot be used, or they are not those that the state is about.
        """
        self._ended = len(items) < self.wanted
        if items:
            block = Block(items, self._read)
            keys = block.keys()
            known = None if self._seen is None else self._seen.add(keys)
            if known is not None:
                raise ArgumentError(
                    f"recipients[{self._read + known}]", f"{keys[known]!r} was there before; give each address once"
                )
            self._read += len(items)
            if self.resumed is None:
                self._split(block)
            else:
                self._recognize(block)
        if self._ended and self.resumed is not None:
            raise ArgumentError("resume", f"is about more recipients than these {self._read}; give the same ones again")

    def next_chunk(self) -> tuple[Chunk, Call[QueuedMessage]] | None:
        """What to send next, and the call for it, if that is known."""
        return self._ready.popleft() if self._ready and not self.wanted else None

    def _split(self, block: Block) -> None:
        for begin, end, fields in self._writer.write(block):
            whole = end - begin == len(block)
            addresses = block.addresses[begin:end]
            text = block.text if whole else ("\n".join(addresses) + "\n").encode()
            chunk = Chunk(block.start + begin, addresses, text)
            self.known.append(chunk)
            self._ready.append((chunk, self._call(fields)))
        if len(self._ready) > 1 and not self._repeatable:
            raise ArgumentError(
                "attachment",
                f"comes from a source that can be read once only, and {self._read} recipients need more than one call; "
                "give a path, bytes or a file that can seek",
            )

    def _call(self, fields: bytes) -> Call[QueuedMessage]:
        payload = self._message
        pieces = [fields, *payload.pieces]
        if self._repeatable:
            payload = Payload(payload.content_type, pieces)
        elif not self._ready:  # the only call that there may be
            payload.pieces, payload.length = pieces, payload.length + len(fields)
        return Call(MESSAGES_SEND, self._url, domain=self.domain, body=Body("multipart", payload))

    def _recognize(self, block: Block) -> None:
        """Hold what was read against the state that the batch goes on from; nothing is sent before all of it is."""
        stretch = self._resume[0]
        if self._prefix_left:
            self.prefix.update(block.text)
            self.prefix_count += len(block)
            self._prefix_left -= len(block)
            found = self.prefix.hexdigest()
        else:
            self._checked.append((block, stretch))
            found = digest_of(block.text)
        if self._prefix_left or self._ended:
            return
        # What is still to be sent may have been corrected meanwhile.
        if stretch.fate != "open" and found != stretch.digest:
            raise ArgumentError(
                "resume", f"is about other recipients, within the first {self._read}; give the same ones in their order"
            )
        self._resume.popleft()
        if not self._resume:
            self._go_on()

    def _go_on(self) -> None:
        self.resumed = None
        for block, stretch in self._checked:
            if stretch.fate == "settled" or (stretch.fate == "in doubt" and self._skips_doubts):
                self.known.append(Chunk(block.start, block.addresses, block.text, "settled"))
            else:
                self._split(block)
        self._checked.clear()
        self.settle()
