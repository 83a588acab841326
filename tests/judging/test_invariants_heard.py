"""The invariants from the words up: listening and judging together, on whole calls."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.transcript import Span, Transcript
from tests.judging import fixed_agents as agents
from tests.judging.gold import needs_gold, transcripts
from tests.judging.made import balanced, scorer, transcript

CALLS = {
    name: getattr(agents, name)
    for name in ("GENUINE", "HARD_TRUTH", "COLD", "SCRIPTED", "PLAIN", "FLATTERER", "PARROT", "SILENT")
}
NAMED = (
    "agent: Good morning, this is {agent} speaking. How can I help?",
    "customer: Hi, my name is {customer}. My {spouse} passed away last month and I still get letters in {their} name."
    " I'm so upset.",
    "agent: I'm so sorry for your loss, {customer}. I can hear how upsetting those letters are."
    " I'll stop them myself today. When did the last one come?",
    "customer: On Monday. I've called twice about it.",
    "agent: I've stopped the letters now, {customer}. You'll get a note from me within two days that says so.",
    "customer: Thank you so much, that's all I needed.",
    "agent: Take care, {customer}. Goodbye.",
)


@cache
def card(name: str) -> Scorecard:
    return scorer().score(transcript(*CALLS[name]))


def total(name: str) -> float:
    return card(name).total or 0.0


def outcomes(found: Scorecard) -> dict[str, Outcome]:
    return {result.criterion: result.outcome for result in found.results}


def test_genuine_then_hard_truth_then_cold_then_scripted() -> None:
    order = [total(name) for name in ("GENUINE", "HARD_TRUTH", "COLD", "SCRIPTED")]
    assert order[0] > order[1] > order[2] > order[3], order


def test_the_silent_agent_gets_the_lowest_band() -> None:
    assert card("SILENT").band == balanced().bands[-1].name
    assert total("SILENT") < 10


def test_a_parrot_is_below_a_plain_agent_who_solves() -> None:
    assert total("PARROT") < total("PLAIN")


def test_flattery_buys_nothing() -> None:
    assert total("FLATTERER") <= total("PLAIN")


def named(agent: str, customer: str, spouse: str = "husband", their: str = "his") -> Transcript:
    lines = (line.format(agent=agent, customer=customer, spouse=spouse, their=their) for line in NAMED)
    return replace(transcript(*lines, customer_name=customer), agent_name=agent)


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("Priya", "Olu"),
        ("Sean", "Mary"),
        ("Maria", "Wei"),
        ("Chukwudi", "Aisha"),
        ("Emily", "Mohammed"),
        ("Jo", "Siobhan"),
    ],
)
@pytest.mark.parametrize(("spouse", "their"), [("husband", "his"), ("wife", "her")])
def test_names_and_genders_do_not_move_a_single_outcome(agent: str, customer: str, spouse: str, their: str) -> None:
    base = scorer().score(named("Jack", "Emma"))
    swapped = scorer().score(named(agent, customer, spouse, their))
    assert outcomes(swapped) == outcomes(base)
    assert swapped.total == base.total


def test_a_redacted_twin_misses_nothing_that_was_met() -> None:
    open_ = scorer().score(named("Jack", "Emma"))
    hidden = named("[PII]", "[PII]")
    turns = tuple(
        replace(turn, redactions=tuple(Span(m.start(), m.end(), "PII") for m in re.finditer(r"\[PII\]", turn.text)))
        for turn in hidden.turns
    )
    twin = scorer().score(replace(hidden, turns=turns, customer_name=None, agent_name=None))
    fallen = {
        criterion
        for criterion, outcome in outcomes(open_).items()
        if outcome is Outcome.MET and outcomes(twin)[criterion] in (Outcome.PARTLY, Outcome.MISSED)
    }
    assert not fallen


SPELLINGS = {
    "apologise": "apologize",
    "apologised": "apologized",
    "realise": "realize",
    "colour": "color",
    "centre": "center",
}


def curly(text: str) -> str:
    return text.replace("'", "’")


def american(text: str) -> str:
    return re.sub(r"[a-z]+", lambda word: SPELLINGS.get(word.group(), word.group()), text)


def changed(spoken: Transcript, change: Callable[[str], str]) -> Transcript:
    return replace(spoken, turns=tuple(replace(turn, text=change(turn.text)) for turn in spoken.turns))


def flips(spoken: list[Transcript], change: Callable[[Transcript], Transcript]) -> float:
    """The share of outcomes that change."""
    before = [outcomes(scorer().score(each)) for each in spoken]
    after = [outcomes(scorer().score(change(each))) for each in spoken]
    pairs = [(old[id], new[id]) for old, new in zip(before, after, strict=True) for id in old]
    return sum(old is not new for old, new in pairs) / len(pairs)


CHANGES: dict[str, Callable[[Transcript], Transcript]] = {
    "curly quotes": lambda spoken: changed(spoken, curly),
    "American spelling": lambda spoken: changed(spoken, american),
    "lower case": lambda spoken: changed(spoken, str.lower),
    "two spaces": lambda spoken: changed(spoken, lambda text: text.replace(" ", "  ")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_how_it_is_written_does_not_matter(change: str) -> None:
    assert flips([transcript(*lines) for lines in CALLS.values()], CHANGES[change]) < 0.02


@needs_gold
@pytest.mark.parametrize("change", CHANGES)
def test_how_it_is_written_does_not_matter_on_many_calls(change: str) -> None:
    spoken = list(transcripts("commissioned").values())[::8]
    assert flips(spoken, CHANGES[change]) < 0.025
