"""A team's own template can make nothing huge, however it goes about it, and what is ordinary is not in its way."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathyqa.errors import TemplateError
from empathyqa.report import allowance
from empathyqa.report.templating import filled

LONG = "{% set long = 'x' * 100000 %}"


def page(folder: Path, text: str) -> str:
    (folder / "own.html.j2").write_text("\n" + text, encoding="utf-8")
    return filled("own.html.j2", {"rows": [{"n": n} for n in range(1_000)]}, folder / "own.html.j2")


@pytest.mark.parametrize(
    "text",
    [
        "{{ '%9999999999d' % 1 }}",
        "{{ '%.9999999999f' % 1 }}",
        "{{ '%*d' % (10**10, 1) }}",
        "{{ '%(x)9999999999s' % {'x': 1} }}",
        "{{ '%9999999999d'|format(1) }}",
        "{{ '%*d'|format(10**10, 1) }}",
        "{{ '{:9999999999}'.format(1) }}",
        "{{ '{:{wide}}'.format(1, wide=10**10) }}",
        "{{ ('{:9999999999}'|safe).format(1) }}",
        "{{ 'x'|center(10**10) }}",
        "{{ 'x'|indent(10**9) }}",
        "{{ 'x'|indent(width=10**9, first=true) }}",
        "{{ ['x']|map('center', 10**10)|join }}",
        "{% filter center(10**10) %}x{% endfilter %}",
        "{{ [[1]]|tojson(indent=10**9) }}",
        "{{ [1]|batch(10**9, 0) }}",
        "{{ [1]|slice(10**9) }}",
        "{{ 1.5|round(10**9, 'ceil') }}",
        "{{ 'x'.ljust(10**10) }}",
        "{{ 'x'.rjust(10**10) }}",
        "{{ 'x'.center(10**10) }}",
        "{{ 'x'.zfill(10**10) }}",
        "{{ '\t'.expandtabs(10**10) }}",
        "{{ ('x'|attr('ljust'))(10**10) }}",
        "{{ ('x'|safe).ljust(10**10) }}",
        "{{ (5).to_bytes(10**10, 'big') }}",
        LONG + "{{ long.replace('x', long) }}",
        LONG + "{{ long|replace('x', long) }}",
        LONG + "{{ long.join(long) }}",
        LONG + "{{ range(100000)|join(long) }}",
        LONG + "{{ range(100000)|map('string')|join(long) }}",
        LONG + "{{ [long] * 100000 }}",
        LONG + "{{ ([long] * 100000)|upper }}",
        LONG + "{{ ([long] * 100000) ~ '' }}",
        LONG + "{{ ('%(a)s' * 10000) % {'a': long} }}",
        LONG + "{{ ('{0}' * 10000).format(long) }}",
        LONG + "{{ long|wordwrap(1, true, long) }}",
    ],
)
def test_something_huge_is_refused_before_it_is_made(tmp_path: Path, text: str) -> None:
    with pytest.raises(TemplateError, match="too large") as caught:
        page(tmp_path, text)
    problem = caught.value.problems[0]
    assert (Path(problem.path or "").name, problem.line) == ("own.html.j2", 2)
    assert "make less of it" in (problem.fix or "")


@pytest.mark.parametrize(
    "text",
    [
        "{% for a in range(100000) %}{% for b in range(100000) %}{% endfor %}{% endfor %}",
        "{% set r = range(100000) %}{% for a in r %}{% for b in r %}{% endfor %}{% endfor %}",
        "{% set r = range(100000) %}{% for a in r %}{% for b in r if false %}{% endfor %}{% endfor %}",
        "{% for a in range(100000) %}" + "plain words " * 20 + "{% endfor %}",
        "{% set r = range(1000) %}{% for a in r %}{% set x %}{% for b in r %}words{% endfor %}{% endset %}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{% for i in rows recursive %}{{ loop(rows) if loop.depth < 9 }}{% endfor %}",
        "{% set s = namespace(x='ab') %}{% for i in range(60) %}{% set s.x = s.x ~ s.x %}{% endfor %}",
        "{% set s = namespace(x='ab') %}{% for i in range(60) %}{% set s.x = s.x + s.x %}{% endfor %}",
        "{% set s = namespace(x=[1]) %}{% for i in range(60) %}{% set s.x = [s.x, s.x] %}{% endfor %}{{ s.x }}",
        "{% set s = namespace(x=[]) %}{% for i in range(9999) %}{% set s.x = [s.x, rows[1:]] %}{% endfor %}",
        "{% for i in range(9999) %}{{ rows|map(attribute='n')|sum }}{% endfor %}",
    ],
)
def test_much_made_of_little_ends(tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "PAGE", 2_000_000)  # a hundredth, for a quick test
    with pytest.raises(TemplateError, match="too large") as caught:
        page(tmp_path, text)
    assert caught.value.problems[0].line == 2


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("{{ '%-12s|%6.2f|%d%%' % ('Total', 61.25, 1234567) }}", "Total       | 61.25|1234567%"),
        ("{{ '%*d' % (6, 42) }}", "    42"),
        ("{{ '%s of %d'|format('ten', 1234567) }}", "ten of 1234567"),
        ("{{ '{:>8,} {:.1f}'.format(1234567, 0.25) }}", "1,234,567 0.2"),
        ("{{ '{:{wide}}|'.format('a', wide=4) }}", "a   |"),
        ("{{ 'a'.ljust(4) }}{{ '7'.zfill(3) }}{{ 'b'|center(5) }}.", "a   007  b  ."),
        ("{{ 'a\nb'|indent(2) }}", "a\n  b"),
        ("{{ 'a, b'.replace(', ', '; ')|replace('a', 'A', 1000000) }}", "A; b"),
        ("{{ 'long enough words'|truncate(1000000) }}", "long enough words"),
        ("{{ nobody|default(1000000) }}", "1000000"),
        ("{{ 1234567|round(1) }}", "1234567"),
        ("{{ '7'|int(1000000) + 1 }}", "8"),
        ("{{ rows|map(attribute='n')|select('gt', 997)|join(', ') }}", "998, 999"),
        ("{{ rows|selectattr('n', 'lt', 2)|map(attribute='n')|list }}", "[0, 1]"),
        ("{{ rows[:2]|tojson }}", '[{"n": 0}, {"n": 1}]'),
        ("{% for row in rows|batch(400) %}{{ row|length }} {% endfor %}", "400 400 200 "),
        ("{% for row in rows if row.n < 2 %}{{ loop.index }}{% else %}none{% endfor %}", "12"),
        ("{% for row in rows if row.n < 0 %}{{ loop.index }}{% else %}none{% endfor %}", "none"),
        ("{% for i in [[1], []] recursive %}({{ loop(i) if i is iterable }}){% endfor %}", "(())()"),
        ("{% for a in range(300) %}{% for b in range(300) %}{% endfor %}{% endfor %}done", "done"),
        ("{{ range(100000)|sum }}", "4999950000"),
        ("{% set bold = '<b>'|safe %}{{ rows[1].n ~ '<' ~ bold }}", "1&lt;<b>"),
        ("{% macro b(x) %}<b>{{ x }}{{ caller() }}</b>{% endmacro %}{% call b('<') %}a{% endcall %}", "<b>&lt;a</b>"),
    ],
)
def test_what_is_ordinary_works_as_ever(tmp_path: Path, text: str, made: str) -> None:
    assert page(tmp_path, text).removeprefix("\n") == made


def test_each_page_has_an_allowance_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "PAGE", 2_000_000)
    for _ in range(3):
        assert page(tmp_path, "{% for a in range(50000) %}.{% endfor %}").strip() == "." * 50_000
