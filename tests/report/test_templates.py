"""A team's own templates: a file or a folder, sandboxed, with mistakes shown at their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathyqa.errors import TemplateError
from empathyqa.report import render

from .made_calls import quick_not_heard


def with_template(folder: Path, text: str, name: str = "call.html.j2", **settings: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return render(quick_not_heard().card, quick_not_heard().transcript, template=folder / name, **settings)  # type: ignore[arg-type]


def test_a_file_takes_the_place_of_ours(tmp_path: Path) -> None:
    assert with_template(tmp_path, "<p>{{ view.band }}, {{ view.total }}</p>", "own.j2") == "<p>Talk today, 12.3</p>\n"


def test_a_folder_may_change_only_the_colours(tmp_path: Path) -> None:
    (tmp_path / "house.css.j2").write_text(":root { --accent: #550055; }", encoding="utf-8")
    page = render(quick_not_heard().card, template=tmp_path)
    assert "--accent: #550055" in page
    assert page.index("--accent: #550055") > page.index("--accent: #17605c")


def test_one_block_may_be_changed(tmp_path: Path) -> None:
    page = with_template(
        tmp_path, '{% extends "empathyqa/call.html.j2" %}{% block verdict %}<h2>Ours</h2>{% endblock %}'
    )
    assert "<h2>Ours</h2>" in page
    assert "What to look at first" in page
    assert "Complete: all three" not in page


def test_markdown_takes_a_template_too(tmp_path: Path) -> None:
    assert (
        with_template(tmp_path, "{{ view.priorities[0].quotes[0].text }}", "own.md.j2", format="md")
        == "As I said, 4471!\n"
    )


def test_own_templates_escape_as_ours_do(tmp_path: Path) -> None:
    page = with_template(tmp_path, "{% for t in view.turns[:3] %}{{ t.segments[0].text }}{% endfor %}{{ '<b>' }}")
    assert "<b>" not in page
    assert "&lt;b&gt;" in page


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("one\n{% for x in %}", 2, "Expected an expression"),
        ("one\ntwo\n{{ view.mood }}", 3, "mood"),
        ("{{ view.id.__class__.__mro__ }}", 1, "unsafe"),
        ("\n{{ view.pillars.append(1) }}", 2, "append"),
        ("{{ 1 // 0 }}", 1, "zero"),
        ("{% include 'nowhere.j2' %}", None, "nowhere.j2"),
        ("{% include '../../../../etc/passwd' %}", None, "passwd"),
        ("{% for x in range(99999999) %}{% endfor %}", 1, "[Rr]ange"),
        ("one\n{{ 'x' * 10**10 }}", 2, "too large"),
        ("\n{{ 100001 * 'x' }}", 2, "too large"),
        ("{{ [view.id] * 100001 }}", 1, "too large"),
        ("{{ 10 ** (10 ** 10) }}", 1, "too large"),
        ("{% set x = 9 ** 1000 %}\n{{ x * x }}", 2, "too large"),
        ("{% if %}", 1, "Expected an expression"),
        ("{{ nobody }}", 1, "nobody"),
    ],
)
def test_mistakes_have_a_file_a_line_and_a_remedy(tmp_path: Path, text: str, line: int | None, said: str) -> None:
    with pytest.raises(TemplateError, match=said) as caught:
        with_template(tmp_path, text)
    problem = caught.value.problems[0]
    assert (problem.path or "").endswith("call.html.j2")
    assert problem.line == line
    assert problem.fix


def test_the_remedy_for_something_huge_is_to_leave_it_out(tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as caught:
        with_template(tmp_path, "{{ 'x' * 10**10 }}")
    assert "leave this out" in (caught.value.problems[0].fix or "")


def test_ordinary_sums_and_repeating_work(tmp_path: Path) -> None:
    text = "{{ '-' * 40 }} {{ 3 * 'ab' }} {{ 2 ** 10 }} {{ 2 ** -1 }} {{ 1.5 * 4 }} {{ ([1] * 3)|sum }}"
    assert with_template(tmp_path, text, "own.j2") == f"{'-' * 40} ababab 1024 0.5 6.0 3\n"


def test_a_mistake_in_an_included_part_is_shown_there(tmp_path: Path) -> None:
    (tmp_path / "part.j2").write_text("\n\n{{ view.mood }}", encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        with_template(tmp_path, "{% include 'part.j2' %}")
    assert (Path(caught.value.problems[0].path or "").name, caught.value.problems[0].line) == ("part.j2", 3)


def test_a_place_without_a_template_is_refused(tmp_path: Path) -> None:
    for place in (tmp_path / "nowhere", tmp_path):
        with pytest.raises(TemplateError, match="template") as caught:
            render(quick_not_heard().card, template=place)
        assert caught.value.problems[0].fix


def test_a_template_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own.j2").write_bytes(b"\xff\xfe{{ view.id }}")
    with pytest.raises(TemplateError, match="not UTF-8"):
        render(quick_not_heard().card, template=tmp_path / "own.j2")
