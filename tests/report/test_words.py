"""The words: every signal has a name, every word is used, every word a template asks for is there."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter
from typing import get_args

import empathyqa.report
from empathyqa.report.signal_words import FACTS, FAMILIES, SIGNALS, family_of, signal_name
from empathyqa.report.value_words import ARCHETYPES, OUTCOMES, RESOLUTIONS, ROLE_SOURCES, SPEAKERS, USES
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Archetype, Outcome, ResolutionStatus, Use
from empathyqa.signal import Fact
from empathyqa.transcript import Role, RoleSource

ROOM = Path(empathyqa.report.__file__).parent
SOURCES = "".join(
    path.read_text(encoding="utf-8")
    for path in [*ROOM.glob("*.py"), *ROOM.glob("templates/*.j2")]
    if path.name != "words.py"
)


def test_every_value_has_words() -> None:
    assert set(ARCHETYPES) == set(get_args(Archetype))
    assert set(RESOLUTIONS) == set(get_args(ResolutionStatus))
    assert set(OUTCOMES) == {outcome.value for outcome in Outcome}
    assert set(USES) == set(get_args(Use))
    assert set(SPEAKERS) == set(get_args(Role))
    assert set(ROLE_SOURCES) == set(get_args(RoleSource))
    assert set(FACTS) == set(
        re.findall(r"``([a-z_]+)``", (Fact.__doc__ or "").replace("``turn``", "").replace("``refers_to``", ""))
    )


def test_every_signal_has_a_name_and_a_family() -> None:
    assert len(SIGNALS) == 44
    assert {family for family, _ in SIGNALS.values()} == set(FAMILIES)
    assert signal_name("effort") == "effort spent"
    assert signal_name("vulnerability", kind="resilience") == "vulnerability (money or resilience)"
    assert signal_name("brand_new") == "brand new"
    assert (family_of("brand_new", "customer"), family_of("brand_new")) == ("contact", "manners")


def test_every_word_is_used_and_every_used_word_exists() -> None:
    asked = set(re.findall(r"\bw\.([a-z_]+)", SOURCES)) | set(re.findall(r"WORDS\[[\"']([a-z_]+)[\"']\]", SOURCES))
    indirect = {"judged", "little_to_judge", "no_evidence", "owner_agent", "owner_team", "owner_customer", "owner_open"}
    assert asked - set(WORDS) == set()
    assert set(WORDS) - asked - indirect == set()


def test_letters_of_the_families_differ() -> None:
    letters = [letter for letter, _, _ in FAMILIES.values()]
    assert len(set(letters)) == len(letters)


def test_words_hold_no_markup() -> None:
    assert not [text for text in WORDS.values() if "<" in text or "&" in text]
    assert all(list(Formatter().parse(text)) or not text for text in WORDS.values())
