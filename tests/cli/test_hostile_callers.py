"""Hostile and unlucky callers of the command line: closed streams, full disks, empty names, output among the input, runs
that are stopped or killed. Always an exit code that is documented, never a traceback, nothing of the caller's harmed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from empathyqa.cli import main
from empathyqa.cli.ledger import Ledger
from empathyqa.cli.stopping import code_of, stoppable
from empathyqa.cli.writing import FileNames

CALL = "Agent: Hello, how can I help?\nCustomer: It broke.\nAgent: Sorry, I'll post a new one today.\nCustomer: Thanks.\n"
SOURCE = Path(__file__).resolve().parents[2] / "src"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(SOURCE)}
on_posix = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")


@pytest.fixture(autouse=True)
def heard_by_what_we_start() -> Iterator[None]:
    """A shell's background jobs are born deaf to Ctrl-C, and what the tests start would be too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def call(tmp_path: Path) -> Path:
    path = tmp_path / "call.txt"
    path.write_text(CALL, encoding="utf-8")
    return path


def shell(line: str, folder: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Runs a line of shell in which ``RUN`` is the command."""
    command = line.replace("RUN", f'"{sys.executable}" -m empathyqa', 1)
    return subprocess.run(["sh", "-c", command], capture_output=True, env=ENVIRONMENT, cwd=folder, timeout=120)


@on_posix
@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("RUN score - <&-", 2, "<stdin>: T002 standard input is closed"),
        ("RUN score call.txt >&-", 0, ""),
        ("RUN score call.txt gone.txt >&-", 2, "gone.txt: T001"),
        ("RUN score gone.txt 2>&-", 2, ""),
        ("RUN score gone.txt >&- 2>&-", 2, ""),
    ],
)
def test_closed_streams(line: str, code: int, said: str, call: Path) -> None:
    ended = shell(line, call.parent)
    told = (ended.stdout + ended.stderr).decode()
    assert ended.returncode == code
    assert said in told
    assert "Traceback" not in told


@on_posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk that is always full")
@pytest.mark.parametrize("verb", ["score", "score --format jsonl", "listen", "convert"])
def test_a_full_disk_asks_for_room(verb: str, call: Path) -> None:
    ended = shell(f'RUN {verb} "{call}" > /dev/full')
    assert ended.returncode == 2
    assert b"C002 No space left on device\n  fix: Make room there" in ended.stderr
    assert b"Exception" not in ended.stderr
    assert shell("RUN score gone.txt 2> /dev/full").returncode == 2


def test_an_empty_path_is_not_the_folder_we_happen_to_be_in(
    call: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(call.parent)
    assert main(["score", "", "--format", "jsonl"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "T001 the path is empty\n  fix: " in told.err


def test_an_empty_out_is_not_standard_output(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(call), "--format", "html", "--out", ""]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "--out needs the name of a folder" in told.err


@pytest.mark.parametrize("limit", ["1e300", "1e12", "0.001"])
def test_a_limit_of_any_size(limit: str, call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(call), "--limit-mb", limit, "--format", "jsonl"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "call"


@pytest.mark.parametrize("format", ["json", "html"])
def test_output_among_the_input_harms_nothing_and_can_be_done_again(
    format: str, call: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = call.parent
    turns = [{"speaker": "agent", "text": "Hello"}, {"speaker": "customer", "text": "It broke."}]
    chat = folder / "chat.json"
    chat.write_text(json.dumps({"turns": turns}), encoding="utf-8")
    before = chat.read_bytes(), call.read_bytes()
    for again in ([], [], ["--resume"]):
        assert main(["score", str(folder), "--format", format, "--out", str(folder), *again]) == 0
        assert (chat.read_bytes(), call.read_bytes()) == before
        record = (folder / "scorecards.jsonl").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["id"] for line in record] == ["call", "chat"]
    pages = {"json": {"call.json", "chat-2.json"}, "html": {"call.html", "chat.html", "index.html"}}[format]
    assert {path.name for path in folder.iterdir()} == {
        *pages, "call.txt", "chat.json", "scorecards.jsonl", "heard.jsonl",
    }  # fmt: skip


def test_a_conversation_called_index_keeps_its_page(call: Path, tmp_path: Path) -> None:
    call.rename(call.with_name("index.txt"))
    out = tmp_path / "out"
    for again in ([], ["--resume"]):
        assert main(["score", str(tmp_path / "index.txt"), "--format", "html", "--out", str(out), *again]) == 0
        assert "index-2.html" in (out / "index.html").read_text(encoding="utf-8")
        assert "It broke." in (out / "index-2.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("id", "name"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("..", "conversation"),
        ("CON", "CON-2"),
        ("lpt1", "lpt1-2"),
        ("=cmd|'/c calc'", "cmd-c-calc"),
        ("客" * 300, "客" * 60),
        ("e\u0301", "é"),
    ],
)
def test_any_id_makes_a_name_that_any_system_takes(id: str, name: str, tmp_path: Path) -> None:
    names = FileNames()
    assert names.of(id) == name
    assert names.of(id) != name
    (tmp_path / f".{name}.html.1234567.part").write_text("")


@on_posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_stopped_run_keeps_what_is_done_and_goes_on(name: str, tmp_path: Path) -> None:
    number = getattr(signal, name)
    calls, out = tmp_path / "calls.jsonl", tmp_path / "out"
    turns = [{"speaker": who, "text": f"{who} says {n}"} for n in range(20) for who in ("agent", "customer")]
    calls.write_text("".join(json.dumps({"id": f"c{n}", "turns": turns}) + "\n" for n in range(900)), encoding="utf-8")
    run = subprocess.Popen(
        [sys.executable, "-m", "empathyqa", "score", str(calls), "--format", "html", "--out", str(out)],
        env=ENVIRONMENT,
        stderr=subprocess.PIPE,
    )
    part = out / ".scorecards.jsonl.part"
    wait_until(lambda: part.exists() and part.stat().st_size > 0)
    run.send_signal(number)
    _, told = run.communicate(timeout=120)
    assert run.returncode == 128 + number
    assert b"--resume goes on from here" in told
    assert b"Traceback" not in told
    record = (out / "scorecards.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in record] == [f"c{n}" for n in range(len(record))]
    assert 0 < len(record) < 900
    assert len(list(out.glob("c*.html"))) - len(record) in (0, 1)  # a page is written just before its line
    assert not list(out.glob(".*"))
    assert "c0.html" in (out / "index.html").read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see who is left")
def test_no_process_outlives_a_run_that_was_killed(tmp_path: Path) -> None:
    calls = tmp_path / "calls.jsonl"
    turns = [{"speaker": who, "text": f"{who} says {n}"} for n in range(20) for who in ("agent", "customer")]
    calls.write_text("".join(json.dumps({"id": f"c{n}", "turns": turns}) + "\n" for n in range(900)), encoding="utf-8")
    run = subprocess.Popen(
        [sys.executable, "-m", "empathyqa", "score", str(calls), "--workers", "2", "--out", str(tmp_path / "out")],
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    record = tmp_path / "out" / ".scorecards.jsonl.part"
    wait_until(lambda: record.exists() and record.stat().st_size > 0)
    assert len(session(run.pid)) > 2
    run.kill()
    run.wait()
    wait_until(lambda: not session(run.pid))


@on_posix
@pytest.mark.parametrize("whole", [True, False], ids=["ctrl-c", "the parent alone"])
def test_a_run_on_several_processes_stops_without_ending_what_is_in_hand(whole: bool, tmp_path: Path) -> None:
    calls, out = tmp_path / "calls.jsonl", tmp_path / "out"
    turns = [{"speaker": who, "text": f"{who} says {n}"} for n in range(20) for who in ("agent", "customer")]
    endless = [{"speaker": who, "text": f"{who} says the bill is wrong"} for _ in range(8_000) for who in ("agent", "customer")]
    each = [{"id": f"c{n}", "turns": turns if n < 50 else endless} for n in range(56)]
    calls.write_text("".join(json.dumps(one) + "\n" for one in each), encoding="utf-8")
    command = [sys.executable, "-m", "empathyqa", "score", str(calls), "--workers", "2", "--format", "html", "--out", str(out)]
    run = subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, start_new_session=True)
    part = out / ".scorecards.jsonl.part"
    wait_until(lambda: part.exists() and part.read_bytes().count(b"\n") == 50)
    (os.killpg if whole else os.kill)(run.pid, signal.SIGINT)
    _, told = run.communicate(timeout=20)  # what is in hand takes minutes
    assert run.returncode == 130
    assert told == b"Stopped after 50; those are kept. The same command with --resume goes on from here.\n"
    assert len((out / "scorecards.jsonl").read_text(encoding="utf-8").splitlines()) == 50
    assert not list(out.glob(".*"))
    wait_until(lambda: not session(run.pid))


def wait_until(true) -> None:  # type: ignore[no-untyped-def]
    end = time.monotonic() + 120
    while not true():
        assert time.monotonic() < end, "it did not happen within two minutes"
        time.sleep(0.05)


def session(leader: int) -> list[int]:
    """The processes of a session that still run."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, of = place.read_text().rpartition(")")[2].split()[:4]
        except OSError:
            continue
        if int(of) == leader and state != "Z":
            found.append(int(place.parent.name))
    return found


@on_posix
def test_a_signal_that_the_caller_ignores_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        with stoppable():
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
            with pytest.raises(KeyboardInterrupt) as stopped:
                signal.raise_signal(signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGHUP, before)
    assert code_of(stopped.value) == 143


@on_posix
def test_two_runs_into_one_folder_do_not_write_over_each_other(call: Path, tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    out = tmp_path / "out"
    assert main(["score", str(call), "--out", str(out)]) == 0
    before = (out / "scorecards.jsonl").read_bytes()
    other = Ledger(out / "scorecards.jsonl", rubric_hash="", quotes="full", keep=False)
    other.open()
    capsys.readouterr()
    assert main(["score", str(call), "--out", str(out)]) == 2
    assert "C009 another run is writing into this folder" in capsys.readouterr().err
    assert (out / "scorecards.jsonl").read_bytes() == before
    other.close()
    assert main(["score", str(call), "--out", str(out), "--resume"]) == 0
