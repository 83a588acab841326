"""What a sentiment lexicon makes of the customer's turns, read when somebody asks: arcs and peaks do, no score does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, overload

from empathyqa.signal import Sentiment
from empathyqa.signals.talk import Talk, TurnView

if TYPE_CHECKING:
    from empathyqa.text.sentiment import SentimentReader


@cache
def _reader() -> SentimentReader:
    from empathyqa.text.sentiment import SentimentReader

    return SentimentReader()


class Sentiments(Sequence[Sentiment]):
    """One reading a customer turn, in order."""

    def __init__(self, talk: Talk) -> None:
        self._views = [view for view in talk.views if view.side == "customer"]
        self._read: tuple[Sentiment, ...] | None = None

    def _all(self) -> tuple[Sentiment, ...]:
        if self._read is None:
            self._read = tuple([_sentiment(view) for view in self._views])
            self._views = []
        return self._read

    @overload
    def __getitem__(self, index: int) -> Sentiment: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Sentiment, ...]: ...
    def __getitem__(self, index: int | slice) -> Sentiment | tuple[Sentiment, ...]:
        return self._all()[index]

    def __len__(self) -> int:
        return len(self._all())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())

    def __reduce__(self) -> tuple[object, ...]:
        return tuple, (list(self._all()),)  # sent to another process without the talk


def _sentiment(view: TurnView) -> Sentiment:
    """Of the turn as a whole, and of its lowest sentence; read once a text."""
    known = view.spoken.sentiment
    if known is None:
        read = _reader().read(view.index, view.turn.text, view.sentence_texts)
        known = view.spoken.sentiment = (read.compound, read.lowest)
    return Sentiment(view.index, *known)
