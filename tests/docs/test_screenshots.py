"""The pictures of the documentation: every one is used, every one that is used can be made."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest

from tests.docs.scripts import ROOT
from tests.docs.scripts import script as loaded


@pytest.fixture(scope="module")
def script():
    """docs/screenshots.py as a module."""
    return loaded("screenshots")


def test_every_picture_is_shown_and_is_there(script):
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = {name for page in pages for name in re.findall(r"pictures/([\w-]+)\.png", page.read_text(encoding="utf-8"))}
    assert shown == {picture.name for picture in script.PAGES}
    assert {path.stem for path in script.PICTURES.glob("*.png")} == shown


def test_every_picture_says_what_it_shows():
    pages = "".join(page.read_text(encoding="utf-8") for page in (ROOT / "README.md", *(ROOT / "docs").glob("*.md")))
    told = re.findall(r"!\[([^\]]*)\]\([^)]*pictures/", pages)
    assert told
    assert [words for words in told if len(words.split()) < 5] == []


def test_without_chromium_it_says_so(script, monkeypatch, capsys):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert script.main([]) == 0
    assert "no pictures made" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("chromium") is None, reason="needs chromium")
def test_a_picture_can_be_made(script, tmp_path):
    made = script.shoot(script.PAGES[0], tmp_path, tmp_path)
    assert made.read_bytes().startswith(b"\x89PNG")
    assert made.stat().st_size > 50_000


def test_the_invented_team_is_the_same_at_every_run():
    made = [subprocess.run([sys.executable, str(ROOT / "docs" / "example_team.py")], capture_output=True, check=True).stdout
            for _ in range(2)]  # fmt: skip
    assert made[0] == made[1]
    assert made[0].count(b"\n") == 150
