"""The verbs listen, convert, explain and verify, and what every verb owes its user."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import pytest

from empathyqa.cli import build_parser

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CALL = str(EXAMPLES / "hard-call-well-handled.txt")


def parsers(parser: argparse.ArgumentParser, name: str = "empathyqa") -> dict[str, argparse.ArgumentParser]:
    """Every command and subcommand by its full name."""
    found = {name: parser}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb, inner in action.choices.items():
                found |= parsers(inner, f"{name} {verb}")
    return found


COMMANDS = parsers(build_parser())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_has_help(command):
    silent = [action.dest for action in COMMANDS[command]._actions if not action.help and action.dest != "help"]
    assert [name for name in silent if name != "==SUPPRESS=="] == []


@pytest.mark.parametrize("verb", [name for name in COMMANDS if name.count(" ") == 1])
def test_every_verb_teaches_by_example(verb):
    epilog = COMMANDS[verb].epilog or ""
    assert epilog.startswith("examples:")
    for line in re.findall(r"^  (empathyqa .*?)(?:  +.*)?$", epilog, re.M):
        words = line.split()
        assert " ".join(words[:2]) == verb or words[1] in {name.split()[1] for name in COMMANDS if " " in name}


def test_examples_in_help_use_only_real_options():
    known = {option for parser in COMMANDS.values() for action in parser._actions for option in action.option_strings}
    used = {option for parser in COMMANDS.values() for option in re.findall(r"--[a-z][a-z-]+", parser.epilog or "")}
    assert used <= known


def test_listen_keeps_its_contract(run):
    code, out, _ = run("listen", str(EXAMPLES), "--format", "jsonl")
    heard = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert len(heard) == 7
    for conversation in heard:
        assert {"id", "signals", "moments"} <= conversation.keys()
        for signal in conversation["signals"]:
            assert {"signal", "turn", "start", "end", "text"} <= signal.keys()
        for moment in conversation["moments"]:
            assert {"turn", "cue", "notice", "name", "contain", "act", "broke_at"} <= moment.keys()


def test_listen_tells_signals_with_their_words(run):
    _, out, _ = run("listen", CALL)
    assert out.startswith("hard-call-well-handled: 17 turns, ")
    assert re.search(r"^ +3 +agent +apology +“.*sorry.*”$", out, re.M)


def test_listen_reports_what_it_cannot_read(run, tmp_path):
    code, out, err = run("listen", CALL, str(tmp_path / "absent.txt"), "--format", "jsonl")
    assert (code, len(out.splitlines())) == (2, 1)
    assert "absent.txt" in err


@pytest.mark.parametrize("form", ["json", "text"])
def test_a_converted_call_scores_the_same(run, tmp_path, form):
    converted = tmp_path / f"hard-call-well-handled.{'json' if form == 'json' else 'txt'}"
    converted.write_text(run("convert", CALL, "--to", form)[1], encoding="utf-8")
    before, after = (json.loads(run("score", path, "--format", "json")[1]) for path in (CALL, str(converted)))
    assert after["total"] == before["total"]
    assert after["results"] == before["results"]


def test_convert_writes_one_conversation_a_line(run):
    _, out, _ = run("convert", str(EXAMPLES), "--to", "json")
    assert {turn["speaker"] for line in out.splitlines() for turn in json.loads(line)["turns"]} >= {
        "agent",
        "customer",
        "bot",
    }


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("acknowledgement", "Heard when the agent"),
        ("APOLOGY_COUNT", "Settings:"),
        ("T014", "What to do: "),
        ("C001", "--out DIR"),
        ("R001", "apostrophe"),
    ],
)
def test_explain(run, id, words):
    code, out, err = run("explain", id)
    assert (code, err) == (0, "")
    assert words in out


def test_explain_offers_the_nearest_name(run):
    code, out, err = run("explain", "apolgy", "T014")
    assert code == 2
    assert "T014" in out
    assert "C003 nothing here is called 'apolgy'" in err
    assert "Did you mean apology" in err


def test_everything_that_explain_lists_has_a_page(run):
    from empathyqa.explaining import explain, explainable

    for kind, names in explainable().items():
        assert names, kind
        for name in names:
            assert len(explain(name).splitlines()) >= 3


def test_every_error_code_in_the_source_can_be_explained():
    from empathyqa.explaining import explainable

    source = Path(__file__).resolve().parents[2] / "src" / "empathyqa"
    used = {
        code
        for path in source.rglob("*.py")
        for code in re.findall(r"""["']((?:[A-Z]|TPL|REP|CARD)\d{3})["']""", path.read_text(encoding="utf-8"))
    }
    assert used <= set(explainable()["error codes"])


def test_explain_alone_lists_every_kind(run):
    _, out, _ = run("explain")
    for kind in ("signals:", "checks:", "conditions:", "criteria:", "error codes:"):
        assert kind in out


@pytest.fixture
def card(run, tmp_path) -> Path:
    path = tmp_path / "card.json"
    path.write_text(run("score", CALL, "--format", "json")[1], encoding="utf-8")
    return path


def test_verify_agrees_with_what_score_wrote(run, card):
    code, _, err = run("verify", str(card), CALL)
    assert code == 0
    assert "hard-call-well-handled: the same." in err


def test_verify_finds_its_card_among_the_lines_of_a_run(run, tmp_path):
    lines = tmp_path / "cards.jsonl"
    lines.write_text(run("score", str(EXAMPLES), "--format", "jsonl")[1], encoding="utf-8")
    assert run("verify", str(lines), CALL)[0] == 0


def changed(card: Path, **values) -> None:
    card.write_text(json.dumps(json.loads(card.read_text(encoding="utf-8")) | values), encoding="utf-8")


def test_verify_sees_a_changed_number(run, card):
    changed(card, total=99.0)
    code, _, err = run("verify", str(card), CALL)
    assert code == 2
    assert "V004 the total is 99.00 on the scorecard" in err


def test_verify_sees_other_words(run, card, tmp_path):
    other = tmp_path / "hard-call-well-handled.txt"
    other.write_text(Path(CALL).read_text(encoding="utf-8").replace("I'm sorry", "I am sorry", 1), encoding="utf-8")
    code, _, err = run("verify", str(card), str(other))
    assert code == 2
    assert "V001" in err


def test_verify_sees_another_rubric(run, card, tmp_path):
    rubric = tmp_path / "ours.yaml"
    text = (EXAMPLES.parent / "rubrics" / "balanced.yaml").read_text(encoding="utf-8")
    rubric.write_text(text.replace("title: Balanced", "title: Well balanced", 1), encoding="utf-8")
    code, _, err = run("verify", str(card), CALL, "--rubric", str(rubric))
    assert code == 2
    assert "V002" in err


def test_verify_says_when_another_version_made_it(run, card):
    receipt = json.loads(card.read_text(encoding="utf-8"))["receipt"]
    changed(card, receipt=receipt | {"library_version": "0.0.1"})
    code, _, err = run("verify", str(card), CALL)
    assert code == 0
    assert "V003" in err


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": 1}', "not json", '[{"total": 1}]'])
def test_verify_says_what_is_no_scorecard(run, tmp_path, text):
    path = tmp_path / "card.json"
    path.write_text(text, encoding="utf-8")
    code, out, err = run("verify", str(path), CALL)
    assert (code, out) == (2, "")
    assert "fix: " in err


def test_version_and_help_are_fine(run):
    assert run("--version")[0] == 0
    assert run("score", "--help")[0] == 0


def test_no_verb_is_something_to_fix(run):
    code, _, err = run()
    assert code == 2
    assert "VERB" in err


def test_colour_only_on_a_terminal_and_never_under_no_color(run, monkeypatch):
    from empathyqa.report.terminal import Terminal

    class Screen:
        def isatty(self):
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert Terminal.of(Screen()).colour  # type: ignore[arg-type]
    monkeypatch.setenv("NO_COLOR", "1")
    assert not Terminal.of(Screen()).colour  # type: ignore[arg-type]
    assert "\x1b" not in run("score", CALL)[1]


def test_a_file_s_name_cannot_steer_the_terminal(run, tmp_path):
    code, _, err = run("score", str(tmp_path / "\x1b[31mred\x1b]0;title\x07.txt"))
    assert code == 2
    assert "\x1b" not in err


def test_a_card_that_is_not_there_is_told_without_jargon(run, tmp_path):
    code, out, err = run("verify", str(tmp_path / "absent.json"), CALL)
    assert (code, out) == (2, "")
    assert "T001 nothing exists at this path" in err
    assert "Errno" not in err


def test_an_answers_file_that_is_not_there_is_not_taken_for_a_rubric(run, tmp_path):
    code, out, err = run("score", CALL, "--review", str(tmp_path / "absent.yaml"))
    assert (code, out) == (2, "")
    assert "the file with the answers, not a rubric" in err
    assert "built in" not in err


def test_explain_knows_what_other_packages_bring(run, monkeypatch):
    from empathyqa.plugins import Offer, Registry
    from empathyqa.signals.rule import Examples, rule

    @rule("acme.upsell", examples=Examples(fires=("Add our cover?",), silent=("Covered.",)), speaker="agent")
    def upsell(view):
        """The agent offers something to buy."""
        return ()

    from tests.cli.their_check import quiet

    ours = Registry([Offer("signals", "a", "acme 1", lambda: upsell), Offer("checks", "b", "acme 1", lambda: quiet)])
    monkeypatch.setattr(Registry, "installed", lambda: ours)
    code, out, err = run("explain", "acme.upsell", quiet.id)
    assert (code, err) == (0, "")
    assert out.startswith("acme.upsell (signal of another package)\n\nHeard in the agent's turns")
    for words in ("The agent offers something to buy.", "Add our cover?", "Covered.", f"{quiet.title} (check)"):
        assert words in out
    listed = run("explain")[1]
    assert "acme.upsell" in listed
    assert quiet.id in listed
    assert "Did you mean acme.upsell" in run("explain", "acme.upsel")[2]
