"""Text stands out: every colour pair of the style reaches 4.5:1, in light and in dark."""

from __future__ import annotations

import re

import pytest

from empathyqa.report.templating import TEMPLATES

STYLE = (TEMPLATES / "style.css.j2").read_text(encoding="utf-8")
TINTED = ("good", "half", "miss", "feeling", "vulnerable", "contact", "care", "doing", "manners", "watch", "accent")


def tokens(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", block))


LIGHT = tokens(STYLE.split("@media screen and (prefers-color-scheme: dark)")[0])
DARK = tokens(STYLE.split("@media screen and (prefers-color-scheme: dark)")[1].split("* { box-sizing")[0])


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_the_measure_itself() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "card"])
@pytest.mark.parametrize("text", ["ink", "soft", *TINTED])
def test_text_on_the_page(theme: dict[str, str], ground: str, text: str) -> None:
    assert contrast(theme[text], theme[ground]) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", TINTED)
def test_text_on_its_tint(theme: dict[str, str], name: str) -> None:
    assert contrast(theme[name], theme[f"{name}-tint"]) >= 4.5
    assert contrast(theme["ink"], theme[f"{name}-tint"]) >= 4.5
    assert contrast(theme["soft"], theme[f"{name}-tint"]) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_lines_that_carry_meaning_reach_three_to_one(theme: dict[str, str]) -> None:
    for ground in ("paper", "card"):
        assert contrast(theme["strong-line"], theme[ground]) >= 3
        assert contrast(theme["focus"], theme[ground]) >= 3
