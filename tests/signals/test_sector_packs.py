"""A sector's words of vulnerability: heard with its pack, silent without it, and nothing else changed by it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

import empathyqa as eq
from empathyqa.cli import main
from empathyqa.rubric import check_rubric, load_rubric
from empathyqa.rubric.comparing import diff_rubrics
from empathyqa.rubric.handbook_page import handbook
from empathyqa.rubric.showing import show_rubric
from empathyqa.scorer import Scorer
from empathyqa.signal import Signal, Signals
from empathyqa.signals import listen
from empathyqa.signals.sector_packs import DRIVERS, with_sectors
from empathyqa.text.lexicons import sector_lexicon
from empathyqa.transcript import SECTORS, Transcript, Turn


def told(*words: str, metadata: dict[str, str] | None = None) -> Transcript:
    """A customer and an agent taking turns, the customer first."""
    turns = tuple(Turn(i, "agent" if i % 2 else "customer", text) for i, text in enumerate(words))
    return Transcript("told", turns, metadata=metadata or {})


def added(sector: str, *words: str) -> list[Signal]:
    """What the pack alone hears."""
    return list(with_sectors(Signals(told(*words), ()), [sector]))


ROWS = [
    pytest.param(sector, row, kind == "fires", id=f"{sector}-{kind}-{number}")
    for sector in SECTORS
    for kind in ("fires", "silent", "known_misses")
    for number, row in enumerate(sector_lexicon(sector).examples[kind])
]


@pytest.mark.parametrize(("sector", "row", "fires"), ROWS)
def test_example(sector: str, row: str, fires: bool) -> None:
    found = added(sector, row)
    assert bool(found) == fires
    for cue in found:
        assert (cue.id, cue.text) == ("vulnerability", row[cue.start : cue.end])
        assert cue.kind in DRIVERS
        assert not cue.learned


def test_there_is_a_pack_for_each_sector_and_a_sector_for_each_pack() -> None:
    folder = files("empathyqa").joinpath("lexicons", "en", "sectors")
    assert {path.name.removesuffix(".yaml") for path in folder.iterdir()} == set(SECTORS)
    for sector in SECTORS:
        lexicon = sector_lexicon(sector)
        assert lexicon.name == sector
        assert {*lexicon.groups} <= {*DRIVERS, "never"}
        assert min(len(lexicon.examples[kind]) for kind in ("fires", "silent", "known_misses")) >= 1


def test_silent_without_the_pack_and_in_another_sectors() -> None:
    words = "Mum's pendant runs off that line."
    heard = listen(told(words))
    assert with_sectors(heard) is heard
    assert not added("finance", words)
    assert added("telecoms", words)


@pytest.mark.parametrize("words", ["There's no mould here at all.", "I'm not in rent arrears.", "We haven't a toddler, no."])
def test_a_denial_is_no_cue(words: str) -> None:
    assert not added("housing", words)


def test_only_customers_tell_cues_and_notes_are_none() -> None:
    turns = (Turn(0, "agent", "Is there mould?"), Turn(1, "customer", "mould", internal=True), Turn(2, "bot", "Mould?"))
    assert not with_sectors(Signals(Transcript("x", turns), ()), ["housing"])


def test_a_kind_that_words_have_told_already_is_not_added_again_and_a_faint_one_is_put_into_words() -> None:
    transcript = told("The spots behind the wardrobe are mould again.")
    whole = Signal("vulnerability", 0, 0, 9, "The spots", kind="health", reason="tells of a home that harms health")
    faint = Signal("vulnerability", 0, 0, 9, "The spots", kind="health", reason="learned from “spots”", confidence=0.3)
    assert list(with_sectors(Signals(transcript, (whole,)), ["housing"])) == [whole]
    words = [cue.text for cue in with_sectors(Signals(transcript, (faint,)), ["housing"]) if not cue.learned]
    assert words == ["mould"]


def test_everything_else_that_was_heard_stays_and_twice_is_once() -> None:
    heard = listen(told("I'm so worried, she's been wheezing and the cot is right there.", "Let me look at that now."))
    once = with_sectors(heard, ["housing"])
    assert {cue.kind for cue in once.of("vulnerability")} >= {"health", "life_event"}
    assert [signal for signal in once if signal.reason != "a word to listen for in housing"] == list(heard)
    assert with_sectors(once, ["housing"]) == once
    assert once.facts == heard.facts


def test_where_a_source_cuts_its_turns_changes_nothing() -> None:
    cut = (Turn(0, "customer", "There is black"), Turn(1, "customer", "spots by the"), Turn(2, "customer", "cot."))
    split = with_sectors(Signals(Transcript("cut", cut), ()), ["housing"])
    assert [(cue.kind, cue.turn) for cue in split] == [("health", 0), ("life_event", 2)]
    assert [cue.kind for cue in added("housing", "There is black spots by the cot.")] == ["health", "life_event"]


def test_the_source_may_name_its_sector() -> None:
    words = "Mum's pendant runs off that line."
    assert with_sectors(Signals(told(words, metadata={"Sector": " Telecoms "}), ()))
    assert not with_sectors(Signals(told(words, metadata={"sector": "retail"}), ()))


TALK = ("Hello, it's about the wall behind the cot.", "What's your postcode?", "It's LS6.", "Thanks. Bye.", "Right.", "Bye.")


def test_a_rubrics_sectors_are_judged_without_listening_again() -> None:
    heard = listen(told(*TALK))
    without = load_rubric("balanced")
    assert not without.sectors
    landlord = without.model_copy(update={"sectors": ["housing"]})
    assert not any(moment.cue == "vulnerability" for moment in Scorer(without).judge(heard).moments)
    card = Scorer(landlord).judge(heard)
    assert any(moment.cue == "vulnerability" and moment.turn == 0 for moment in card.moments)
    assert card == Scorer(landlord).score(told(*TALK))
    assert card == Scorer(landlord).judge(Scorer(landlord).with_sectors(heard))


@pytest.mark.parametrize(
    ("rubric", "sectors"),
    [
        ("housing-repairs", ["housing"]),
        ("utilities", ["energy", "water"]),
        ("collections-and-vulnerability", ["finance"]),
        ("insurance-claims", ["insurance"]),
        ("balanced", []),
    ],
)
def test_shipped_rubrics_name_their_sectors(rubric: str, sectors: list[str]) -> None:
    assert load_rubric(rubric).sectors == sectors


def test_the_rubric_says_so_wherever_it_is_told() -> None:
    plain = load_rubric("balanced")
    landlord = plain.model_copy(update={"sectors": ["housing"]})
    assert "sectors: housing" in show_rubric(landlord)
    assert "sectors:" not in show_rubric(plain)
    assert "sectors: none -> housing" in diff_rubrics(plain, landlord)
    assert "**Sectors:** housing" in handbook(landlord)
    assert landlord.sha256 != plain.sha256
    twice = plain.model_copy(update={"sectors": ["water", "energy", "water"]})
    assert twice.sha256 == plain.model_copy(update={"sectors": ["energy", "water"]}).sha256
    items = eq.rubric_schema()["properties"]["sectors"]["items"]
    assert sorted(items["enum"]) == sorted(SECTORS)


@pytest.mark.parametrize(
    ("line", "code", "fix"),
    [
        ("sectors: [hosing]", "R108", "Did you mean 'housing'?"),
        ("sectors: housing", "R104", "[housing]"),
        ("sector: [housing]", "R102", "Did you mean 'sectors'?"),
        ("industry: [housing]", "R102", "Did you mean 'sectors'?"),
    ],
)
def test_a_slip_has_a_remedy(tmp_path: Path, line: str, code: str, fix: str) -> None:
    file = tmp_path / "ours.yaml"
    file.write_text(f"rubric: ours\nversion: 1\ntitle: Ours\nextends: balanced\n{line}\n", encoding="utf-8")
    (problem,) = check_rubric(file)
    assert problem.code == code
    assert fix in problem.fix


def test_a_sector_can_be_explained() -> None:
    page = eq.explain("housing")
    assert "sectors: [housing]" in page
    assert "The cot is against that wall." in page


def test_listen_takes_a_sector(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "call.txt"
    file.write_text("Agent: Hello, Tarn Phones.\nCustomer: Mum's pendant runs off that line.\n", encoding="utf-8")
    assert main(["listen", str(file)]) == 0
    assert "“pendant”" not in capsys.readouterr().out
    assert main(["listen", str(file), "--sector", "telecoms"]) == 0
    assert "vulnerability (health) “pendant”" in " ".join(capsys.readouterr().out.split())
    assert main(["listen", str(file), "--sector", "telecom"]) == 2
    assert "did you mean 'telecoms'?" in capsys.readouterr().err
