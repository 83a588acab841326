"""A small rubric, and ways to break it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SMALL = (Path(__file__).parent / "small.yaml").read_text(encoding="utf-8")

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a rubric file; text is the small rubric with each pair of (old, new) replaced."""

    def _write(*edits: tuple[str, str], name: str = "rubric.yaml", text: str | None = None) -> Path:
        content = SMALL if text is None else text
        for old, new in edits:
            assert content.count(old) >= 1, old
            content = content.replace(old, new, 1)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode("utf-8"))
        return path

    return _write
