"""What the words in the file mean: YAML 1.2 core scalars, phrases as typed, curly quotes, cut comments, hashes."""

from __future__ import annotations

import math
import pickle

import pytest

from empathyqa.rubric import check_rubric, composing, load_rubric
from empathyqa.rubric.composing import build
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Source, follow, plain
from tests.rubric.conftest import SMALL, Write
from tests.rubric.made_up import KNOWN

SCALARS = {
    "yes": "yes", "No": "No", "on": "on", "off": "off", "y": "y", "12:30": "12:30", "08": "08", "012": "012",
    "0x1F": "0x1F", "0o17": "0o17", "1_000": "1_000", "2026-11-21": "2026-11-21", "=": "=", "+44": 44, "-3": -3,
    "0": 0, "2.50": 2.5, "1e3": 1000.0, ".5": 0.5, "1.": 1.0, "true": True, "False": False, "~": None, "null": None,
    "nULL": "nULL", "tRUE": "tRUE", "'24'": "24", '"true"': "true", "1.2.3": "1.2.3", "-": None, "£40": "£40",
}  # fmt: skip


@pytest.mark.parametrize("libyaml", [True, False])
@pytest.mark.parametrize("written", [written for written in SCALARS if written != "-"])
def test_core_scalars(written: str, libyaml: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(composing, "LIBYAML", libyaml and composing.LIBYAML)
    root = build(Source("x", f"a: {written}\n"), Notes())
    assert root is not None
    value = plain(root)["a"]
    assert value == SCALARS[written]
    assert type(value) is type(SCALARS[written])


def test_numbers_that_are_none(write: Write) -> None:
    root = build(Source("x", "a: .nan\n"), notes := Notes())
    assert root is not None
    assert [problem.code for problem in notes.sorted()] == ["R106"]
    assert not math.isnan(plain(root)["a"] or 0)


def test_every_value_knows_its_place() -> None:
    root = build(Source("x", "a:\n  - b: {c: [d, é e, f]}\n"), Notes())
    assert root is not None
    found = follow(root, ("a", 0, "b", "c", 2))
    assert (found.place.line, found.place.column, plain(found.node)) == (2, 21, "f")
    assert (follow(root, ("a", 0, "b", "c")).place.column, follow(root, ("a", 0, "zz")).depth) == (9, 2)


def test_words_that_look_like_switches_stay_phrases(write: Write) -> None:
    rubric = load_rubric(write(), **KNOWN)
    assert rubric.word_lists["short_words"] == ["yes", "No", "on", "off", "12:30", "08", "y"]


def test_cut_comment_is_warned_of(write: Write) -> None:
    path = write(("    - I apologise for any inconvenience\n", "    - press the # key\n"))
    problems = check_rubric(path, **KNOWN)
    assert [(problem.code, problem.severity, problem.line, problem.column) for problem in problems] == [
        ("R009", "warning", 21, 17)
    ]
    assert '"press the # key"' in (problems[0].fix or "")
    assert [problem.code for problem in load_rubric(path, **KNOWN).provenance.warnings] == ["R009"]


@pytest.mark.parametrize("line", ['"press the # key"', "two words  # a comment", "'a # b'", "word # a comment", "2 # two"])
def test_real_comments_and_quoted_hashes_are_left_alone(line: str) -> None:
    notes = Notes()
    build(Source("x", f"a: {line}\n"), notes)
    assert notes.sorted() == []


def test_curly_quotes_become_straight_in_phrases(write: Write) -> None:
    path = write(
        ("    - I apologise for any inconvenience\n", "    - I’m sorry\n    - “your call”\n"),
        ("cue: customer_emotion", "cue: customer’s"),
    )
    rubric = load_rubric(path, **KNOWN)
    assert rubric.word_lists["stock_sorrys"][:2] == ["I'm sorry", "your call"]
    assert rubric.criterion("names-feeling").settings["cue"] == "customer's"
    assert [problem.code for problem in rubric.provenance.warnings] == ["R022"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_same_rubric_from_any_editor(codec: str, newline: str, write: Write) -> None:
    path = write()
    path.write_bytes(SMALL.replace("\n", newline).encode(codec))
    assert load_rubric(path, **KNOWN).sha256 == load_rubric(write(name="other.yaml"), **KNOWN).sha256


def test_hash_is_of_the_content(write: Write) -> None:
    """Comments, layout and the order of fields do not count; one word of a tip does."""
    plain_hash = load_rubric(write(), **KNOWN).sha256
    same = write(
        ("version: 1\ntitle: Harbour Energy calls\n", "title: 'Harbour Energy calls'  # for calls\nversion: 1\n"),
        ("    weight: 2\n    check: counted", "    check: counted\n    weight: 2.0"),
        (
            "settings: {cue: customer_emotion, within",
            "settings:\n      cue: customer_emotion\n      # soon\n      within",
        ),
        ("turns: 1}", "turns: 1"),
        name="same.yaml",
    )
    assert load_rubric(same, **KNOWN).sha256 == plain_hash
    other = write(("Say sorry once, for the specific thing.", "Say sorry once, for the specific slip."), name="other.yaml")
    assert load_rubric(other, **KNOWN).sha256 != plain_hash


def test_hash_follows_a_copy(write: Write) -> None:
    rubric = load_rubric(write(), **KNOWN)
    before = rubric.sha256
    assert rubric.model_copy(update={"title": "Other"}).sha256 != before
    assert rubric.model_copy().sha256 == before


def test_a_rubric_survives_pickling_with_its_provenance(write: Write) -> None:
    rubric = load_rubric(write(), **KNOWN)
    again = pickle.loads(pickle.dumps(rubric))
    assert again == rubric
    assert again.sha256 == rubric.sha256
    assert again.provenance == rubric.provenance
