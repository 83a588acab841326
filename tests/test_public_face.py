"""The public face: what ``import empathyqa`` offers, and how little it costs."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import empathyqa

ROOT = Path(__file__).resolve().parent.parent
HEAVY = ("nltk", "requests", "jinja2", "urllib3", "numpy", "sklearn", "ssl", "multiprocessing.pool")


def modules_after(program: str) -> set[str]:
    """The modules that a fresh Python has loaded after running a program."""
    run = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"],
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_all_is_sorted_and_without_repeats():
    assert list(empathyqa.__all__) == sorted(set(empathyqa.__all__))


@pytest.mark.parametrize("name", empathyqa.__all__)
def test_every_public_name_is_there(name):
    assert getattr(empathyqa, name) is not None


def test_dir_shows_the_public_face():
    assert dir(empathyqa) == sorted(empathyqa.__all__)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'scroe'"):
        empathyqa.scroe  # noqa: B018


def test_types_and_laziness_name_the_same_things():
    """What a type checker sees (TYPE_CHECKING) and what Python finds (the table of rooms) must not drift apart."""
    tree = ast.parse(Path(empathyqa.__file__).read_text(encoding="utf-8"))
    (block,) = [node for node in tree.body if isinstance(node, ast.If)]
    typed = {
        alias.name: node.module.removeprefix("empathyqa.")
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    assert typed == empathyqa._HOME
    assert {*typed, "__version__"} == set(empathyqa.__all__)


def test_public_functions_and_classes_say_what_they_do():
    undocumented = [
        name
        for name in empathyqa.__all__
        if callable(getattr(empathyqa, name)) and not (getattr(empathyqa, name).__doc__ or "").strip()
    ]
    assert undocumented == []


def test_importing_the_library_loads_nothing_of_it():
    loaded = {name for name in modules_after("import empathyqa") if name.startswith("empathyqa.")}
    assert loaded == set()


def test_version_is_the_project_s():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert empathyqa.__version__ == project["project"]["version"]


def test_scoring_a_file_loads_nothing_heavy():
    call = str(ROOT / "examples" / "ordinary-day.txt")
    program = (
        "import contextlib, io\nfrom empathyqa.cli import main\n"
        f"with contextlib.redirect_stdout(io.StringIO()):\n    main(['score', {call!r}, '--format', 'jsonl'])"
    )
    loaded = modules_after(program)
    assert sorted(loaded.intersection(HEAVY)) == []


def test_help_loads_neither_models_nor_lexicons():
    program = "from empathyqa.cli import build_parser\nbuild_parser().format_help()"
    loaded = modules_after(program)
    assert sorted(loaded.intersection((*HEAVY, "pydantic", "yaml", "rapidfuzz", "vaderSentiment"))) == []


@pytest.mark.parametrize("given", ["ok.txt", Path("ok.txt"), None, b"Agent: hi"])
def test_what_is_not_a_transcript_is_told_what_to_do(given: object) -> None:
    for function in (empathyqa.score, empathyqa.listen, empathyqa.Scorer(empathyqa.load_rubric("balanced")).score):
        with pytest.raises(TypeError, match=r"read it first, empathyqa\.read_transcript\(path\)"):
            function(given)  # type: ignore[operator]


@pytest.mark.parametrize("given", [None, 3, object()])
def test_what_cannot_be_read_is_told_what_to_give(given: object) -> None:
    with pytest.raises(TypeError, match="give a path, a folder, a pattern"):
        empathyqa.read_transcript(given)  # type: ignore[arg-type]


def test_what_the_message_names_is_there() -> None:
    with pytest.raises(TypeError) as raised:
        empathyqa.listen("Agent: hello")  # type: ignore[arg-type]
    for name in re.findall(r"empathyqa\.(\w+)\(", str(raised.value)):
        assert name in empathyqa.__all__
    assert empathyqa.read_text("Agent: hello\nCustomer: hi\n").turns[0].speaker == "agent"
