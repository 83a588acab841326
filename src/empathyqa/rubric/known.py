"""What a rubric may name: checks, conditions and word lists. Given by the caller, or the built-in ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from pydantic import BaseModel


class CheckLike(Protocol):
    """What the rubric needs to know of a check."""

    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def settings(self) -> type[BaseModel]: ...


class ConditionLike(Protocol):
    """What the rubric needs to know of a condition."""

    @property
    def id(self) -> str: ...
    @property
    def sentence(self) -> str: ...


@dataclass(frozen=True)
class Known:
    """The checks, conditions and shipped word lists that a rubric may name."""

    checks: Mapping[str, CheckLike]
    conditions: Mapping[str, ConditionLike]
    lexicons: Callable[[], Iterable[str]]


def known(
    checks: Iterable[CheckLike] | None = None,
    conditions: Mapping[str, ConditionLike] | None = None,
    lexicons: Callable[[], Iterable[str]] | None = None,
) -> Known:
    """The given checks, conditions and lexicon names, with the built-in ones where nothing is given."""
    if checks is None or conditions is None:
        from empathyqa import checks as built_in

        checks = built_in.BUILT_IN if checks is None else checks
        conditions = built_in.CONDITIONS if conditions is None else conditions
    return Known({check.id: check for check in checks}, conditions, lexicons or shipped_lexicons)


@cache
def shipped_lexicons() -> tuple[str, ...]:
    """The names of the word lists that come with the library."""
    folder = Path(__file__).resolve().parent.parent / "lexicons"
    return tuple(sorted({path.stem for path in folder.glob("*/*.yaml")}))


def described(value: Any) -> str:
    """The first sentence of a description."""
    text = " ".join(str(value or "").split())
    return text.split(". ")[0].rstrip(".") + "." if text else ""
