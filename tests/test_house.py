"""The picture of the house in the README, held against the imports."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "empathyqa"
PICTURE = re.search(r"<!-- house -->\n```text\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)

MAY_USE = {
    "the door": {"telling", "comparing", "noting", "judging", "listening", "reading", "nouns"},
    "telling": {"comparing", "noting", "nouns"},
    "comparing": {"judging", "nouns"},
    "noting": {"nouns"},
    "judging": {"nouns"},
    "listening": {"nouns"},
    "reading": {"nouns"},
    "nouns": set(),
}
"""Layer → the layers it may use beside itself. The walls: listening, judging and telling never know each other; noting
knows nothing but the nouns."""

DOORS = {
    ("scorer", "signals"): "Scorer.score listens first, for convenience; a rubric's sectors name words to listen for",
    ("scorer", "batch"): "Scorer.score_many hands over to the batch",
    ("rubric", "reading"): "`rubric test` reads the examples inside a rubric",
    ("scorecard", "report"): "a scorecard shows itself in a notebook",
    ("reading", "plugins"): "formats of other packages",
    ("insight", "text"): "one sentence said in many calls is found by the likeness of its letters",
}
"""The few doors in the walls, each with its reason. All are opened late, inside a function."""


def layers() -> dict[str, str]:
    """Room → layer, as drawn."""
    assert PICTURE is not None
    drawn = {}
    for line in PICTURE[1].splitlines():
        layer, rooms = re.split(r"\s{2,}", line, maxsplit=1)
        drawn |= dict.fromkeys(rooms.split(), layer)
    return drawn


def rooms() -> set[str]:
    """The rooms there are: packages and modules directly inside the library."""
    found = {path.stem for path in SOURCE.glob("*.py")} | {path.parent.name for path in SOURCE.glob("*/*.py")}
    return found - {"__init__", "__main__"}


def imports() -> Iterator[tuple[str, str, str, bool]]:
    """(room, room it uses, where, whether at the top of the file) for every import that really happens."""
    for path in sorted(SOURCE.rglob("*.py")):
        place = path.relative_to(SOURCE)
        room = place.with_suffix("").parts[0]
        if room in ("__init__", "__main__"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for used, line, late in _used(tree, False):
            if used != room:
                yield room, used, f"{place}:{line}", not late


def _used(node: ast.AST, late: bool) -> Iterator[tuple[str, int, bool]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue  # seen by type checkers only
        if isinstance(child, ast.ImportFrom) and child.level == 0 and (child.module or "").split(".")[0] == "empathyqa":
            names = (
                [alias.name for alias in child.names] if child.module == "empathyqa" else [child.module.split(".")[1]]
            )
            yield from ((name, child.lineno, late) for name in names if name != "__version__")
        elif isinstance(child, ast.Import):
            for alias in child.names:
                if alias.name.startswith("empathyqa."):
                    yield alias.name.split(".")[1], child.lineno, late
        yield from _used(child, late or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef))


def test_every_room_is_in_the_picture_and_every_room_drawn_is_there():
    assert set(layers()) == rooms()


def test_the_layers_are_the_ones_this_test_knows():
    assert set(layers().values()) == set(MAY_USE)


def test_imports_keep_to_the_picture():
    drawn = layers()
    broken = [
        f"{where}: {room} ({drawn[room]}) uses {used} ({drawn[used]})"
        for room, used, where, _ in imports()
        if room in drawn
        and used in drawn  # a room that is not drawn fails the test above
        and drawn[used] not in MAY_USE[drawn[room]] | {drawn[room]}
        and (room, used) not in DOORS
    ]
    assert broken == []


@pytest.mark.parametrize("door", DOORS, ids=" → ".join)
def test_doors_are_opened_late_and_all_are_used(door):
    found = [(where, at_the_top) for room, used, where, at_the_top in imports() if (room, used) == door]
    assert found, "this door is no longer needed: wall it up"
    assert [where for where, at_the_top in found if at_the_top] == []


def test_text_rooms_are_used_by_listening_and_for_likeness_alone():
    assert {room for room, used, _, _ in imports() if used == "text"} <= {"signals", "insight"}
