"""The nearest known word to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable

REACHED_FOR = {
    "kind": "use",
    "type": "check",
    "detector": "check",
    "name": "title",
    "label": "title",
    "question": "title",
    "description": "about",
    "reason": "why",
    "rationale": "why",
    "points": "weight",
    "importance": "weight",
    "params": "settings",
    "options": "settings",
    "arguments": "settings",
    "config": "settings",
    "when": "applies_when",
    "only_if": "applies_when",
    "tip": "coach",
    "advice": "coach",
    "tests": "examples",
    "limits": "known_limits",
    "known_false_alarms": "known_limits",
    "inherits": "extends",
    "base": "extends",
    "override": "change",
    "overrides": "change",
    "disable": "switch_off",
    "disabled": "switch_off",
    "lists": "word_lists",
    "phrases": "word_lists",
    "items": "criteria",
    "rules": "criteria",
    "levels": "bands",
    "grades": "bands",
    "pass": "passes",
    "fail": "fails",
    "penalty": "takes_off",
    "auto_fail": "critical",
    "autofail": "critical",
    "fatal": "critical",
    "max_score": "weight",
    "max_points": "weight",
    "category": "pillar",
    "section": "pillar",
    "team": "queue",
    "phone": "voice",
    "call": "voice",
    "webchat": "chat",
    "keyword": "phrases",
    "keywords": "phrases",
    "regex": "phrases",
    "manual": "a_person_answers",
    "human": "a_person_answers",
    "number": "reference",
    "minimum": "min",
    "at_least": "min",
    "maximum": "max",
    "at_most": "max",
    "say": "try_saying",
    "industry": "sectors",
    "sector": "sectors",
    "trade": "sectors",
}
"""Words people bring from other tools, and what they are called here."""


_NEAR, _NEAR_SHORT = 0.7, 0.6
"""How alike two words must be; in a short one a single slip weighs more."""


def nearest(word: str, known: Iterable[str], alike: float = _NEAR) -> str | None:
    """The known word that ``word`` most likely stands for, or ``None`` where nothing is near."""
    options = sorted(set(known))
    lower = word.strip().lower().replace("-", "_")
    for option in options:
        if option.lower().replace("-", "_") == lower:
            return option
    if REACHED_FOR.get(lower) in options:
        return REACHED_FOR[lower]
    longer = [option for option in options if len(lower) > 2 and option.lower().startswith(lower)]
    if len(longer) == 1:
        return longer[0]
    from difflib import get_close_matches

    return next(iter(get_close_matches(word[:80], options, 1, _NEAR_SHORT if len(word) <= 5 else alike)), None)


def suggestion(word: str, known: Iterable[str], otherwise: str, alike: float = _NEAR) -> str:
    """A remedy: the nearest known word as a question, or ``otherwise``."""
    options = list(known)
    near = nearest(word, options, alike)
    return f"Did you mean '{near}'?" if near else otherwise


def choices(known: Iterable[str], limit: int = 12) -> str:
    """Known words as a list a person can read; long lists are cut."""
    options = list(known)
    shown = ", ".join(options[:limit])
    return f"{shown} … ({len(options)} in all)" if len(options) > limit else shown
