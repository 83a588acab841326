"""axe-core finds nothing to mend in the reports, light or dark; runs where its script and chromium are at hand.

``npm pack axe-core``, unpack it, and set ``EMPATHYQA_AXE`` to the path of its ``axe.min.js``.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from empathyqa.report import render

from .made_calls import ALL
from .made_criteria import made_rubric

AXE = os.environ.get("EMPATHYQA_AXE", "")
RUN = """<script src="{axe}"></script><script>axe.run(document).then(function (found) {{
  var out = document.createElement("pre"); out.id = "found";
  out.textContent = JSON.stringify(found.violations.map(function (one) {{ return [one.id, one.nodes[0].html]; }}));
  document.body.appendChild(out); }});</script></body>"""


@pytest.mark.skipif(not AXE or shutil.which("chromium") is None, reason="needs EMPATHYQA_AXE and chromium")
@pytest.mark.parametrize("scheme", ["1", "0"], ids=["light", "dark"])
@pytest.mark.parametrize("call", ALL)
def test_no_violation(call: Any, scheme: str, tmp_path: Path) -> None:
    made = call()
    page = render(made.card, made.transcript, rubric=made_rubric(), signals=made.signals)
    # the report's own policy forbids scripts, the test's as well
    open_page = "\n".join(line for line in page.splitlines() if "Content-Security-Policy" not in line)
    report = tmp_path / "report.html"
    report.write_text(open_page.replace("</body>", RUN.format(axe=Path(AXE).resolve().as_uri())), encoding="utf-8")
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=20000", "--allow-file-access-from-files",
        f"--blink-settings=preferredColorScheme={scheme}", "--dump-dom", report.as_uri(),
    ]  # fmt: skip
    built = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True).stdout
    found = re.search(r'<pre id="found">(.*?)</pre>', built, re.DOTALL)
    assert found, "axe did not finish"
    assert json.loads(html.unescape(found.group(1))) == []
