"""Snapshots of reports: ``pytest tests/report --update-snapshots`` writes them anew; read the difference first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SNAPSHOTS = Path(__file__).parent / "snapshots"


def pytest_addoption(parser: pytest.Parser) -> None:
    """The flag that writes snapshots instead of comparing them."""
    parser.addoption("--update-snapshots", action="store_true", help="write the report snapshots anew")


@pytest.fixture
def snapshot(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with its snapshot file, or writes the file when asked to."""

    def compare(name: str, text: str) -> None:
        path = SNAPSHOTS / name
        if request.config.getoption("--update-snapshots", default=False):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
            return
        assert path.exists(), f"no snapshot {name}: run pytest tests/report --update-snapshots"
        assert text == path.read_text(encoding="utf-8"), f"{name} differs from its snapshot"

    return compare
