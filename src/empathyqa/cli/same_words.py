"""Conversations that are there twice: the same words under two names count twice, and that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from empathyqa.scorecard import Scorecard


class SameWords:
    """Remembers the words of every conversation, as a number, and which came again under another id."""

    def __init__(self) -> None:
        self._first: dict[int, str] = {}
        self._again: list[tuple[str, str]] = []

    def look_at(self, card: Scorecard, path: str | None = None) -> None:
        """Compare one scorecard's conversation with those before it."""
        if not card.receipt.transcript_hash:
            return
        first = self._first.setdefault(hash(card.receipt.transcript_hash), card.id)
        if first != card.id:
            self._again.append((path or card.id, first))

    def told(self) -> str | None:
        """One line for the person; ``None`` where nothing came twice."""
        if not self._again:
            return None
        where, first = self._again[0]
        more = f" (and {len(self._again) - 1:,} more like it)" if len(self._again) > 1 else ""
        return f"{where}: note: word for word the same as {first}{more}; both are scored and counted"
