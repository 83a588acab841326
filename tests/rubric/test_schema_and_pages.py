"""The schema for editors, the starter rubric, and the handbook."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import pytest

from empathyqa.checks import BUILT_IN, CONDITIONS
from empathyqa.errors import RubricError
from empathyqa.rubric import check_rubric, handbook, load_rubric, new_rubric, rubric_schema, try_examples
from empathyqa.rubric.composing import build
from empathyqa.rubric.examples import all_ok
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.opening import built_in_folder, built_in_names
from empathyqa.rubric.tree import Source, plain
from tests.rubric.conftest import SMALL, Write
from tests.rubric.made_up import CHECKS, KNOWN
from tests.rubric.made_up import CONDITIONS as MADE_UP_CONDITIONS
from tests.rubric.test_extends import CLAIMS

MADE_UP = {"checks": CHECKS, "conditions": MADE_UP_CONDITIONS}


def test_every_check_setting_and_condition_can_be_completed_and_hovered() -> None:
    schema = rubric_schema()
    definitions = schema["$defs"]
    offered = {each["const"]: each for each in definitions["Criterion"]["properties"]["check"]["oneOf"]}
    assert set(offered) == {check.id for check in BUILT_IN}
    assert all(each["description"] for each in offered.values())
    conditions = definitions["Criterion"]["properties"]["applies_when"]["oneOf"]
    assert {each["const"]: each["description"] for each in conditions} == {
        name: each.sentence for name, each in CONDITIONS.items()
    }
    for check in BUILT_IN:
        properties = definitions[f"settings-of-{check.id}"].get("properties", {})
        assert set(properties) == set(check.settings.model_fields)
        assert all(each.get("description") for each in properties.values()), check.id
    for definition in (schema, definitions["Criterion"], definitions["Change"], definitions["Band"]):
        for name, each in definition["properties"].items():
            assert each.get("description"), name


def test_every_reference_in_the_schema_leads_somewhere() -> None:
    schema = json.loads(json.dumps(rubric_schema()))

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str):
                target = schema
                for step in reference.removeprefix("#/").split("/"):
                    target = target[step]
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(schema)


def errors(text: str) -> list[str]:
    jsonschema = pytest.importorskip("jsonschema")
    schema = rubric_schema(**MADE_UP)
    jsonschema.Draft202012Validator.check_schema(schema)
    root = build(Source("x", text), Notes())
    assert root is not None
    found = jsonschema.Draft202012Validator(schema).iter_errors(plain(root))
    return [f"{'.'.join(str(step) for step in error.absolute_path)}: {error.message}" for error in found]


def test_the_schema_accepts_what_the_library_accepts() -> None:
    assert errors(SMALL) == []
    assert errors(CLAIMS) == []


_SETTINGS = "    settings: {what: [apology], met: {min: 1, max: 1}, partly: {max: 2}}\n"
_TIP = "      tip: Say sorry once, for the specific thing.\n"
_REASON = "Letters are written from templates here."
WRONG = {
    "unknown field": (SMALL, "applies_when: s", "applys_when: s", "criteria.0: Additional properties"),
    "unknown check": (SMALL, "check: counted", "check: countd", "criteria.0.check: 'countd' is not valid"),
    "unknown setting": (SMALL, "within_agent_turns: 1", "within: 1", "criteria.3.settings: Additional properties"),
    "setting missing": (SMALL, "what: [apology], ", "", "criteria.0.settings: 'what' is a required"),
    "settings missing": (SMALL, _SETTINGS, "", "criteria.0: 'settings' is a required"),
    "setting out of range": (SMALL, "similarity: 88", "similarity: 888", "criteria.4.settings.similarity: 888 is"),
    "weight nothing": (SMALL, "    weight: 2\n", "    weight: 0\n", "criteria.0.weight: 0 is less than"),
    "tip missing": (SMALL, _TIP, "", "criteria.0.coach: 'tip' is a required"),
    "unknown pillar": (SMALL, "  empathy:  ", "  empaty:  ", "pillars: Additional properties"),
    "no bands": (SMALL, "bands:", "band:", ": 'bands' is a required"),
    "change without extends": (SMALL, "language: en", "change: {one-apology: {weight: 2}}", "False schema"),
    "unknown field in a change": (CLAIMS, "{weight: 0.5}", "{wieght: 0.5}", "change.one-apology: Additional prop"),
    "one-word reason": (CLAIMS, _REASON, "no", "switch_off.own-words: 'no' does not match"),
}


@pytest.mark.parametrize("what", WRONG)
def test_the_schema_flags_the_right_place(what: str) -> None:
    text, old, new, message = WRONG[what]
    assert old in text
    found = errors(text.replace(old, new, 1))
    assert any(message in error for error in found), found


def test_shipped_rubrics_fit_the_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(rubric_schema())
    for name in built_in_names():
        root = build(Source(name, (built_in_folder() / f"{name}.yaml").read_text(encoding="utf-8")), Notes())
        assert root is not None
        assert [error.message for error in validator.iter_errors(plain(root))] == []


def test_a_new_rubric_works_at_once(tmp_path) -> None:
    rubric, schema = new_rubric(tmp_path / "ours")
    assert rubric.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=./rubric.schema.json\n")
    assert json.loads(schema.read_text(encoding="utf-8")) == json.loads(json.dumps(rubric_schema()))
    assert [str(problem) for problem in check_rubric(rubric)] == []
    mine = load_rubric(rubric)
    results = [result for result in try_examples(mine) if result.criterion == "makes-it-personal"]
    assert len(results) == 2
    assert all_ok(results), results


def test_the_lines_commented_out_in_a_new_rubric_work_too(tmp_path) -> None:
    rubric, _ = new_rubric(tmp_path)
    lines = rubric.read_text(encoding="utf-8").splitlines()
    opened = [line[2:] if line.startswith(("# change:", "# switch_off:", "#   good", "#   uses")) else line for line in lines]
    rubric.write_text("\n".join(opened), encoding="utf-8")
    mine = load_rubric(rubric)
    assert mine.criterion("good-questions").weight == 3
    assert "uses-the-name" in mine.switched_off


def test_a_new_rubric_never_overwrites(tmp_path, write: Write) -> None:
    path = write()
    with pytest.raises(RubricError, match="left as it is"):
        new_rubric(tmp_path)
    assert path.read_text(encoding="utf-8") == SMALL
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(RubricError, match="cannot be written"):
        new_rubric(tmp_path / "file")


def test_handbook_has_every_field_of_every_criterion(write: Write) -> None:
    rubric = load_rubric(write(), **KNOWN)
    page = handbook(rubric, **MADE_UP)
    for criterion in rubric.criteria:
        assert f"### {criterion.title}" in page
        assert f"**Why it matters:** {criterion.why}" in page
        assert f"**Do this:** {criterion.coach.tip}" in page
    assert "**What it looks at:** A cue gets its reply." in page
    assert "**Applies only when:** The customer shows a negative feeling." in page
    assert "**Counts:** Takes 10 points off its pillar when broken (3.3% of the total)." in page
    assert "**This is not caught yet:**\n\n> Customer: Great. Just great. Another week.  \n" in page
    assert "- **Solid**: from 70 of 100, and no pillar below 50" in page


class Outline(HTMLParser):
    VOID = ("meta", "br", "!doctype")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_handbook_as_html_is_whole_and_escaped(write: Write) -> None:
    edits = (("title: Sounds like a person", 'title: "<script>alert(1)</script> & more"'),)
    rubric = load_rubric(write(*edits), **KNOWN)
    page = handbook(rubric, "html", **MADE_UP)
    outline = Outline()
    outline.feed(page)
    assert outline.open == []
    assert "script" not in outline.seen
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; more" in page
    assert outline.seen.count("h3") == len(rubric.criteria)
    assert "http" not in page.replace("https://json-schema.org", "")


def test_handbook_markdown_is_escaped(write: Write) -> None:
    rubric = load_rubric(write(("title: Sounds like a person", 'title: "*Sounds* <b>like</b> a person"')), **KNOWN)
    assert r"### \*Sounds\* \<b\>like\</b\> a person" in handbook(rubric, **MADE_UP)
