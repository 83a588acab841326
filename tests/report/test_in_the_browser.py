"""Every page in a real browser: nobody is shut out by eyes, hands, screen, zoom or a missing script.

axe-core's rules in light and dark, and what Lighthouse would ask: a title, a language, a viewport, no request, no
complaint, nothing wider than a phone or than a page at 200 and 400 % zoom, targets that a finger can hit, headings in
order, every opener and link within reach of the Tab key with its place shown, the same words without scripts.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from empathyqa.report import render

from .axe import axe_script
from .browser import CHROMIUM, Browser, opened
from .every_page import HOSTILE_PAGES, PAGES
from .made_calls import quick_not_heard
from .pages import Page

EVERY = pytest.mark.parametrize("page", PAGES)
DARK = ("call missed", "call well", "team", "agent", "index")
"""Pages looked at in the dark: every colour of every page is on one of them."""
WIDER = """[...document.querySelectorAll("body *")].filter(e =>
    e.getBoundingClientRect().right > innerWidth + 1 && e.checkVisibility() &&
    !e.closest(".scroll, .wide, .vh, .skip, .stack thead")).map(e => e.outerHTML.slice(0, 120))"""
A4 = 688
"""CSS pixels between the margins of the page (182 mm)."""
SMALL = """[...document.querySelectorAll("summary, nav a, [contenteditable]")]
    .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 24).map(e => e.outerHTML.slice(0, 90))"""
REACHABLE = """[...document.querySelectorAll("a[href], summary, [tabindex='0'], [contenteditable]")]
    .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 120))"""
BROKEN_LABELS = """[...document.querySelectorAll(".facts dt")]
    .filter(e => { const r = document.createRange(); r.selectNodeContents(e); return r.getClientRects().length > 1; })
    .map(e => e.textContent)"""
WHERE = """(() => { const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
    const shown = parseFloat(s.outlineWidth) >= 2 && s.outlineStyle != "none";
    return [e.tagName, shown, b.width > 0 && b.height > 0, e.outerHTML.slice(0, 120)]; })()"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    yield from opened(tmp_path_factory.mktemp("browser"))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The pages on the disk, each made once."""
    if CHROMIUM is None:
        pytest.skip("needs chromium")
    folder, found = tmp_path_factory.mktemp("pages"), {}
    made = {**PAGES, **{f"hostile {name}": page for name, page in HOSTILE_PAGES.items()}}
    for name, page in made.items():
        found[name] = folder / f"{name.replace(' ', '-')}.html"
        text = page()
        if name.startswith("hostile"):
            # without the content policy, so that only the escaping stands between the text and the browser
            text = "\n".join(line for line in text.splitlines() if "Content-Security-Policy" not in line)
        found[name].write_text(text, encoding="utf-8")
    return found


def test_where_tests_are_built_the_rules_are_at_hand() -> None:
    script = axe_script()
    if not script and not (os.environ.get("CI") == "true" and CHROMIUM is not None):
        pytest.skip("needs axe-core")
    assert "axe" in script, "pip install '.[dev]' brings axe-core"


@pytest.mark.parametrize(
    ("page", "dark"), [*((page, False) for page in PAGES), *((page, True) for page in DARK)], ids=lambda value: str(value)
)
def test_axe_finds_nothing_to_mend(page: str, dark: bool, browser: Browser, files: dict[str, Path]) -> None:
    if not axe_script():
        pytest.skip("needs axe-core: pip install '.[dev]'")
    browser.open(files[page], dark=dark)
    if page == "call well":
        browser.run("document.querySelectorAll('details').forEach(one => one.open = true)")
    browser.run(f"{axe_script()}; 0")
    # the dark page differs in its colours alone
    rules = '{runOnly: ["color-contrast"]}' if dark else "{}"
    found = browser.run(f"axe.run(document, {rules}).then(f => f.violations.map(one => [one.id, one.nodes[0].html]))")
    assert found == []


@EVERY
def test_a_page_says_what_it_is_and_asks_for_nothing(page: str, browser: Browser, files: dict[str, Path]) -> None:
    browser.open(files[page])
    told = browser.run("""[document.title, document.documentElement.lang, document.characterSet, document.compatMode,
        document.querySelector("meta[name=viewport]").content, document.doctype.name]""")
    title, *rest = told
    assert len(title) > 10
    assert rest[0].startswith("en")
    assert rest[1:] == ["UTF-8", "CSS1Compat", "width=device-width, initial-scale=1", "html"]
    assert browser.sent_for == [files[page].as_uri()]
    assert browser.complaints == []
    levels = browser.run("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(e => +e.tagName[1])")
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


@EVERY
def test_nothing_is_cut_off_when_small_or_large(page: str, browser: Browser, files: dict[str, Path]) -> None:
    # a phone; 1,280 pixels at 200 % and at 400 % zoom
    for width in (390, 640, 320):
        browser.open(files[page], width=width)
        browser.run("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert browser.run("document.scrollingElement.scrollWidth <= innerWidth"), width
        assert browser.run(WIDER) == [], width
        assert browser.run(SMALL) == [], "24 by 24 pixels for a finger (WCAG 2.5.8)"
    browser.open(files[page], width=A4, printed=True)
    assert browser.run("document.scrollingElement.scrollWidth <= innerWidth"), "A4 between its margins"
    browser.ask("Page.setFontSizes", fontSizes={"standard": 32})
    try:
        browser.open(files[page], width=1280)
        assert browser.run("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 32
        assert browser.run("document.scrollingElement.scrollWidth <= innerWidth"), "text at 200 %"
        assert browser.run(WIDER) == []
    finally:
        browser.ask("Page.setFontSizes", fontSizes={"standard": 16})


def test_the_browser_builds_the_elements_that_were_written(browser: Browser, files: dict[str, Path]) -> None:
    path = files["hostile call"]
    browser.open(path)
    built, written = Page(browser.run("document.documentElement.outerHTML")), Page(path.read_text(encoding="utf-8"))
    outside = [[one.tag for one in page.elements if "svg" not in one.inside] for page in (built, written)]
    assert outside[0] == outside[1]


def test_long_names_leave_the_words_before_them_whole(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "named.html"
    made = quick_not_heard()
    long = "Bartholomew-Christopher Featherstonehaugh-Cholmondeley"
    path.write_text(render(replace(made.card, id="a" * 90, agent_name=long, customer_name=long)), encoding="utf-8")
    browser.open(path, width=390)
    assert browser.run(BROKEN_LABELS) == []
    assert browser.run(WIDER) == []


@pytest.mark.parametrize("page", HOSTILE_PAGES)
def test_whatever_was_typed_stays_text_and_inside(page: str, browser: Browser, files: dict[str, Path]) -> None:
    browser.open(files[f"hostile {page}"], width=320)
    assert browser.run("document.querySelectorAll('script, img, iframe, object').length") == 0
    assert browser.run("document.title") != "owned"
    assert browser.sent_for == [files[f"hostile {page}"].as_uri()]
    assert browser.complaints == []
    assert browser.run("document.scrollingElement.scrollWidth <= innerWidth")


@EVERY
def test_the_tab_key_reaches_every_opener_and_link(page: str, browser: Browser, files: dict[str, Path]) -> None:
    browser.open(files[page])
    wanted = browser.run(REACHABLE)
    reached: list[str] = []
    unseen: list[str] = []
    for _ in range(len(wanted) + 9):
        browser.press("Tab", 9)
        tag, shown, there, element = browser.run(WHERE)
        if tag == "BODY" or element in reached[:1]:  # round again
            break
        reached.append(element)
        unseen += [] if shown and there else [element]
    assert reached == wanted
    assert unseen == [], "focus must show"
    if any(element.startswith("<summary") for element in reached):
        browser.run("document.querySelector('summary').focus()")
        before = browser.run("document.activeElement.parentElement.open")
        for kind in ("keyDown", "keyUp"):
            browser.ask("Input.dispatchKeyEvent", type=kind, key="Enter", code="Enter", windowsVirtualKeyCode=13, text="\r")
        assert browser.run("document.activeElement.parentElement.open") is not before, "Enter opens and closes"


@EVERY
def test_without_scripts_the_page_says_the_same(page: str, browser: Browser, files: dict[str, Path]) -> None:
    browser.open(files[page])
    told = browser.run("document.body.innerText")
    browser.open(files[page], scripts=False)
    assert browser.run("document.body.innerText") == told
    assert len(told) > 300
