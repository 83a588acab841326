"""Which rules need not be asked about a text: those that looked for certain phrases, none of which were found.

A rule is asked once about a turn in which nothing was found and which must not be looked at otherwise. If it asks for
phrase groups, gives up and says nothing, then it would do the same in any turn that holds none of those groups: these
groups are its gate. Found by watching, not declared, so that no rule can be wrong about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, NoReturn

from empathyqa.signals.rule import Heard, Rule
from empathyqa.signals.talk import TurnView


class LookedElsewhere(Exception):
    """The rule looks at more than the phrases that were found."""


class _Nothing(Mapping[str, Any]):
    """The phrases found in a turn without any; notes which were asked for."""

    def __init__(self) -> None:
        self.asked: set[str] = set()

    def __contains__(self, group: object) -> bool:
        self.asked.add(str(group))
        return False

    def get(self, group: str, default: Any = None) -> Any:
        """Nothing was found."""
        self.asked.add(group)
        return default

    def __getitem__(self, group: str) -> NoReturn:
        raise LookedElsewhere

    def __iter__(self) -> Iterator[str]:
        raise LookedElsewhere

    def __len__(self) -> int:
        raise LookedElsewhere


class Unseen(TurnView):
    """A turn without phrases of which nothing else may be seen."""

    __slots__ = ()

    def __init__(self) -> None:
        self.hits = _Nothing()  # type: ignore[assignment]

    def __getattr__(self, name: str) -> NoReturn:  # everything that was not set above
        raise LookedElsewhere


def gate_of(rule: Rule) -> frozenset[str] | None:
    """The phrase groups without any of which the rule hears nothing; ``None`` where it must always be asked."""
    try:
        return needed_by(rule.hear)
    except LookedElsewhere:
        return None


def needed_by(*parts: Callable[[TurnView], Iterable[Heard]]) -> frozenset[str]:
    """The phrase groups without any of which none of these parts of a rule hears anything.

    Raises :class:`LookedElsewhere` where one of them must always be asked.
    """
    view = Unseen()
    if any(list(islice(hear(view), 1)) for hear in parts):
        raise LookedElsewhere
    return frozenset(view.hits.asked)  # type: ignore[attr-defined]
