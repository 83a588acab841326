"""What a QA lead sees in her editor, asked of the real language server (skipped where it is not installed).

npm install --global yaml-language-server
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from empathyqa.rubric import rubric_schema
from tests.rubric.conftest import SMALL
from tests.rubric.editor import Editor
from tests.rubric.made_up import CHECKS, CONDITIONS
from tests.rubric.test_extends import CLAIMS

SERVER = os.environ.get("YAML_LANGUAGE_SERVER") or shutil.which("yaml-language-server")
MODELINE = "# yaml-language-server: $schema=./rubric.schema.json\n"

pytestmark = pytest.mark.skipif(not SERVER, reason="yaml-language-server is not installed")


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder = tmp_path_factory.mktemp("editor")
    schema = rubric_schema(checks=CHECKS, conditions=CONDITIONS)
    (folder / "rubric.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    running = Editor(str(SERVER), Path(folder))
    yield running
    running.close()


def test_a_good_rubric_has_no_squiggle(editor: Editor) -> None:
    assert editor.open("good.yaml", SMALL.replace("08", "'08'")) == []
    assert editor.open("claims.yaml", MODELINE + CLAIMS) == []


MISTAKES = {
    "unknown check": (SMALL, "check: counted", "check: countd", 'Value must be "counted"'),
    "unknown field": (
        SMALL,
        "applies_when: something",
        "applys_when: something",
        "Property applys_when is not allowed",
    ),
    "unknown condition": (SMALL, "applies_when: something_went_wrong", "applies_when: zzz", "Value must be"),
    "unknown setting": (SMALL, "within_agent_turns: 1", "within_turns: 1", "Property within_turns is not allowed"),
    "setting out of range": (SMALL, "similarity: 88", "similarity: 888", "above the maximum of 100"),
    "unknown pillar": (SMALL, "pillar: empathy", "pillar: empaty", 'Value must be "efficiency"'),
    "weight nothing": (SMALL, "    weight: 2\n", "    weight: 0\n", "exclusive minimum of 0"),
    "text for a number": (SMALL, "    weight: 2\n", "    weight: double\n", 'Expected "number"'),
    "tip missing": (SMALL, "coach: {tip: Ask what happened.}", "coach: {}", 'Missing property "tip"'),
    "bands missing": (SMALL, "bands:\n", "band:\n", 'Missing property "bands"'),
    "a word from another tool": (SMALL, "use: guard", "kind: guard", "Property kind is not allowed"),
    "field of a change": (MODELINE + CLAIMS, "{weight: 0.5}", "{wieght: 0.5}", "Property wieght is not allowed"),
    "reason in one word": (
        MODELINE + CLAIMS,
        "Letters are written from templates here.",
        "no",
        "Say why, in a few words",
    ),
    "apostrophe": (SMALL, "    - I apologise for any inconvenience\n", "    - 'I'm sorry'\n", ""),
}


@pytest.mark.parametrize("what", MISTAKES)
def test_the_right_squiggle(what: str, editor: Editor) -> None:
    text, old, new, message = MISTAKES[what]
    line = text[: text.index(old)].count("\n") + 1
    found = editor.open(f"{what.replace(' ', '-')}.yaml", text.replace(old, new, 1))
    assert any(message in said for _, _, said in found), found
    if "missing" not in what.removeprefix("tip"):
        assert line in {at for at, _, _ in found}, found


BEGUN = (
    MODELINE
    + """\
rubric: begun
version: 1
title: Begun
extends: balanced
criteria:
  - id: abc
    title: One thing
    pillar: empathy
    check: reply
    settings:
      quick: true
      \n"""
)


def test_settings_of_the_check_are_completed(editor: Editor) -> None:
    editor.open("begun.yaml", BEGUN)
    assert {"cue", "within_agent_turns"} <= editor.complete("begun.yaml", 13, 7)
    assert not {"what", "needs", "similarity"} & editor.complete("begun.yaml", 13, 7)


def test_checks_and_conditions_are_completed(editor: Editor) -> None:
    editor.open("checks.yaml", BEGUN.replace("check: reply", "check: "))
    assert {check.id for check in CHECKS} <= editor.complete("checks.yaml", 10, 12)
    editor.open("conditions.yaml", BEGUN.replace("check: reply", "applies_when: "))
    assert set(CONDITIONS) <= editor.complete("conditions.yaml", 10, 19)


def test_hover_explains_a_check_a_field_and_a_setting(editor: Editor) -> None:
    editor.open("hover.yaml", BEGUN)
    assert "A cue gets its reply." in editor.hover("hover.yaml", 10, 13)
    assert "Where its points count. empathy: Make it feel human." in editor.hover("hover.yaml", 9, 6)
    assert "Only the same turn counts." in editor.hover("hover.yaml", 12, 8)
