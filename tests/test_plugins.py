"""Plug-ins: other packages come in through the same door as the built-ins, and a bad one is named, never fatal."""

from __future__ import annotations

from importlib.metadata import EntryPoint, EntryPoints
from typing import Any

import pytest

from empathyqa.errors import PluginError
from empathyqa.plugins import FAMILIES, Offer, Registry, report
from empathyqa.reading import Detection, RawConversation, RawTurn, read_text, read_transcripts, reader
from empathyqa.signals.rule import Examples, Heard, rule


@reader("shouting", "a test's own format", (".shout",), lambda text, name: Detection("shouting", 1.0, "it shouts"))
def shouting(text, options):
    """One turn a line; customers shout."""
    turns = [
        RawTurn("Customer" if line.isupper() else "Agent", line, role="customer" if line.isupper() else "agent")
        for line in text.splitlines()
    ]
    yield RawConversation(turns)


@report("haiku", ".txt")
def haiku(card: Any, **given: Any) -> str:
    """A scorecard in three lines."""
    return f"{card.id}\n{card.band}\n"


def offer(family, load, name="ours", source="our-package 1.0") -> Offer:
    return Offer(family, name, source, load)


@pytest.mark.parametrize("family", FAMILIES)
def test_built_ins_are_in_every_family(family):
    registry = Registry()
    assert len(getattr(registry, family)) > 1 or family == "signals"
    assert registry.problems(family) == []


def test_an_added_reader_reads(tmp_path):
    (tmp_path / "call.shout").write_text("MY BILL IS WRONG\nI'm sorry, let me look.\n", encoding="utf-8")
    readers = Registry().adding("readers", shouting).readers
    (transcript,) = read_transcripts(tmp_path / "call.shout", readers=readers)
    assert [turn.speaker for turn in transcript.turns] == ["customer", "agent"]


def test_an_added_report_tells():
    (found,) = [each for each in Registry([offer("reports", lambda: haiku)]).reports if each.id == "haiku"]
    assert found.ending == ".txt"


def test_a_tuple_of_things_is_as_good_as_one():
    assert shouting in Registry([offer("readers", lambda: (shouting,))]).readers


def broken() -> Any:
    raise ModuleNotFoundError("No module named 'their_parser'")


@pytest.mark.parametrize(
    ("load", "why"),
    [
        (broken, "cannot be loaded (ModuleNotFoundError: No module named 'their_parser')"),
        (lambda: "a word", "it is a str, and should be a Reader"),
        (lambda: haiku, "it is a Report, and should be a Reader"),
        (lambda: None, "it is a NoneType, and should be a Reader"),
    ],
)
def test_a_bad_plug_in_is_named_and_the_rest_works(load, why):
    registry = Registry([offer("readers", load), offer("readers", lambda: shouting, "good")])
    assert shouting in registry.readers
    (problem,) = registry.problems("readers")
    assert problem.code == "P001"
    assert problem.severity == "warning"
    assert "the plug-in 'ours' of our-package 1.0 (empathyqa.readers)" in problem.message
    assert why in problem.message


def test_the_first_of_two_with_one_name_keeps_it():
    registry = Registry()
    again = Registry([offer("readers", lambda: registry.readers[0])])
    assert again.readers == registry.readers
    (problem,) = again.problems("readers")
    assert problem.code == "P002"
    assert registry.readers[0].name in problem.message


def test_adding_what_does_not_fit_is_an_error_at_once():
    with pytest.raises(PluginError, match="should be a Check"):
        Registry().adding("checks", "apology")


def test_adding_makes_another_registry():
    registry = Registry()
    registry.adding("readers", shouting)
    assert shouting not in registry.readers


def test_installed_packages_are_looked_for_only_when_asked(monkeypatch):
    asked = []
    point = EntryPoint("shouting", "tests.test_plugins:shouting", "empathyqa.readers")

    def entry_points():
        asked.append(point)
        return EntryPoints([point])

    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)
    Registry().readers  # noqa: B018
    assert asked == []
    registry = Registry.installed()
    assert asked == [point]  # everything that is installed is looked through, so once for all families
    assert "shouting" in [each.name for each in registry.readers]


@rule("acme.upsell", examples=Examples(fires=("Add a case?",), silent=("Hello.",)), speaker="agent")
def upsell(view):
    """The agent offers an extra."""
    if " add a case " in view.line:
        yield Heard.whole(view, "offers an extra")


@rule("acme.haggle", examples=Examples(fires=("Any discount?",), silent=("Hello.",)), speaker="customer")
def haggle(view):
    """The customer asks for less."""
    if " discount " in view.line:
        yield Heard.whole(view, "asks for less")


def test_a_signal_of_its_own_is_heard_beside_the_built_in_ones():
    """It needs a speaker, for no vocabulary knows whose it is; the learned ear neither overrules nor silences it."""
    talk = read_text("Agent: Hello, how can I help?\nCustomer: Any discount on it?\nAgent: No. Add a case?\n")
    registry = Registry().adding("signals", upsell, haggle)
    heard = registry.listen(talk)
    assert [(signal.id, signal.turn) for signal in heard.of("acme.upsell", "acme.haggle")] == [
        ("acme.haggle", 1),
        ("acme.upsell", 2),
    ]
    ours = [signal for signal in heard.signals if not signal.id.startswith("acme.")]
    assert ours == list(Registry().listen(talk).signals)


def test_a_signal_without_a_speaker_says_what_is_missing():
    with pytest.raises(ValueError, match='speaker="agent"'):
        rule("acme.upsell", examples=upsell.examples)(upsell.hear)
