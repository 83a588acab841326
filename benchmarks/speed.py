"""How fast: score() beside the vaderSentiment package on the same customer turns, long calls, and the command's start.

    python benchmarks/speed.py                       invented conversations
    python benchmarks/speed.py conversations.jsonl   your own, in the plain JSON form (or set EMPATHYQA_BENCHMARK)

Times are process CPU time; variants take turns within each round, and ratios are formed per round and their median
shown, because machines are noisy and ratios are not. Reports, and fails nothing: the floors are printed beside.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from empathyqa import Scorer, Transcript, load_rubric, read_transcripts
from made_conversations import long_conversation, made_conversations, one_long_turn

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "examples" / "hard-call-well-handled.txt"


def main() -> int:
    """Measure and print; always 0."""
    args = _arguments()
    conversations = _conversations(args.path, args.count)
    turns = sum(len(conversation.turns) for conversation in conversations)
    print(f"{len(conversations):,} conversations, {turns:,} turns, {args.rounds} rounds\n")
    scorer = Scorer(load_rubric(args.rubric))
    _beside_vader(conversations, scorer, args.rounds)
    _long_calls(scorer)
    _long_turns(scorer)
    _start_up()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("path", nargs="?", default=os.environ.get("EMPATHYQA_BENCHMARK"), help="conversations to use")
    parser.add_argument("--count", type=int, default=2000, help="how many of them (2000)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds, of which the median counts (5)")
    parser.add_argument("--rubric", default="balanced", help="the rubric (balanced)")
    return parser.parse_args()


def _conversations(path: str | None, count: int) -> list[Transcript]:
    if path is None:
        return list(made_conversations(count))
    return [transcript for transcript, _ in zip(read_transcripts(path, problems=[]), range(count), strict=False)]


def _cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one piece of work, the collector kept out of it."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    work()
    spent = time.process_time() - start
    gc.enable()
    return spent


def _beside_vader(conversations: Sequence[Transcript], scorer: Scorer, rounds: int) -> None:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    from empathyqa.text.sentiment import SentimentReader

    package, reader = SentimentIntensityAnalyzer(), SentimentReader()
    texts = [turn.text for conversation in conversations for turn in conversation.spoken_by("customer")]
    variants: dict[str, Callable[[], object]] = {
        "vaderSentiment, customer turns": lambda: [package.polarity_scores(text) for text in texts],
        "our sentiment, customer turns": lambda: [reader.compound(text) for text in texts],
        "score(), whole conversations": lambda: [scorer.score(conversation) for conversation in conversations],
    }
    scorer.score(conversations[0])
    spent: dict[str, list[float]] = {name: [] for name in variants}
    for turn in range(rounds):
        names = list(variants)
        for name in names[turn % 3 :] + names[: turn % 3]:
            spent[name].append(_cpu(variants[name]))
    base = spent["vaderSentiment, customer turns"]
    print(f"{'':<32} {'µs a conversation':>18} {'ratio':>7}")
    for name, times in spent.items():
        ratio = median(mine / theirs for mine, theirs in zip(times, base, strict=True))
        floor = "   floor 2.5" if name.startswith("score") else ""
        print(f"{name:<32} {median(times) / len(conversations) * 1e6:>18,.0f} {ratio:>7.2f}{floor}")


def _long_calls(scorer: Scorer) -> None:
    print(f"\n{'turns in one conversation':<32} {'µs a turn':>18} {'ratio':>7}")
    base = 0.0
    for turns in (100, 1_000, 5_000, 20_000):
        work = partial(scorer.score, long_conversation(turns))
        least = min(_cpu(work) for _ in range(5 if turns < 5_000 else 1)) / turns
        base = base or least
        floor = "   floor 2.0" if turns == 20_000 else ""
        print(f"{turns:<32,} {least * 1e6:>18,.0f} {least / base:>7.2f}{floor}")


def _long_turns(scorer: Scorer) -> None:
    print(f"\n{'characters in one turn':<32} {'ms':>18} {'ratio':>7}   (a quadratic rule gives 8)")
    for name, piece in (("words", "I am sorry but that is not good enough "), ("one word", "a"), ("emoji", "😡😭")):
        short, long = (_cpu(partial(scorer.score, one_long_turn(piece, characters))) for characters in (10_000, 80_000))
        print(f"{f'80,000, {name}':<32} {long * 1000:>18,.0f} {long / short / 8:>7.2f}")


def _start_up() -> None:
    print(f"\n{'the command, started afresh':<32} {'ms of CPU':>18}   (modules compiled before, as installers leave them)")
    python = [sys.executable, "-m", "empathyqa"]
    for name, command, floor in (
        ("python alone", [sys.executable, "-c", "pass"], ""),
        ("empathyqa --help", [*python, "--help"], "floor 100"),
        ("empathyqa score, one text file", [*python, "score", str(EXAMPLE)], "floor 400"),
        ("empathyqa score, to HTML", [*python, "score", str(EXAMPLE), "--format", "html"], ""),
    ):
        print(f"{name:<32} {median(_children(command, 7)) * 1000:>18,.0f}   {floor}".rstrip())


def _children(command: list[str], times: int) -> Iterator[float]:
    with TemporaryDirectory() as compiled:
        around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        around["PYTHONPYCACHEPREFIX"] = compiled
        for turn in range(times + 1):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=around)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            if turn:  # the first compiles
                yield after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
