"""axe-core finds nothing to mend in the pages over many contacts; runs where its script and chromium are at hand."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from empathyqa.insight.agreement import Mark, calibration
from empathyqa.report.calibration import render_calibration
from empathyqa.report.many import render_agent, render_team
from empathyqa.scorecard import Outcome

from .made_team import larkfield, larkfield_contacts
from .test_axe import AXE, RUN


def calibrated() -> str:
    contacts = {one.card.id: one for one in larkfield_contacts()}
    swapped = {Outcome.MET: Outcome.MISSED, Outcome.MISSED: Outcome.MET}
    marks = [
        Mark(one.card.id, result.criterion, swapped.get(result.outcome, result.outcome) if n % 3 else result.outcome, who)
        for n, one in enumerate(contacts.values())
        for result in one.card.results
        if result.use == "score" and result.outcome is not Outcome.NEEDS_A_PERSON
        for who in ("Ruth", "Sam")
    ]
    found = calibration(marks, [one.card for one in contacts.values()])
    return render_calibration(found, contacts)


PAGES = {
    "team": lambda: render_team(larkfield()),
    "agent": lambda: render_agent(larkfield().agents[-1], larkfield()),
    "calibration": calibrated,
}


@pytest.mark.skipif(not AXE or shutil.which("chromium") is None, reason="needs EMPATHYQA_AXE and chromium")
@pytest.mark.parametrize("scheme", ["1", "0"], ids=["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_no_violation(page: str, scheme: str, tmp_path: Path) -> None:
    source = "\n".join(line for line in PAGES[page]().splitlines() if "Content-Security-Policy" not in line)
    report = tmp_path / "report.html"
    report.write_text(source.replace("</body>", RUN.format(axe=Path(AXE).resolve().as_uri())), encoding="utf-8")
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=30000", "--allow-file-access-from-files",
        f"--blink-settings=preferredColorScheme={scheme}", "--dump-dom", report.as_uri(),
    ]  # fmt: skip
    built = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=180, check=True).stdout
    found = re.search(r'<pre id="found">(.*?)</pre>', built, re.DOTALL)
    assert found, "axe did not finish"
    assert json.loads(html.unescape(found.group(1))) == []


def test_the_calibration_page_is_whole() -> None:
    from .pages import Page

    page = Page(calibrated())
    assert page.unclosed == []
    ids = [one.attributes["id"] for one in page.elements if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    assert all(one.attributes["href"][1:] in ids for one in page.of("a"))
