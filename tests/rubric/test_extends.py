"""Inheriting: what is changed, switched off and added; what is refused; and where each line comes from."""

from __future__ import annotations

import pytest

from empathyqa.errors import RubricError
from empathyqa.rubric import check_rubric, load_rubric
from empathyqa.rubric.opening import built_in_names
from tests.rubric.conftest import Write
from tests.rubric.made_up import KNOWN

CLAIMS = """\
rubric: harbour-claims
version: 1
title: Harbour Energy claims
extends: ./rubric.yaml

change:
  one-apology: {weight: 0.5}
  names-feeling:
    settings: {within_agent_turns: 2}
    coach: {try_saying: "That sounds exhausting."}
    why: Claims start with bad news.

switch_off:
  own-words: Letters are written from templates here.

word_lists:
  more_stock_phrases: [as per the policy wording]

criteria:
  - id: explains-the-excess
    title: Explains the excess before it is charged
    pillar: effectiveness
    weight: 1
    check: stock_lines
    settings: {list: more_stock_phrases}
    why: A surprise charge undoes the goodwill of a good call.
    coach: {tip: Say the excess in pounds.}
    examples:
      passes: ["Agent: The excess is £100."]
      fails: ["Agent: There may be charges."]
"""


def codes(path) -> list[tuple[str, int | None]]:
    return [(problem.code, problem.line) for problem in check_rubric(path, **KNOWN) if problem.severity == "error"]


def test_change_keeps_everything_else(write: Write) -> None:
    write()
    rubric = load_rubric(write(text=CLAIMS, name="claims.yaml"), **KNOWN)
    assert rubric.rubric == "harbour-claims"
    assert rubric.title == "Harbour Energy claims"
    assert [each.id for each in rubric.criteria] == [
        "one-apology",
        "next-step",
        "settles-it",
        "names-feeling",
        "speaks-over",
        "gets-to-the-point",
        "explains-the-excess",
    ]
    assert rubric.criterion("one-apology").weight == 0.5
    changed = rubric.criterion("names-feeling")
    assert changed.settings == {"cue": "customer_emotion", "within_agent_turns": 2}
    assert changed.coach.tip == "Name the feeling you heard before you solve."
    assert changed.coach.try_saying == "That sounds exhausting."
    assert rubric.switched_off == {"own-words": "Letters are written from templates here."}
    assert set(rubric.word_lists) == {"stock_sorrys", "short_words", "more_stock_phrases"}
    assert rubric.bands[0].name == "Seen and sorted"


def test_provenance_names_file_and_line_of_each_criterion_and_change(write: Write) -> None:
    write()
    provenance = load_rubric(write(text=CLAIMS, name="claims.yaml"), **KNOWN).provenance
    assert provenance.files == ("claims.yaml", "./rubric.yaml")
    assert str(provenance.criteria["names-feeling"].at) == "./rubric.yaml:71"
    assert {field: str(at) for field, at in provenance.criteria["names-feeling"].changes.items()} == {
        "settings.within_agent_turns": "claims.yaml:9",
        "coach.try_saying": "claims.yaml:10",
        "why": "claims.yaml:11",
    }
    assert str(provenance.criteria["explains-the-excess"].at) == "claims.yaml:20"
    assert str(provenance.criteria["names-feeling"].examples["known_misses[0]"]) == "./rubric.yaml:91"
    assert str(provenance.switched_off["own-words"]) == "claims.yaml:14"


def test_another_check_leaves_the_old_settings_behind(write: Write) -> None:
    write()
    text = CLAIMS.replace("one-apology: {weight: 0.5}", "one-apology: {check: promise}")
    assert load_rubric(write(text=text, name="claims.yaml"), **KNOWN).criterion("one-apology").settings == {}


def test_three_files_in_a_row(write: Write) -> None:
    write()
    write(text=CLAIMS, name="claims.yaml")
    third = "rubric: motor\nversion: 2\ntitle: Motor\nextends: claims.yaml\nchange: {explains-the-excess: {weight: 4}}\n"
    rubric = load_rubric(write(text=third, name="motor.yaml"), **KNOWN)
    assert rubric.criterion("explains-the-excess").weight == 4
    assert rubric.criterion("one-apology").weight == 0.5
    assert "own-words" in rubric.switched_off
    assert rubric.provenance.files == ("motor.yaml", "./claims.yaml", "./rubric.yaml")


def test_a_file_in_a_folder_below_may_be_inherited(write: Write) -> None:
    write(name="shared/rubric.yaml")
    text = CLAIMS.replace("./rubric.yaml", "./shared/rubric.yaml")
    assert load_rubric(write(text=text, name="claims.yaml"), **KNOWN).criteria


REFUSED = {
    "change of what is not there": ("one-apology: {w", "one-appology: {w", "R401", 7, "'one-apology'"),
    "switching off what is not there": ("  own-words: Letters", "  own-word: Letters", "R410", 14, "'own-words'"),
    "no reason": ("Letters are written from templates here.", "no", "R402", 14, "reason"),
    "empty reason": ("Letters are written from templates here.", "", "R402", 14, "reason"),
    "a list for a reason": ("Letters are written from templates here.", "[a]", "R402", 14, "reason"),
    "inherited criterion again": ("id: explains-the-excess", "id: next-step", "R403", 20, "change:"),
    "inherited word list again": ("more_stock_phrases: [", "stock_sorrys: [", "R404", 17, "more_stock_sorrys"),
    "changed and switched off": ("  own-words: Letters", "  one-apology: Letters", "R409", 14, "one of the two"),
    "id changed": ("{weight: 0.5}", "{id: another-one}", "R411", 7, "switch_off"),
    "unknown field in a change": ("{weight: 0.5}", "{wieght: 0.5}", "R102", 7, "'weight'"),
    "wrong type in a change": ("{weight: 0.5}", "{weight: half}", "R104", 7, "number"),
    "unknown setting in a change": ("{within_agent_turns: 2}", "{within: 2}", "R105", 9, "'within_agent_turns'"),
    "change is a list": ("  one-apology: {weight: 0.5}\n", "  - one-apology\n", "R019", None, ""),
    "change of one is text": ("{weight: 0.5}", "heavier", "R104", 7, "only what differs"),
    "own title missing": ("title: Harbour Energy claims\n", "", "R101", 1, "calls it"),
    "inherits from nothing": ("extends: ./rubric.yaml", "extends:", "R405", 4, "built-in"),
    "typo in extends": ("extends: ./rubric.yaml", "extends: ./rubrik.yaml", "R405", 4, "./rubric.yaml"),
    "unequal pillars": ("change:", "pillars: {empathy: {weight: 2}}\nchange:", "R301", 6, "because:"),
    "switched_off field": ("switch_off:", "switched_off: {a: b c}\nswitch_off:", "R102", 13, "switch_off"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_mistakes_in_inheriting(what: str, write: Write) -> None:
    old, new, code, line, fix = REFUSED[what]
    assert old in CLAIMS
    write()
    path = write(text=CLAIMS.replace(old, new, 1), name="claims.yaml")
    found = [problem for problem in check_rubric(path, **KNOWN) if problem.code == code]
    assert found, [str(problem) for problem in check_rubric(path, **KNOWN)]
    assert found[0].path == str(path)
    assert line is None or found[0].line == line, str(found[0])
    assert fix in (found[0].fix or ""), found[0].fix
    with pytest.raises(RubricError):
        load_rubric(path, **KNOWN)


def test_own_mistakes_show_even_where_the_base_is_missing(write: Write) -> None:
    """What only the base could tell (word lists, a reason for the weights) is not guessed at."""
    text = CLAIMS.replace("check: stock_lines", "check: stock_line").replace("pillar: effectiveness", "pilar: effectiveness")
    text = text.replace("[as per the policy wording]", "as per the policy wording").replace(
        "change:", "pillars: {empathy: {weight: 2}}\nchange:"
    )
    assert codes(write(text=text, name="claims.yaml")) == [
        ("R405", 4),
        ("R104", 18),
        ("R102", 23),
        ("R103", 25),
    ]


def test_two_rubrics_inheriting_from_each_other(write: Write) -> None:
    write(("language: en", "extends: ./claims.yaml"))
    problems = check_rubric(write(text=CLAIMS, name="claims.yaml"), **KNOWN)
    assert [(problem.code, problem.line) for problem in problems] == [("R407", 7)]
    assert "claims.yaml -> rubric.yaml -> claims.yaml" in problems[0].message


def test_endless_chain(write: Write) -> None:
    for number in range(12):
        text = f"rubric: r{number}\nversion: 1\ntitle: t\nextends: ./r{number + 1}.yaml\n"
        path = write(text=text, name=f"r{number}.yaml")
    assert codes(path.parent / "r0.yaml") == [("R407", 4)]


def test_a_link_that_leads_out_of_the_folder(write: Write) -> None:
    outside = write(name="outside/rubric.yaml")
    path = write(text=CLAIMS, name="inside/claims.yaml")
    (path.parent / "rubric.yaml").symlink_to(outside)
    assert codes(path) == [("R406", 4)]


def test_mistakes_of_the_base_point_into_the_base(write: Write) -> None:
    base = write(("check: counted", "check: countd"))
    problems = check_rubric(write(text=CLAIMS, name="claims.yaml"), **KNOWN)
    assert [(problem.code, problem.path) for problem in problems] == [("R103", str(base))]


def test_warnings_of_the_base_are_shown_with_the_base_only(write: Write) -> None:
    base = write(('      fails: ["Agent: Somebody will be in touch."]\n', ""))
    assert [problem.code for problem in check_rubric(base, **KNOWN)] == ["R601"]
    assert check_rubric(write(text=CLAIMS, name="claims.yaml"), **KNOWN) == []


def test_built_in_rubrics_load_and_can_be_inherited(write: Write) -> None:
    assert {"balanced", "market-weights", "cuhr"} <= set(built_in_names())
    for name in built_in_names():
        assert load_rubric(name).criteria, name
    text = "rubric: ours\nversion: 1\ntitle: Ours\nextends: balanced\n"
    ours = load_rubric(write(text=text, name="ours.yaml"))
    assert ours.criteria == load_rubric("balanced").criteria
    assert ours.provenance.files == ("ours.yaml", "balanced.yaml")
