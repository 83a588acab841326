"""Every way to break a rubric: refused at the right place, with a remedy, in our words, in under a second."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from empathyqa.errors import Problem, RubricError
from empathyqa.rubric import check_rubric, composing, load_rubric
from tests.rubric.broken import EDITED, Broken
from tests.rubric.conftest import SMALL, Write
from tests.rubric.made_up import KNOWN

FOREIGN = re.compile(
    r"pydantic|Input should|Field required|Extra inputs|Traceback|while parsing|while scanning|did not find expected|"
    r"could not find|validation error|type=|NoneType|Errno|<class|\bstr\b|\bdict\b|\bint\b|mapping values",
)


def assert_in_our_words(problem: Problem, theirs: str = "") -> None:
    """No word of the parsers below, unless it is one of ``theirs``, quoted: a rubric cut in the midst of "interruption"."""
    text = f"{problem.message} {problem.fix}"
    assert set(FOREIGN.findall(text)) <= set(FOREIGN.findall(theirs)), text
    assert problem.message.endswith((".", "?", "!")), problem.message
    assert problem.fix
    assert re.fullmatch(r"R\d{3}", problem.code)


@pytest.fixture(params=[True, False], ids=["libyaml", "pure"])
def with_and_without_libyaml(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param and not composing.LIBYAML:
        pytest.skip("this PyYAML has no libyaml")
    monkeypatch.setattr(composing, "LIBYAML", request.param)


@pytest.mark.usefixtures("with_and_without_libyaml")
@pytest.mark.parametrize("broken", EDITED, ids=[each.what for each in EDITED])
def test_broken_rubric_is_refused_with_place_and_remedy(broken: Broken, write: Write) -> None:
    path = write((broken.old, broken.new))
    started = time.process_time()
    problems = check_rubric(path, **KNOWN)
    assert time.process_time() - started < (3 if composing.LIBYAML else 6)  # a quadratic rule takes ten times as long
    for problem in problems:
        assert_in_our_words(problem)
    found = [problem for problem in problems if problem.code == broken.code]
    assert found, [str(problem) for problem in problems]
    assert found[0].severity == "error"
    assert found[0].path == str(path)
    if broken.line is not None:
        edited_at = SMALL[: SMALL.index(broken.old)].count("\n") + 1
        assert found[0].line == edited_at + broken.line, str(found[0])
        assert found[0].column
        assert found[0].excerpt
    assert broken.fix in (found[0].fix or ""), found[0].fix
    with pytest.raises(RubricError):
        load_rubric(path, **KNOWN)


WHOLE = {
    "empty": (b"", "R013"),
    "comments only": (b"# nothing here\n", "R013"),
    "braces only": (b"{}\n", "R013"),
    "null": (b"null\n", "R020"),
    "a list": (b"- a\n- b\n", "R020"),
    "plain text": (b"Agent: hello\n", "R102"),
    "just words": (b"hello there\n", "R020"),
    "binary": (bytes(range(256)) * 20, "R012"),
    "an image": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "R012"),
    "not UTF-8": ("title: Über\n".encode("latin-1"), "R012"),
    "null byte": (b"title: a\x00b\n", "R012"),
    "broken UTF-16": (b"\xff\xfea", "R012"),
    "huge": (b"# comment\n" * 400_000, "R011"),
    "200,000 open brackets": (b"a: " + b"[" * 200_000, "R011"),
    "200,000 open braces": (b"a: " + b"{" * 200_000, "R011"),
    "200,000 dashes": (b"- " * 100_000, "R011"),
    "deep indentation": (b"".join(b" " * i + b"a:\n" for i in range(500)), "R011"),
    "too many values": (b"a: [" + b"a," * 60_000 + b"]\n", "R011"),
    "alias bomb": (
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (c + 1, c + 1, b",".join([b"*%c" % c] * 9)) for c in range(97, 107)),
        "R006",
    ),
    "many anchors": (b"".join(b"k%d: &a%d 1\n" % (i, i) for i in range(5000)), "R006"),
    "many duplicate keys": (b"title: a\n" * 5000, "R008"),
    "many quotes": (b"- 'I'm\n" * 20_000, "R001"),
    "tabs all the way": (b"a:\n" + b"\tb: 1\n" * 20_000, "R002"),
    "one long line": (b"title: " + b"word " * 50_000 + b": x\n", "R004"),
    "many unknown fields": (b"".join(b"field%d: 1\n" % i for i in range(9_000)), "R020"),
    "many unknown fields beside a known one": (b"title: x\n" + b"".join(b"field%d: 1\n" % i for i in range(9_000)), "R102"),
    "many unknown checks": (b"criteria:\n" + b"- {id: aa, check: zzzzzzzzzzzzzzz%d}\n" * 3000, "R101"),
    "many unknown changes": (
        b"rubric: ab\nversion: 1\ntitle: t\nextends: balanced\nchange:\n"
        + b"".join(b"  zzzzzzzzzzz%d: {weight: 1}\n" % i for i in range(4500)),
        "R401",
    ),
    "a line of spaces": (b"a: b" + b" " * 200_000 + b": c\n", "R004"),
    "a line of dashes": (b"a: b\n c: d" + b" -" * 100_000 + b"\n", "R019"),
    "a line of brackets": (b"a: x" + b"]" * 200_000 + b": b\n", "R004"),
    "a line of quotes": (b"a: " + b"'a' " * 50_000 + b"\n", "R001"),
    "unknown directive": (b"%FOO bar\n--- a\n", "R015"),
    "yaml 9": (b"%YAML 9.9\n---\na: 1\n", "R015"),
    "json": (b'{"title": "x", "criteria": {}}', "R101"),
}


@pytest.mark.usefixtures("with_and_without_libyaml")
@pytest.mark.parametrize("name", WHOLE)
def test_what_is_no_rubric_at_all_is_refused(name: str, write: Write) -> None:
    content, code = WHOLE[name]
    path = write(text="")
    path.write_bytes(content)
    started = time.process_time()
    problems = check_rubric(path, **KNOWN)
    assert time.process_time() - started < (3 if composing.LIBYAML else 6)  # a quadratic rule takes ten times as long
    for problem in problems:
        assert_in_our_words(problem)
    found = [problem for problem in problems if problem.code == code]
    assert found, [str(problem)[:300] for problem in problems[:5]]
    assert found[0].line
    assert found[0].column


def test_folder_missing_and_unreadable_paths(tmp_path, write: Write) -> None:
    for path in (tmp_path, tmp_path / "none.yaml", "no such name", "a\x00b", "x" * 5000, ""):
        problems = check_rubric(path, **KNOWN)
        assert [problem.code for problem in problems] == ["R010"]
        assert_in_our_words(problems[0])


def test_all_mistakes_are_shown_at_once(write: Write) -> None:
    """A mistake in the YAML itself does not hide those in the fields, nor a field those in the names."""
    path = write(
        ("    - I apologise for any inconvenience\n", "    - 'I'm sorry to hear that'\n"),
        ("      tip: Say sorry once, for the specific thing.\n", "      tip: Say it: sorry once\n"),
        ("    weight: 3\n", "    weight:3\n"),
        ("check: counted", "check: countd"),
        ("applies_when: customer_shows", "applys_when: customer_shows"),
        ("empathy:       {weight: 1", "empathy:       {weight: 3"),
        ("id: own-words", "id: next-step"),
        ("similarity: 88", "similarity: 888"),
    )
    problems = [problem for problem in check_rubric(path, **KNOWN) if problem.severity == "error"]
    assert [problem.code for problem in problems] == ["R301", "R001", "R103", "R004", "R016", "R102", "R201", "R106"]
    assert [problem.line for problem in problems] == sorted(problem.line or 0 for problem in problems)


def test_excerpt_and_caret_are_those_of_the_rubric_page(write: Write) -> None:
    path = write(("    - I apologise for any inconvenience\n", "    - 'I'm sorry to hear that'\n"))
    problem = check_rubric(path, **KNOWN)[0]
    assert str(problem) == (
        f"{path}:21:10: R001 The apostrophe ends the text too early.\n"
        "    21 |     - 'I'm sorry to hear that'\n"
        "       |          ^\n"
        "  fix: Put the phrase in double quotes, or leave the quotes out: - I'm sorry to hear that"
    )


def test_the_small_rubric_itself_is_fine(write: Write) -> None:
    assert [str(problem) for problem in check_rubric(write(text=SMALL), **KNOWN)] == []


def test_a_flood_of_warnings_hides_no_error(write: Write) -> None:
    phrases = "".join(f"    - press {number} # key\n" for number in range(400))
    path = write(("    - I apologise for any inconvenience\n", phrases), ("check: counted", "check: countd"))
    problems = check_rubric(path, **KNOWN)
    assert [problem.code for problem in problems if problem.severity == "error"] == ["R103"]
    assert 100 < len(problems) < 300


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("{tip: Promise it.}", "{tpi: Promise it.}", "R102"),
        ("any_of:", "anyof:", "R105"),
        ("title: Promises", "titel: Promises", "R102"),
        ("why: It helps.", "wyh: It helps.", "R102"),
        ("version: 1", "verison: 1", "R102"),
    ],
)
def test_one_misspelt_key_is_one_mistake(old: str, new: str, code: str, tmp_path: Path) -> None:
    whole = (
        "rubric: ours\nversion: 1\ntitle: Ours\nextends: balanced\ncriteria:\n  - id: promise\n    title: Promises a call\n"
        "    pillar: effectiveness\n    weight: 1\n    check: phrases\n    settings: {any_of: [I'll ring you]}\n"
        "    why: It helps.\n    coach: {tip: Promise it.}\n"
    )
    assert old in whole
    path = tmp_path / "ours.yaml"
    path.write_text(whole.replace(old, new), encoding="utf-8")
    [told] = [problem for problem in check_rubric(path) if problem.severity == "error"]
    assert told.code == code
    assert f"Did you mean '{old.split(':')[0].strip('{')}'?" == told.fix


def test_what_is_missing_beside_a_stranger_is_still_told(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(
        "rubric: ours\nversion: 1\ntitle: Ours\nextends: balanced\ncriteria:\n  - id: promise\n    title: Promises a call\n"
        "    pillar: effectiveness\n    weight: 1\n    check: phrases\n    settings: {colour: red}\n    why: It helps.\n"
        "    coach: {colour: red}\n",
        encoding="utf-8",
    )
    codes = [problem.code for problem in check_rubric(path) if problem.severity == "error"]
    assert sorted(codes) == ["R101", "R102", "R105", "R114"]
