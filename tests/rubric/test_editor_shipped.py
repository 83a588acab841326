"""The schema that ``rubric new`` writes, in a real editor: the shipped rubrics, the checks, mixes and only_for.

npm install --global yaml-language-server
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from empathyqa.checks import BUILT_IN, CONDITIONS
from empathyqa.rubric import new_rubric
from empathyqa.rubric.opening import built_in_folder, built_in_names
from tests.rubric.editor import Editor
from tests.rubric.test_editor import SERVER

pytestmark = pytest.mark.skipif(not SERVER, reason="yaml-language-server is not installed")

HEAD = """\
# yaml-language-server: $schema=./rubric.schema.json
rubric: begun
version: 1
title: Begun
extends: balanced
"""
CRITERION = """\
criteria:
  - id: abc
    title: One thing
    pillar: empathy
    check: phrases
    settings: {any_of: [in short]}
    why: It helps.
    coach: {tip: Say it.}
"""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("shipped")
    new_rubric(folder)
    running = Editor(str(SERVER), Path(folder))
    yield running
    running.close()


@pytest.mark.parametrize("name", built_in_names())
def test_shipped_rubrics_have_no_squiggle(name: str, editor: Editor) -> None:
    assert editor.open(f"{name}.yaml", (built_in_folder() / f"{name}.yaml").read_text(encoding="utf-8")) == []


def test_the_new_rubric_has_no_squiggle(editor: Editor) -> None:
    assert editor.open("new.yaml", (editor.folder / "rubric.yaml").read_text(encoding="utf-8")) == []


MIX = HEAD + "mixes:\n  - name: chat\n    only_for: {channel: [chat]}\n    because: Read in passing.\n    pillars: {empathy: 2}\n"

MISTAKES = {
    "unknown channel": (MIX, "channel: [chat]", "channel: [chats]", "Value is not accepted", 8),
    "unknown field of only_for": (MIX, "{channel: [chat]}", "{chanel: [chat]}", "Property chanel is not allowed", 8),
    "unknown pillar of a mix": (MIX, "{empathy: 2}", "{empaty: 2}", 'Valid values: "efficiency"', 10),
    "mix without a reason": (MIX, "    because: Read in passing.\n", "", 'Missing property "because"', 7),
    "weight nothing in a mix": (MIX, "{empathy: 2}", "{empathy: 0}", "exclusive minimum of 0", 10),
    "setting of another check": (HEAD + CRITERION, "{any_of:", "{steps:", "Property steps is not allowed", 11),
    "unknown place": (HEAD + CRITERION, "[in short]}", "[in short], where: start}", "Value is not accepted", 11),
    "closeness out of range": (HEAD + CRITERION, "[in short]}", "[in short], similarity: 10}", "below the minimum of 60", 11),
    "unknown status": (HEAD + CRITERION, "    why:", "    status: trial\n    why:", 'Value must be "experimental"', 12),
}


@pytest.mark.parametrize("what", MISTAKES)
def test_the_right_squiggle(what: str, editor: Editor) -> None:
    text, old, new, message, line = MISTAKES[what]
    found = editor.open(f"{what.replace(' ', '-')}.yaml", text.replace(old, new, 1))
    assert any(message in said and at == line for at, _, said in found), found


def test_real_checks_and_conditions_are_completed(editor: Editor) -> None:
    editor.open("checks.yaml", HEAD + CRITERION.replace("check: phrases", "check: "))
    assert {check.id for check in BUILT_IN} <= editor.complete("checks.yaml", 10, 12)
    editor.open("conditions.yaml", HEAD + CRITERION.replace("check: phrases", "applies_when: "))
    assert set(CONDITIONS) <= editor.complete("conditions.yaml", 10, 19)


def test_settings_of_the_check_and_no_others_are_completed(editor: Editor) -> None:
    begun = HEAD + CRITERION.replace("    settings: {any_of: [in short]}\n", "    settings:\n      who: agent\n      \n")
    editor.open("settings.yaml", begun)
    offered = editor.complete("settings.yaml", 13, 7)
    assert {"any_of", "word_list", "where", "similarity", "met", "partly"} <= offered
    assert not {"steps", "cue", "question"} & offered


def test_hover_explains_check_setting_and_mix(editor: Editor) -> None:
    editor.open("hover.yaml", MIX + CRITERION)
    assert "Other weights of pillars" in editor.hover("hover.yaml", 10, 6)
    assert "Counts the turns in which a phrase of yours was said" in editor.hover("hover.yaml", 15, 13)
    assert "any of them counts" in editor.hover("hover.yaml", 16, 17)
