"""The pictures in the README and the documentation, made from the shipped examples with Chromium.

    python docs/screenshots.py            write docs/pictures/*.png
    python docs/screenshots.py --list     only say which

Without chromium it says so and makes none.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file name, its page, its size in pixels, its theme."""

    name: str
    page: Callable[[Path], Path]
    width: int
    height: int
    dark: bool = False


def call_page(place: Path) -> Path:
    """The coaching report of one example."""
    return _made(place, "call", ["report", str(ROOT / "examples" / "quick-but-not-heard.srt"), "--for", "call"])


def team_page(place: Path) -> Path:
    """The page of the invented team."""
    return _made(place, "team", ["report", str(_team(place)), "--for", "team"])


def agent_page(place: Path) -> Path:
    """The page of one of its agents."""
    return _made(place, "agent", ["report", str(_team(place)), "--for", "agent", "--agent", "Tom Okoro"])


PAGES = (
    Picture("call", call_page, 1200, 1250),
    Picture("team", team_page, 1200, 1450),
    Picture("team-dark", team_page, 500, 1250, dark=True),
    Picture("agent", agent_page, 1200, 1450),
)


def _made(place: Path, name: str, command: list[str]) -> Path:
    """The page that a command prints, made once."""
    path = place / f"{name}.html"
    if not path.exists():
        done = subprocess.run([sys.executable, "-m", "empathyqa", *command], capture_output=True, check=True)
        path.write_bytes(done.stdout)
    return path


def _team(place: Path) -> Path:
    path = place / "larkfield.jsonl"
    if not path.exists():
        done = subprocess.run([sys.executable, str(ROOT / "docs" / "example_team.py")], capture_output=True, check=True)
        path.write_bytes(done.stdout)
    return path


def shoot(picture: Picture, place: Path, to: Path) -> Path:
    """Write one picture; the file."""
    target = to / f"{picture.name}.png"
    with tempfile.TemporaryDirectory() as profile:
        command = [
            "chromium", *QUIET, f"--user-data-dir={profile}", f"--screenshot={target}",
            f"--window-size={picture.width},{picture.height}",
            f"--blink-settings=preferredColorScheme={0 if picture.dark else 1}", picture.page(place).as_uri(),
        ]  # fmt: skip
        subprocess.run(command, capture_output=True, check=True, timeout=120)
    return target


def main(argv: list[str]) -> int:
    """0 all made, or none could be and it was said."""
    if "--list" in argv:
        print("\n".join(picture.name for picture in PAGES))
        return 0
    if shutil.which("chromium") is None:
        print("chromium is not installed: no pictures made", file=sys.stderr)
        return 0
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        for picture in PAGES:
            made = shoot(picture, Path(place), PICTURES)
            print(f"{made.relative_to(ROOT)}: {made.stat().st_size // 1000} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
