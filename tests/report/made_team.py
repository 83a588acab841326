"""An invented team of real listening, and one made by hand with hostile words in every place."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import empathyqa as eq
from empathyqa.insight import Contact, TeamInsight, contact_of, team_insight
from empathyqa.insight.contact import Heard, Line, Reply
from empathyqa.reading import read_text
from empathyqa.scorecard import Evidence

from ..insight.made_contacts import moment, result, with_points

ROOT = Path(__file__).resolve().parents[2]


@cache
def larkfield(contacts: int = 60) -> TeamInsight:
    """The first contacts of the documentation's team."""
    return team_insight(larkfield_contacts(contacts))


@cache
def larkfield_contacts(contacts: int = 60) -> tuple[Contact, ...]:
    """The same, listened to."""
    spec = importlib.util.spec_from_file_location("example_team", ROOT / "docs" / "example_team.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    scorer = eq.Scorer(eq.load_rubric("balanced"))
    return tuple(_listened(scorer, module.conversations(), contacts))


def _listened(scorer: eq.Scorer, conversations: Iterator[dict[str, Any]], most: int) -> Iterator[Contact]:
    for _, conversation in zip(range(most), conversations, strict=False):
        signals = eq.listen(read_text(json.dumps(conversation), name="one.json"))
        yield contact_of(scorer.judge(signals), signals)


def crowd(agents: int, calls: int) -> TeamInsight:
    """Many agents with many contacts, nearly nothing in them."""
    contacts = []
    for agent in range(agents):
        for n in range(calls):
            table = {f"criterion-{c}": ("+-~0"[(agent + n + c) % 4], 2.0, 4.0) for c in range(26)}
            made = with_points(f"call-{agent}-{n}", table, agent=f"Agent Number {agent:03}", date=f"2026-03-{n % 28 + 1:02}")
            told = (moment("vulnerability", "n", words="I can't afford it", kind="resilience"),) if n % 5 == 0 else ()
            contacts.append(replace(made, card=replace(made.card, moments=told, total=40.0 + (agent * 7 + n) % 50)))
    return team_insight(contacts)


def hostile(words: str) -> TeamInsight:
    """A team in which everything that a stranger can write is ``words``."""
    contacts = []
    for n in range(6):
        evidence = (Evidence.seen(0, 0, len(words), words, "apology", words), Evidence.missing(1, words))
        results = tuple(
            replace(result(f"c{i}", sign), title=words, tip=words, try_saying=words, why=words, reason=words,
                    evidence=evidence)
            for i, sign in enumerate("+-")
        )  # fmt: skip
        made = with_points(f"{words}{n}", {"c0": ("+", 5, 5), "c1": ("-", 0, 5)}, agent=words, date=f"2026-03-0{n + 1}")
        card = replace(made.card, results=results, queue=words if n % 2 else "other", rubric_title=words,
                       customer_name=words, moments=(moment("crisis", "nc", words=words, level=None),))  # fmt: skip
        heard = Heard(1, "content", (Line(words, 0, ("validation",), False, True),), (Reply(words, 1, frozenset(), n > 2),))
        contacts.append(replace(made, card=card, heard=heard))
    return team_insight(contacts)
