"""``--format pdf``: a file or a clear word why not; the pages look as the print stylesheet says."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CALL = str(EXAMPLES / "ordinary-day.txt")


def _drawn() -> bool:
    if importlib.util.find_spec("weasyprint") is None:
        return False
    try:
        import weasyprint  # noqa: F401
    except OSError:
        return False
    return True


needs_pdf = pytest.mark.skipif(not _drawn(), reason="needs pip install 'empathyqa[pdf]' and Pango")


@pytest.mark.parametrize("command", [("score", CALL), ("report", CALL), ("report", CALL, "--for", "call")])
def test_a_pdf_is_never_printed_to_the_terminal(run, command):
    code, out, err = run(*command, "--format", "pdf")
    assert (code, out) == (2, "")
    assert "PDF002" in err
    assert "--out DIR" in err


@pytest.mark.parametrize("missing", [ImportError("no weasyprint"), OSError("cannot load library 'libpango'")])
def test_without_the_extra_the_remedy_is_said_before_any_work(run, tmp_path, monkeypatch, missing):
    class Absent:
        def find_spec(self, name, *_):
            if name.split(".")[0] == "weasyprint":
                raise missing

    for name in [name for name in sys.modules if name.split(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [Absent(), *sys.meta_path])
    code, out, err = run("score", CALL, "--format", "pdf", "--out", str(tmp_path / "out"))
    assert (code, out) == (2, "")
    assert "PDF001" in err
    assert "pip install 'empathyqa[pdf]'" in err
    assert ("system libraries" in err) == isinstance(missing, OSError)
    assert not (tmp_path / "out").exists()


@needs_pdf
def test_a_call_and_a_team_become_pdfs(run, tmp_path):
    assert run("score", CALL, "--format", "pdf", "--out", str(tmp_path))[0] == 0
    assert run("report", str(tmp_path), "--for", "team", "--format", "pdf", "--out", str(tmp_path))[0] == 0
    for name in ("ordinary-day.pdf", "team.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
    assert json.loads((tmp_path / "scorecards.jsonl").read_text(encoding="utf-8"))["id"] == "ordinary-day"
    if shutil.which("pdftotext"):
        words = subprocess.run(["pdftotext", str(tmp_path / "ordinary-day.pdf"), "-"], capture_output=True, text=True, check=True)
        assert "What went well" in words.stdout
        assert "Rivertown Pharmacy" in words.stdout


@needs_pdf
@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm")
def test_drawings_keep_their_colours(run, tmp_path):
    assert run("score", CALL, "--format", "pdf", "--out", str(tmp_path))[0] == 0
    made = ["pdftoppm", "-r", "20", "-f", "1", "-l", "1", str(tmp_path / "ordinary-day.pdf"), str(tmp_path / "page")]
    subprocess.run(made, check=True)
    picture = next(tmp_path.glob("page*.ppm")).read_bytes()
    pixels = picture.split(b"255\n", 1)[1]
    black = sum(pixels[at : at + 3] == b"\0\0\0" for at in range(0, len(pixels), 3))
    assert black < len(pixels) // 3 // 500, "an unstyled drawing is one black shape"


@needs_pdf
def test_nothing_is_fetched(monkeypatch):
    from empathyqa.report.pdf import pdf_of

    page = '<p>Hello</p><img src="http://127.0.0.1:9/picture.png"><link rel="stylesheet" href="file:///etc/hostname">'
    assert pdf_of(page).startswith(b"%PDF-")
