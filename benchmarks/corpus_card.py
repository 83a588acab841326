"""The counts in corpus/README.md: ``python benchmarks/corpus_card.py`` writes them anew."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from corpus_reading import ROOT, Labelled, from_jsonl, from_text
from empathyqa.signals.vocabulary import MEANINGS
from hearing_told import table

CARD = ROOT / "corpus" / "README.md"
_COUNTS = re.compile(r"(<!-- counts -->\n).*?(<!-- end -->)", re.S)


def counts() -> str:
    """Conversations, turns, writers and labels, for each part of the corpus."""
    parts = {
        "commissioned": list(from_jsonl(ROOT / "corpus" / "commissioned")),
        "more": list(from_text(ROOT / "corpus" / "more")),
    }
    size = [
        (name, str(len(talks)), str(sum(len(t.transcript.turns) for t in talks)), str(len({t.author for t in talks})),
         str(sum(len(marks) for t in talks for marks in t.turns.values())), _channels(talks))
        for name, talks in parts.items()
    ]  # fmt: skip
    labels = {name: _labels(talks) for name, talks in parts.items()}
    rows = [(f"`{m.id}`", m.speaker, *(str(labels[name][m.id]) for name in parts)) for m in MEANINGS]
    return "\n\n".join(
        (
            table(("part", "conversations", "turns", "writers", "labels", "channels"), size),
            table(("label", "in the mouth of", "turns in `commissioned`", "turns in `more`"), rows),
        )
    )


def _channels(talks: Sequence[Labelled]) -> str:
    found = Counter(talk.transcript.channel for talk in talks)
    return ", ".join(f"{channel} {n}" for channel, n in found.most_common())


def _labels(talks: Sequence[Labelled]) -> Counter[str]:
    """Turns that carry each signal, whatever its level or driver."""
    return Counter(name for talk in talks for marks in talk.turns.values() for name in {m.partition(":")[0] for m in marks})


def write() -> None:
    """Put the counts into the card."""
    text = CARD.read_text("utf-8")
    CARD.write_text(_COUNTS.sub(lambda found: f"{found[1]}{counts()}\n{found[2]}", text), "utf-8")


if __name__ == "__main__":
    write()
