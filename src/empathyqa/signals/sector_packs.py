"""A sector's own cues of vulnerability: words that are safe to hear in one trade and too risky in all others.

"Mould" is a cue to a landlord and an ingredient to a cheesemonger; "pendant" is a lifeline to a telephone company and a
necklace to a jeweller. The general words and the learned ear listen everywhere and are never switched off, for a cue
that is missed harms somebody; a pack only ever adds. It adds where no words have told the same kind of cue already, and
changes nothing else that was heard. The packs are data (``lexicons/en/sectors``), each with its examples.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from empathyqa.signal import Signal, Signals
from empathyqa.signals.vocabulary import DRIVERS
from empathyqa.signals.workings.joined import joined, turns_of
from empathyqa.text.automaton import Automaton, Hit
from empathyqa.text.lexicons import Lexicon, sector_index, sector_lexicon
from empathyqa.text.negation import negated
from empathyqa.text.words import Words
from empathyqa.transcript import SECTORS, Transcript


def pack_of(sector: str) -> Lexicon:
    """What a sector's pack is for, its words by kind of cue, and its examples."""
    return sector_lexicon(sector)


def with_sectors(signals: Signals, sectors: Iterable[str] = ()) -> Signals:
    """The signals, and the cues of vulnerability that only these sectors' words tell; heard twice, they are added once.

    The sector that the source itself names (metadata ``sector``) counts beside those given. Names that are no sector
    are for the caller to refuse; here they are passed over.
    """
    named = {*sectors, *_named_by(signals.transcript)}
    packs = tuple(sector for sector in SECTORS if sector in named)
    added = tuple(_cues(signals, packs)) if packs else ()
    if not added:
        return signals
    every = sorted([*signals.signals, *added], key=lambda signal: (signal.turn, signal.start, signal.id))
    return replace(signals, signals=tuple(every))


def _named_by(transcript: Transcript) -> Iterator[str]:
    for key, value in transcript.metadata.items():
        if key.strip().lower() == "sector":
            yield value.strip().lower()


def _cues(signals: Signals, packs: tuple[str, ...]) -> Iterator[Signal]:
    """Each kind of cue once a stretch, at its first words."""
    index = sector_index(packs)
    whole = joined(signals.transcript)
    transcript = signals.transcript if whole is None else whole.transcript
    for turn in transcript.turns:
        if turn.internal or turn.speaker != "customer":
            continue
        told = {
            signal.kind
            for part in turns_of(whole, turn.index)
            for signal in signals.at(part, "vulnerability")
            if not signal.learned
        }
        for kind, pack, hit in _found(Words(turn.text), index, packs):
            if kind not in told:
                told.add(kind)
                cue = Signal(
                    "vulnerability", turn.index, hit.start, hit.end, turn.text[hit.start : hit.end], None, kind,
                    f"a word to listen for in {pack}",
                )  # fmt: skip
                yield cue if whole is None else whole.signals([cue])[0]


def _found(words: Words, index: Automaton, packs: tuple[str, ...]) -> Iterator[tuple[str, str, Hit]]:
    """Kind, pack and place of every cue in a text, in order of place."""
    hits = index.find(words)
    if not hits:
        return
    never = {at for pack in packs for hit in hits.get(f"{pack}.never", ()) for at in range(hit.first, hit.last)}
    cues = [(hit, kind, pack) for kind in DRIVERS for pack in packs for hit in hits.get(f"{pack}.{kind}", ())]
    for hit, kind, pack in sorted(cues, key=lambda cue: (cue[0].first, -cue[0].last)):
        if not negated(words, hit) and never.isdisjoint(range(hit.first, hit.last)):
            yield kind, pack, hit
